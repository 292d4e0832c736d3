"""What the page of the sample thread should say on given days, from its hand-made claims."""

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hitherto.claims import Claim, Entry
from hitherto.judging import changes, judge
from hitherto.sources.sample import articles

WORK = "The Corrow Line"


@pytest.fixture(scope="module")
def entries(root: Path) -> list[Entry]:
    by_name = {article.document: article for article in articles()}
    found = []
    for line in (root / "eval/sample/gold.jsonl").read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        article = by_name[data["document"]]
        assert article.published
        claim = Claim.from_json(data, article.id)
        found.append(Entry(claim, article, article.published, datetime(2030, 1, 1, tzinfo=UTC)))
    return found


def standings(entries: Sequence[Entry], on: str, property_name: str, season: int | None = None) -> dict[str, str]:
    facts = judge(entries, date.fromisoformat(on))
    mine = [f for f in facts if f.subject.work == WORK and f.property == property_name]
    return {f.value: str(f.standing) for f in mine if season is None or f.subject.season == season}


def test_the_platform_announces_after_talks(entries: list[Entry]) -> None:
    assert standings(entries, "2025-04-08", "order") == {"in-development": "expected"}
    assert standings(entries, "2025-06-17", "order")["ordered"] == "confirmed"
    assert standings(entries, "2025-06-17", "order")["in-development"] == "superseded"


def test_the_near_copy_of_an_announcement_is_no_second_origin(entries: list[Entry]) -> None:
    facts = {f.value: f for f in judge(entries, date(2025, 9, 5)) if f.property == "cast"}
    assert {(f.standing, f.origins) for f in facts.values()} == {("confirmed", 1)}


def test_the_exit_that_was_made_up_is_denied_and_gone_the_next_day(entries: list[Entry]) -> None:
    assert standings(entries, "2026-03-11", "cast")["Ishbel Tarranmore"] == "confirmed"
    assert standings(entries, "2026-03-13", "cast")["Ishbel Tarranmore"] == "confirmed"
    assert standings(entries, "2026-03-13", "release") == {
        "2026-09-04": "denied",
        "2026-23": "confirmed",
        "2026-09/2026-12": "superseded",
        "../2026-12-31": "superseded",
        "../2026-12-25": "superseded",
        "unknown": "unknown",
    }
    assert standings(entries, "2026-03-13", "episodes") == {"8": "confirmed", "6": "superseded"}


def test_a_recasting(entries: list[Entry]) -> None:
    cast = standings(entries, "2026-04-22", "cast")
    assert (cast["Idris Calloway-Bent"], cast["Joss Everadine"]) == ("denied", "reported")


def test_the_delay_and_then_the_day(entries: list[Entry]) -> None:
    assert standings(entries, "2026-05-18", "release")["2026-23"] == "confirmed"
    delayed = standings(entries, "2026-05-19", "release")
    assert (delayed["2026-23"], delayed["2027-01/2027-04"]) == ("superseded", "confirmed")
    dated = standings(entries, "2026-09-15", "release")
    assert (dated["2027-01/2027-04"], dated["2027-01-15"], dated["unknown"]) == (
        "superseded",
        "confirmed",
        "superseded",
    )


def test_the_second_season_keeps_to_itself(entries: list[Entry]) -> None:
    assert standings(entries, "2026-10-30", "order", 2) == {
        "undecided": "confirmed",
        "in-development": "reported",
        "ordered": "denied",
    }
    assert standings(entries, "2026-10-30", "order", 1)["ordered"] == "confirmed"


def test_changes_of_the_day_of_the_delay(entries: list[Entry]) -> None:
    found = changes(entries, date(2026, 5, 18), date(2026, 5, 19))
    assert {("2026-23", "confirmed", "superseded"), ("2027-01/2027-04", "absent", "confirmed")} <= {
        (c.value, c.before, c.after) for c in found
    }
