"""Plain text: one article in a file."""

import re
from collections.abc import Iterator
from typing import Any

from hitherto.claims import Problem
from hitherto.sources.decoding import decode_text, text_bytes
from hitherto.sources.draft import Draft, clean, finish
from hitherto.sources.material import Material
from hitherto.sources.way import Format, Found, Setting

_WORDS = r"[^\n]*\S[^\n]*"
# "Date: everything about the new thriller" is a headline, so a date has a digit in it and an address "://".
_VALUES = {
    "title|headline": ("title", _WORDS),
    "date|published": ("published", r"[^\n]*\d[^\n]*"),
    "outlet|source": ("outlet", _WORDS),
    "url|link": ("url", r"[^\n]*://[^\n]*"),
    "byline": ("byline", _WORDS),
    "modified": ("modified", r"[^\n]*\d[^\n]*"),
    "language": ("language", r"[a-z]{2,3}(?:-\w+)*[ \t]*"),
}
_LINES = (rf"(?:{names})[ \t]*:[ \t]*(?P<{field}>{value})" for names, (field, value) in _VALUES.items())
_HEADER = re.compile(rf"[ \t]*(?:{'|'.join(_LINES)})(?:\n|\Z)", re.IGNORECASE)


def read(material: Material, setting: Setting) -> Iterator[Found]:
    r"""Yield the one article: the first line that is not empty is the headline.

    Lines such as `Title: …`, `Date: …`, `Outlet: …`, `URL: …`, `Byline: …`, `Modified: …` and `Language: …` at the
    very top say what they say and are no part of the text. A file that is headline, blank line and body is kept
    to the letter, but for line endings (`draft.clean` says why) and the space at its end, which editors add.
    """
    data = text_bytes(material)
    text = data if isinstance(data, Problem) else decode_text(data, material.where)
    yield text if isinstance(text, Problem) else finish(draft(text), material.where, setting)


def draft(text: str) -> Draft:
    """Part the header lines at the top from the text."""
    rest, said = clean(text).lstrip(), dict[str, Any]()
    while (header := _HEADER.match(rest)) and header.lastgroup:
        said.setdefault(header.lastgroup, header[header.lastgroup].strip())
        rest = rest[header.end() :]
    return Draft(rest.strip(), **said)


FORMAT = Format(
    frozenset({".txt", ".text"}), looks_like=lambda _start: False, read=read, media_types=frozenset({"text/plain"})
)
