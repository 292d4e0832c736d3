"""JSON as a whole: one article, or a list of them."""

import re
from collections.abc import Iterator

from hitherto.claims import Problem
from hitherto.sources import rows
from hitherto.sources.decoding import decode_text, peek, text_bytes
from hitherto.sources.feeds import json_feed
from hitherto.sources.formats import feed, json_lines
from hitherto.sources.material import Material
from hitherto.sources.way import Format, Found, Setting

_BEGINNING = re.compile(r'\[\s*\{\s*"|\{\s*"')


def looks_like(start: str) -> bool:
    """Tell whether it begins as a list of objects, or as an object over several lines."""
    is_json = bool(_BEGINNING.match(start)) and not json_lines.looks_like(start)
    return is_json and not json_feed.looks_like(start)


def read(material: Material, setting: Setting) -> Iterator[Found]:
    """Yield the article, or each of the list.

    A JSON Feed is read as a feed, and what has an object on its first line as JSON lines.
    """
    if json_feed.looks_like(peek(material.head)):
        yield from feed.read(material, setting)
        return
    if json_lines.looks_like(peek(material.head)):
        yield from json_lines.read(material, setting)
        return
    value = _value(material)
    if not isinstance(value, list):
        yield value if isinstance(value, Problem) else rows.article(value, material.where, setting)
    elif not value:
        yield Problem(material.where, "is a list without articles", "Give a list of objects, one for each article.")
    else:
        for number, row in enumerate(value, start=1):
            yield rows.article(row, f"{material.where}, article {number}", setting)


def count(material: Material) -> int | None:
    """Count the list, where it can be read."""
    if json_feed.looks_like(peek(material.head)):
        return None
    if json_lines.looks_like(peek(material.head)):
        return json_lines.count(material)
    value = _value(material)
    return max(len(value), 1) if isinstance(value, list) else 1


def _value(material: Material) -> object | Problem:
    data = text_bytes(material)
    text = data if isinstance(data, Problem) else decode_text(data, material.where)
    return text if isinstance(text, Problem) else json_lines.parse(text, material.where)


FORMAT = Format(frozenset({".json"}), looks_like, read, count, frozenset({"application/json"}))
