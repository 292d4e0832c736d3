"""Everything that a ledger keeps, as lines of JSON.

The lines stand in an order that depends on nothing but what is kept: what was forgotten; each article with its
claims and then its readings; the rulings; a last line with their number, so that a file cut short is noticed. Words of
evidence are not repeated: a claim gives their places in its article's text.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from hitherto.claims import Article
from hitherto.claims.digest import canonical
from hitherto.ledger.asking import numbers
from hitherto.ledger.database import Database, Row
from hitherto.ledger.rows import ClaimRow, article_from, as_time, claim_from, claim_id, ruling_from

_TOGETHER = 200  # articles that are held in memory at a time
Line = dict[str, Any]


def export(database: Database) -> Iterator[str]:
    """Yield everything kept, a line of JSON at a time; the ledger is seen as it is when the first is asked for."""
    with database.snapshot():
        count = 0
        for line in _lines(database):
            count += 1
            yield canonical(line)
        yield canonical({"end": count})


def _lines(database: Database) -> Iterator[Line]:
    yield from sorted((_forgotten_line(row) for row in _walk(database, "walk_forgotten")), key=canonical)
    after = ""
    while found := database.rows("walk_ids", after=after, count=_TOGETHER):
        after = found[-1]["id"]
        yield from _articles(database, [row["number"] for row in found])
    rulings = [ruling_from(row, database.where) for row in _walk(database, "walk_rulings")]
    yield from ({"ruling": r.id, **_without_id(r.as_json())} for r in sorted(rulings, key=lambda r: (r.made_at, r.id)))


def _walk(database: Database, query: str) -> Iterator[Row]:
    after = 0
    while rows := database.rows(query, after=after, count=1000):
        yield from rows
        after = rows[-1]["number"]


def _without_id(content: Line) -> Line:
    return {key: value for key, value in content.items() if key != "id"}


def _forgotten_line(row: Row) -> Line:
    time = _written(as_time(row["recorded_at"]))
    return {"forgotten": row["article"], "author": row["author"], "reason": row["reason"], "recorded_at": time}


def _written(time: datetime) -> str:
    return time.isoformat(timespec="microseconds")


def _articles(database: Database, found: list[int]) -> Iterator[Line]:
    asked = numbers(found)
    names = _grouped(database.rows("namings_of_articles", numbers=asked), "article")
    read = database.rows("readings_of_articles", numbers=asked)
    readings = _grouped(read, "article")
    claims: dict[int, list[ClaimRow]] = {}
    for claim in map(
        ClaimRow._make, database.tuples("claims_of_readings", readings=numbers(r["number"] for r in read))
    ):
        claims.setdefault(claim.reading, []).append(claim)
    known = _grouped(database.rows("particulars_of_articles", numbers=asked), "article")
    times = _grouped(database.rows("recordings_of_articles", numbers=asked), "reading")
    repeats = _grouped(database.rows("repeats_of_articles", numbers=asked), "reading")
    for row in database.rows("full_articles", numbers=asked):
        number = row["number"]
        yield _article_line(row, names.get(number, []), known.get(number, []), database.where)
        article = article_from(row, database.where)
        made = [claim for reading in readings.get(number, []) for claim in claims.get(reading["number"], [])]
        ids = {claim.number: claim_id(claim.id) for claim in made}
        yield from (_claim_line(claim, article, database.where) for claim in sorted(made, key=lambda c: ids[c.number]))
        for reading in readings.get(number, []):
            which = reading["number"]
            members = [ids[claim.number] for claim in claims.get(which, [])]
            members += [ids[repeat["claim"]] for repeat in repeats.get(which, [])]
            yield _reading_line(reading, article.id, members, times.get(which, []))


def _grouped(rows: Iterable[Row], column: str) -> dict[int, list[Row]]:
    groups: dict[int, list[Row]] = {}
    for row in rows:
        groups.setdefault(row[column], []).append(row)
    return groups


def _article_line(row: Row, others: list[Row], known: list[Row], where: str) -> Line:
    article = article_from(row, where)
    names = {(article.title, article.name or ""), *((other["title"], other["name"]) for other in others)}
    particulars = sorted([one["kind"], one["value"]] for one in known)
    return {
        "article": article.id,
        "outlet": article.outlet,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
        "embargo": _written(article.embargo) if article.embargo else None,
        "names": [list(name) for name in sorted(names)],
        **({"particulars": particulars} if particulars else {}),
        **({"fingerprint": bytes(row["fingerprint"]).hex()} if row["text"] is None else {"text": row["text"]}),
    }


def _claim_line(row: ClaimRow, article: Article, where: str) -> Line:
    claim = claim_from(row, article, "", where)
    said = _without_id(claim.as_json())
    said["evidence"] = [[evidence["start"], evidence["end"]] for evidence in said["evidence"]]
    said["article"] = said.pop("document")
    del said["reader"]
    return {"claim": claim.id, **said}


def _reading_line(row: Row, article: str, claims: list[str], times: list[Row]) -> Line:
    recorded = {as_time(row["recorded_at"]), *(as_time(time["recorded_at"]) for time in times)}
    return {
        "reading": row["id"],
        "article": article,
        "reader": row["reader"],
        "claims": sorted(claims),
        "recorded_at": [_written(time) for time in sorted(recorded)],
    }
