"""The ledger in one file: SQLite. All talk with the driver is here."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import Any

from hitherto.claims import LedgerError, Problem
from hitherto.ledger.database import (
    PATIENCE,
    REMEDY,
    Row,
    Value,
    closed,
    due,
    guards,
    insertion,
    nothing_there,
    parts,
    queries,
)

_APPLICATION_ID = 1212765256  # "HITH", as the first migration sets it
_MAGIC = b"SQLite format 3\0"

# The system drops all locks of a process on a file when the process closes it once, also where SQLite has it open and
# relies on them: another process would then clear away the log that is still being read. So a file is looked at only
# before this process first opens it as a ledger, and never again.
_LOOKED_AT: set[tuple[int, int]] = set()
_ONE_AT_A_TIME = threading.Lock()

# What SQLite's primary result codes mean to a person, and what to do.
_MEANINGS = {
    sqlite3.SQLITE_BUSY: f"is being written by another program for over {PATIENCE} seconds: wait for it, and try again",
    sqlite3.SQLITE_LOCKED: "is being written by another part of this program: try again when that has ended",
    sqlite3.SQLITE_READONLY: "cannot be written: allow writing to the file and its folder, or name another ledger",
    sqlite3.SQLITE_PERM: "cannot be written: allow writing to the file and its folder, or name another ledger",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened: allow writing to the file and its folder, or name another ledger",
    sqlite3.SQLITE_FULL: "has no room to grow, the disk is full: free some space, and run the command again",
    sqlite3.SQLITE_IOERR: "cannot be reached, its disk fails or is full: see to the disk, and run the command again",
    sqlite3.SQLITE_CORRUPT: "is damaged: restore it from a copy, or take its articles into a new ledger",
    sqlite3.SQLITE_NOTADB: "is not a ledger: name another file; this one was left as it is",
}


def connect(path: Path, create: bool) -> "SqliteDatabase":
    """Open the file, make or migrate what is in it; raises `LedgerError` where it cannot be a ledger."""
    where = str(path)
    with _ONE_AT_A_TIME:
        if not _is_there(path):
            if not create:
                raise nothing_there(where)
            with _file_errors(where):
                path.parent.mkdir(parents=True, exist_ok=True)
        with _sqlite_errors(where):
            # Through a URI, because only there can a mode be given: "rw" never makes a file.
            mode = "rwc" if create else "rw"
            link = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=PATIENCE, isolation_level=None
            )
        database = SqliteDatabase(where, link)
        try:
            database.prepare()
        except BaseException:
            database.close()
            raise
        _LOOKED_AT.add(_file_of(path))
    return database


def _is_there(path: Path) -> bool:
    """Tell whether the file holds anything, without letting SQLite near what is not its own."""
    with _file_errors(str(path)):
        if not path.exists():
            return False
        if not path.is_file():
            example = f", such as {path / 'hitherto.ledger'}" if path.is_dir() else ""
            raise LedgerError(f"{path} is not a file: name the ledger's file{example}.")
        if not path.stat().st_size or _file_of(path) in _LOOKED_AT:
            return path.stat().st_size > 0
        with path.open("rb") as file:
            start = file.read(len(_MAGIC))
    if start and start != _MAGIC:
        raise LedgerError(f"{path} {_MEANINGS[sqlite3.SQLITE_NOTADB]}.")
    return bool(start)


def _file_of(path: Path) -> tuple[int, int]:
    """Return what tells a file from all others, whatever its path."""
    found = path.stat()
    return found.st_dev, found.st_ino


class SqliteDatabase:
    """An open SQLite file; see `Database` for what its methods promise."""

    def __init__(self, where: str, link: sqlite3.Connection) -> None:
        self.where = where
        self._link = link
        link.row_factory = sqlite3.Row

    def prepare(self) -> None:
        """Set the connection up, and bring the schema to the newest; raises `LedgerError`."""
        with _sqlite_errors(self.where):
            # FULL: what was acknowledged survives a power cut, not only the end of the process.
            self._link.execute("PRAGMA synchronous = FULL")
            self._link.execute("PRAGMA foreign_keys = ON")
            self._link.execute("PRAGMA cache_size = -16384")  # KiB; more makes nothing quicker, the system caches too
            if due(self.where, "sqlite", self._schema()):
                self._migrate()

    def _schema(self) -> int:
        schema: int = self._link.execute("PRAGMA user_version").fetchone()[0]
        mark = self._link.execute("PRAGMA application_id").fetchone()[0]
        is_empty = not (schema or mark or self._link.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
        if mark != _APPLICATION_ID and not is_empty:
            raise LedgerError(f"{self.where} is another program's database, not a ledger: name another file.")
        return schema

    def _migrate(self) -> None:
        with self._transaction("BEGIN IMMEDIATE"):
            # Asked again under the lock: another process may have done it meanwhile.
            for number, script in due(self.where, "sqlite", self._schema()):
                for part in parts(script):
                    if callable(part):
                        part(self._link.execute, self._write)
                        continue
                    for statement in _statements(part):
                        self._link.execute(statement)
                self._link.execute(f"PRAGMA user_version = {number}")
        # Readers and a writer do not stop one another; the file remembers it.
        self._link.execute("PRAGMA journal_mode = WAL")

    def rows(self, query: str, **values: Value) -> list[Row]:
        """Run a named query."""
        with _sqlite_errors(self.where):
            return self._link.execute(queries("sqlite")[query], _written(values)).fetchall()

    def tuples(self, query: str, **values: Value) -> list[tuple[Any, ...]]:
        """Run a named query, and return its rows without names."""
        with _sqlite_errors(self.where):
            cursor = self._link.cursor()
            cursor.row_factory = None
            return cursor.execute(queries("sqlite")[query], _written(values)).fetchall()

    def add(self, table: str, rows: list[dict[str, Value]]) -> None:
        """Add rows to a table."""
        with _sqlite_errors(self.where):
            self._write(table, map(_written, rows))

    def _write(self, table: str, rows: Iterable[dict[str, Value]]) -> None:
        source = iter(rows)
        for first in source:
            self._link.executemany(insertion(table, first), chain([first], source))

    def run(self, query: str, **values: Value) -> None:
        """Run a named statement."""
        self.rows(query, **values)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the write lock in a transaction."""
        with _sqlite_errors(self.where), self._transaction("BEGIN IMMEDIATE"):
            yield

    @contextmanager
    def scrubbing(self) -> Iterator[None]:
        """Write, and overwrite what that frees in the file, in the index of words and in the log."""
        with _sqlite_errors(self.where):
            self._link.execute("PRAGMA secure_delete = ON")
            try:
                with self._transaction("BEGIN IMMEDIATE"):
                    yield
                    # The index only notes what has gone; merged into one piece, it has forgotten it.
                    self._link.execute("INSERT INTO article_words (article_words) VALUES ('optimize')")
            finally:
                self._link.execute("PRAGMA secure_delete = OFF")
            self._link.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """See one state of the file."""
        with _sqlite_errors(self.where), self._transaction("BEGIN"):
            yield

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        self._link.execute(begin)
        try:
            yield
            self._link.execute("COMMIT")
        except BaseException:
            # SQLite may have rolled back by itself; and what went wrong first is what counts.
            with suppress(sqlite3.Error):
                self._link.execute("ROLLBACK")
            raise

    def all_of(self, words: list[tuple[str, bool]]) -> str:
        """Write a search for FTS5."""
        return " ".join(f'"{word}"{"*" if is_begun else ""}' for word, is_begun in words)

    def faults(self) -> list[Problem]:
        """Return damaged pages and indexes, and triggers that are gone."""
        try:
            found = [row[0] for row in self._link.execute("PRAGMA integrity_check(20)")]
            present = {row[0] for row in self._link.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
        except (sqlite3.Error, UnicodeDecodeError) as error:
            found, present = [str(error)], set(guards("sqlite"))
        lost = [f"its guard {name} against change is gone" for name in guards("sqlite") if name not in present]
        return [Problem(self.where, what, REMEDY) for what in [line for line in found if line != "ok"] + lost]

    def faults_of_index(self) -> list[Problem]:
        """Ask the index of words whether it fits the articles; it can only be asked where the file can be written."""
        try:
            self._link.execute("INSERT INTO article_words (article_words, rank) VALUES ('integrity-check', 1)")
        except sqlite3.OperationalError:
            return []
        except sqlite3.DatabaseError:
            return [Problem(self.where, "its index of words does not fit its articles", REMEDY)]
        return []

    def close(self) -> None:
        """Close the file."""
        self._link.close()


def _statements(script: str) -> Iterator[str]:
    """Cut a script into its statements; `executescript` would commit between them."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _written(values: dict[str, Value]) -> dict[str, Value]:
    """Write days and times as the text that the schema describes."""
    return {name: _text(value) if isinstance(value, date) else value for name, value in values.items()}


def _text(value: date) -> str:
    return value.isoformat(timespec="microseconds") if isinstance(value, datetime) else value.isoformat()


@contextmanager
def _sqlite_errors(where: str) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OverflowError) as error:
        if isinstance(error, sqlite3.ProgrammingError) and "closed" in str(error):
            raise closed(where) from error
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the low byte is the primary code
        meaning = _MEANINGS.get(code, f"refuses ({error}): run `hitherto check` to see whether it is sound")
        raise LedgerError(f"{where} {meaning}.") from error
    except UnicodeDecodeError as error:  # of a broken schema, Python cannot even read SQLite's complaint
        raise LedgerError(f"{where} {_MEANINGS[sqlite3.SQLITE_CORRUPT]}.") from error


@contextmanager
def _file_errors(where: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise LedgerError(
            f"{where} cannot be used as a ledger ({error.strerror}): see to its folder, or name another ledger."
        ) from error
