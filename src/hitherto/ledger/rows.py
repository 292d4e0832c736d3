"""How articles and claims are written as rows, and read back exactly."""

import json
from datetime import UTC, date, datetime

from hitherto.claims import Article, Claim, Entry, Evidence, LedgerError, Subject, When
from hitherto.claims.digest import canonical, digest
from hitherto.ledger.database import Row, Value

_REMEDY = "run `hitherto check` to see what is broken, and restore the ledger from a copy."


def reading_id(article: str, reader: str, claims: list[str]) -> str:
    """Return the id of a reading: the same reader finding the same claims in the same article."""
    return digest("r", [article, reader, sorted(claims)])


def article_row(article: Article, said_at: date) -> dict[str, Value]:
    """Write an article as a row, without its number and its time of record."""
    return {
        "id": article.id,
        "said_at": said_at,
        "dated": article.published is not None,
        "outlet": article.outlet,
        "url": article.url,
        "title": article.title,
        "name": article.name,
        "text": article.text,
    }


def article_from(row: Row, where: str) -> Article:
    """Read an article back; raises `LedgerError` where it is not what was taken in."""
    try:
        published = as_date(row["said_at"]) if row["dated"] else None
        article = Article(row["text"], row["title"], row["outlet"], published, row["url"], row["name"])
    except (ValueError, TypeError) as error:
        raise damaged(where, f"article {row['id']}", f"its row cannot be read ({error})") from error
    if article.id != row["id"]:
        raise damaged(where, f"article {row['id']}", "its content does not give its id")
    return article


def claim_row(claim: Claim) -> dict[str, Value]:
    """Write a claim as a row, without the numbers that tie it to others and without its day."""
    return {
        "id": claim.id,
        "season": claim.subject.season,
        "part": claim.subject.part,
        "property": claim.property,
        "value": claim.value,
        "details": canonical({k: list(v) if isinstance(v, tuple) else v for k, v in claim.details.items()}),
        "polarity": claim.polarity,
        "certainty": claim.certainty,
        "speaker": canonical(list(claim.speaker)),
        "happens": str(claim.happens) if claim.happens else None,
        "evidence": canonical([[e.start, e.end, e.text] for e in claim.evidence]),
    }


def claim_from(row: Row, article: str, where: str) -> Claim:
    """Read a claim of an article back; raises `LedgerError` where it is not what was taken in."""
    try:
        details = json.loads(row["details"])
        claim = Claim(
            subject=Subject(row["work"], row["season"], row["part"]),
            property=row["property"],
            value=row["value"],
            evidence=tuple(Evidence(start, end, text) for start, end, text in json.loads(row["evidence"])),
            article=article,
            details={k: tuple(v) if isinstance(v, list) else v for k, v in details.items()},
            polarity=row["polarity"],
            certainty=row["certainty"],
            speaker=tuple(json.loads(row["speaker"])),
            happens=When.parse(row["happens"]) if row["happens"] else None,
            reader=row["reader"],
        )
    except (ValueError, TypeError, AttributeError) as error:
        raise damaged(where, f"claim {row['id']}", f"its row cannot be read ({error})") from error
    if claim.id != row["id"]:
        raise damaged(where, f"claim {row['id']}", "its content does not give its id")
    return claim


def entry_from(row: Row, article: Article, where: str) -> Entry:
    """Read a claim back with its two times; raises `LedgerError` where it is not what was taken in."""
    claim = claim_from(row, article.id, where)
    try:
        return Entry(claim, article, as_date(row["said_at"]), as_time(row["recorded_at"]))
    except ValueError as error:
        raise damaged(where, f"claim {row['id']}", f"its times cannot be read ({error})") from error


def damaged(where: str, which: str, what: str) -> LedgerError:
    """Return the error for a row that is not what was taken in: it is never shown as if it were."""
    return LedgerError(f"{where} is damaged at {which}: {what}; {_REMEDY}")


def as_date(value: str | date) -> date:
    """Read a day as the database returned it."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def as_time(value: str | datetime) -> datetime:
    """Read a time as the database returned it, in UTC."""
    return (datetime.fromisoformat(value) if isinstance(value, str) else value).astimezone(UTC)
