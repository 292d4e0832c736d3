"""Whether a page is an article, and what it is where it is none."""

import re
from collections import Counter
from typing import TYPE_CHECKING

from hitherto.sources.webpage.metadata import Metadata
from hitherto.sources.webpage.tree import words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FEWEST_WORDS = 40  # a page that does not call itself an article has at least so many
_FEWEST_DECLARED = 8  # a news flash
_SHORT = 250  # words; a wall, an error page or a shop's page has no more
_CUT = 150  # words; what stands before a paywall has no more
_CAPTION = 100  # words below a video
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
    r"|page (?:is )?(?:unavailable|no longer (?:available|exists))|nothing (?:was )?found|seite nicht gefunden"
    r"|page introuvable|just a moment|are you a robot|verify you are human|enable javascript)\b",
    re.IGNORECASE,
)
_PAYWALL = re.compile(
    r"\b(?:subscribe|sign in|log in|register|become a member) to (?:continue|keep|read|view|access)"
    r"|\bto (?:continue|keep) reading\b|\b(?:already|not yet) a (?:subscriber|member)\b"
    r"|\b(?:for|exclusive to|only) (?:our )?(?:subscribers|members)(?: only)?\b|\bunlock this (?:article|story)\b",
    re.IGNORECASE,
)
_LISTS = frozenset({"collectionpage", "searchresultspage", "itemlist"})
_GOODS = frozenset({"product", "og:product", "product.item", "product.group", "offer"})
_PEOPLE = frozenset({"profile", "profilepage", "person"})
_FILMS = frozenset({"video", "video.other", "video.movie", "video.episode", "video.tv_show", "videoobject"})

_SAVE = "Save the article's own page, as it shows in the browser, or give its text in a text file."
REMEDIES = {
    "is an error page, not an article": "Look whether its address is right, and whether the article is still there.",
    "is a consent wall, not the article behind it": "Answer it in the browser and save the page that follows.",
    "is the beginning of an article behind a paywall": "Sign in to the outlet and save the page, or give the article's "
    "text in a text file.",
    "is a list of articles, not an article": "Name the articles themselves, or watch the list's feed.",
    "is a product in a shop, not an article": _SAVE,
    "is a profile of somebody, not an article": _SAVE,
    "is a video with a line of text, not an article": "Give what is said in it in a text file.",
    "has no article in it": _SAVE,
}


def not_an_article(said: Metadata, text: str, shown: str, cards: list[str]) -> str | None:
    """Say what the page is, if it is no article; None if it is one. `REMEDIES` tells what to do about each.

    `text` is its main text, `shown` what stands on it anywhere, and `cards` what `cards` returns. Cards that are no
    part of the main text of some length stand around an article.
    """
    length = len(text.split())
    if length < _SHORT and _ERROR.search(said.title):
        return "is an error page, not an article"
    if length < _SHORT and len(_CONSENT.findall(text)) >= max(3, length // 40):
        return "is a consent wall, not the article behind it"
    if _is_behind_a_paywall(said, length, shown):
        return "is the beginning of an article behind a paywall"
    if not said.is_article and cards and (length < _SHORT or sum(card in text for card in cards) >= _CARDS):
        return "is a list of articles, not an article"
    return _something_else(said, length)


def cards(tree: "HtmlElement", types: frozenset[str]) -> list[str]:
    """Return the headings of boxes with one linked heading each, where they outnumber the paragraphs outside of them.

    A round-up whose headings are links has them all in one box.
    """
    headings = [heading for heading in tree.iter("h1", "h2", "h3", "h4") if _is_link(heading)]
    linked = Counter(map(_box, headings))
    prose = Counter(_box(p) for p in tree.iter("p") if len(p.text_content().split()) >= _PROSE)
    boxes = {box for box, count in linked.items() if count == 1 and prose[box] <= _TEASER}
    outside = sum(paragraphs for box, paragraphs in prose.items() if box not in boxes)
    if len(boxes) < _CARDS or (len(boxes) <= outside and not types & _LISTS):
        return []
    return [words(heading) for heading in headings if _box(heading) in boxes]


def _is_behind_a_paywall(said: Metadata, length: int, shown: str) -> bool:
    """Tell whether little of an article is there, and somebody wants to be paid for the rest."""
    if said.free is False:
        return length < _SHORT
    return said.free is None and length < _CUT and bool(_PAYWALL.search(shown))


def _something_else(said: Metadata, length: int) -> str | None:
    if not said.is_article and length < _SHORT and said.types & _GOODS:
        return "is a product in a shop, not an article"
    if not said.is_article and length < _SHORT and said.types & _PEOPLE:
        return "is a profile of somebody, not an article"
    if length < _CAPTION and said.types & _FILMS and not said.is_article:
        return "is a video with a line of text, not an article"
    if length < (_FEWEST_DECLARED if said.is_article else _FEWEST_WORDS):
        return "has no article in it"
    return None


def _is_link(heading: "HtmlElement") -> bool:
    shown = heading.text_content().strip()
    linked = "".join(link.text_content() for link in heading.iter("a")).strip()
    parent = heading.getparent()
    return bool(shown) and (linked == shown or (parent is not None and parent.tag == "a"))


def _box(element: "HtmlElement") -> "HtmlElement | None":
    return next(element.iterancestors("article", "li", "section", "div"), None)
