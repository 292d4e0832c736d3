"""XML as feeds and lists of feeds have it: how it begins, and a parser that nothing leads elsewhere."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import XMLParser

# Comments, instructions and a document type; the atomic groups keep hostile ones from being tried in all ways.
_BEFORE = r"(?:<!--(?>.*?-->)|<\?(?>.*?\?>)|<!doctype(?!\s+html\b)[^>\[]*+(?:\[[^\]]*+\]\s*+)?>|\s)*+"


def root(tag: str) -> re.Pattern[str]:
    """Return what matches the beginning of a document whose first element has this tag, which is a pattern."""
    return re.compile(rf"{_BEFORE}<{tag}\b", re.IGNORECASE | re.DOTALL)


def safe_parser() -> "XMLParser":
    """Return a parser that reads what is broken as far as it can, opens nothing, and lets nothing grow."""
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True
    )
