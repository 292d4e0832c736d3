"""Whether a page is an article, and what it is where it is none."""

import re
from collections import Counter
from typing import TYPE_CHECKING

from hitherto.sources.webpage.metadata import Metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FEWEST_WORDS = 40  # a page that does not call itself an article has at least so many
_FEWEST_DECLARED = 8  # a news flash
_SHORT = 250  # words; a wall or an error page has no more
_CARDS = 4  # headings that are links; an article has one or two below it
_TEASER = 2  # paragraphs below such a heading at most
_PROSE = 30  # words that make a paragraph one of an article, not a teaser

_CONSENT = re.compile(
    r"\bcookies?\b|\bconsent\b|\bprivacy (?:policy|choices|settings)\b|\bwe (?:and our|value your)\b|\bpartners\b"
    r"|\b(?:accept|reject) all\b|\bpersonali[sz]ed\b|\bbefore you continue\b|\bmanage (?:options|preferences)\b",
    re.IGNORECASE,
)
_ERROR = re.compile(
    r"\b(?:404|403|page not found|access denied|forbidden|page (?:does not|doesn.t) exist|service unavailable"
    r"|just a moment|are you a robot|verify you are human|enable javascript)\b",
    re.IGNORECASE,
)
_LISTS = frozenset({"collectionpage", "searchresultspage", "itemlist"})


def not_an_article(tree: "HtmlElement", said: Metadata, text: str) -> str | None:
    """Say what the page is, if it is no article; None if it is one."""
    words = len(text.split())
    if words < _SHORT and _ERROR.search(said.title):
        return "is an error page, not an article"
    if words < _SHORT and len(_CONSENT.findall(text)) >= max(3, words // 40):
        return "is a consent wall, not the article behind it"
    if not said.is_article and _is_listing(tree, said):
        return "is a list of articles, not an article"
    if words < (_FEWEST_DECLARED if said.is_article else _FEWEST_WORDS):
        return "has no article in it"
    return None


def _is_listing(tree: "HtmlElement", said: Metadata) -> bool:
    """Tell whether boxes with one linked heading each outnumber the paragraphs of prose outside of them.

    A round-up whose headings are links has them all in one box.
    """
    linked = Counter(_box(heading) for heading in tree.iter("h1", "h2", "h3", "h4") if _is_link(heading))
    prose = Counter(_box(p) for p in tree.iter("p") if len(p.text_content().split()) >= _PROSE)
    cards = {box for box, headings in linked.items() if headings == 1 and prose[box] <= _TEASER}
    outside = sum(paragraphs for box, paragraphs in prose.items() if box not in cards)
    return len(cards) >= _CARDS and (len(cards) > outside or bool(said.types & _LISTS))


def _is_link(heading: "HtmlElement") -> bool:
    words = heading.text_content().strip()
    linked = "".join(link.text_content() for link in heading.iter("a")).strip()
    parent = heading.getparent()
    return bool(words) and (linked == words or (parent is not None and parent.tag == "a"))


def _box(element: "HtmlElement") -> "HtmlElement | None":
    return next(element.iterancestors("article", "li", "section", "div"), None)
