"""Places for a state, in every database."""

import sqlite3
import uuid
from collections.abc import Callable, Iterator

import pytest


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database(request: pytest.FixtureRequest) -> str:
    """The kind of database that the test runs on."""
    return str(request.param)


@pytest.fixture
def new_place(
    database: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[], str]]:
    """Name a place of a ledger beside which no state is yet."""
    if database == "sqlite":
        folder = tmp_path_factory.mktemp("states")
        yield lambda: str(folder / f"{uuid.uuid4().hex}.ledger")
        return

    import psycopg

    address = request.getfixturevalue("postgresql")
    made: list[str] = []
    with psycopg.connect(address, autocommit=True) as link:

        def schema() -> str:
            made.append(f"hitherto_test_{uuid.uuid4().hex}")
            link.execute(f"CREATE SCHEMA {made[-1]}".encode())
            return f"{address}{'&' if '?' in address else '?'}options=-csearch_path%3D{made[-1]}"

        yield schema
        for name in made:
            link.execute(f"DROP SCHEMA {name} CASCADE".encode())
            link.execute(f"DROP SCHEMA IF EXISTS {name}_state CASCADE".encode())


@pytest.fixture
def place(new_place: Callable[[], str]) -> str:
    return new_place()


@pytest.fixture
def newer(database: str) -> Callable[[str], None]:
    """Raise the schema's number, as a newer program would."""

    def raise_it(where: str) -> None:
        if database == "sqlite":
            sqlite3.connect(f"{where}.state").execute("PRAGMA user_version = 99")
            return
        import psycopg

        with psycopg.connect(where, autocommit=True) as link:
            schema = (link.execute("SELECT current_schema()").fetchone() or ("",))[0]
            link.execute(f"INSERT INTO {schema}_state.hitherto_state VALUES (99)".encode())

    return raise_it
