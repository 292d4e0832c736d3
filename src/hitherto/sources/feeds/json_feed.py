"""JSON Feed, versions 1 and 1.1 (jsonfeed.org)."""

import contextlib
import json
import re
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any
from urllib.parse import urljoin

from hitherto.sources.days import day_or_none
from hitherto.sources.decoding import marked
from hitherto.sources.draft import address, clean, language, one_line
from hitherto.sources.feeds.entry import LONGEST, FeedEntry, FeedRead
from hitherto.sources.feeds.whole import is_whole

_VERSION = re.compile(
    r'(?<!\\)"version"\s*:\s*"https?:(?:\\?/){2}(?:www\.)?jsonfeed\.org(?:\\?/)version', re.IGNORECASE
)


def looks_like(start: str) -> bool:
    """Tell whether it is an object that says it is a JSON Feed."""
    return start.startswith("{") and bool(_VERSION.search(start))


def parse(data: bytes, url: str) -> FeedRead:
    """Read its items; what is no JSON has none, and a fault."""
    try:
        said = json.loads(data.decode(marked(data) or "utf-8", "replace"), strict=False)
    except (ValueError, RecursionError) as error:
        return FeedRead("", (), f"no JSON: {one_line(str(error))[:100]}")
    if not isinstance(said, Mapping):
        return FeedRead("", (), "no object")
    items = said.get("items")
    base = url or _words(said, "feed_url") or _words(said, "home_page_url")
    tongue = language(_words(said, "language"))
    entries = tuple(_entries(items if isinstance(items, list) else [], base, tongue))
    return FeedRead(_words(said, "title"), entries, "" if isinstance(items, list) else "no list of items")


def _entries(items: list[Any], base: str, tongue: str) -> Iterator[FeedEntry]:
    seen = set()
    for item in items:
        url = _url(item, base) if isinstance(item, Mapping) else None
        if not url:
            continue
        key = _words(item, "id") or str(item.get("id") or url)[:LONGEST]
        if key not in seen:
            seen.add(key)
            yield _entry(item, clean(key), url, tongue)


def _entry(item: Mapping[str, Any], key: str, url: str, tongue: str) -> FeedEntry:
    html, plain, summary = (item.get(name) for name in ("content_html", "content_text", "summary"))
    content = html if isinstance(html, str) else _as_html(plain) if isinstance(plain, str) else ""
    excerpt = summary if isinstance(summary, str) else ""
    whole = is_whole(content, excerpt)
    return FeedEntry(
        key,
        url,
        _words(item, "title"),
        day_or_none(_words(item, "date_published")),
        day_or_none(_words(item, "date_modified")),
        byline=_byline(item),
        language=language(_words(item, "language")) or tongue,
        content=content if whole else excerpt or content,
        is_whole=whole,
    )


def _as_html(plain: str) -> str:
    return "".join(f"<p>{escape(part)}</p>" for part in re.split(r"\n\s*\n", plain))


def _url(item: Mapping[str, Any], base: str) -> str | None:
    with contextlib.suppress(ValueError):
        url = urljoin(base, _words(item, "url") or _words(item, "external_url") or _words(item, "id"))
        return address(url) if url != base else None
    return None


def _byline(item: Mapping[str, Any]) -> str:
    authors = item.get("authors")
    people = authors if isinstance(authors, list) else [item.get("author")]
    names = (_words(one, "name") for one in people[:20] if isinstance(one, Mapping))
    return ", ".join(dict.fromkeys(name for name in names if name))[:LONGEST]


def _words(said: Mapping[str, Any], name: str) -> str:
    value = said.get(name)
    return one_line(value)[:LONGEST] if isinstance(value, str) else ""
