"""The one door: a path opens SQLite, a postgresql:// address opens PostgreSQL."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from hitherto.claims import LedgerError
from hitherto.ledger.database import Database
from hitherto.ledger.protocol import Ledger
from hitherto.ledger.store import Store


def open_ledger(where: str | Path, *, clock: Callable[[], datetime], create: bool = True) -> Ledger:
    """Open the ledger at a path or a postgresql:// address, and bring it to this program's schema.

    `clock` tells the time of record and must return aware datetimes. Where nothing is there yet, a ledger is
    made, with its folder; with `create=False` that is an error. Raises `LedgerError` where the place cannot
    be used, holds something else, or was made by a newer program; what is there stays as it was.
    """
    return Store(_database(where, create), clock)


def _database(where: str | Path, create: bool) -> Database:
    address = str(where)
    if address.startswith(("postgresql://", "postgres://")):
        from hitherto.ledger.postgresql import connect

        return connect(address, create)
    if "://" in address:
        kind = address.partition("://")[0]
        raise LedgerError(f"there are no ledgers at {kind}:// addresses: give a path or a postgresql:// address.")
    from hitherto.ledger.sqlite import connect as connect_file

    return connect_file(Path(where).expanduser(), create)
