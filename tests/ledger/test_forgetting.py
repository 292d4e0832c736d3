"""The one exception: an article's words go, and what is said about that stays."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from hitherto.claims import Article, Claim, InputError, NotKnownError, Subject, fold
from hitherto.ledger import Ledger

Written = Callable[..., Article]
Claimed = Callable[..., Claim]
RunSql = Callable[..., list[tuple[object, ...]]]

SERIES = Subject("The Lighthouse Keepers", 2)
KEY = fold(SERIES.work)


@pytest.fixture
def article(ledger: Ledger, written: Written, claimed: Claimed) -> Article:
    """An article that was taken in."""
    article = replace(written("Ada joins", "Zanzibarology is her secret"), byline="Zanzibar Orr")
    ledger.take_in(article, [claimed(article, "Zanzibarology", SERIES, "Ada")], "plain 1")
    return article


def test_the_words_go_and_the_claim_stays(ledger: Ledger, article: Article) -> None:
    before = ledger.entries([KEY])[0]

    assert ledger.forget(article.id, "Ed", "A court said so")

    (entry,) = ledger.entries([KEY])
    assert (entry.claim.id, entry.claim.value) == (before.claim.id, before.claim.value)
    assert [evidence.text for evidence in entry.claim.evidence] == [""]
    assert (entry.article.text, entry.article.byline) == ("", "")
    assert entry.article.title == article.title
    assert ledger.find_claim(before.claim.id) == [entry]
    assert ledger.search("zanzibarology") == []
    assert list(ledger.kept()) == []
    assert ledger.check() == []


def test_it_is_forgotten_once_and_not_taken_in_again(ledger: Ledger, article: Article) -> None:
    assert ledger.forget(article.id, "Ed", "A court said so")
    assert not ledger.forget(article.id, "Ed", "A court said so")
    assert not ledger.take_in(article, [], "plain 2").new
    assert ledger.entries([KEY])[0].article.text == ""


def test_author_and_reason_are_needed(ledger: Ledger, article: Article) -> None:
    for author, reason in (("", "law"), ("Ed", " ")):
        with pytest.raises(InputError, match="author and a reason"):
            ledger.forget(article.id, author, reason)
    with pytest.raises(NotKnownError, match="a:0"):
        ledger.forget("a:0", "Ed", "law")


REFUSED = [
    "UPDATE article SET text = NULL",
    "UPDATE article SET text = 'blank'",
    "UPDATE article SET title = ''",
    "INSERT INTO article SELECT 7, 'a:7', published, outlet, url, address, fingerprint, title, name, embargo, NULL"
    " FROM article",
]


@pytest.mark.parametrize("statement", REFUSED)
def test_nothing_else_is_let_through(
    ledger: Ledger, article: Article, place: str, run_sql: RunSql, statement: str
) -> None:
    with pytest.raises(Exception, match="append-only"):
        run_sql(place, statement)
    assert ledger.check() == []


@pytest.mark.parametrize("column", ["outlet = 'x'", "url = NULL", "published = NULL", "name = 'x'", "id = 'a:7'"])
def test_only_the_text_may_go(ledger: Ledger, article: Article, place: str, run_sql: RunSql, column: str) -> None:
    run_sql(place, f"INSERT INTO forgotten VALUES (1, '{article.id}', 'Ed', 'law', '2026-06-02T00:00:00.000000+00:00')")
    with pytest.raises(Exception, match="append-only"):
        run_sql(place, f"UPDATE article SET text = NULL, {column}")
    run_sql(place, "UPDATE article SET text = NULL")
    with pytest.raises(Exception, match="append-only"):
        run_sql(place, "UPDATE article SET text = 'back again'")
    (problem,) = ledger.check()
    assert "its particulars are still there" in problem.what
    run_sql(place, "DELETE FROM particular")
    assert ledger.check() == []


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_nothing_of_it_stays_in_the_file(ledger: Ledger, article: Article, place: str, written: Written) -> None:
    for number in range(20):
        ledger.take_in(written(f"Other {number}"), [], "plain 1")

    def files() -> bytes:
        return b"".join(file.read_bytes() for file in Path(place).parent.glob(f"{Path(place).name}*")).lower()

    assert b"zanzibarology" in files()
    ledger.forget(article.id, "Ed", "A court said so")
    assert b"zanzibar" not in files()
