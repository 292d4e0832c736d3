"""What the main text of a page links to."""

from typing import TYPE_CHECKING

from hitherto.sources.webpage.metadata import join

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_INLINE = frozenset({"em", "strong", "b", "i", "u", "span"})
_AROUND = 20  # characters beside a link, by which its place in the text is known


def links(tree: "HtmlElement", text: str, base: str) -> tuple[str, ...]:
    """Return the addresses of the links that stand within a sentence of the text.

    A line that is all link leads to another story, not to where something was said.
    """
    flat = " ".join(text.split())
    found = []
    for link in tree.iter("a"):
        before, after = _beside(link)
        shown = " ".join((before + link.text_content() + after).split())
        if link.get("href") and (before.strip() or after.strip()) and shown in flat:
            found.append(join(base, link.get("href")))
    return tuple(found)


def _beside(link: "HtmlElement") -> tuple[str, str]:
    """Return some words before and behind a link, which emphasis may stand around."""
    element, around = link, link.getparent()
    while around is not None and around.tag in _INLINE and len(around) == 1 and not (around.text or "").strip():
        element, around = around, around.getparent()
    previous = element.getprevious()
    before = previous.tail if previous is not None else around.text if around is not None else ""
    return (before or "")[-_AROUND:], (element.tail or "")[:_AROUND]
