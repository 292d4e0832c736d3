"""What the parts of the state ask of a database: statements with `?`, within transactions."""

import json
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Any, Protocol

Row = tuple[Any, ...]


class Link(Protocol):
    """An open connection to the tables of a state; raises `LedgerError` where it cannot be used."""

    def rows(self, statement: str, values: Sequence[object] = ()) -> list[Row]:
        """Run one statement, and return its rows; times are given as `datetime`."""
        ...

    def writing(self) -> AbstractContextManager[None]:
        """Begin a transaction that is kept wholly or not at all; one within another is part of it."""
        ...


def time(value: object) -> datetime:
    """Read a time as either database gives it, in UTC."""
    return (datetime.fromisoformat(value) if isinstance(value, str) else _aware(value)).astimezone(UTC)


def maybe_time(value: object) -> datetime | None:
    """Read a time that may not be there."""
    return None if value is None else time(value)


def written(value: Mapping[str, Any]) -> str:
    """Write plain data as JSON, in real letters."""
    return json.dumps(value, ensure_ascii=False)


def _aware(value: object) -> datetime:
    if not isinstance(value, datetime):
        raise TypeError(f"not a time: {value!r}")
    return value
