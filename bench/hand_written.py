"""What somebody would write by hand instead of a ledger: bare insertions and one query, in each database."""

import json
import sqlite3
import time
import uuid
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Any, ClassVar, Self

from hitherto.claims import Article, Claim, Entry, Evidence, Subject, When

TABLES = ("work", "property", "article", "reading", "claim")  # those that others point at first
Rows = dict[str, Any]

# The claims of a work as of a day and a time, from the latest reading of each article by then. It knows nothing of
# versions, copies, embargos and joined ledgers.
QUERY = """
SELECT claim.id, work.name, claim.season, claim.part, property.name, claim.value, claim.details, claim.certainty,
       claim.speaker, claim.happens, claim.evidence, reading.recorded_at, reading.reader, article.id,
       article.published, article.outlet, article.url, article.title, article.name{more}
FROM work
JOIN claim ON claim.work = work.number
JOIN property ON property.number = claim.property
JOIN reading ON reading.number = claim.reading
JOIN article ON article.number = reading.article
WHERE work.key = {} AND article.published <= {} AND reading.recorded_at <= {}
  AND NOT EXISTS (SELECT 1 FROM reading AS later
                  WHERE later.article = article.number AND later.recorded_at > reading.recorded_at
                    AND later.recorded_at <= {})
ORDER BY article.published, article.id
"""


class Hand(ABC):
    """A plain connection to a ledger's database."""

    name: ClassVar[str]
    way: ClassVar[str]  # how rows are inserted
    clock: ClassVar[Callable[[], float]]
    mark: ClassVar[str]  # for a value in a statement
    end: ClassVar[Any]  # of time

    def __init__(self, place: str) -> None:
        self._last = dict.fromkeys(TABLES, 0)
        self._query = QUERY.replace("{}", self.mark)

    def __enter__(self) -> Self:
        return self

    @abstractmethod
    def __exit__(self, kind: Any, error: Any, trace: TracebackType | None) -> None: ...

    @abstractmethod
    def fresh_rows(self) -> Rows:
        """Return the rows that came since the last time, by table."""

    @abstractmethod
    def insert(self, rows: Rows) -> None:
        """Insert rows in one transaction."""

    @abstractmethod
    def ask(self, query: str, values: list[Any]) -> list[tuple[Any, ...]]:
        """Run a query."""

    @abstractmethod
    def sizes(self) -> tuple[dict[str, int], int]:
        """Return the bytes on disk by table and index, and the number of claims."""

    @abstractmethod
    def settle(self) -> None:
        """Let the database look at what it holds, where it plans by that."""

    def rows(self, key: str, day: date) -> list[tuple[Any, ...]]:
        """Return rows without the words of the evidence."""
        return self.ask(self._query.replace("{more}", ""), [key, self.day(day), self.end, self.end])

    def words(self, key: str, day: date) -> list[tuple[Any, ...]]:
        """Return rows with the article's text, in which the words are."""
        return self.ask(self._query.replace("{more}", ", article.text"), [key, self.day(day), self.end, self.end])

    def entries(self, key: str, day: date) -> list[Entry]:
        """Return what a ledger returns, in the plain way."""
        articles: dict[str, Article] = {}
        return [_entry(row, articles) for row in self.words(key, day)]

    def day(self, day: date) -> Any:
        """Write a day."""
        return day


def _entry(row: tuple[Any, ...], articles: dict[str, Article]) -> Entry:
    published, text = _day(row[14]), row[19]
    if row[13] not in articles:
        articles[row[13]] = Article(text, row[17], row[15], published, row[16], row[18])
    article = articles[row[13]]
    places = [tuple(map(int, place.split("-"))) for place in row[10].split(" ")]
    details = json.loads(row[6]) if row[6] else {}
    claim = Claim(
        Subject(row[1], row[2], row[3]),
        row[4],
        row[5],
        tuple(Evidence(start, end, text[start:end]) for start, end in places),
        article.id,
        {key: tuple(value) if isinstance(value, list) else value for key, value in details.items()},
        "-" if row[7] < 0 else "+",
        ("possible", "probable", "certain")[abs(row[7]) - 1],
        tuple(json.loads(row[8])) if row[8] else (),
        When.parse(row[9]) if row[9] else None,
        row[12],
    )
    recorded = datetime.fromisoformat(row[11]) if isinstance(row[11], str) else row[11]
    return Entry(claim, article, published, recorded)


def _day(value: str | date) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value


class SqliteHand(Hand):
    """SQLite, by its driver alone."""

    name = "SQLite"
    way = "by a bare executemany"
    clock = time.process_time
    mark = "?"
    end = "9999"

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self._link = sqlite3.connect(place, isolation_level=None)
        for setting in ("synchronous = FULL", "foreign_keys = ON", "cache_size = -16384"):
            self._link.execute(f"PRAGMA {setting}")

    def __exit__(self, kind: Any, error: Any, trace: TracebackType | None) -> None:
        self._link.close()

    def fresh_rows(self) -> Rows:
        rows: Rows = {}
        for table in TABLES:
            query = f"SELECT * FROM {table} WHERE number > ? ORDER BY number"
            rows[table] = self._link.execute(query, [self._last[table]]).fetchall()
            (self._last[table],) = self._link.execute(f"SELECT max(number) FROM {table}").fetchone()
        return rows

    def insert(self, rows: Rows) -> None:
        self._link.execute("BEGIN IMMEDIATE")
        for table, some in rows.items():
            if some:
                self._link.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(some[0]))})", some)
        self._link.execute("COMMIT")

    def ask(self, query: str, values: list[Any]) -> list[tuple[Any, ...]]:
        return self._link.execute(query, values).fetchall()

    def settle(self) -> None:
        return

    def day(self, day: date) -> str:
        return day.isoformat()

    def sizes(self) -> tuple[dict[str, int], int]:
        (claims,) = self._link.execute("SELECT max(number) FROM claim").fetchone()
        return dict(self._link.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name")), claims


class PostgresqlHand(Hand):
    """PostgreSQL, by its driver alone; a server's time is told by the clock on the wall."""

    name = "PostgreSQL"
    way = "by a bare COPY"
    clock = time.perf_counter
    mark = "%s"
    end = datetime.max.replace(tzinfo=UTC)

    def __init__(self, place: str) -> None:
        import psycopg

        super().__init__(place)
        self._link = psycopg.connect(place, autocommit=True)

    def __exit__(self, kind: Any, error: Any, trace: TracebackType | None) -> None:
        self._link.close()

    def fresh_rows(self) -> Rows:
        rows: Rows = {}
        for table in TABLES:
            query = f"COPY (SELECT * FROM {table} WHERE number > {self._last[table]} ORDER BY number) TO STDOUT"
            with self._link.cursor().copy(query) as copy:
                rows[table] = b"".join(copy)
            ((self._last[table],),) = self.ask(f"SELECT max(number) FROM {table}", [])
        return rows

    def insert(self, rows: Rows) -> None:
        with self._link.transaction():
            for table, some in rows.items():
                with self._link.cursor().copy(f"COPY {table} FROM STDIN") as copy:
                    copy.write(some)

    def ask(self, query: str, values: list[Any]) -> list[tuple[Any, ...]]:
        return self._link.execute(query, values or None).fetchall()

    def settle(self) -> None:
        self._link.execute("ANALYZE")

    def sizes(self) -> tuple[dict[str, int], int]:
        ((claims,),) = self.ask("SELECT max(number) FROM claim", [])
        relations = (
            "SELECT relname, pg_total_relation_size(oid) - pg_indexes_size(oid) FROM pg_class"
            " WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'"
            " UNION ALL SELECT relname, pg_relation_size(oid) FROM pg_class"
            " WHERE relnamespace = current_schema()::regnamespace AND relkind = 'i'"
        )
        return dict(self.ask(relations, [])), claims  # type: ignore[arg-type]


@contextmanager
def fresh_schemas(address: str, count: int) -> Iterator[list[str]]:
    """Make schemas of their own for ledgers, and drop them at the end."""
    import psycopg

    names = [f"hitherto_bench_{uuid.uuid4().hex}" for _ in range(count)]
    with psycopg.connect(address, autocommit=True) as link:
        for name in names:
            link.execute(f"CREATE SCHEMA {name}")
    try:
        mark = "&" if "?" in address else "?"
        yield [f"{address}{mark}options=-csearch_path%3D{name}" for name in names]
    finally:
        with psycopg.connect(address, autocommit=True) as link:
            for name in names:
                link.execute(f"DROP SCHEMA {name} CASCADE")
