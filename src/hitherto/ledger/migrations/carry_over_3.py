"""Write down, for either database, in which forms the titles of a ledger of schema 2 are looked for.

As every migration, it stands on its own: what it needs of the package, it has as it was when it was written.
"""

import hashlib
from collections.abc import Callable, Iterator
from typing import Any

Row = Any
Read = Callable[[str], Iterator[Row]]  # runs a SELECT, and gives its rows bit by bit
Write = Callable[[str, Iterator[dict[str, Any]]], None]  # adds rows to a table, bit by bit


def carry_over(read: Read, write: Write) -> None:
    """Write a row for every folded name, and one for each of its words."""
    keys = [row["key"] for row in read("SELECT DISTINCT key FROM work ORDER BY key")]
    write("title", ({"key": key, "together": key.replace(" ", ""), "mark": mark(key)} for key in keys))
    write("title_word", ({"word": word, "key": key} for key in keys for word in sorted(set(key.split()))))


def mark(key: str) -> str:
    """Return the first six hex digits of the SHA-256 of a folded name."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:6]
