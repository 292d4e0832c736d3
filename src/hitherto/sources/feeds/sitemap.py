"""Sitemaps (sitemaps.org), those of news among them, and the indexes of sitemaps."""

import contextlib
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from hitherto.sources.days import day_or_none
from hitherto.sources.draft import address, language, one_line
from hitherto.sources.feeds.entry import LONGEST, FeedEntry, FeedPart, FeedRead
from hitherto.sources.feeds.xml import root, safe_parser

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROOT = root(r"(?:\w{1,20}:)?(?:urlset|sitemapindex)")


def looks_like(start: str) -> bool:
    """Tell whether its first element is that of a sitemap or of an index."""
    return bool(_ROOT.match(start))


def parse(data: bytes, url: str) -> FeedRead:
    """Read its addresses, as far as it is not broken."""
    from lxml import etree

    parser = safe_parser()
    root = etree.fromstring(data, parser)
    if root is None:
        return FeedRead("", (), "no XML")
    fault = parser.error_log[0].message[:100] if len(parser.error_log) else ""
    said = [_said(element) for element in root if isinstance(element.tag, str)]
    if etree.QName(root).localname.lower() == "sitemapindex":
        days = {found: day_or_none(one.get("lastmod", "")) for one in said if (found := _url(one, url))}
        return FeedRead("", (), fault, tuple(FeedPart(part, day) for part, day in days.items()))
    entries = {found: _entry(found, one) for one in said if (found := _url(one, url))}
    return FeedRead("", tuple(entries.values()), fault)


def _said(element: "_Element") -> dict[str, str]:
    """Return what stands in the elements of an address, by their names, the first of each."""
    said: dict[str, str] = {}
    for part in element.iter():
        if isinstance(part.tag, str) and part.text and part.text.strip():
            said.setdefault(part.tag.rpartition("}")[2].lower(), one_line(part.text)[:LONGEST])
    return said


def _entry(url: str, said: dict[str, str]) -> FeedEntry:
    return FeedEntry(
        url,
        url,
        said.get("title", ""),
        day_or_none(said.get("publication_date", "")),
        day_or_none(said.get("lastmod", "")),
        outlet=said.get("name", ""),
        language=language(said.get("language", "")),
    )


def _url(said: dict[str, str], base: str) -> str | None:
    with contextlib.suppress(ValueError):
        return address(urljoin(base, said.get("loc", "")))
    return None
