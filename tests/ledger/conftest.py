"""Ledgers to test with, in every database, and the small things that go into them."""

import itertools
import sqlite3
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from urllib.parse import quote

import pytest

from hitherto.claims import Article, Claim, Evidence, Subject
from hitherto.ledger import Ledger, open_ledger

NewPlace = Callable[[], str]
RunSql = Callable[..., list[tuple[object, ...]]]


@pytest.fixture(scope="session", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database(request: pytest.FixtureRequest) -> str:
    """The kind of database that the test runs on."""
    return str(request.param)


@pytest.fixture(scope="session")
def new_place(
    database: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[NewPlace]:
    """Name a place where no ledger is yet: a path, or an address with a fresh schema."""
    if database == "sqlite":
        folder = tmp_path_factory.mktemp("ledgers")
        yield lambda: str(folder / f"{uuid.uuid4().hex}.ledger")
        return

    import psycopg

    address = request.getfixturevalue("postgresql")
    with psycopg.connect(address, autocommit=True) as link:
        made = []

        def schema() -> str:
            name = f"hitherto_test_{uuid.uuid4().hex}"
            link.execute(f"CREATE SCHEMA {name}".encode())
            made.append(name)
            return f"{address}{'&' if '?' in address else '?'}options=-csearch_path%3D{name}"

        yield schema
        for name in made:
            link.execute(f"DROP SCHEMA {name} CASCADE".encode())


@pytest.fixture
def place(new_place: NewPlace) -> str:
    return new_place()


@pytest.fixture
def run_sql(database: str) -> RunSql:
    """Run one statement at a place as anybody could; `unguarded` goes past triggers and references."""

    def run(where: str, statement: str, *, unguarded: bool = False) -> list[tuple[object, ...]]:
        return (_on_sqlite if database == "sqlite" else _on_postgresql)(where, statement, unguarded)

    return run


def _on_sqlite(where: str, statement: str, unguarded: bool) -> list[tuple[object, ...]]:
    link = sqlite3.connect(where, isolation_level=None)
    guards = link.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall() if unguarded else []
    for name, _ in guards:
        link.execute(f"DROP TRIGGER {name}")
    try:
        return link.execute(statement).fetchall()
    finally:
        for _, sql in guards:
            link.execute(sql)
        link.close()


def _on_postgresql(where: str, statement: str, unguarded: bool) -> list[tuple[object, ...]]:
    import psycopg

    with psycopg.connect(where, autocommit=True) as link:
        if unguarded:
            link.execute("SET session_replication_role = replica")
        cursor = link.execute(statement.encode())
        return cursor.fetchall() if cursor.description else []


@pytest.fixture(scope="session")
def ticking() -> Callable[[], Callable[[], datetime]]:
    """Make a clock that starts on 1 June 2026 at noon, and is an hour later each time it is asked."""

    def clock() -> Callable[[], datetime]:
        start = datetime(2026, 6, 1, 12, tzinfo=UTC)
        hours = itertools.count()
        return lambda: start + timedelta(hours=next(hours))

    return clock


@pytest.fixture
def ledger(place: str, ticking: Callable[[], Callable[[], datetime]]) -> Iterator[Ledger]:
    """An empty ledger, whose clock ticks by the hour."""
    with open_ledger(place, clock=ticking()) as opened:
        yield opened


@pytest.fixture(scope="session")
def written() -> Callable[..., Article]:
    """Write an article in which each of the words given is a line; the first is its address too."""

    def write(*lines: str, on: date | None = date(2026, 5, 1), outlet: str = "The Harbour Post") -> Article:
        url = f"https://post.example/{quote(lines[0])}"
        return Article("\n\n".join(lines), title=lines[0], outlet=outlet, published=on, url=url)

    return write


@pytest.fixture(scope="session")
def claimed() -> Callable[..., Claim]:
    """Claim what some words of an article say."""

    def claim(article: Article, words: str, subject: Subject, value: str, **other: object) -> Claim:
        start = article.text.index(words)
        evidence = (Evidence.of(article.text, start, start + len(words)),)
        return Claim(subject, "cast", value, evidence, article.id, **other)  # type: ignore[arg-type]

    return claim
