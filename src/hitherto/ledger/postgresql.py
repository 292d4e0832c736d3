"""The ledger in PostgreSQL, for several who write. All talk with the driver is here, and imported only here."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any, cast

from hitherto.claims import LedgerError, Problem
from hitherto.ledger.database import (
    BATCH,
    PATIENCE,
    REMEDY,
    Row,
    Value,
    batches,
    closed,
    due,
    guards,
    nothing_there,
    parts,
    queries,
)

try:
    import psycopg
    from psycopg.conninfo import conninfo_to_dict
    from psycopg.rows import dict_row, tuple_row
except ImportError as error:
    raise LedgerError(
        "a ledger in PostgreSQL needs psycopg: install it with `pip install 'hitherto[postgresql]'`."
    ) from error

Link = psycopg.Connection[dict[str, Any]]

# One writer at a time, readers never wait. So times of record follow the order in which articles become
# visible, and nothing can slip in behind a time that has been asked about.
_WRITE = "BEGIN; LOCK TABLE reading IN SHARE ROW EXCLUSIVE MODE"
_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_MAKE = "BEGIN; SELECT pg_advisory_xact_lock(1212765256)"  # there is no table to lock yet

_LIST = re.compile(r"IN \(SELECT (\S+|CAST\(.*?\)) FROM json_each\((:[a-z_]+)\)\)")

# What PostgreSQL's error codes (SQLSTATE, by their longest known beginning) mean, and what to do.
_MEANINGS = {
    "08": "cannot be reached any more: start the server, and run the command again; what was acknowledged is kept",
    "28": "does not let you in: give a user and password that the server knows",
    "3D": "does not exist: make the database with `createdb`",
    "25006": "cannot be written, the server is read-only: name another ledger",
    "42501": "cannot be written: let the database's owner grant you its schema",
    "53100": "has no room to grow, the server's disk is full: free some space, and run the command again",
    "55P03": f"is being written by another program for over {PATIENCE} seconds: wait for it, and try again",
    "57P": "cannot be reached any more, the server was stopped: start it, and run the command again",
    "XX001": "is damaged: restore it from a copy, or take its articles into a new ledger",
    "XX002": "is damaged: restore it from a copy, or take its articles into a new ledger",
}


def connect(address: str, create: bool) -> "PostgresqlDatabase":
    """Open the ledger in the address's current schema, make or migrate it; raises `LedgerError`."""
    where = _without_password(address)
    try:
        given = {"connect_timeout": 10, **conninfo_to_dict(address)}
        link: Link = psycopg.connect(autocommit=True, row_factory=dict_row, **given)  # type: ignore[arg-type]
    except psycopg.Error as error:
        reason = _first_line(error)
        raise LedgerError(
            f"{where} cannot be reached ({reason}): see that the server runs and lets you in,"
            " and that the database is made (`createdb`)."
        ) from error
    database = PostgresqlDatabase(where, link)
    try:
        database.prepare(create)
    except BaseException:
        database.close()
        raise
    return database


class PostgresqlDatabase:
    """An open connection; see `Database` for what its methods promise."""

    def __init__(self, where: str, link: Link) -> None:
        self.where = where
        self._link = link
        self._is_closed = False  # by us; a server that went away closes the link too

    def prepare(self, create: bool) -> None:
        """Set the connection up, and bring the schema to the newest; raises `LedgerError`."""
        with self._errors():
            self._link.execute(f"SET lock_timeout = '{PATIENCE}s'")
            # Few rows are asked for, on disks that read any place alike: whole tables are not to be read for them.
            self._link.execute("SET random_page_cost = 1.1")
            schema = self._schema()
            if schema == 0 and not create:
                raise nothing_there(self.where)
            if due(self.where, "postgresql", schema):
                with self._transaction(_MAKE):
                    self._migrate()

    def _schema(self) -> int:
        row = self._one(
            "SELECT to_regclass('hitherto_ledger') IS NOT NULL AS ours, current_schema() AS name,"
            " EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema()) AS used"
        )
        if row["ours"]:
            return cast("int", self._one("SELECT coalesce(max(schema_number), 0) AS n FROM hitherto_ledger")["n"])
        if row["name"] is None:
            raise LedgerError(f"{self.where} names no schema that exists: make it, or leave it out of the address.")
        if row["used"]:
            raise LedgerError(
                f"{self.where} holds another program's tables, not a ledger: name a database or schema of its own."
            )
        return 0

    def _one(self, statement: str) -> dict[str, Any]:
        row = self._link.execute(statement).fetchone()
        return row or {}

    def _migrate(self) -> None:
        # Asked again under the lock: another process may have done it meanwhile.
        for number, script in due(self.where, "postgresql", self._schema()):
            for part in parts(script):
                if callable(part):
                    part(self._read, self._write)
                else:
                    self._link.execute(part.encode())
            self._link.execute("INSERT INTO hitherto_ledger (schema_number) VALUES (%s)", [number])

    def rows(self, query: str, **values: Value) -> list[Row]:
        """Run a named query."""
        with self._errors():
            return cast("list[Row]", self._link.execute(_statements()[query], values).fetchall())

    def tuples(self, query: str, **values: Value) -> list[tuple[Any, ...]]:
        """Run a named query, and return its rows without names."""
        with self._errors(), self._link.cursor(row_factory=tuple_row) as cursor:
            return cursor.execute(_statements()[query], values).fetchall()

    def run(self, query: str, **values: Value) -> None:
        """Run a named statement."""
        with self._errors():
            self._link.execute(_statements()[query], values)

    def add(self, table: str, rows: list[dict[str, Value]]) -> None:
        """Add rows to a table."""
        with self._errors():
            self._write(table, rows)

    def _write(self, table: str, rows: Iterable[dict[str, Value]]) -> None:
        for batch in batches(rows):
            columns = list(batch[0])
            with (
                self._link.cursor() as cursor,
                cursor.copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN".encode()) as copy,
            ):
                for row in batch:
                    copy.write_row([row[column] for column in columns])

    def _read(self, statement: str) -> Iterator[dict[str, Any]]:
        """Read a large answer bit by bit, within a transaction."""
        with self._link.cursor(name="hitherto_reading") as cursor:
            cursor.execute(statement.encode())
            while batch := cursor.fetchmany(BATCH):
                yield from batch

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the lock of all writers in a transaction."""
        with self._errors(), self._transaction(_WRITE):
            yield

    @contextmanager
    def scrubbing(self) -> Iterator[None]:
        """Write, and then write the articles anew without what that freed."""
        with self.writing():
            yield
        with self._errors():
            self._link.execute("VACUUM (FULL) article")

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """See one state of the database."""
        with self._errors(), self._transaction(_READ):
            yield

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        try:
            self._link.execute(begin)
            yield
            self._link.execute("COMMIT")
        except BaseException:
            # The connection may be gone; and what went wrong first is what counts.
            with suppress(psycopg.Error):
                self._link.execute("ROLLBACK")
            raise

    def all_of(self, words: list[tuple[str, bool]]) -> str:
        """Write a search for `to_tsquery`."""
        return " & ".join(f"'{word}'{':*' if is_begun else ''}" for word, is_begun in words)

    def faults(self) -> list[Problem]:
        """Return triggers that are gone or switched off; damaged pages speak up when they are read."""
        with self._errors():
            found = self._link.execute(
                "SELECT tgname AS name FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid"
                " WHERE relnamespace = current_schema()::regnamespace AND tgenabled <> 'D'"
            )
            present = {row["name"] for row in found}
        lost = [f"its guard {name} against change is gone" for name in guards("postgresql") if name not in present]
        return [Problem(self.where, what, REMEDY) for what in lost]

    def faults_of_index(self) -> list[Problem]:
        """Return nothing: the server keeps its indexes as it keeps its tables."""
        return []

    def close(self) -> None:
        """Close the connection."""
        self._is_closed = True
        self._link.close()

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except psycopg.Error as error:
            if self._is_closed:
                raise closed(self.where) from error
            raise LedgerError(f"{self.where} {_meaning(error)}.") from error


@cache
def _statements() -> dict[str, str]:
    """Return the shared queries with their values as psycopg wants them, and lists as PostgreSQL reads them."""
    return {name: _as_psycopg(statement) for name, statement in queries("postgresql").items()}


def _as_psycopg(statement: str) -> str:
    # As an array, because of a subquery PostgreSQL thinks that it returns a hundred rows, and reads whole tables.
    arrays = _LIST.sub(r"= ANY (ARRAY(SELECT \1 FROM json_array_elements_text(\2)))", statement.replace("%", "%%"))
    return re.sub(r"(?<!:):([a-z_]+)", r"%(\1)s", arrays)


def _meaning(error: psycopg.Error) -> str:
    # An error without a code is the connection's own: the server has gone.
    code = error.sqlstate or ("08" if isinstance(error, psycopg.OperationalError) else "")
    for length in (5, 3, 2):
        if code[:length] in _MEANINGS:
            return _MEANINGS[code[:length]]
    return f"refuses ({_first_line(error)}): run `hitherto check` to see whether it is sound"


def _first_line(error: psycopg.Error) -> str:
    line = str(error).strip().partition("\n")[0]
    return " ".join(line.split()).rstrip(".")


def _without_password(address: str) -> str:
    """Hide the password in an address, wherever in it libpq takes one."""
    hidden = re.sub(r"(//[^/@:?]*):[^/@]*@", r"\1:…@", address)
    return re.sub(r"([?&]password=)[^&]*", r"\1…", hidden)
