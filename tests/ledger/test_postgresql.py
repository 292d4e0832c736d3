"""What only PostgreSQL can do wrong, and what is said of it."""

import sys
from collections.abc import Callable
from datetime import datetime

import pytest

from hitherto.claims import Article, LedgerError
from hitherto.ledger import open_ledger

Written = Callable[..., Article]
Ticking = Callable[[], Callable[[], datetime]]


def test_without_the_driver(ticking: Ticking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "hitherto.ledger.postgresql", raising=False)
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(LedgerError, match=r"pip install 'hitherto\[postgresql\]'"):
        open_ledger("postgresql://localhost/hitherto", clock=ticking())


@pytest.mark.parametrize(
    "address",
    ["postgresql://ada:s3cret@127.0.0.1:1/hitherto", "postgresql://127.0.0.1:1/hitherto?user=ada&password=s3cret"],
)
def test_no_server_answers_and_no_password_is_told(ticking: Ticking, address: str) -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(LedgerError, match=r"127\.0\.0\.1:1/hitherto.* cannot be reached .*: see that") as caught:
        open_ledger(address, clock=ticking())
    assert "s3cret" not in str(caught.value)


@pytest.mark.postgresql
def test_a_database_that_does_not_exist(ticking: Ticking, postgresql: str) -> None:
    server, _, _ = postgresql.rpartition("/")
    with pytest.raises(LedgerError, match=r"hitherto_nowhere.*does not exist"):
        open_ledger(f"{server}/hitherto_nowhere", clock=ticking())


@pytest.mark.postgresql
def test_a_schema_that_does_not_exist(ticking: Ticking, postgresql: str) -> None:
    mark = "&" if "?" in postgresql else "?"
    with pytest.raises(LedgerError, match="names no schema that exists"):
        open_ledger(f"{postgresql}{mark}options=-csearch_path%3Dhitherto_nowhere", clock=ticking())


@pytest.mark.postgresql
@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_connection_cut_in_mid_transaction(
    place: str, postgresql: str, ticking: Ticking, written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    import psycopg

    def cut() -> datetime:  # the clock is asked within the transaction
        with psycopg.connect(postgresql, autocommit=True) as link:
            link.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_locks"
                " WHERE mode = 'ShareRowExclusiveLock' AND relation = %s::regclass",
                [f"{place.rpartition('%3D')[2]}.reading"],
            )
        return datetime.fromisoformat("2026-06-01T12:00:00Z")

    article = written("Ada joins")
    with open_ledger(place, clock=cut) as ledger, pytest.raises(LedgerError, match="cannot be reached any more"):
        ledger.take_in(article, [], "plain 1")
    with open_ledger(place, clock=ticking()) as ledger:
        assert ledger.article(article.id) is None
        assert ledger.take_in(article, [], "plain 1").new
        assert ledger.check() == []


@pytest.mark.postgresql
@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_writer_that_waits_too_long_is_told(
    place: str, ticking: Ticking, written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    import psycopg

    open_ledger(place, clock=ticking()).close()
    monkeypatch.setattr("hitherto.ledger.postgresql.PATIENCE", 0.01)
    with psycopg.connect(place) as other, open_ledger(place, clock=ticking()) as ledger:
        other.execute("LOCK TABLE reading IN SHARE ROW EXCLUSIVE MODE")
        assert ledger.works() == [], "readers do not wait"
        with pytest.raises(LedgerError, match="being written by another program"):
            ledger.take_in(written("Ada joins"), [], "plain 1")
        other.rollback()
        assert ledger.take_in(written("Ada joins"), [], "plain 1").new


@pytest.mark.postgresql
@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_reader_without_rights_is_told(place: str, ticking: Ticking, written: Written) -> None:
    open_ledger(place, clock=ticking()).close()
    read_only = f"{place}%20-cdefault_transaction_read_only%3Don"
    with open_ledger(read_only, clock=ticking(), create=False) as ledger:
        assert ledger.works() == []
        with pytest.raises(LedgerError, match="the server is read-only"):
            ledger.take_in(written("Ada joins"), [], "plain 1")
