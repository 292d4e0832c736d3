"""Feeds and sitemaps: all the articles that they name."""

from collections.abc import Iterator
from dataclasses import replace

from hitherto.claims import Problem
from hitherto.sources.decoding import text_bytes
from hitherto.sources.feeds import parsing
from hitherto.sources.feeds.article import hints_of, whole_article
from hitherto.sources.feeds.entry import FeedEntry, FeedPart, FeedRead
from hitherto.sources.feeds.index import read_part
from hitherto.sources.material import Material
from hitherto.sources.way import Format, Found, Setting
from hitherto.sources.web.address import shown

_TYPES = frozenset(f"application/{kind}" for kind in ("rss+xml", "atom+xml", "rdf+xml", "feed+json", "xml")) | {
    "text/xml"
}


def looks_like(start: str) -> bool:
    """Tell whether it begins as RSS, Atom, a JSON Feed or a sitemap."""
    return parsing.looks_like(start)


def read(material: Material, setting: Setting) -> Iterator[Found]:
    """Yield the article of each entry: out of the feed where it is there as a whole, else out of its page.

    What the feed says of an article stands in where its page says nothing. Of an index, all its sitemaps are read.
    """
    data = text_bytes(material)
    came = data if isinstance(data, Problem) else parsing.parse_feed(data, material.where, setting.hints.url or "")
    if isinstance(came, Problem):
        yield came
        return
    yield from _articles(came, material.where, setting)
    for part in came.parts:
        inner = _part(part, setting)
        if isinstance(inner, Problem):
            yield inner
        else:
            yield from _articles(inner, shown(part.url), setting)
    if not came.entries and not came.parts:
        yield Problem(material.where, "names no article", "Look at it in a browser: it may be empty now.")


def _articles(feed: FeedRead, where: str, setting: Setting) -> Iterator[Found]:
    if feed.fault:
        setting.note(f"{where}: is broken ({feed.fault}); what could be read of it was read.")
    for entry in feed.entries:
        yield from _article(entry, feed, where, setting)


def _article(entry: FeedEntry, feed: FeedRead, where: str, setting: Setting) -> Iterator[Found]:
    # Without the web, so that a feed which names feeds comes to an end.
    inner = replace(setting, hints=hints_of(entry, feed.title, setting.hints), web=None)
    whole = whole_article(entry, where, inner)
    if whole:
        yield whole
    elif setting.web is None:
        remedy = "Save the article's page as HTML, and read that file."
        yield Problem(
            f"{where}, {shown(entry.url)}", "is not there as a whole, and nothing here may ask the web", remedy
        )
    else:
        yield from _followed(entry, setting, inner)


def _followed(entry: FeedEntry, setting: Setting, inner: Setting) -> Iterator[Found]:
    from hitherto.sources.places.web import ask, read_reply

    came = ask(entry.url, setting)
    if isinstance(came, Problem):
        yield came
    else:
        # Where the address only led on to the article, its own is the better one.
        hints = replace(inner.hints, url=None)
        yield from read_reply(came, replace(inner, hints=hints), shown(entry.url))


def _part(part: FeedPart, setting: Setting) -> FeedRead | Problem:
    if setting.web is None:
        where, what = shown(part.url), "is a sitemap of an index, and nothing here may ask the web"
        return Problem(where, what, "Fetch it, and read it.")
    return read_part(part, setting.web)


FORMAT = Format(frozenset({".xml", ".rss", ".atom", ".rdf"}), looks_like, read, lambda _material: None, _TYPES)
