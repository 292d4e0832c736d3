"""A page as a tree of elements, if it is no larger than a page may be."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# What a page may have, so that hostile markup cannot keep the parsers busy for minutes: both take time that grows
# with the square of it. The longest live blogs have 20,000 elements.
_ELEMENTS = 40_000
_ATTRIBUTES = 4_000  # of one element; a comparison within a script looks like one with some 2,000
_LONG_TAG = re.compile(r"<[a-z][^<>]{10000,}", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")


def parse(page: str) -> "HtmlElement | None":
    """Parse as UTF-8 whatever the page declares: it is decoded already. None where there is no element at all."""
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(page.encode("utf-8"), parser=parser)
    except etree.ParserError:
        return None


def overload(page: str) -> str | None:
    """Say what a page has too much of to be parsed."""
    if any(map(_is_overloaded, _LONG_TAG.finditer(page))):
        return f"has an element with more than {_ATTRIBUTES:,} attributes, as no article has"
    return None


def too_many(tree: "HtmlElement") -> str | None:
    """Say that a page has too many elements to be looked at."""
    if sum(1 for _ in tree.iter()) > _ELEMENTS:
        return f"has more than {_ELEMENTS:,} elements, as no article has"
    return None


def words(element: "HtmlElement") -> str:
    """Return the words of an element, with one space between them."""
    return " ".join(element.text_content().split())


def _is_overloaded(tag: re.Match[str]) -> bool:
    names = _QUOTED.sub(" ", tag[0])  # a value may be as long as it likes: pages keep pictures and data there
    return len(names.split()) > _ATTRIBUTES or names.count("=") > _ATTRIBUTES
