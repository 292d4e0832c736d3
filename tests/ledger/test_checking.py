"""`check` names what is not as it was taken in, and where."""

from collections.abc import Callable
from datetime import datetime

import pytest

from hitherto.claims import Article, Claim, LedgerError, Ruling, Subject, fold
from hitherto.ledger import Ledger

Written = Callable[..., Article]
Claimed = Callable[..., Claim]
Ticking = Callable[[], Callable[[], datetime]]
RunSql = Callable[..., list[tuple[object, ...]]]

SERIES = Subject("The Lighthouse Keepers", 2)


@pytest.fixture
def kept(ledger: Ledger, written: Written, claimed: Claimed) -> tuple[Article, Claim]:
    """Take in two articles; return the first, and its claim."""
    first, second = written("Ada joins"), written("Ben joins")
    claim = claimed(first, "Ada", SERIES, "Ada")
    ledger.take_in(first, [claim], "plain 1")
    ledger.take_in(second, [claimed(second, "Ben", Subject("Driftwood"), "Ben")], "plain 1")
    ledger.add_ruling(Ruling("reject", "Ed", "A joke", about=claim.id))
    assert ledger.check() == []
    return first, claim


DAMAGES = [
    ("UPDATE article SET text = 'Eve joins' WHERE number = 1", "article {article}", "its content"),
    ("UPDATE article SET outlet = 'Elsewhere' WHERE number = 1", "article {article}", "its content"),
    ("UPDATE article SET published = '2026-05-09' WHERE number = 1", "article {article}", "its content"),
    ("UPDATE article SET fingerprint = '' WHERE number = 1", "article {article}", "its content"),
    ("UPDATE article SET address = 'x.example' WHERE number = 1", "article {article}", "its versions cannot be found"),
    ("UPDATE article SET text = NULL WHERE number = 1", "article {article}", "nobody said that it was forgotten"),
    (
        "INSERT INTO forgotten VALUES (1, '{article}', 'Ed', 'law', '2026-06-02 00:00:00.000000+00:00')",
        "article {article}",
        "its text is still there",
    ),
    ("INSERT INTO particular VALUES (1, 'modified', 'noon')", "article {article}", "its particulars cannot be read"),
    ("INSERT INTO particular VALUES (7, 'byline', 'Ada')", "particular number 7", "its article is not there"),
    ("UPDATE claim SET value = 'Eve' WHERE number = 1", "claim {claim}", "its content"),
    ("UPDATE claim SET certainty = -2 WHERE number = 1", "claim {claim}", "its content"),
    ("UPDATE claim SET evidence = '1-4' WHERE number = 1", "claim {claim}", "its content"),
    ("UPDATE claim SET evidence = '0-400' WHERE number = 1", "claim {claim}", "not in the article at its place"),
    ("UPDATE claim SET evidence = '' WHERE number = 1", "claim {claim}", "its content"),
    ("UPDATE claim SET details = 'not JSON' WHERE number = 1", "claim {claim}", "its content"),
    ("UPDATE claim SET work = 7 WHERE number = 1", "claim {claim}", "its work is not there"),
    ("UPDATE claim SET property = 7 WHERE number = 1", "claim {claim}", "its property is not there"),
    ("UPDATE claim SET reading = 7 WHERE number = 1", "claim {claim}", "its first reading is not there"),
    ("UPDATE work SET name = 'Keepers' WHERE number = 1", "claim {claim}", "its content"),
    ("UPDATE work SET key = 'nowhere' WHERE number = 1", "work 'The Lighthouse Keepers'", "cannot be found"),
    (
        "UPDATE title SET mark = '000000' WHERE key LIKE 'l%'",
        "work 'The Lighthouse Keepers'",
        "the index of titles",
    ),
    ("DELETE FROM title_word WHERE word = 'keepers'", "Keepers'", "the index of titles"),
    ("DELETE FROM article WHERE number = 1", "claim {claim}", "its article is not there"),
    ("DELETE FROM article WHERE number = 1", "reading r:", "its article is not there"),
    ("DELETE FROM claim WHERE number = 1", "reading r:", "its content"),
    ("DELETE FROM reading WHERE number = 1", "article {article}", "no reading of it is there"),
    ("DELETE FROM reading WHERE number = 1", "claim {claim}", "its first reading is not there"),
    ("UPDATE reading SET reader = 'plain 2' WHERE number = 1", "reading r:", "its content"),
    ("INSERT INTO naming VALUES (7, 'Ada', '')", "naming number 7", "its article is not there"),
    ("INSERT INTO recording VALUES (7, '2026-06-02T00:00:00+00:00')", "reading number 7", "the reading is not there"),
    ("INSERT INTO repeated VALUES (1, 2)", "repetition of claim number 1", "a reading of the same article is not"),
    ("INSERT INTO repeated VALUES (7, 1)", "repetition by reading number 1", "the claim is not there"),
    ("UPDATE ruling SET reason = 'none' WHERE number = 1", "ruling {ruling}", "its content"),
    ("UPDATE ruling SET content = '' WHERE number = 1", "ruling {ruling}", "its content"),
    ("DELETE FROM claim WHERE number = 1", "ruling {ruling}", "{claim}, is not there"),
]


@pytest.mark.parametrize(("statement", "which", "what"), DAMAGES)
def test_every_damage_is_named(
    ledger: Ledger, place: str, kept: tuple[Article, Claim], run_sql: RunSql, statement: str, which: str, what: str
) -> None:
    article, claim = kept
    names = {"article": article.id, "claim": claim.id, "ruling": ledger.rulings()[0].id}
    run_sql(place, statement.format(**names), unguarded=True)

    problems = ledger.check()

    where, what = which.format(**names), what.format(**names)
    assert any(where in problem.where and what in problem.what for problem in problems), problems
    assert all(problem.remedy for problem in problems)
    assert not any("Driftwood" in str(problem) for problem in problems), "what is sound is not accused"


def test_a_claim_without_its_article_is_not_shown(
    ledger: Ledger, place: str, kept: tuple[Article, Claim], run_sql: RunSql
) -> None:
    run_sql(place, "DELETE FROM article WHERE number = 1", unguarded=True)
    assert ledger.entries([fold(SERIES.work)]) == []
    assert len(ledger.entries(["driftwood"])) == 1


def test_a_claim_that_cannot_be_read_is_not_shown(
    ledger: Ledger, place: str, kept: tuple[Article, Claim], run_sql: RunSql
) -> None:
    run_sql(place, "UPDATE claim SET details = 'no JSON' WHERE number = 1", unguarded=True)
    with pytest.raises(LedgerError, match=rf"damaged at claim {kept[1].id}.*hitherto check"):
        ledger.entries([fold(SERIES.work)])
    assert len(ledger.entries(["driftwood"])) == 1


def test_a_guard_that_is_gone_is_named(
    ledger: Ledger, place: str, kept: tuple[Article, Claim], run_sql: RunSql, database: str
) -> None:
    run_sql(place, f"DROP TRIGGER claim_stays {'ON claim' if database == 'postgresql' else ''}")
    (problem,) = ledger.check()
    assert "claim_stays" in problem.what


def test_more_rows_than_one_batch_are_walked(
    ledger: Ledger, place: str, run_sql: RunSql, monkeypatch: pytest.MonkeyPatch, written: Written, claimed: Claimed
) -> None:
    monkeypatch.setattr("hitherto.ledger.checking.BATCH", 2)
    for name in ("Ada", "Ben", "Cy", "Dee", "Eve"):
        article = written(f"{name} joins")
        ledger.take_in(article, [claimed(article, name, SERIES, name)], "plain 1")
    assert ledger.check() == []
    run_sql(place, "UPDATE claim SET value = 'Fay' WHERE number = 5", unguarded=True)
    assert len(ledger.check()) == 1
