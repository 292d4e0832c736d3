"""The state in a schema of its own, beside that of the ledger."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self, cast

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

try:
    import psycopg
    from psycopg import sql
except ImportError as error:
    raise LedgerError(
        "a state in PostgreSQL needs psycopg: install it with `pip install 'hitherto[postgresql]'`."
    ) from error

_ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(1212765257)"


def connect(address: str) -> "PostgresqlState":
    """Open the state beside the schema that an address names, make or migrate it; raises `LedgerError`."""
    where = re.sub(r"([?&]password=)[^&]*", r"\1…", re.sub(r"(//[^/@:?]*):[^/@]*@", r"\1:…@", address))
    with _errors(where):
        link = psycopg.connect(address, connect_timeout=10, autocommit=True)
    state = PostgresqlState(where, link)
    try:
        state.prepare()
    except BaseException:
        state.close()
        raise
    return state


class PostgresqlState:
    """An open connection; see `State` for what its methods promise."""

    def __init__(self, where: str, link: "psycopg.Connection[tuple[Any, ...]]") -> None:
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
        """Make the schema beside the ledger's, and bring its tables to the newest."""
        with _errors(self.where), self._link.transaction():
            self._link.execute(_ONE_AT_A_TIME)
            ledgers = cast("str | None", self._one("SELECT current_schema()"))
            if ledgers is None:
                raise LedgerError(f"{self.where} names no schema that exists: make it, or leave it out of the address.")
            schema = sql.Identifier(f"{ledgers}_state")
            self._link.execute(sql.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(schema))
            self._link.execute(sql.SQL("SET search_path TO {}").format(schema))
            self._link.execute("CREATE TABLE IF NOT EXISTS hitherto_state (schema_number INTEGER PRIMARY KEY)")
            last = cast("int", self._one("SELECT coalesce(max(schema_number), 0) FROM hitherto_state"))
            for number, script in due(self.where, "postgresql", last):
                self._link.execute(script.encode())
                self._link.execute("INSERT INTO hitherto_state (schema_number) VALUES (%s)", [number])

    def rows(self, statement: str, values: Sequence[object] = ()) -> list[Row]:
        """Run one statement, and return its rows."""
        with _errors(self.where):
            ran = self._link.execute(statement.replace("?", "%s").encode(), list(values))
            return ran.fetchall() if ran.description else []

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Begin a transaction; one within another is part of it."""
        with _errors(self.where), self._link.transaction():
            yield

    @contextmanager
    def alone(self) -> Iterator[bool]:
        """Keep other processes out with a lock of this session, which the server drops when this process ends."""
        of_schema = "hashtextextended('hitherto watch ' || current_schema(), 0)"
        got = bool(self._one(f"SELECT pg_try_advisory_lock({of_schema})"))
        try:
            yield got
        finally:
            if got and not self._link.closed:
                self._one(f"SELECT pg_advisory_unlock({of_schema})")

    def _one(self, statement: str) -> object:
        row = self._link.execute(statement.encode()).fetchone()
        return row[0] if row else None

    def last_look(self, who: str, title: str) -> datetime | None:
        """Return when somebody last looked at a title."""
        with _errors(self.where):
            asked = "SELECT looked_at FROM look WHERE who = %s AND title = %s"
            row = self._link.execute(asked, [who, title]).fetchone()
        return cast("datetime", row[0]).astimezone(UTC) if row else None

    def look(self, who: str, title: str, at: datetime) -> None:
        """Remember that somebody looked at a title."""
        with _errors(self.where):
            self._link.execute(
                "INSERT INTO look (who, title, looked_at) VALUES (%s, %s, %s) ON CONFLICT (who, title)"
                " DO UPDATE SET looked_at = greatest(look.looked_at, excluded.looked_at)",
                [who, title, at],
            )

    def close(self) -> None:
        """Close the connection."""
        self._link.close()

    def __enter__(self) -> Self:
        """Return the state itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connection."""
        self.close()


@contextmanager
def _errors(where: str) -> Iterator[None]:
    try:
        yield
    except psycopg.Error as error:
        reason = " ".join(str(error).strip().partition("\n")[0].split()).rstrip(".")
        raise LedgerError(
            f"the state beside {where}, which remembers what you watch, when you last looked, and who may log in,"
            f" cannot be used ({reason}): mend it."
        ) from error
