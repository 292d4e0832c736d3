"""Whether all that is kept is still what was taken in."""

import json
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from typing import TypeVar

from hitherto.claims import Article, Claim, LedgerError, Problem, fold, fold_address
from hitherto.claims.digest import title_mark
from hitherto.ledger.database import BATCH, REMEDY, Database, Row
from hitherto.ledger.naming import title_rows
from hitherto.ledger.particulars import Particular, with_particulars
from hitherto.ledger.rows import (
    ClaimRow,
    article_from,
    as_time,
    claim_bits,
    claim_from,
    claim_id,
    fingerprint,
    reading_id,
    ruling_from,
)

_NO_CONTENT = "its content does not give its id"
_T = TypeVar("_T")


def check(database: Database) -> list[Problem]:
    """Return what is broken in the database itself; where that is sound, in any row."""
    faults = database.faults()
    if faults:
        return faults
    parts = (_articles, _works, _readings, _claims, _rulings, _forgotten, _strays)
    with database.snapshot():
        found = [problem for part in parts for problem in part(database)]
    return found + database.faults_of_index()


def _walk(database: Database, query: str) -> Iterator[Row]:
    for rows in _batches(database, query):
        yield from rows


def _batches(database: Database, query: str) -> Iterator[list[Row]]:
    after = 0
    while rows := database.rows(query, after=after, count=BATCH):
        yield rows
        after = rows[-1]["number"]


def _problem(database: Database, which: str, what: str) -> Problem:
    return Problem(f"{database.where}, {which}", what, REMEDY)


def _articles(database: Database) -> Iterator[Problem]:
    for rows in _batches(database, "check_articles"):
        known: dict[int, list[Particular]] = {}
        asked = json.dumps([row["number"] for row in rows])
        for number, kind, value in database.tuples("particulars_of_articles", numbers=asked):
            known.setdefault(number, []).append((kind, value))
        for row in rows:
            for what in _faults_of_article(row, known.get(row["number"], []), database.where):
                yield _problem(database, f"article {row['id']}", what)


def _faults_of_article(row: Row, known: list[Particular], where: str) -> Iterator[str]:
    article = _reads(partial(article_from, row, where))
    if article is not None and _reads(partial(with_particulars, article, known)) is None:
        yield "its particulars cannot be read"
    if known and row["was_forgotten"]:
        yield "it was forgotten, and its particulars are still there"
    if article is None or (row["text"] is not None and not _is_itself(article, row)):
        yield _NO_CONTENT
    if row["text"] is None and not row["was_forgotten"]:
        yield "its text is gone, and nobody said that it was forgotten"
    if row["text"] is not None and row["was_forgotten"]:
        yield "it was forgotten, and its text is still there"
    if row["address"] != (fold_address(row["url"]) if row["url"] else None):
        yield f"it is kept under the address {row['address']!r}, and its versions cannot be found"
    if not row["was_read"]:
        yield "no reading of it is there"


def _is_itself(article: Article, row: Row) -> bool:
    again = Article(
        article.text, article.title, article.outlet, article.published, article.url, article.name, article.embargo
    )
    return again.id == article.id and row["fingerprint"] == fingerprint(article.text)


def _works(database: Database) -> Iterator[Problem]:
    for rows in _batches(database, "check_works"):
        keys = json.dumps(sorted({row["key"] for row in rows}), ensure_ascii=False)
        titles = {row["key"]: dict(row) for row in database.rows("check_titles", keys=keys)}
        words: dict[str, set[str]] = {}
        for row in database.rows("check_words", keys=keys):
            words.setdefault(row["key"], set()).add(row["word"])
        for row in rows:
            name, key = row["name"], row["key"]
            if key != fold(name):
                yield _problem(database, f"work {name!r}", f"it is kept under {key!r}, and cannot be found")
            elif titles.get(key) != title_rows(key, title_mark(key))[0] or words.get(key, set()) != set(key.split()):
                yield _problem(database, f"work {name!r}", "the index of titles does not have it, or has it otherwise")


def _readings(database: Database) -> Iterator[Problem]:
    for row in _walk(database, "check_readings"):
        which = f"reading {row['id']}"
        claims = [claim["id"] for claim in database.rows("claims_of_reading", reading=row["number"])]
        if _reads(partial(as_time, row["recorded_at"])) is None:
            yield _problem(database, which, f"its time of record is none: {row['recorded_at']!r}")
        if row["article"] is None:
            yield _problem(database, which, "its article is not there")
        elif None in claims:
            yield _problem(database, which, "a claim that it made is not there")
        elif reading_id(row["article"], row["reader"], list(map(claim_id, claims))) != row["id"]:
            yield _problem(database, which, _NO_CONTENT)


def _claims(database: Database) -> Iterator[Problem]:
    @lru_cache(maxsize=16)  # claims of one article stand together, so a few texts at a time are enough
    def article(number: int) -> Article | None:
        rows = database.rows("articles_by_number", numbers=json.dumps([number]))
        return _reads(partial(article_from, rows[0], database.where))

    for row in _walk(database, "check_claims"):
        which = f"claim {claim_id(row['id'])}"
        missing = list(_missing(row))
        for reference in missing:
            yield _problem(database, which, f"its {reference} is not there")
        found = None if missing else article(row["article"])
        if found is not None:
            yield from (_problem(database, which, what) for what in _faults_of_claim(row, found, database.where))


def _missing(row: Row) -> Iterable[str]:
    names = {"work": "work", "property": "property", "found_reading": "first reading"}
    yield from [name for column, name in names.items() if row[column] is None]
    if row["found_reading"] is not None and row["found_article"] is None:
        yield "article"


def _faults_of_claim(row: Row, article: Article, where: str) -> Iterator[str]:
    claim = _reads(partial(claim_from, ClaimRow._make(row[name] for name in ClaimRow._fields), article, "", where))
    if claim is None:
        yield _NO_CONTENT
    elif article.text and any(not 0 <= e.start <= e.end <= len(article.text) for e in claim.evidence):
        yield "its evidence is not in the article at its place"
    elif article.text and _again(claim) != claim.id:
        yield _NO_CONTENT


def _again(claim: Claim) -> str | None:
    """Return the id that a claim's content gives."""
    try:
        return Claim.from_json(claim.as_json()).id
    except (ValueError, TypeError, KeyError, UnicodeEncodeError):
        return None


def _rulings(database: Database) -> Iterator[Problem]:
    for row in _walk(database, "walk_rulings"):
        which = f"ruling {row['id']}"
        ruling = _reads(partial(ruling_from, row, database.where))
        if ruling is None:
            yield _problem(database, which, _NO_CONTENT)
        elif ruling.about and not _is_there(database, ruling.kind, ruling.about):
            yield _problem(database, which, f"what it is about, {ruling.about}, is not there")


def _is_there(database: Database, kind: str, about: str) -> bool:
    if kind == "withdraw":
        return bool(database.rows("known_rulings", ids=json.dumps([about])))
    bits = claim_bits(about)
    return bits is not None and bool(database.rows("article_of_claim", id=bits))


def _forgotten(database: Database) -> Iterator[Problem]:
    for row in _walk(database, "walk_forgotten"):
        if _reads(partial(as_time, row["recorded_at"])) is None:
            yield _problem(database, f"forgotten article {row['article']}", "its time of record is none")


def _strays(database: Database) -> Iterator[Problem]:
    for row in database.rows("strays"):
        yield _problem(database, f"{row['kind']} number {row['number']}", f"{row['missing']} is not there")


def _reads(read: Callable[[], _T]) -> _T | None:
    try:
        return read()
    except (LedgerError, ValueError):
        return None
