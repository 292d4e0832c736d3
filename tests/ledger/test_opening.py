"""Opening a ledger: what is made, what is refused, and in which words."""

import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from hitherto.claims import Article, LedgerError
from hitherto.ledger import open_ledger

Written = Callable[..., Article]
Ticking = Callable[[], Callable[[], datetime]]
RunSql = Callable[..., list[tuple[object, ...]]]


def test_a_ledger_stays_what_it_was(place: str, ticking: Ticking, written: Written) -> None:
    article = written("Ada joins")
    with open_ledger(place, clock=ticking()) as ledger:
        ledger.take_in(article, [], "plain 1")
    for create in (True, False):
        with open_ledger(place, clock=ticking(), create=create) as ledger:
            assert ledger.article(article.id) == article


def test_a_ledger_that_is_not_there_yet(place: str, ticking: Ticking) -> None:
    for _ in range(2):  # asking makes nothing
        with pytest.raises(LedgerError, match=r"there is no ledger at .* yet: `hitherto read"):
            open_ledger(place, clock=ticking(), create=False)
    open_ledger(place, clock=ticking()).close()
    open_ledger(place, clock=ticking(), create=False).close()


def test_a_newer_programs_ledger_is_left_alone(place: str, ticking: Ticking, run_sql: RunSql, database: str) -> None:
    open_ledger(place, clock=ticking()).close()
    newer = {
        "sqlite": "PRAGMA user_version = 99",
        "postgresql": "INSERT INTO hitherto_ledger (schema_number) VALUES (99)",
    }
    run_sql(place, newer[database])
    with pytest.raises(LedgerError, match=r"newer Hitherto \(schema 99; this one knows up to \d+\): upgrade"):
        open_ledger(place, clock=ticking())


def test_another_programs_tables_are_left_alone(place: str, ticking: Ticking, run_sql: RunSql) -> None:
    run_sql(place, "CREATE TABLE recipe (name TEXT)")
    with pytest.raises(LedgerError, match="another program"):
        open_ledger(place, clock=ticking())
    assert run_sql(place, "SELECT * FROM recipe") == []


def test_an_interrupted_migration_leaves_nothing(
    place: str, ticking: Ticking, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, database: str
) -> None:
    from hitherto.ledger.database import migrations

    known = migrations(database)
    second = tmp_path / "0099.sql"
    second.write_text("CREATE TABLE more (number INTEGER);\nINSERT INTO nowhere VALUES (1);\n")
    with monkeypatch.context() as patch:
        patch.setattr("hitherto.ledger.database.migrations", lambda _: [*known, second])
        with pytest.raises(LedgerError):
            open_ledger(place, clock=ticking())
    with pytest.raises(LedgerError, match="no ledger"):
        open_ledger(place, clock=ticking(), create=False)
    open_ledger(place, clock=ticking()).close()


def test_an_older_ledger_is_brought_up_with_what_is_in_it(
    place: str, ticking: Ticking, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, database: str, written: Written
) -> None:
    from hitherto.ledger.database import migrations

    article = written("Ada joins")
    with open_ledger(place, clock=ticking()) as ledger:
        ledger.take_in(article, [], "plain 1")
    second = tmp_path / "0099.sql"
    second.write_text("CREATE TABLE more (number INTEGER); -- one; more\nINSERT INTO more VALUES (1);\n")
    both = [*migrations(database), second]
    monkeypatch.setattr("hitherto.ledger.database.migrations", lambda _: both)
    for _ in range(2):  # and only once
        with open_ledger(place, clock=ticking()) as ledger:
            assert ledger.article(article.id) == article
            assert ledger.check() == []


def test_other_kinds_of_address_are_named(ticking: Ticking) -> None:
    with pytest.raises(LedgerError, match=r"mysql:// addresses: give a path or a postgresql://"):
        open_ledger("mysql://localhost/hitherto", clock=ticking())


def test_importing_and_opening_a_file_needs_no_slow_library(tmp_path: Path) -> None:
    script = (
        "import sys, datetime; from hitherto.ledger import open_ledger;"
        "assert 'hitherto.ledger.sqlite' not in sys.modules;"
        f"open_ledger({str(tmp_path / 'a.ledger')!r}, clock=lambda: datetime.datetime.now(datetime.UTC)).close();"
        "print(sorted({'psycopg', 'rich', 'jinja2', 'asyncio'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
