"""`check` names what is not as it was taken in, and where."""

from collections.abc import Callable
from datetime import datetime

import pytest

from hitherto.claims import Article, Claim, LedgerError, Subject, fold
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
    assert ledger.check() == []
    return first, claim


DAMAGES = [
    ("UPDATE article SET text = 'Eve joins' WHERE number = 1", "article {article}", "its content"),
    ("UPDATE article SET outlet = 'Elsewhere' WHERE number = 1", "article {article}", "its content"),
    ("UPDATE article SET said_at = '2026-05-09' WHERE number = 1", "article {article}", "its content"),
    ("UPDATE claim SET value = 'Eve' WHERE number = 1", "claim {claim}", "its content"),
    ("UPDATE claim SET evidence = '[[1,4,\"Ada\"]]' WHERE number = 1", "claim {claim}", "its content"),
    ("UPDATE claim SET evidence = '[]' WHERE number = 1", "claim {claim}", "its content"),
    ("UPDATE claim SET details = 'not JSON' WHERE number = 1", "claim {claim}", "its content"),
    ("UPDATE claim SET said_at = '2026-05-09' WHERE number = 1", "claim {claim}", "its article on 2026-05-01"),
    ("UPDATE claim SET work = 7 WHERE number = 1", "claim {claim}", "its work is not there"),
    ("UPDATE claim SET reading = 7 WHERE number = 1", "claim {claim}", "its first reading is not there"),
    ("UPDATE work SET name = 'Keepers' WHERE number = 1", "claim {claim}", "its content"),
    ("UPDATE work SET key = 'nowhere' WHERE number = 1", "work 'The Lighthouse Keepers'", "cannot be found"),
    ("DELETE FROM article WHERE number = 1", "claim {claim}", "its article is not there"),
    ("DELETE FROM article WHERE number = 1", "reading r:", "its article is not there"),
    ("DELETE FROM claim WHERE number = 1", "reading r:", "a claim that it made is not there"),
    ("DELETE FROM reading_claim WHERE claim = 1", "reading r:", "its content"),
    ("DELETE FROM reading WHERE number = 1", "article {article}", "no reading of it is there"),
    ("DELETE FROM reading WHERE number = 1", "claim number 1", "reading number 1 is not there"),
    ("UPDATE reading SET reader = 'plain 2' WHERE number = 1", "reading r:", "its content"),
]


@pytest.mark.parametrize(("statement", "which", "what"), DAMAGES)
def test_every_damage_is_named(
    ledger: Ledger, place: str, kept: tuple[Article, Claim], run_sql: RunSql, statement: str, which: str, what: str
) -> None:
    article, claim = kept
    run_sql(place, statement, unguarded=True)

    problems = ledger.check()

    where = which.format(article=article.id, claim=claim.id)
    assert any(where in problem.where and what in problem.what for problem in problems), problems
    assert all(problem.remedy for problem in problems)
    assert not any("Driftwood" in str(problem) for problem in problems), "what is sound is not accused"


def test_evidence_out_of_place_is_named(
    ledger: Ledger, place: str, kept: tuple[Article, Claim], run_sql: RunSql
) -> None:
    """A claim whose id fits its content, of an article that never had those words."""
    article, real = kept
    forged = Claim(SERIES, "cast", "Ada", (type(real.evidence[0])(1, 4, "Ada"),), article.id)
    run_sql(
        place, f"UPDATE claim SET id = '{forged.id}', evidence = '[[1,4,\"Ada\"]]' WHERE number = 1", unguarded=True
    )
    assert any(forged.id in p.where and "not in the article at its place" in p.what for p in ledger.check())


def test_a_damaged_claim_is_not_shown(ledger: Ledger, place: str, kept: tuple[Article, Claim], run_sql: RunSql) -> None:
    _, claim = kept
    run_sql(place, "UPDATE claim SET value = 'Eve' WHERE number = 1", unguarded=True)
    with pytest.raises(LedgerError, match=rf"damaged at claim {claim.id}.*hitherto check"):
        ledger.entries([fold(SERIES.work)])
    assert len(ledger.entries(["driftwood"])) == 1


def test_a_claim_without_its_article_is_not_shown(
    ledger: Ledger, place: str, kept: tuple[Article, Claim], run_sql: RunSql
) -> None:
    run_sql(place, "DELETE FROM article WHERE number = 1", unguarded=True)
    with pytest.raises(LedgerError, match=rf"damaged at claim {kept[1].id}: its article is not there"):
        ledger.entries([fold(SERIES.work)])


def test_a_guard_that_is_gone_is_named(
    ledger: Ledger, place: str, kept: tuple[Article, Claim], run_sql: RunSql, database: str
) -> None:
    run_sql(place, f"DROP TRIGGER claim_stays {'ON claim' if database == 'postgresql' else ''}")
    (problem,) = ledger.check()
    assert "claim_stays" in problem.what


def test_more_rows_than_one_batch_are_walked(
    ledger: Ledger, place: str, run_sql: RunSql, monkeypatch: pytest.MonkeyPatch, written: Written, claimed: Claimed
) -> None:
    monkeypatch.setattr("hitherto.ledger.checking._BATCH", 2)
    for name in ("Ada", "Ben", "Cy", "Dee", "Eve"):
        article = written(f"{name} joins")
        ledger.take_in(article, [claimed(article, name, SERIES, name)], "plain 1")
    assert ledger.check() == []
    run_sql(place, "UPDATE claim SET value = 'Fay' WHERE number = 5", unguarded=True)
    assert len(ledger.check()) == 1
