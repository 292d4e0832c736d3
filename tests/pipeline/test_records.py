"""Track records over a whole ledger: title by title, as of any day, in both databases."""

import uuid
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

import hitherto
from hitherto import Article, Claim, Evidence, Hitherto, NotKnownError, Ruling, Subject
from hitherto.judging.records import Mark

SAID = (
    # day, outlet, title, day of release, speaker, certainty
    ("2025-01-10", "Harbour Gazette", "The Last Ferry", "2025-06-12", "", "certain"),
    ("2025-01-20", "Echo", "The Last Ferry", "2025-06-12", "", "certain"),
    ("2025-01-20", "The Harbour Gazette", "Salt", "2025-03", "", "probable"),
    ("2025-02-01", "Echo", "Salt", "2025-05", "Rosa Lind", "certain"),
    ("2025-03-20", "Morning Post", "Salt", "2025-03-10", "", "certain"),
    ("2025-07-01", "Quay Weekly", "The Last Ferry", "2025-06-12", "", "certain"),
)


class LineReader:
    """A reader to which the last line "work | value | speaker | certainty" of a text is a claim about a release."""

    name, version = "lines", "1"

    def read(self, article: Article) -> list[Claim]:
        line = article.text.splitlines()[-1]
        work, value, speaker, certainty = (part.strip() for part in line.split("|"))
        said: dict[str, Any] = {"certainty": certainty, "speaker": (speaker,) if speaker else ()}
        evidence = (Evidence.of(article.text, article.text.index(line), len(article.text)),)
        return [Claim(Subject(work), "release", value, evidence, article.id, **said)]


def article(day: str, outlet: str, *said: str) -> Article:
    head = f"{outlet} on {said[0]}"
    return Article(f"{head}\n\n{' | '.join(said)}", head, outlet, date.fromisoformat(day))


def fill(opened: Hitherto) -> None:
    for day, outlet, *said in SAID:
        opened.read(article(day, outlet, *said))


def opened_at(where: "str | Path") -> Hitherto:
    return hitherto.open(where, clock=lambda: datetime(2025, 8, 1, tzinfo=UTC), reader=LineReader())


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Hitherto]:
    with opened_at(tmp_path / "ledger.db") as opened:
        fill(opened)
        yield opened


Told = dict[str, tuple[int, int, int]]


def told(ledger: Hitherto, **asked: Any) -> Told:
    """Return how many claims of each were right, wrong and open."""
    marks = (Mark.RIGHT, Mark.WRONG, Mark.OPEN)
    return {one.name: tuple(one.count(mark) for mark in marks) for one in ledger.outlets(**asked)}  # type: ignore[misc]


def test_records_add_up_over_titles(ledger: Hitherto) -> None:
    """Two spellings of an outlet are one, and a claim that only repeats another is not its own."""
    assert told(ledger) == {"Harbour Gazette": (2, 0, 0), "Echo": (1, 1, 0)}
    [first, second] = ledger.outlets()
    assert (first.count(Mark.RIGHT, own=True), second.count(Mark.RIGHT, own=True)) == (2, 0)
    assert first.scores == ()


def test_records_as_they_would_have_been_on_a_past_day(ledger: Hitherto) -> None:
    assert told(ledger, as_of=date(2025, 2, 10)) == {"Harbour Gazette": (0, 0, 2), "Echo": (0, 0, 2)}
    assert told(ledger, as_of=date(2025, 4, 1)) == {"Harbour Gazette": (1, 0, 1), "Echo": (0, 1, 1)}
    assert told(ledger, as_of=date(2024, 4, 1)) == {}
    assert told(ledger, recorded_at=datetime(2025, 7, 1, tzinfo=UTC)) == {}


def test_speakers_only_where_they_are_asked_for(ledger: Hitherto) -> None:
    assert "Rosa Lind" not in told(ledger)
    assert told(ledger, persons=True)["Rosa Lind"] == (0, 1, 0)
    [rosa] = ledger.outlets("rosa lind", persons=True)
    assert [score.statement.value for score in rosa.scores] == ["2025-05"]
    with pytest.raises(NotKnownError):
        ledger.outlets("Rosa Lind")


@pytest.mark.parametrize("name", ["harbour gazette", "The Harbour Gazette", "HarbourGazette"])
def test_one_outlet_with_the_claims_behind_it(ledger: Hitherto, name: str) -> None:
    [record] = ledger.outlets(name)
    assert {(score.statement.subject.work, score.early) for score in record.scores} == {
        ("The Last Ferry", 153),
        ("Salt", 49),
    }
    assert sum(record.counts.values()) == len(record.scores)
    facts = {fact.id for title in ("The Last Ferry", "Salt") for fact in ledger.facts(title)}
    assert {score.fact for score in record.scores} <= facts
    assert all(ledger.why(score.fact).fact.value == score.statement.value for score in record.scores)


def test_an_outlet_of_which_nothing_is_scored_is_known(ledger: Hitherto) -> None:
    [record] = ledger.outlets("Morning Post")
    assert (record.name, record.counts, record.scores) == ("Morning Post", {}, ())


def test_an_unknown_outlet_names_the_nearest(ledger: Hitherto) -> None:
    with pytest.raises(NotKnownError, match=r'"Harbor Gazete"; the nearest it knows: "Harbour Gazette"'):
        ledger.outlets("Harbor Gazete")


def test_an_empty_ledger_knows_no_outlet(tmp_path: Path) -> None:
    with opened_at(tmp_path / "empty.db") as opened:
        assert opened.outlets() == []
        with pytest.raises(NotKnownError, match="knows no outlets yet"):
            opened.outlets("Echo")


def test_what_editors_rule_of_outlets_counts(ledger: Hitherto) -> None:
    ledger.rule(Ruling("same", "Ann Other", "one house", names=("Echo", "Harbour Gazette"), sort="outlet"))
    [record] = ledger.outlets()
    assert record.count(Mark.RIGHT) == 2  # said twice by one house, it counts once
    assert record.count(Mark.VAGUE) == 1  # the house had it right before it named another month


def test_a_claim_that_an_editor_rejects_is_not_scored(ledger: Hitherto) -> None:
    [echo] = ledger.outlets("Echo")
    wrong = next(score.statement.claim.id for score in echo.scores if score.mark == Mark.WRONG)
    ledger.rule(Ruling("reject", "Ann Other", "misread", about=wrong))
    assert told(ledger)["Echo"] == (1, 0, 0)


def test_few_claims_never_lead(tmp_path: Path) -> None:
    """Ten that were nearly all right stand above one that was right."""
    with opened_at(tmp_path / "ledger.db") as opened:
        for number in range(11):
            outlet = "Harbour Gazette" if number else "Echo"
            value = "2025-06-12" if number != 1 else "2025-04"
            opened.read(article("2025-01-10", outlet, f"Tale {number}", value, "", "certain"))
            opened.read(article("2025-07-01", "Quay Weekly", f"Tale {number}", "2025-06-12", "", "certain"))
        assert [(one.name, one.is_small()) for one in opened.outlets()] == [("Harbour Gazette", False), ("Echo", True)]


@pytest.mark.postgresql
def test_both_databases_tell_the_same(ledger: Hitherto, request: pytest.FixtureRequest) -> None:
    import psycopg

    address, schema = request.getfixturevalue("postgresql"), f"hitherto_test_{uuid.uuid4().hex}"
    with psycopg.connect(address, autocommit=True) as link:
        link.execute(f"CREATE SCHEMA {schema}".encode())
        try:
            with opened_at(f"{address}{'&' if '?' in address else '?'}options=-csearch_path%3D{schema}") as other:
                fill(other)
                assert other.outlets(persons=True) == ledger.outlets(persons=True)
        finally:
            link.execute(f"DROP SCHEMA {schema} CASCADE".encode())
