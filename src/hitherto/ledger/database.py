"""What the ledger asks of a database: to run the named queries, one transaction at a time."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from functools import cache
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any, Protocol, TypeVar

from hitherto.claims import LedgerError, Problem

_HERE = Path(__file__).parent
BATCH = 1000  # rows that are held in memory at a time
REMEDY = "Restore the ledger from a copy, or take its articles into a new one."
PATIENCE = 30  # seconds that one writer waits for another

T = TypeVar("T")
Value = Any  # None, str, int, bytes, date or aware datetime; a driver writes each as its database wants it


class Row(Protocol):
    """One row of an answer, by the names of its columns."""

    def __getitem__(self, column: str, /) -> Any:
        """Return the value of a column."""
        ...

    def keys(self) -> Any:
        """Return the names of the columns."""
        ...


class Database(Protocol):
    """A database that holds a ledger. Its driver turns each of its errors into a `LedgerError`."""

    where: str  # as the user knows it, without any password

    def rows(self, query: str, **values: Value) -> list[Row]:
        """Run the query of this name in `queries.sql`, and return its rows."""
        ...

    def tuples(self, query: str, **values: Value) -> list[tuple[Any, ...]]:
        """Run a named query, and return its rows without names: much quicker where there are many."""
        ...

    def add(self, table: str, rows: list[dict[str, Value]]) -> None:
        """Add rows to a table; all have the same columns."""
        ...

    def run(self, query: str, **values: Value) -> None:
        """Run the statement of this name in `queries.sql`, which returns nothing."""
        ...

    def writing(self) -> AbstractContextManager[None]:
        """Hold the lock of all writers in a transaction: committed at the end, undone by an exception."""
        ...

    def snapshot(self) -> AbstractContextManager[None]:
        """Make several queries see one state, whatever others write meanwhile."""
        ...

    def scrubbing(self) -> AbstractContextManager[None]:
        """Write as in `writing`, and leave nothing in the files of what was taken away meanwhile."""
        ...

    def all_of(self, words: list[tuple[str, bool]]) -> str:
        """Write a search for all of some words (letters and digits), or with True for their beginnings."""
        ...

    def faults(self) -> list[Problem]:
        """Return what only the database can see: damaged pages, missing triggers."""
        ...

    def faults_of_index(self) -> list[Problem]:
        """Return where the index of words does not fit the articles; outside of any transaction."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


@cache
def queries(kind: str) -> dict[str, str]:
    """Return the statements of `queries.sql` by name, as one kind of database has them."""
    statements: dict[str, str] = {}
    for part in (_HERE / "queries.sql").read_text("utf-8").split("-- name: ")[1:]:
        title, _, lines = part.partition("\n")
        name, _, only = title.partition(" on ")
        if only in ("", kind):
            statements[name] = "\n".join(line for line in lines.splitlines() if line and not line.startswith("--"))
    return statements


def migrations(kind: str) -> list[Path]:
    """Return the migrations of one kind of database in order; the last one's place is the newest schema."""
    return sorted((_HERE / "migrations" / kind).glob("[0-9]*.sql"))


def guards(kind: str) -> list[str]:
    """Return the names of the triggers that refuse change, as the migrations leave them."""
    names: dict[str, None] = {}
    for path in migrations(kind):
        for what, name in re.findall(r"^(CREATE|DROP) TRIGGER (\w+)", path.read_text("utf-8"), re.MULTILINE):
            if what == "CREATE":
                names[name] = None
            else:
                names.pop(name, None)
    return list(names)


def parts(script: Path) -> Iterator[str | Callable[..., None]]:
    """Cut a migration where SQL cannot say what is to be done, and a module beside the folder does.

    A line "-- carry over: carry_over_2" stands for `carry_over(read, write)` of that module.
    """
    pieces = re.split(r"^-- carry over: (\w+)$", script.read_text("utf-8"), flags=re.MULTILINE)
    for place, piece in enumerate(pieces):
        yield import_module(f"hitherto.ledger.migrations.{piece}").carry_over if place % 2 else piece


def insertion(table: str, columns: Iterable[str]) -> str:
    """Write the INSERT for a table, in which each value has the name of its column."""
    names = list(columns)
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(f':{name}' for name in names)})"


def batches(items: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """Cut what comes into lists of at most `size`."""
    source = iter(items)
    while batch := list(islice(source, size)):
        yield batch


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
