"""What the ledger asks of a database: to run the named queries, one transaction at a time."""

import re
from contextlib import AbstractContextManager
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from hitherto.claims import LedgerError, Problem

_HERE = Path(__file__).parent
PATIENCE = 30  # seconds that one writer waits for another

Value = Any  # None, str, int, bool, date or aware datetime; a driver writes each as its database wants it


class Row(Protocol):
    """One row of an answer, by the names of its columns."""

    def __getitem__(self, column: str, /) -> Any:
        """Return the value of a column."""
        ...


class Database(Protocol):
    """A database that holds a ledger. Its driver turns each of its errors into a `LedgerError`."""

    where: str  # as the user knows it, without any password

    def rows(self, query: str, **values: Value) -> list[Row]:
        """Run the query of this name in `queries.sql`, and return its rows."""
        ...

    def add(self, query: str, rows: list[dict[str, Value]]) -> None:
        """Run the named INSERT once for each row."""
        ...

    def writing(self) -> AbstractContextManager[None]:
        """Hold the lock of all writers in a transaction: committed at the end, undone by an exception."""
        ...

    def snapshot(self) -> AbstractContextManager[None]:
        """Make several queries see one state, whatever others write meanwhile."""
        ...

    def faults(self) -> list[Problem]:
        """Return what only the database can see: damaged pages, missing triggers."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


@cache
def queries() -> dict[str, str]:
    """Return the statements of `queries.sql` by name."""
    statements: dict[str, str] = {}
    for part in (_HERE / "queries.sql").read_text("utf-8").split("-- name: ")[1:]:
        name, _, lines = part.partition("\n")
        statements[name] = "\n".join(line for line in lines.splitlines() if line and not line.startswith("--"))
    return statements


def migrations(kind: str) -> list[Path]:
    """Return the migrations of one kind of database in order; the last one's place is the newest schema."""
    return sorted((_HERE / "migrations" / kind).glob("[0-9]*.sql"))


def guards(kind: str) -> list[str]:
    """Return the names of the triggers that refuse change, as the migrations create them."""
    return [name for path in migrations(kind) for name in re.findall(r"CREATE TRIGGER (\w+)", path.read_text("utf-8"))]


def due(where: str, kind: str, schema: int) -> list[tuple[int, Path]]:
    """Return the migrations that lead from a schema to the newest, each with its number.

    Raises `LedgerError` where the ledger is of a newer schema than this program knows.
    """
    known = migrations(kind)
    if schema > len(known):
        raise LedgerError(
            f"{where} was made by a newer Hitherto (schema {schema}; this one knows up to {len(known)}): "
            "upgrade with `pip install --upgrade hitherto`."
        )
    return list(enumerate(known, start=1))[schema:]


def nothing_there(where: str) -> LedgerError:
    """Return the error for a ledger that is asked for and does not exist yet."""
    return LedgerError(f"there is no ledger at {where} yet: `hitherto read PATH…` with the same --ledger makes it.")


def closed(where: str) -> LedgerError:
    """Return the error for a ledger that is used after it was closed."""
    return LedgerError(f"{where} is closed: open it again.")
