"""From the bytes of a feed, of whatever kind, to its entries."""

import re
from dataclasses import replace
from datetime import date

from hitherto.claims import Problem
from hitherto.sources.decoding import peek
from hitherto.sources.feeds import json_feed, sitemap, xml_feed
from hitherto.sources.feeds.discovery import feeds_of
from hitherto.sources.feeds.entry import FeedEntry, FeedRead
from hitherto.sources.packing import MAGIC, unpack
from hitherto.sources.web.address import shown
from hitherto.sources.web.protocol import Reply

LIMIT = 20_000_000  # bytes, unpacked; the largest sitemaps of news have a tenth of it
MOST = 200  # entries that a watch looks at; the newest stand first
_HTML = re.compile(
    r"(?:<!--(?>.*?-->)|<\?xml[^>]*>|\s)*+<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_BROKEN = "is a feed that is too broken to be read"


def read_feed(reply: Reply) -> FeedRead | Problem:
    """Read the newest entries of a feed; a Problem where it is none, or so broken that nothing in it can be read."""
    came = parse_feed(reply.body, shown(reply.url), reply.url, reply.headers.get("content-type", "application/xml"))
    if isinstance(came, Problem):
        return came
    return replace(came, entries=came.entries[:MOST])


def parse_feed(data: bytes, where: str, url: str = "", content_type: str = "application/xml") -> FeedRead | Problem:
    """Read all entries of RSS, Atom, a JSON Feed or a sitemap, packed or not; it never raises.

    `url` is where it was found, from which relative addresses lead on.
    """
    try:
        plain = unpack(data, LIMIT) if data.startswith(MAGIC) else data[: LIMIT + 1]
        if plain is None or len(plain) > LIMIT:
            return Problem(where, "is larger than a feed may be (20 MB)", "Give a feed with the newest articles only.")
        came = _parsed(plain, url, content_type)
    except Exception as error:  # whatever hostile markup leads the libraries to raise is told, not hidden
        return Problem(where, f"cannot be read as a feed ({type(error).__name__})", "Check the address in a browser.")
    if came is not None and (came.entries or came.parts or not came.fault):
        return came
    if _HTML.match(peek(plain[:65_536])):
        return _page(plain, where, url)
    if came is None:
        return Problem(where, "is no feed", "Give the address of its RSS or Atom feed.")
    return Problem(where, f"{_BROKEN} ({came.fault})", "Tell the outlet, or try again later.")


def newest_entries(came: FeedRead) -> FeedRead:
    """Leave the entries that a watch looks at, by their days."""
    return replace(came, entries=tuple(sorted(came.entries, key=_day, reverse=True)[:MOST]))


def looks_like(start: str) -> bool:
    """Tell whether it begins as any feed or sitemap does."""
    return json_feed.looks_like(start) or sitemap.looks_like(start) or xml_feed.looks_like(start)


def _parsed(data: bytes, url: str, content_type: str) -> FeedRead | None:
    start = peek(data[:65_536])
    if json_feed.looks_like(start):
        return json_feed.parse(data, url)
    if sitemap.looks_like(start):
        came = sitemap.parse(data, url)
        return replace(came, entries=tuple(sorted(came.entries, key=_day, reverse=True)))
    return xml_feed.parse(data, url, content_type)


def _day(entry: FeedEntry) -> date:
    return entry.published or entry.modified or date.min


def _page(data: bytes, where: str, url: str) -> Problem:
    found = ", ".join(shown(one.url) for one in feeds_of(data, url)[:5])
    remedy = f"Give a feed that it names: {found}." if found else "Give the address of its RSS or Atom feed."
    return Problem(where, "is a page in HTML, and no feed", remedy)
