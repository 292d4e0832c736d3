"""The reference says what the program does: the help, the vocabulary and the JSON."""

import json
import re
import runpy
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from hitherto.claims import Claim, Standing
from hitherto.vocabulary import properties

Blocks = dict[tuple[str, str], list[str]]


def test_the_command_line_is_written_from_its_help(docs: Path) -> None:
    now = runpy.run_path(str(docs / "reference" / "make_cli.py"))["reference"]()
    kept = (docs / "reference" / "cli.md").read_text(encoding="utf-8")
    # Python's versions break the usage lines differently, so only the words are compared.
    assert kept.split() == now.split(), "run `make docs`"


def test_the_list_of_hostile_inputs_is_written_from_the_tests(docs: Path) -> None:
    now = runpy.run_path(str(docs / "reference" / "make_hostile.py"))["page"]()
    assert (docs / "reference" / "hostile.md").read_text(encoding="utf-8") == now, "run `make docs`"


def test_every_property_and_every_closed_value_is_told(docs: Path) -> None:
    text = (docs / "reference" / "claims.md").read_text(encoding="utf-8")
    rows = {row[0]: row for row in re.findall(r"^\| `([\w-]+)` (∗? ?)\| (.*)$", text, re.MULTILINE)}
    assert set(rows) == set(properties())
    for name, entry in properties().items():
        told = set(re.findall(r"`([\w-]+)`", rows[name][2]))
        assert {*entry.values, *entry.statuses, *entry.key, *entry.details} <= told, name
        assert bool(rows[name][1].strip()) == entry.many, name


def test_every_standing_is_in_the_glossary(docs: Path) -> None:
    told = re.findall(r"^\| (\w+) \| ", (docs / "glossary.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert [word for word in told if word in set(Standing)] == list(Standing)


def test_the_claim_that_is_shown_stands_in_the_sample(blocks: Blocks) -> None:
    from hitherto.sources import sample

    claim = Claim.from_json(json.loads(blocks["reference/claims.md", "json"][0]))
    text = next(article.text for article in sample.articles() if article.name == claim.article)
    assert [text[one.start : one.end] for one in claim.evidence] == [one.text for one in claim.evidence]


def test_the_json_that_is_shown_has_the_members_that_are_printed(blocks: Blocks) -> None:
    from datetime import date

    from hitherto.claims import Change, Evidence, Fact, Identity, Subject

    subject, day = Subject("The Corrow Line"), date(2026, 4, 22)
    claim = Claim(subject, "order", "ordered", (Evidence(0, 1, "x"),), "a")
    fact = Fact("f:0", subject, "order", "ordered", Standing.REPORTED, day, "")
    change = Change(subject, "order", "ordered", "absent", "reported", day, "f:0")
    shown = [set(json.loads(text)) for text in blocks["reference/claims.md", "json"][:4]]
    assert shown == [set(one.as_json()) for one in (claim, fact, change, Identity("corrow", "Corrow"))]


def test_the_schema_is_written_from_the_migrations(docs: Path) -> None:
    written = runpy.run_path(str(docs / "reference" / "make_schema.py"))["schema"]
    for kind in ("sqlite", "postgresql"):
        kept = (docs / "reference" / "schema" / f"{kind}.sql").read_text(encoding="utf-8")
        assert kept == written(kind), "run `make docs`"


def test_the_schema_that_is_shown_is_that_of_a_ledger(docs: Path, tmp_path: Path) -> None:
    from hitherto.ledger import open_ledger

    open_ledger(tmp_path / "made.ledger", clock=lambda: datetime.now(UTC)).close()
    shown = sqlite3.connect(tmp_path / "shown.db")
    shown.executescript((docs / "reference" / "schema" / "sqlite.sql").read_text(encoding="utf-8"))
    made = sqlite3.connect(tmp_path / "made.ledger")
    tables = [set(link.execute("SELECT type, name, sql FROM sqlite_master")) for link in (shown, made)]
    assert tables[0] == tables[1]
