"""The state in a file of its own."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from hitherto.claims import LedgerError
from hitherto.state.access import Access
from hitherto.state.feeds import Feeds
from hitherto.state.hosts import Hosts
from hitherto.state.link import Row
from hitherto.state.migrating import due
from hitherto.state.notices import Notices
from hitherto.state.proofs import Proofs
from hitherto.state.troubles import Troubles
from hitherto.state.watches import Watches

_MARK = 0x48697374  # "Hist", as the file's application_id: nobody else's file is taken for a state
_PATIENCE = 30  # seconds that one writer waits for another


def connect(path: Path) -> "SqliteState":
    """Open the state at a path, make or migrate it; raises `LedgerError`."""
    try:
        _make_private(path)
        state = SqliteState(str(path), sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None))
    except (sqlite3.Error, OSError) as error:
        raise LedgerError(_unusable(str(path), error)) from error
    try:
        state.prepare()
    except BaseException:
        state.close()
        raise
    return state


def _make_private(path: Path) -> None:
    """Make a file that is not there yet so that only its owner can read it: it holds hashes of passwords."""
    with suppress(FileExistsError):
        path.touch(mode=0o600, exist_ok=False)


class SqliteState:
    """An open file; see `State` for what its methods promise."""

    def __init__(self, where: str, link: sqlite3.Connection) -> None:
        self.where = where
        self._link = link
        self.watches = Watches(self)
        self.feeds = Feeds(self)
        self.notices = Notices(self)
        self.access = Access(self)
        self.proofs = Proofs(self)
        self.hosts = Hosts(self)
        self.troubles = Troubles(self)

    def prepare(self) -> None:
        """Bring the schema to the newest; where it is that already, nobody who writes is waited for."""
        with self._errors():
            if not self._due():
                return
        with self.writing():
            for number, script in self._due():
                for statement in script.split(";\n"):
                    self._link.execute(statement)
                self._link.execute(f"PRAGMA user_version = {number}")
                self._link.execute(f"PRAGMA application_id = {_MARK}")

    def _due(self) -> list[tuple[int, str]]:
        schema = self._one("PRAGMA user_version")
        used = bool(self._one("SELECT count(*) FROM sqlite_master"))
        if used and self._one("PRAGMA application_id") != _MARK:
            raise LedgerError(f"{self.where} holds something else than a state: move it away.")
        return due(self.where, "sqlite", schema)

    def _one(self, statement: str) -> int:
        return int(self._link.execute(statement).fetchone()[0])

    def last_look(self, who: str, title: str) -> datetime | None:
        """Return when somebody last looked at a title."""
        with self._errors():
            asked = "SELECT looked_at FROM look WHERE who = ? AND title = ?"
            row = self._link.execute(asked, (who, title)).fetchone()
        return datetime.fromisoformat(row[0]) if row else None

    def look(self, who: str, title: str, at: datetime) -> None:
        """Remember that somebody looked at a title."""
        with self.writing():
            self._link.execute(
                "INSERT INTO look (who, title, looked_at) VALUES (?, ?, ?)"
                " ON CONFLICT (who, title) DO UPDATE SET looked_at = max(looked_at, excluded.looked_at)",
                (who, title, _written(at)),
            )

    def rows(self, statement: str, values: Sequence[object] = ()) -> list[Row]:
        """Run one statement, and return its rows."""
        with self._errors():
            return self._link.execute(statement, [_written(value) for value in values]).fetchall()

    @contextmanager
    def alone(self) -> Iterator[bool]:
        """Keep other processes out: a second file is locked, which the system unlocks when this process ends."""
        guard = sqlite3.connect(f"{self.where}.running", timeout=0, isolation_level=None)
        try:
            guard.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise LedgerError(_unusable(self.where, error)) from error
            yield False
        else:
            yield True
        finally:
            guard.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Begin a transaction; one within another is part of it."""
        if self._link.in_transaction:
            yield
            return
        with self._errors():
            self._link.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._link.execute("COMMIT")
            finally:
                if self._link.in_transaction:
                    self._link.execute("ROLLBACK")

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise LedgerError(_unusable(self.where, error)) from error

    def close(self) -> None:
        """Close the file."""
        self._link.close()

    def __enter__(self) -> Self:
        """Return the state itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.close()


def _written(value: object) -> object:
    return value.astimezone(UTC).isoformat(timespec="microseconds") if isinstance(value, datetime) else value


def _unusable(where: str, error: Exception) -> str:
    what = "remembers what you watch, when you last looked, and who may log in"
    return f"{where}, which {what}, cannot be used ({error}): mend it, or move it away."
