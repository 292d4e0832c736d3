"""HTML: one article in a page."""

import re
from collections.abc import Iterator

from hitherto.claims import Problem
from hitherto.sources.decoding import decode_page, text_bytes
from hitherto.sources.draft import Draft, clean, finish
from hitherto.sources.material import Material
from hitherto.sources.way import Format, Found, Setting

# The atomic groups keep a page of ten thousand comments from being tried in all ways.
_TAG = re.compile(
    r"(?:<!--(?>.*?-->)|<\?xml[^>]*>|\s)*+<(?:!doctype\s+html|html|head|body|meta|title|main|article|section|div|h1|p)\b",
    re.IGNORECASE | re.DOTALL,
)
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
        draft = draft_of(page, where, setting)
    except Exception as error:  # the libraries raise whatever hostile markup leads them to; it is told, not hidden
        return Problem(where, f"cannot be read as HTML ({type(error).__name__})", _REMEDY)
    return draft if isinstance(draft, Problem) else finish(draft, where, setting)


def draft_of(page: str, where: str, setting: Setting) -> Draft | Problem:
    """Return the page's article as it says it, or what it is instead of one; may raise on hostile markup."""
    from hitherto.sources import wayback
    from hitherto.sources.webpage.kind import REMEDIES, cards, not_an_article
    from hitherto.sources.webpage.links import links
    from hitherto.sources.webpage.main_text import main_text
    from hitherto.sources.webpage.metadata import metadata
    from hitherto.sources.webpage.tree import overload, parse, too_many, words

    captured = wayback.capture_of(page)
    page = wayback.restored(page) if captured else page
    tree = None if (too_much := overload(page)) else parse(page)
    too_much = too_much or (too_many(tree) if tree is not None else None)
    if too_much or tree is None:
        return Problem(where, too_much or "has no article in it", _REMEDY)
    if captured:
        wayback.without_banner(tree)
    day = (captured and captured.day) or setting.hints.captured
    url = (captured and captured.url) or setting.hints.url
    said = metadata(tree, url, min(filter(None, (day, setting.today)), default=None))
    listed = cards(tree, said.types)
    text = main_text(page, tree)  # trims the tree
    problem = not_an_article(said, text, words(tree), listed)
    if problem:
        return Problem(where, problem, REMEDIES[problem])
    return Draft(
        text,
        said.title,
        said.outlet,
        said.published,
        said.url or (captured.url if captured else ""),
        byline=said.byline,
        modified=said.modified,
        language=said.language,
        links=links(tree, text, said.url or url or ""),
        captured=captured.day.isoformat() if captured and captured.day else None,
        archive=captured.address if captured else "",
    )


FORMAT = Format(frozenset({".html", ".htm", ".xhtml"}), looks_like, read, media_types=_TYPES)
