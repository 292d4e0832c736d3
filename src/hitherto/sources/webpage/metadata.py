"""What a page says of itself: embedded metadata first, then what it shows."""

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from hitherto.claims import fold
from hitherto.sources.draft import address, host, language
from hitherto.sources.webpage.days import days
from hitherto.sources.webpage.embedded import Embedded, embedded, is_article, text
from hitherto.sources.webpage.tree import words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_AUTHORS = ("parsely-author", "sailthru.author", "author", "article:author", "dc.creator", "dcterms.creator", "byl")
_BY = re.compile(r"(?:(?:written|words|story|posted)\s+)?by[:\s]\s*", re.IGNORECASE)
_LONGEST_BYLINE = 120  # characters; what is longer tells the author's life


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself; empty where it does not. `types` are its schema.org and OpenGraph types.

    `free` tells whether everybody may read all of it, None where it does not say.
    """

    title: str
    outlet: str
    published: str
    url: str
    types: frozenset[str]
    byline: str = ""
    modified: str = ""
    language: str = ""
    free: bool | None = None

    @property
    def is_article(self) -> bool:
        """Tell whether the page calls itself an article."""
        return any(is_article(kind) for kind in self.types)


def metadata(tree: "HtmlElement", url: str | None, today: date | None) -> Metadata:
    """Read JSON-LD, OpenGraph, meta and time elements; `url` is where the page comes from, if that is known."""
    said = embedded(tree)
    outlet = said.get("og:site_name") or next(iter(said.named_by(said.main.get("publisher"))), "")
    links = (*tree.xpath("//link[@rel='canonical']/@href"), said.get("og:url"), text(said.main.get("url")))
    base = next((link for link in links if address(link)), url or "")
    canonical = next((full for link in links if link and (full := join(base, link)) and address(full)), "")
    tongue = _language(tree, said)
    published, modified = days(tree, said, canonical, tongue, today)
    headlines = [words(headline) for headline in tree.xpath("//h1")]
    names = [words(title) for title in tree.xpath("//head/title")]
    titles = [text(said.main.get("headline")), said.get("og:title"), *headlines, *names]
    return Metadata(
        title=_title(titles, headlines, outlet, host(canonical or url)),
        outlet=outlet,
        published=published,
        url=canonical,
        types=said.types,
        byline=_byline(tree, said),
        modified=modified,
        language=tongue,
        free=_is_free(said),
    )


def join(base: str, link: str) -> str:
    """Return a link of a page as a whole address, nothing where it cannot be read."""
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


def _byline(tree: "HtmlElement", said: Embedded) -> str:
    """Return who wrote the article, several with commas between them."""
    names = said.named_by(said.main.get("author"))
    names = names or [name for one in _AUTHORS if (name := said.get(one)) and "://" not in name][:1]
    names = names or [words(one) for one in tree.xpath("//*[@rel='author' or @itemprop='author']")][:3]
    names = names or [words(one) for one in tree.xpath("//*[contains(@class, 'byline')]")][:1]
    plain = [_BY.sub("", name, count=1) if _BY.match(name) else name for name in names]
    shown = ", ".join(dict.fromkeys(name for name in plain if name and "://" not in name))
    return shown if len(shown) <= _LONGEST_BYLINE else ""


def _language(tree: "HtmlElement", said: Embedded) -> str:
    ways = (
        text(said.main.get("inLanguage")),
        tree.get("lang") or tree.get("xml:lang") or "",
        said.get("content-language", "og:locale"),
    )
    return next((tag for way in ways if (tag := language(way))), "")


def _is_free(said: Embedded) -> bool | None:
    told = said.main.get("isAccessibleForFree")
    if told is not None:
        return str(told).strip().lower().rpartition("/")[2] != "false"
    tier = said.get("article:content_tier").lower()
    return tier == "free" if tier in ("free", "metered", "locked") else None
