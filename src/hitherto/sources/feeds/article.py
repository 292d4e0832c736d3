"""From what a feed says of an article to the article, where the feed has the whole of it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from hitherto.sources.draft import Draft, finish
from hitherto.sources.feeds.entry import FeedEntry
from hitherto.sources.way import Found, Hints, Setting
from hitherto.sources.web.address import public, shown

_WORDS = ("title", "outlet", "byline", "language")
_DAYS = ("published", "modified")


def hints_of(entry: FeedEntry, feed_title: str, told: Hints) -> Hints:
    """Return what is known of an article whose own page does not say it; what the user said of all stays behind."""
    return replace(
        told,
        published=entry.published or told.published,
        url=public(entry.url),
        outlet=entry.outlet or told.outlet or feed_title,
        title=entry.title,
        name=entry.name,
    )


def whole_article(entry: FeedEntry, where: str, setting: Setting) -> Found | None:
    """Return the article out of its entry, with the hints of `hints_of`; None where its page is to be asked."""
    draft = _draft(entry) if entry.is_whole else None
    return finish(draft, f"{where}, {shown(entry.url)}", setting) if draft else None


def as_plain(entry: FeedEntry) -> dict[str, Any]:
    """Return what is worth keeping of an entry until its article is read, as plain data."""
    said = {name: getattr(entry, name) for name in ("url", *_WORDS)}
    days = {name: day.isoformat() for name in _DAYS if (day := getattr(entry, name))}
    whole = {"content": entry.content} if entry.is_whole else {}
    return {name: value for name, value in said.items() if value} | days | whole


def from_plain(said: Mapping[str, Any], key: str) -> FeedEntry:
    """Return the entry that `as_plain` wrote, or as much of one as is there."""
    read: dict[str, Any] = {name: str(said.get(name) or "") for name in (*_WORDS, "content")}
    read |= {name: date.fromisoformat(said[name]) for name in _DAYS if said.get(name)}
    return FeedEntry(key, str(said.get("url") or key), is_whole=bool(read["content"]), **read)


def _draft(entry: FeedEntry) -> Draft | None:
    from hitherto.sources.feeds.whole import text_of

    try:
        text, links = text_of(entry.content, entry.url)
    except Exception:  # hostile markup; the page may be better
        return None
    if not text:
        return None
    modified = entry.modified.isoformat() if entry.modified else None
    return Draft(text, entry.title, byline=entry.byline, modified=modified, language=entry.language, links=links)
