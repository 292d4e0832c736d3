"""JSON as it comes from somewhere: whatever is not there, or is of another kind than documented, is empty."""

import json
from collections.abc import Iterator, Mapping


class Node:
    """A value of JSON that is looked into without ever failing."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        """Hold the value."""
        self.value = value

    @classmethod
    def parse(cls, data: bytes) -> "Node | None":
        """Read an object or a list; None where it is neither."""
        try:
            value = json.loads(data)
        except (ValueError, RecursionError):  # UnicodeDecodeError is a ValueError, as are numbers that are too long
            return None
        return cls(value) if isinstance(value, dict | list) else None

    def at(self, *path: str) -> "Node":
        """Go down by the names of members."""
        value = self.value
        for name in path:
            value = value.get(name) if isinstance(value, Mapping) else None
        return Node(value)

    def text(self, *path: str) -> str:
        """Return a text, or a whole number as text; empty where it is neither."""
        value = self.at(*path).value
        if isinstance(value, str):
            return value.strip()
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""

    def number(self, *path: str) -> int | None:
        """Return a whole number, also one that is written as text."""
        said = self.text(*path)
        return int(said) if said.isascii() and said.isdecimal() and len(said) <= 12 else None

    def each(self, *path: str) -> Iterator["Node"]:
        """Yield the items of a list, or the values of an object."""
        value = self.at(*path).value
        items = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
        yield from map(Node, items)

    def members(self, *path: str) -> Iterator[tuple[str, "Node"]]:
        """Yield the members of an object."""
        value = self.at(*path).value
        if isinstance(value, Mapping):
            yield from ((name, Node(one)) for name, one in value.items())

    def __bool__(self) -> bool:
        """Tell whether anything is there."""
        return bool(self.value)
