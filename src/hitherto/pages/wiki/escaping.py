"""Make words from articles fit for wikitext: whatever they hold stays words, and no markup of theirs can begin."""

import re

from hitherto.pages.text import clean

# Every character that begins or parts markup: templates, links, tags, tables, signatures, headings, magic words.
_MARKS = str.maketrans({mark: f"&#{ord(mark)};" for mark in "{}[]<>|~=\\`"})
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LEADING = re.compile(r"\A[*#:;!+\-]")
_SCHEME = re.compile(r"(?i)(?<=[a-z])(?::(?=//)|:(?=[^\s:]))")
_MAGIC = re.compile(r"\b(ISBN|RFC|PMID) (?=\d)")
_IN_ADDRESSES = {"|": "%7C", "[": "%5B", "]": "%5D", "{": "%7B", "}": "%7D", "'": "%27", "~": "%7E"}


def words(said: str) -> str:
    """Escape words for anywhere in wikitext, a template's value and a line's beginning among them."""
    text = _ENTITY.sub("&amp;", clean(said)).translate(_MARKS)
    text = text.replace("__", "&#95;&#95;").replace("''", "&#39;&#39;")
    text = _SCHEME.sub("&#58;", text)  # no address becomes a link, and no word a namespace
    text = _MAGIC.sub(r"\1&#32;", text)
    text = re.sub(r"\A'|'\Z", "&#39;", text)  # beside our own italics it would make them bold
    return _LEADING.sub(lambda mark: f"&#{ord(mark[0])};", text)


def italic(said: str) -> str:
    """Set the name of a work in italics."""
    text = words(said)
    return f"''{text}''" if text else ""


def address(url: str) -> str:
    """Escape an address for a template's value or an external link; it leads to the same place."""
    escaped = "".join(_IN_ADDRESSES.get(mark, mark) for mark in url)
    return escaped.replace("__", "_%5F")


def comment(said: str) -> str:
    """Make words fit for an HTML comment, which none of them can end."""
    text = clean(said).replace("<", "‹").replace(">", "›")
    return re.sub(r"--+", "–", text).rstrip("-")
