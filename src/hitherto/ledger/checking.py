"""Whether all that is kept is still what was taken in."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from typing import TypeVar

from hitherto.claims import Article, LedgerError, Problem, fold
from hitherto.ledger.database import Database, Row
from hitherto.ledger.rows import article_from, claim_from, reading_id

_BATCH = 1000
_REMEDY = "Restore the ledger from a copy, or take its articles into a new one."
_NO_CONTENT = "its content does not give its id"
_T = TypeVar("_T")


def check(database: Database) -> list[Problem]:
    """Return what is broken in the database itself; where that is sound, in any row."""
    faults = database.faults()
    if faults:
        return faults
    with database.snapshot():
        return [*_articles(database), *_works(database), *_readings(database), *_claims(database)]


def _walk(database: Database, query: str) -> Iterator[Row]:
    after = 0
    while rows := database.rows(query, after=after, count=_BATCH):
        yield from rows
        after = rows[-1]["number"]


def _problem(database: Database, which: str, what: str) -> Problem:
    return Problem(f"{database.where}, {which}", what, _REMEDY)


def _articles(database: Database) -> Iterator[Problem]:
    for row in _walk(database, "check_articles"):
        which = f"article {row['id']}"
        if not _reads(partial(article_from, row, database.where)):
            yield _problem(database, which, _NO_CONTENT)
        if not row["was_read"]:
            yield _problem(database, which, "no reading of it is there")


def _works(database: Database) -> Iterator[Problem]:
    for row in _walk(database, "check_works"):
        if row["key"] != fold(row["name"]):
            yield _problem(database, f"work {row['name']!r}", f"it is kept under {row['key']!r}, and cannot be found")


def _readings(database: Database) -> Iterator[Problem]:
    for row in _walk(database, "check_readings"):
        which = f"reading {row['id']}"
        claims = [claim["id"] for claim in database.rows("claims_of_reading", reading=row["number"])]
        if row["article"] is None:
            yield _problem(database, which, "its article is not there")
        elif None in claims:
            yield _problem(database, which, "a claim that it made is not there")
        elif reading_id(row["article"], row["reader"], claims) != row["id"]:
            yield _problem(database, which, _NO_CONTENT)
    for row in database.rows("stray_reading_claims"):
        yield _problem(database, f"claim number {row['claim']}", f"reading number {row['reading']} is not there")


def _claims(database: Database) -> Iterator[Problem]:
    @lru_cache(maxsize=16)  # claims of one article stand together, so a few texts at a time are enough
    def article(number: int) -> Article | None:
        rows = database.rows("article_by_number", number=number)
        return _reads(partial(article_from, rows[0], database.where))

    for row in _walk(database, "check_claims"):
        which = f"claim {row['id']}"
        for reference in _missing(row):
            yield _problem(database, which, f"its {reference} is not there")
        found = article(row["article"]) if row["found_article"] else None
        if found and row["work"] is not None:
            yield from (_problem(database, which, what) for what in _faults_of_claim(row, found, database.where))


def _missing(row: Row) -> Iterable[str]:
    names = {"work": "work", "found_article": "article", "reading": "first reading"}
    return [name for column, name in names.items() if row[column] is None]


def _faults_of_claim(row: Row, article: Article, where: str) -> Iterator[str]:
    claim = _reads(partial(claim_from, row, article.id, where))
    if claim is None:
        yield _NO_CONTENT
    elif any(article.text[e.start : e.end] != e.text for e in claim.evidence):
        yield "its evidence is not in the article at its place"
    if str(row["said_at"]) != str(row["article_said_at"]):  # a day prints as the text that SQLite keeps
        yield f"it is said on {row['said_at']}, its article on {row['article_said_at']}"


def _reads(read: Callable[[], _T]) -> _T | None:
    try:
        return read()
    except LedgerError:
        return None
