"""What a page says of itself: embedded metadata first, then what it shows."""

import json
from collections import deque
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from hitherto.claims import fold
from hitherto.sources.days import parse_day
from hitherto.sources.draft import address, host, one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DATE_NAMES = (
    "article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "dc.date",
    "dc.date.issued", "dcterms.created", "dcterms.date", "pubdate", "publishdate", "publish-date", "publication_date",
    "cxenseparse:recs:publishtime", "citation_publication_date", "date",
)  # fmt: skip
# A day within a sentence, a heading or a list is what the article is about; one in a byline is the article's own.
_PROSE = " or ".join(
    (
        "self::p[not(@class)]",
        "self::li[not(@class)]",
        "self::table",
        "self::h2",
        "self::h3",
        "contains(@class, 'release')",
    )
)
_NODES = 10_000  # of JSON-LD that are looked at; a page has some dozens


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself; empty where it does not. `types` are its schema.org and OpenGraph types."""

    title: str
    outlet: str
    published: str
    url: str
    types: frozenset[str]

    @property
    def is_article(self) -> bool:
        """Tell whether the page calls itself an article."""
        return any(_is_article(kind) for kind in self.types)


def metadata(tree: "HtmlElement", url: str | None, today: date | None) -> Metadata:
    """Read JSON-LD, OpenGraph, meta and time elements; `url` is where the page comes from, if that is known."""
    named = _named(tree)
    nodes = list(_json_ld(tree))
    main = next((node for node in nodes if any(map(_is_article, _types(node)))), {})
    outlet = named.get("og:site_name") or _publisher(main, nodes)
    links = (*tree.xpath("//link[@rel='canonical']/@href"), named.get("og:url", ""), _text(main.get("url")))
    base = next((link for link in links if address(link)), url or "")
    canonical = next((full for link in links if link and (full := _join(base, link)) and address(full)), "")
    types = {kind.lower() for node in nodes for kind in _types(node)} | {named.get("og:type", "").lower()} - {""}
    headlines = [_content(headline) for headline in tree.xpath("//h1")]
    names = [_content(title) for title in tree.xpath("//head/title")]
    titles = [_text(main.get("headline")), named.get("og:title", ""), *headlines, *names]
    return Metadata(
        title=_title(titles, headlines, outlet, host(canonical or url)),
        outlet=outlet,
        published=_first_day(_days_said(tree, main, nodes, named)) or _day_found(tree, today),
        url=canonical,
        types=frozenset(types),
    )


def _named(tree: "HtmlElement") -> dict[str, str]:
    """Return the meta elements by name, in lower case; the first of a name counts."""
    named: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if meta.get("content", "").strip():
            named.setdefault(name.strip().lower(), one_line(meta.get("content")))
    return named


def _json_ld(tree: "HtmlElement") -> Iterator[Mapping[str, Any]]:
    """Yield the nodes that describe the page, and not those of lists and links within them."""
    waiting: deque[Any] = deque()
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            waiting.append(json.loads(script.strip().removeprefix("<!--").removesuffix("-->"), strict=False))
        except (ValueError, RecursionError):  # a page's faulty metadata is no fault of its article
            continue
    seen = 0
    while waiting and (seen := seen + 1) <= _NODES:
        value = waiting.popleft()
        if isinstance(value, list):
            waiting.extendleft(reversed(value[:_NODES]))
        elif isinstance(value, dict):
            yield value
            waiting.extendleft(value[key] for key in ("mainEntity", "@graph") if key in value)


def _types(node: Mapping[str, Any]) -> list[str]:
    kinds = node.get("@type", [])
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _is_article(kind: str) -> bool:
    return kind.lower().endswith(("article", "posting", "review", "report"))


def _text(value: object) -> str:
    return one_line(value) if isinstance(value, str) else ""


def _content(element: "HtmlElement") -> str:
    return " ".join(element.text_content().split())


def _publisher(main: Mapping[str, Any], nodes: list[Mapping[str, Any]]) -> str:
    publisher = main.get("publisher")
    if isinstance(publisher, list):
        publisher = publisher[0] if publisher else None
    if not isinstance(publisher, dict):
        return _text(publisher)
    if "name" not in publisher:  # it stands elsewhere in the graph
        wanted = publisher.get("@id")
        publisher = next((node for node in nodes if wanted and node.get("@id") == wanted and "name" in node), {})
    return _text(publisher.get("name"))


def _join(base: str, link: str) -> str:
    try:
        return urljoin(base, link.strip())
    except ValueError:
        return ""


def _title(said: list[str], headlines: list[str], outlet: str, site: str) -> str:
    """Return the first title said, whole where it was cut short, and without the outlet's name at its end."""
    title = next((title for title in said if title), "")
    cut = title.rstrip("….").strip()
    if title.endswith(("…", "...")) and cut:
        title = next((whole for whole in headlines if whole.startswith(cut)), title)
    for mark in (" | ", " - ", " – ", " — ", " • ", " :: "):
        start, found, end = title.rpartition(mark)
        if found and start and fold(end) in {fold(outlet), fold(site), fold(site.partition(".")[0])} - {""}:
            return start.strip()
    return title


def _days_said(
    tree: "HtmlElement", main: Mapping[str, Any], nodes: list[Mapping[str, Any]], named: Mapping[str, str]
) -> list[str]:
    """Return the dates of publication as the page writes them, the most trustworthy first."""
    said = [_text(main.get("datePublished")), *(named.get(name, "") for name in _DATE_NAMES)]
    said += [_text(node.get("datePublished")) for node in nodes]
    said += tree.xpath("//time[@itemprop='datePublished' or @pubdate]/@datetime")
    said += tree.xpath(
        f"//*[self::header or self::article]//time[not(ancestor::*[not(self::body or self::html)][{_PROSE}])]/@datetime"
    )[:1]
    return [day.strip() for day in said if day.strip()]


def _first_day(said: list[str]) -> str:
    """Return the first that can be read, else the first as it is, so that somebody hears of it."""
    for day in said:
        try:
            return parse_day(day).isoformat()
        except ValueError:
            continue
    return said[0] if said else ""


def _day_found(tree: "HtmlElement", today: date | None) -> str:
    """Return the day that htmldate finds in the markup, or nothing.

    It is shown the page without its prose, and runs in its quick mode, since it takes the day of a premiere
    for the day of publication wherever it comes upon one.
    """
    from htmldate import find_date

    tree = deepcopy(tree)
    for element in tree.xpath(f"//body//*[{_PROSE}]"):
        element.drop_tree()
    return find_date(tree, extensive_search=False, original_date=True, max_date=(today or date.max).isoformat()) or ""
