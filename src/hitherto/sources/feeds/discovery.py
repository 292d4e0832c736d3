"""Which feeds a page names; and where feeds usually are, for an outlet that names none."""

from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urljoin

from hitherto.claims import Problem
from hitherto.sources.decoding import decode_page
from hitherto.sources.draft import address, clean, one_line
from hitherto.sources.feeds.entry import LONGEST
from hitherto.sources.web.protocol import Ask, Reply, Web

_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"})
_USUAL = ("/feed/", "/feed.xml", "/rss", "/rss.xml", "/atom.xml", "/index.xml", "/feed.json")
_HEAD = 500_000  # bytes; links to feeds stand at the top


@dataclass(frozen=True, slots=True)
class NamedFeed:
    """The address of a feed, and what the page calls it."""

    url: str
    title: str = ""

    @property
    def is_main(self) -> bool:
        """Tell whether it is one of articles, not of what readers say about them."""
        return "comment" not in f"{self.title} {self.url}".lower()


def feeds_of(page: bytes, url: str) -> list[NamedFeed]:
    """Return the feeds that a page names as its alternates, in its order, those of comments last; it never raises."""
    from hitherto.sources.webpage.metadata import join
    from hitherto.sources.webpage.tree import overload, parse

    html = clean(decode_page(page[:_HEAD]))
    with suppress(Exception):  # whatever hostile markup leads the library to raise: it names no feeds then
        tree = None if overload(html) else parse(html)
        if tree is None:
            return []
        base = join(url, next(iter(tree.xpath("//base/@href")), ""))
        found: dict[str, NamedFeed] = {}
        for link in tree.xpath("//link[@href]"):
            at = _feed_at(link.get("rel") or "", link.get("type") or "", join(base, link.get("href")))
            if at:
                found.setdefault(at, NamedFeed(at, one_line(link.get("title") or "")[:LONGEST]))
        return sorted(found.values(), key=lambda one: not one.is_main)
    return []


def find_feeds(url: str, web: Web, *, guess: bool = False) -> list[NamedFeed] | Problem:
    """Ask for a page, and return the feeds that it names; with `guess`, else the first usual address that has one."""
    came = web.ask(Ask(url, "text/html, application/xhtml+xml;q=0.9, */*;q=0.5"))
    if isinstance(came, Problem):
        return came
    found = feeds_of(came.body, came.url)
    return found or (_guessed(came.url, web) if guess else [])


def _guessed(url: str, web: Web) -> list[NamedFeed]:
    from hitherto.sources.feeds.parsing import read_feed

    for path in _USUAL:
        came = web.ask(Ask(urljoin(url, path)))
        read = read_feed(came) if isinstance(came, Reply) else came
        if isinstance(came, Reply) and not isinstance(read, Problem) and read.entries:
            return [NamedFeed(came.url, read.title)]
    return []


def _feed_at(rel: str, media_type: str, url: str) -> str | None:
    kinds = rel.lower().split()
    is_feed = media_type.partition(";")[0].strip().lower() in _TYPES and "alternate" in kinds
    return address(url) if (is_feed or "feed" in kinds) and len(url) <= LONGEST else None
