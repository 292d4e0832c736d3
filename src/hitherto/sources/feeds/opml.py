"""OPML: the list of feeds that feed readers exchange."""

from collections.abc import Iterable
from html import escape

from hitherto.claims import InputError
from hitherto.sources.draft import address, one_line
from hitherto.sources.feeds.xml import safe_parser

_MOST = 5_000_000  # bytes


def feeds_in(data: bytes, where: str) -> list[tuple[str, str]]:
    """Return the feeds of a list, each once, as address and title; raises `InputError` where it is no OPML."""
    from lxml import etree

    try:
        root = etree.fromstring(data[:_MOST], safe_parser())
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None or etree.QName(root).localname.lower() != "opml":
        raise InputError(f"{where} is no OPML: give the list that your feed reader exports.")
    found: dict[str, str] = {}
    for outline in root.iter("outline"):
        url = address(str(outline.get("xmlUrl") or outline.get("xmlurl") or ""))
        if url:
            found.setdefault(url, one_line(str(outline.get("title") or outline.get("text") or "")))
    return list(found.items())


def opml(feeds: Iterable[tuple[str, str]]) -> str:
    """Write feeds, as address and title, as a list that feed readers import."""
    lines = [
        f'    <outline type="rss" text="{escape(title or url)}" title="{escape(title or url)}" xmlUrl="{escape(url)}"/>'
        for url, title in feeds
    ]
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head><title>Hitherto</title></head>\n  <body>'
    )
    return "\n".join([head, *lines, "  </body>", "</opml>"]) + "\n"
