"""JSON lines: one article on each line."""

import codecs
import json
import re
from collections.abc import Iterator

from hitherto.claims import Problem
from hitherto.sources import rows
from hitherto.sources.decoding import binary, decode_text, marked
from hitherto.sources.feeds import json_feed
from hitherto.sources.material import LIMIT, Material, lines, megabytes
from hitherto.sources.way import Format, Found, Setting

_OBJECT = re.compile(r'\{\s*"')


def looks_like(start: str) -> bool:
    """Tell whether the first line is a JSON object, or so long that its end cannot be seen."""
    first, newline, _ = start.partition("\n")
    is_object = bool(_OBJECT.match(first)) and (not newline or first.rstrip().endswith("}"))
    return is_object and not json_feed.looks_like(start)


def read(material: Material, setting: Setting) -> Iterator[Found]:
    """Yield the article, or the problem, of each line that is not blank; a bad line does not stop the others."""
    problem = binary(material.head, material.where)
    if problem:
        yield problem
        return
    nothing = True
    for number, line in enumerate(_lines(material), start=1):
        if line.strip():
            nothing = False
            yield _article(line, f"{material.where}, line {number}", setting)
    if nothing:
        yield Problem(material.where, "is empty", "Give a file with one article, as a JSON object, on each line.")


def parse(text: str, where: str) -> object | Problem:
    """Return the JSON value, or say where the text stops being JSON."""
    try:
        value: object = json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}" if error.lineno > 1 else f"column {error.colno}"
        return Problem(where, f"is not valid JSON ({error.msg}, {place})", "Correct it or leave it out.")
    except (RecursionError, ValueError):  # thousands of brackets; a number of thousands of digits
        return Problem(where, "is JSON that no article needs (too deep, or with a number too long)", "Leave it out.")
    return value


def _lines(material: Material) -> Iterator[bytes]:
    encoding = marked(material.head)
    if encoding in (None, "utf-8-sig"):
        return lines(material.chunks())
    # Newlines are two bytes and more there, so the lines are parted in UTF-8.
    decoded = codecs.iterdecode(material.chunks(), encoding, "replace")
    return lines(piece.encode("utf-8", "replace") for piece in decoded)


def _article(line: bytes, where: str, setting: Setting) -> Found:
    if len(line) > LIMIT:
        return Problem(where, f"is longer than {megabytes(LIMIT)}", "Split it into articles, one on each line.")
    text = decode_text(line, where)
    row = text if isinstance(text, Problem) else parse(text, where)
    return row if isinstance(row, Problem) else rows.article(row, where, setting)


def count(material: Material) -> int:
    """Count the lines."""
    return sum(bool(line.strip()) for line in lines(material.chunks(), limit=1000))


FORMAT = Format(
    frozenset({".jsonl", ".ndjson"}), looks_like, read, count, frozenset({"application/x-ndjson", "application/jsonl"})
)
