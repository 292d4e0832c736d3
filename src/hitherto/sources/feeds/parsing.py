"""From the bytes of a feed to its entries."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any
from urllib.parse import urljoin

from hitherto.claims import Problem
from hitherto.sources.days import parse_day
from hitherto.sources.draft import address, clean, one_line
from hitherto.sources.web.address import shown
from hitherto.sources.web.protocol import Reply

MOST = 200  # entries of a feed that are looked at; the newest stand first
_LONGEST = 500  # characters of a title or an address


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """An article that a feed names; `key` is what the feed calls it, else its address."""

    key: str
    url: str
    title: str = ""
    published: date | None = None


@dataclass(frozen=True, slots=True)
class FeedRead:
    """A feed's own title, and its entries."""

    title: str
    entries: tuple[FeedEntry, ...]


def read_feed(reply: Reply) -> FeedRead | Problem:
    """Read a feed from a reply; a Problem where it is none, or so broken that nothing in it can be read."""
    import feedparser

    where = shown(reply.url)
    try:
        said: Any = feedparser.parse(BytesIO(reply.body), response_headers={"content-type": _type(reply)})
        title = one_line(clean(str(said.feed.get("title") or "")))[:_LONGEST]
        entries = tuple(_entries(said.entries[:MOST], reply.url))
    except Exception as error:  # whatever hostile markup leads the library to raise is told, not hidden
        return Problem(where, f"cannot be read as a feed ({type(error).__name__})", "Check the address in a browser.")
    if not said.get("version") and not entries:
        return Problem(where, "is no feed", "Give the address of its RSS or Atom feed.")
    if said.bozo and not entries:
        return Problem(where, "is a feed that is too broken to be read", "Tell the outlet, or try again later.")
    return FeedRead(title, entries)


def _entries(said: Any, base: str) -> Iterator[FeedEntry]:
    seen = set()
    for one in said:
        url = _url(one, base)
        key = str(one.get("id") or url or "")[:_LONGEST]
        if url and key not in seen:
            seen.add(key)
            title = one_line(clean(str(one.get("title") or "")))[:_LONGEST]
            yield FeedEntry(clean(key), url, title, _day(one))


def _url(one: Any, base: str) -> str | None:
    with contextlib.suppress(ValueError):
        url = urljoin(base, str(one.get("link") or ""))
        return address(url) if len(url) <= _LONGEST and url != base else None
    return None


def _day(one: Any) -> date | None:
    for name in ("published", "updated"):
        with contextlib.suppress(ValueError):
            said = dict.get(one, name)  # the library's own way answers for one date with another
            if said:
                return parse_day(said)
    return None


def _type(reply: Reply) -> str:
    """Return the media type, with the charset only where it is one: a wrong one would spoil the text."""
    return reply.headers.get("content-type", "application/xml")
