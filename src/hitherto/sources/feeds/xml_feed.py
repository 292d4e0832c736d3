"""RSS and Atom."""

import contextlib
import re
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any
from urllib.parse import urljoin

from hitherto.sources.days import day_or_none
from hitherto.sources.decoding import marked
from hitherto.sources.draft import address, clean, language, one_line
from hitherto.sources.feeds.entry import LONGEST, FeedEntry, FeedRead
from hitherto.sources.feeds.whole import is_whole
from hitherto.sources.feeds.xml import root

_ROOT = root(r"(?:rss|feed|rdf:rdf|channel)")
_DOCTYPE = re.compile(rb"<!DOCTYPE\b", re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml[^>]*>")
# What has one byte for each of these letters is in no such encoding.
_WIDE = re.compile(rb"\A\s*<\?xml[^>]{0,100}encoding\s*=\s*[\"'](?:utf-?(?:16|32)|ucs)[^>]*>", re.IGNORECASE)
_SUBSET = re.compile(rb"\]\s*>")
_MOST_TAGS = 250_000  # the library takes several seconds for so many
_PROLOGUE = 65_536  # bytes in which a document type is looked for


def looks_like(start: str) -> bool:
    """Tell whether its first element is that of RSS or Atom."""
    return bool(_ROOT.match(start))


def parse(data: bytes, url: str, content_type: str) -> FeedRead | None:
    """Read what can be read, however broken it is; None where nothing tells that it is a feed."""
    import feedparser

    if data.count(b"<") > _MOST_TAGS:
        return FeedRead("", (), f"more than {_MOST_TAGS:,} tags")
    said: Any = feedparser.parse(BytesIO(defused(_in_utf8(data))), response_headers={"content-type": content_type})
    base = url or str(said.feed.get("link") or "")
    title = one_line(str(said.feed.get("title") or ""))[:LONGEST]
    tongue = language(str(said.feed.get("language") or ""))
    entries = tuple(_entries(said.entries, base, tongue))
    if not said.get("version") and not entries:
        return None
    return FeedRead(title, entries, _fault(said))


def _in_utf8(data: bytes) -> bytes:
    """Return what has the mark of UTF-16 or UTF-32 in UTF-8, without an encoding that it declares and cannot have."""
    encoding = marked(data)
    if encoding in (None, "utf-8-sig"):
        return _WIDE.sub(b"", data, count=1)
    return _DECLARATION.sub("", data.decode(encoding, "replace"), count=1).encode("utf-8", "replace")


def defused(data: bytes) -> bytes:
    """Take the document type away: no feed needs one, and what it declares may grow without end or read files."""
    found = _DOCTYPE.search(data[:_PROLOGUE])
    if not found:
        return data
    end, subset = data.find(b">", found.end()), data.find(b"[", found.end())
    if 0 <= subset < end:
        closed = _SUBSET.search(data, subset)
        return data[: found.start()] + (data[closed.end() :] if closed else b"")
    return data[: found.start()] + data[end + 1 :] if end >= 0 else data[: found.start()]


def _fault(said: Any) -> str:
    """Say why it is no proper XML; that its media type or encoding is not quite right disturbs nobody."""
    error = said.get("bozo_exception") if said.get("bozo") else None
    if error is None or type(error).__name__ in ("CharacterEncodingOverride", "NonXMLContentType"):
        return ""
    place = getattr(error, "getLineNumber", lambda: None)()
    what = one_line(str(getattr(error, "getMessage", lambda: type(error).__name__)()))[:100]
    return f"{what}, line {place}" if place else what


def _entries(said: Any, base: str, tongue: str) -> Iterator[FeedEntry]:
    seen = set()
    for one in said:
        url = _url(one, base)
        key = clean(str(one.get("id") or url or ""))[:LONGEST]
        if url and key not in seen:
            seen.add(key)
            yield _entry(one, key, url, tongue)


def _entry(one: Any, key: str, url: str, tongue: str) -> FeedEntry:
    content, excerpt = _content(one), str(one.get("summary") or "")
    whole = is_whole(content, excerpt)
    source = one.get("source")
    return FeedEntry(
        key,
        url,
        one_line(str(one.get("title") or ""))[:LONGEST],
        _day(one, "published") or _day(one, "updated"),
        _day(one, "updated"),
        one_line(str(source.get("title") or ""))[:LONGEST] if isinstance(source, dict) else "",
        _byline(one),
        tongue,
        content if whole else excerpt or content,
        whole,
    )


def _url(one: Any, base: str) -> str | None:
    with contextlib.suppress(ValueError):
        url = urljoin(base, str(one.get("link") or ""))
        return address(url) if len(url) <= LONGEST and url != base else None
    return None


def _content(one: Any) -> str:
    """Return the longest of its contents."""
    said = [str(part.get("value") or "") for part in one.get("content") or () if isinstance(part, dict)]
    return max(said, key=len, default="")


def _byline(one: Any) -> str:
    detail = one.get("author_detail")
    name = str((detail.get("name") if isinstance(detail, dict) else "") or one.get("author") or "")
    return "" if "@" in name or "://" in name else one_line(name)[:LONGEST]


def _day(one: Any, name: str) -> date | None:
    return day_or_none(dict.get(one, name) or "")  # the library's own way answers for one date with another
