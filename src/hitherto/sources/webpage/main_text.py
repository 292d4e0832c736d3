"""The main text of a page, with headings, list items and table rows on lines of their own."""

import re
from functools import cache
from typing import TYPE_CHECKING

from hitherto.sources.webpage.tree import parse
from hitherto.sources.webpage.trimming import keep_what_is_dropped, prose_length, trim

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from trafilatura.settings import Extractor

_SHORT = 250  # characters; what is shorter is looked at again
_SHARE = 0.2  # of the paragraphs on the page; what has less is looked at again
_MORE = 1.2  # times as long is worth more, and not only a caption

# Breaks between words; any run of them counts as the strongest in it.
_PARAGRAPH, _LINE, _SPACE, _ITEM, _CELL, _TERM = "\f", "\n", " ", "\n- ", " | ", ": "
_ALL = frozenset({"", _PARAGRAPH, _LINE, _SPACE, _ITEM, _CELL, _TERM})
_BREAKS = dict.fromkeys(("head", "p", "quote", "code", "list", "table"), _PARAGRAPH)
_BREAKS |= {"row": _LINE, "lb": _LINE, "item": _ITEM, "cell": _CELL}
_RUN = re.compile(r"\s+")
_GAP = re.compile(r"\s\s+|[\n\f]")  # where more stands than a space
_BARE_MARKS = re.compile(r"^[-| ]+(?:\n|\Z)", re.MULTILINE)


def main_text(page: str, tree: "HtmlElement") -> str:
    """Return the paragraphs with blank lines between them; list items begin with "- ", cells are parted by " | ".

    trafilatura finds the text; it is told to rather have too much than too little, since a claim lost is worse
    than a line that says nothing. It looks at the trimmed `tree` of the page, which is changed, without its second
    opinions; where that finds little of what there is, at the whole page with all of them.
    """
    trim(tree)
    text = _found(tree, _quick())
    if len(text) < max(_SHORT, _SHARE * prose_length(tree)) and (whole := parse(page)) is not None:
        keep_what_is_dropped(whole)
        longer = _found(whole, _thorough())
        return longer if len(longer) > _MORE * len(text) else text
    return text


def _found(tree: "HtmlElement", options: "Extractor") -> str:
    import trafilatura

    found = trafilatura.bare_extraction(tree, options=options)
    body = getattr(found, "body", None)
    return "" if body is None else _tidy(_parts(body))


# Its format decides only that trafilatura does not write a text of its own beside the tree.


@cache
def _quick() -> "Extractor":
    from trafilatura.settings import Extractor

    return Extractor(output_format="txt", fast=True, recall=True, comments=False)


@cache
def _thorough() -> "Extractor":
    from trafilatura.settings import Extractor

    return Extractor(output_format="txt", recall=True, comments=False)


def _parts(body: "HtmlElement") -> list[str]:
    """Return the words and the breaks between them, in order and with none left out.

    Within a list item or a table cell, which is one line, what else would break the line is a space.
    """
    from lxml import etree

    parts, within = [""], 0
    for event, element in etree.iterwalk(body, events=("start", "end")):
        boxed = element.tag in ("item", "cell")
        ends = event == "end"
        within -= boxed and ends
        if element.tag in _BREAKS:
            parts.append(_break(element, parts[-1], ends=ends, within=within > 0))
        within += boxed and not ends
        words = _RUN.sub(" ", (element.tail if ends else element.text) or "")
        if words.strip() or (words and parts[-1] not in _ALL):
            parts.append(words)
    return parts


def _break(element: "HtmlElement", before: str, *, ends: bool, within: bool) -> str:
    kind = _BREAKS[element.tag]
    if kind is _ITEM:
        term = (element.get("rend") or "").startswith("dt")
        if ends:
            return _TERM if term else _LINE
        return "" if before == _TERM else _ITEM
    if kind is _CELL:
        return "" if ends or before == _LINE else _CELL
    return _SPACE if within else kind


def _tidy(parts: list[str]) -> str:
    text = _GAP.sub(_strongest, "".join(parts))
    return _BARE_MARKS.sub("", text).strip()


def _strongest(run: re.Match[str]) -> str:
    return "\n\n" if _PARAGRAPH in run[0] else "\n" if _LINE in run[0] else " "
