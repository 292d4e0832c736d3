"""HTML: one article in a page."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hitherto.claims import Problem
from hitherto.sources.decoding import decode_page, text_bytes
from hitherto.sources.draft import Draft, clean, finish
from hitherto.sources.material import Material
from hitherto.sources.way import Format, Found, Setting

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# The atomic groups keep a page of ten thousand comments from being tried in all ways.
_TAG = re.compile(
    r"(?:<!--(?>.*?-->)|<\?xml[^>]*>|\s)*+<(?:!doctype\s+html|html|head|body|meta|title|main|article|section|div|h1|p)\b",
    re.IGNORECASE | re.DOTALL,
)
# What a page may have, so that hostile markup cannot keep the parsers busy for minutes: both take time that grows
# with the square of it. The longest live blogs have 20,000 elements.
_ELEMENTS = 40_000
_ATTRIBUTES = 2_000  # of one element
_LONG_TAG = re.compile(r"<[a-z][^<>]{10000,}", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")

_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_REMEDY = "Save the article's own page, as it shows in the browser, or give its text in a text file."


def looks_like(start: str) -> bool:
    """Tell whether it begins with a tag of HTML."""
    return bool(_TAG.match(start))


def read(material: Material, setting: Setting) -> Iterator[Found]:
    """Yield the page's article, or what the page is instead of one."""
    data = text_bytes(material)
    yield data if isinstance(data, Problem) else _article(clean(decode_page(data)), material.where, setting)


def _article(page: str, where: str, setting: Setting) -> Found:
    try:
        draft = _draft(page, where, setting)
    except Exception as error:  # the libraries raise whatever hostile markup leads them to; it is told, not hidden
        return Problem(where, f"cannot be read as HTML ({type(error).__name__})", _REMEDY)
    return draft if isinstance(draft, Problem) else finish(draft, where, setting)


def _draft(page: str, where: str, setting: Setting) -> Draft | Problem:
    from hitherto.sources.webpage.kind import not_an_article
    from hitherto.sources.webpage.main_text import main_text
    from hitherto.sources.webpage.metadata import metadata

    if any(map(_is_overloaded, _LONG_TAG.finditer(page))):
        return Problem(where, f"has an element with more than {_ATTRIBUTES:,} attributes, as no article has", _REMEDY)
    tree = _tree(page)
    if tree is None:
        return Problem(where, "has no article in it", _REMEDY)
    if sum(1 for _ in tree.iter()) > _ELEMENTS:
        return Problem(where, f"has more than {_ELEMENTS:,} elements, as no article has", _REMEDY)
    said = metadata(tree, setting.hints.url, setting.today)
    text = main_text(_tree(page))
    problem = not_an_article(tree, said, text)
    if problem:
        return Problem(where, problem, _REMEDY)
    return Draft(text, said.title, said.outlet, said.published, said.url)


def _tree(page: str) -> "HtmlElement | None":
    """Parse as UTF-8 whatever the page declares: it is decoded already."""
    from lxml import etree, html

    try:
        return html.document_fromstring(page.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))
    except etree.ParserError:  # no element at all
        return None


def _is_overloaded(tag: re.Match[str]) -> bool:
    names = _QUOTED.sub(" ", tag[0])  # a value may be as long as it likes: pages keep pictures and data there
    return len(names.split()) > _ATTRIBUTES or names.count("=") > _ATTRIBUTES


FORMAT = Format(frozenset({".html", ".htm", ".xhtml"}), looks_like, read, media_types=_TYPES)
