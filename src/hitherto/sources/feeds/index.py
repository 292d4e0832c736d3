"""Indexes of sitemaps: the newest of them stand for the whole, as a feed does for its outlet."""

import re
from collections.abc import Iterable
from datetime import date
from urllib.parse import urlsplit

from hitherto.claims import Problem
from hitherto.sources.feeds.entry import FeedEntry, FeedPart, FeedRead
from hitherto.sources.feeds.parsing import LIMIT, newest_entries, parse_feed
from hitherto.sources.web.address import shown
from hitherto.sources.web.protocol import Ask, Web

MOST_PARTS = 5  # sitemaps of an index that are asked at once
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[a-z]+")
_NO_ARTICLES = frozenset(
    "author authors categories category image images page pages tag tags taxonomy video videos".split()
)


def newest_parts(parts: Iterable[FeedPart], since: date | None = None) -> list[FeedPart]:
    """Return the few sitemaps in which new articles may be; of those whose day is known, only what changed `since`.

    Where no days are given, one for news goes before the others, and high numbers before low ones: an outlet counts
    its months and its pages upwards. Sitemaps of tags, authors and the like are left out where there are others.
    """
    all_ = [part for part in parts if since is None or part.modified is None or part.modified >= since]
    some = [part for part in all_ if not _words(part) & _NO_ARTICLES] or all_
    return sorted(some, key=_newness, reverse=True)[:MOST_PARTS]


def read_parts(parts: Iterable[FeedPart], web: Web) -> tuple[FeedRead, list[Problem]]:
    """Ask for sitemaps; return their entries together, the newest first, and what could not be had."""
    entries: dict[str, FeedEntry] = {}
    title, problems = "", []
    for part in parts:
        came = read_part(part, web)
        if isinstance(came, Problem):
            problems.append(came)
        else:
            title = title or came.title
            entries |= {one.key: one for one in newest_entries(came).entries}
    return newest_entries(FeedRead(title, tuple(entries.values()))), problems


def read_part(part: FeedPart, web: Web) -> FeedRead | Problem:
    """Ask for one sitemap of an index; an index among them is none, as sitemaps.org says."""
    reply = web.ask(Ask(part.url, limit=LIMIT))
    came = reply if isinstance(reply, Problem) else parse_feed(reply.body, shown(part.url), reply.url)
    if isinstance(came, FeedRead) and came.parts:
        return Problem(shown(part.url), "is an index within an index", "Read it by itself.")
    return came


def _newness(part: FeedPart) -> tuple[date, bool, list[int]]:
    numbers = [int(number[:9]) for number in _NUMBER.findall(urlsplit(part.url).path + urlsplit(part.url).query)]
    return (part.modified or date.min, "news" in _words(part), numbers)


def _words(part: FeedPart) -> set[str]:
    return set(_WORD.findall(urlsplit(part.url).path.rpartition("/")[2].lower()))
