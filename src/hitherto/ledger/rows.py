"""How articles, claims and rulings are written as rows, and read back exactly."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import NamedTuple

from hitherto.claims import (
    Article,
    Claim,
    Detail,
    Evidence,
    LedgerError,
    Ruling,
    Subject,
    When,
    fold_address,
)
from hitherto.claims.claim import plain_details
from hitherto.claims.digest import canonical, digest
from hitherto.claims.making import maker
from hitherto.ledger.database import Row, Value
from hitherto.ledger.particulars import Particular, with_particulars

_REMEDY = "run `hitherto check` to see what is broken, and restore the ledger from a copy."
_CERTAINTIES = {"certain": 3, "probable": 2, "possible": 1}
_CERTAINTY_NAMES = {number: name for name, number in _CERTAINTIES.items()}
_CLAIM_ID = re.compile(r"c:([0-9a-f]{16})\Z")
_UNKNOWN = ("", None, "", (), None, "")  # no particulars
_make_evidence = maker(Evidence)
_DAMAGES = (ValueError, TypeError, AttributeError, KeyError)  # what reading a row raises that nobody wrote


def reading_id(article: str, reader: str, claims: list[str]) -> str:
    """Return the id of a reading: the same reader finding the same claims in the same article."""
    return digest("r", [article, reader, sorted(claims)])


def claim_bits(claim_id: str) -> int | None:
    """Return the 64 bits of a claim's id as the signed number that databases keep; None where it is no id."""
    found = _CLAIM_ID.match(claim_id)
    if not found:
        return None
    number = int(found[1], 16)
    return number - (1 << 64) if number >> 63 else number


def claim_id(bits: int) -> str:
    """Write a claim's id out."""
    return f"c:{bits & 0xFFFF_FFFF_FFFF_FFFF:016x}"


def fingerprint(text: str) -> bytes:
    """Return the SHA-256 of a text."""
    return hashlib.sha256(text.encode()).digest()


def article_row(article: Article) -> dict[str, Value]:
    """Write an article as a row, without its number."""
    return {
        "id": article.id,
        "published": article.published,
        "outlet": article.outlet,
        "url": article.url,
        "address": fold_address(article.url) if article.url else None,
        "fingerprint": fingerprint(article.text),
        "title": article.title,
        "name": article.name,
        "embargo": article.embargo.astimezone(UTC) if article.embargo else None,
        "text": article.text,
    }


def article_from(row: Row, where: str, known: Iterable[Particular] = ()) -> Article:
    """Read an article back as it is kept; one that was forgotten has no text. `check` looks whether it is sound."""
    try:
        article = Article.kept(
            row["text"] or "",
            row["title"],
            row["outlet"],
            as_date(row["published"]) if row["published"] else None,
            row["url"],
            row["name"],
            as_time(row["embargo"]) if row["embargo"] else None,
            *_UNKNOWN,
            row["id"],
        )
        return with_particulars(article, known) if known else article
    except _DAMAGES as error:
        raise damaged(where, f"article {row['id']}", f"its row cannot be read ({error})") from error


def claim_row(claim: Claim) -> dict[str, Value]:
    """Write a claim as a row, without the numbers that tie it to others."""
    details = plain_details(claim.details)
    certainty = _CERTAINTIES[claim.certainty]
    return {
        "id": claim_bits(claim.id),
        "season": claim.subject.season,
        "part": claim.subject.part,
        "value": claim.value,
        "details": canonical(details) if details else None,
        "certainty": -certainty if claim.polarity == "-" else certainty,
        "speaker": canonical(list(claim.speaker)) if claim.speaker else None,
        "happens": str(claim.happens) if claim.happens else None,
        "evidence": " ".join(f"{e.start}-{e.end}" for e in claim.evidence),
    }


class ClaimRow(NamedTuple):
    """A claim as the queries for claims return it, with the number of its first reading."""

    number: int
    reading: int
    id: int
    work: str
    season: int | None
    part: str | None
    property: str
    value: str
    details: str | None
    certainty: int
    speaker: str | None
    happens: str | None
    evidence: str


def claim_from(row: ClaimRow, article: Article, reader: str, where: str) -> Claim:
    """Read a claim of an article back; of an article that was forgotten, its evidence has no words."""
    _, _, bits, work, season, part, name, value, details, certainty, speaker, happens, places = row
    try:
        return Claim.kept(
            _subject(work, season, part),
            name,
            value,
            _evidence(places, article.text),
            article.id,
            _details(details),
            "-" if certainty < 0 else "+",
            _CERTAINTY_NAMES[abs(certainty)],
            _speaker(speaker) if speaker else (),
            _when(happens) if happens else None,
            reader,
            claim_id(bits),
        )
    except _DAMAGES as error:
        raise damaged(where, f"claim {claim_id(bits)}", f"its row cannot be read ({error})") from error


def _evidence(places: str, text: str) -> tuple[Evidence, ...]:
    if " " in places:
        return tuple(_piece(place, text) for place in places.split(" "))
    return (_piece(places, text),)


def _piece(place: str, text: str) -> Evidence:
    begin, _, behind = place.partition("-")
    start, end = int(begin), int(behind)
    return _make_evidence(start, end, text[start:end])


# The same few are written again and again.


@lru_cache(maxsize=4096)
def _subject(work: str, season: int | None, part: str | None) -> Subject:
    return Subject(work, season, part)


@lru_cache(maxsize=4096)
def _details(written: str | None) -> Mapping[str, Detail]:
    details = json.loads(written) if written else {}
    return {key: tuple(value) if isinstance(value, list) else value for key, value in details.items()}


@lru_cache(maxsize=4096)
def _speaker(written: str) -> tuple[str, ...]:
    return tuple(json.loads(written))


@lru_cache(maxsize=4096)
def _when(written: str) -> When:
    return When.parse(written)


def ruling_row(ruling: Ruling) -> dict[str, Value]:
    """Write a ruling as a row, without its number."""
    return {
        "id": ruling.id,
        "kind": ruling.kind,
        "author": ruling.author,
        "reason": ruling.reason,
        "recorded_at": ruling.made_at,
        "content": canonical(ruling.content()),
    }


def ruling_from(row: Row, where: str) -> Ruling:
    """Read a ruling back; raises `LedgerError` where it is not what was taken in."""
    try:
        said = {"kind": row["kind"], "author": row["author"], "reason": row["reason"]}
        time = as_time(row["recorded_at"]).isoformat(timespec="microseconds")
        ruling = Ruling.from_json({**json.loads(row["content"]), **said, "made_at": time})
    except _DAMAGES as error:
        raise damaged(where, f"ruling {row['id']}", f"its row cannot be read ({error})") from error
    if ruling.id != row["id"]:
        raise damaged(where, f"ruling {row['id']}", "its content does not give its id")
    return ruling


def damaged(where: str, which: str, what: str) -> LedgerError:
    """Return the error for a row that is not what was taken in: it is never shown as if it were."""
    return LedgerError(f"{where} is damaged at {which}: {what}; {_REMEDY}")


def as_date(value: str | date) -> date:
    """Read a day as the database returned it."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def as_time(value: str | datetime) -> datetime:
    """Read a time as the database returned it, in UTC."""
    return (datetime.fromisoformat(value) if isinstance(value, str) else value).astimezone(UTC)
