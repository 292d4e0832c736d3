"""Carry the rows of schema 1 over into schema 2, in either database.

As every migration, it stands on its own: what it needs of the package, it has as it was when it was written.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

Row = Any
Read = Callable[[str], Iterator[Row]]  # runs a SELECT, and gives its rows bit by bit
Write = Callable[[str, Iterator[dict[str, Any]]], None]  # adds rows to a table, bit by bit

CERTAINTY = {"certain": 3, "probable": 2, "possible": 1}
COUNTING = re.compile(
    r"utm_\w*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|ref|ref_src|referrer|source|cmpid|ncid|amp|smid",
    re.IGNORECASE,
)


def carry_over(read: Read, write: Write) -> None:
    """Write every row of the old tables, which are called article_1, reading_1 …, into the new ones."""
    write("article", map(article, read("SELECT * FROM article_1 ORDER BY number")))
    write(
        "reading", map(plain("number id article reader recorded_at"), read("SELECT * FROM reading_1 ORDER BY number"))
    )
    write("work", map(plain("number name key"), read("SELECT * FROM work_1 ORDER BY number")))
    names = [row["property"] for row in read("SELECT DISTINCT property FROM claim_1 ORDER BY property")]
    properties = {name: number for number, name in enumerate(names, start=1)}
    write("property", iter([{"number": number, "name": name} for name, number in properties.items()]))
    write("claim", (claim(row, properties) for row in read("SELECT * FROM claim_1 ORDER BY number")))
    again = (
        "SELECT reading_claim_1.claim, reading_claim_1.reading FROM reading_claim_1"
        " JOIN claim_1 ON claim_1.number = reading_claim_1.claim AND claim_1.reading <> reading_claim_1.reading"
    )
    write("repeated", map(plain("claim reading"), read(again)))


def plain(columns: str) -> Callable[[Row], dict[str, Any]]:
    """Return what takes these columns of a row as they are."""
    return lambda row: {column: row[column] for column in columns.split()}


def article(row: Row) -> dict[str, Any]:
    """Turn an article of schema 1 into one of schema 2."""
    return plain("number id outlet url title name text")(row) | {
        "published": row["said_at"] if row["dated"] else None,
        "address": fold_address(row["url"]) if row["url"] else None,
        "fingerprint": hashlib.sha256(row["text"].encode()).digest(),
        "embargo": None,
    }


def claim(row: Row, properties: dict[str, int]) -> dict[str, Any]:
    """Turn a claim of schema 1 into one of schema 2."""
    places = json.loads(row["evidence"])
    number = int(row["id"].removeprefix("c:"), 16)
    return plain("number reading work season part value happens")(row) | {
        "id": number - (1 << 64) if number >> 63 else number,
        "property": properties[row["property"]],
        "details": row["details"] if row["details"] != "{}" else None,
        "certainty": CERTAINTY[row["certainty"]] * (-1 if row["polarity"] == "-" else 1),
        "speaker": row["speaker"] if row["speaker"] != "[]" else None,
        "evidence": " ".join(f"{start}-{end}" for start, end, _ in places),
    }


def fold_address(url: str) -> str:
    """Return the form in which two addresses of one article are equal."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return url.strip()
    if parts.scheme.lower() not in ("http", "https") or not host:
        return url.strip()
    place = "" if port in (None, 80, 443) else f":{port}"
    path = re.sub(r"/(?:amp|index\.html?|index\.php)?/*$", "", parts.path)
    kept = sorted(pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not COUNTING.fullmatch(pair[0]))
    host = re.sub(r"^(?:www\d?|m|amp)\.", "", host)
    return f"{host}{place}{path}{'?' + urlencode(kept) if kept else ''}"
