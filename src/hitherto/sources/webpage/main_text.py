"""The main text of a page, with headings, list items and table rows on lines of their own."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Breaks between words; any run of them counts as the strongest in it.
_PARAGRAPH, _LINE, _SPACE, _ITEM, _CELL, _TERM = "\f", "\n", " ", "\n- ", " | ", ": "
_ALL = frozenset({"", _PARAGRAPH, _LINE, _SPACE, _ITEM, _CELL, _TERM})
_BREAKS = dict.fromkeys(("head", "p", "quote", "code", "list", "table"), _PARAGRAPH)
_BREAKS |= {"row": _LINE, "lb": _LINE, "item": _ITEM, "cell": _CELL}
_RUN = re.compile(r"\s+")
_BARE_MARKS = re.compile(r"^[-| ]+(?:\n|\Z)", re.MULTILINE)


def main_text(tree: "HtmlElement") -> str:
    """Return the paragraphs with blank lines between them; list items begin with "- ", cells are parted by " | ".

    trafilatura finds the text; it is told to rather have too much than too little, since a claim lost is worse
    than a line that says nothing. The tree is changed.
    """
    import trafilatura

    _keep_what_is_dropped(tree)
    found = trafilatura.bare_extraction(tree, include_comments=False, favor_recall=True, with_metadata=False)
    body = getattr(found, "body", None)
    return "" if body is None else _tidy(_parts(body))


def _keep_what_is_dropped(tree: "HtmlElement") -> None:
    """Rename what trafilatura throws away with its words: a day within a sentence, a caption below a picture."""
    for element in list(tree.iter("time", "figure", "figcaption")):
        if element.tag == "figure":
            element.tag = "p" if element.find(".//figcaption") is not None else "figure"
        else:
            element.tag = "span"


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
    text = _RUN.sub(_strongest, "".join(parts))
    return _BARE_MARKS.sub("", text).strip()


def _strongest(run: re.Match[str]) -> str:
    return "\n\n" if _PARAGRAPH in run[0] else "\n" if _LINE in run[0] else " "
