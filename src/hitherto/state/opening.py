"""The one door: the state of a ledger in a file is a file beside it, that of one on a server a schema beside it."""

from pathlib import Path

from hitherto.state.protocol import State


def open_state(ledger: str | Path) -> State:
    """Open the state of the ledger at a path or a postgresql:// address, and bring it to this program's schema.

    Where there is none yet it is made. Raises `LedgerError` where it cannot be used, holds something else, or was
    made by a newer program.
    """
    address = str(ledger)
    if address.startswith(("postgresql://", "postgres://")):
        from hitherto.state.postgresql import connect

        return connect(address)
    from hitherto.state.sqlite import connect as connect_file

    path = Path(ledger).expanduser()
    return connect_file(path.with_name(f"{path.name}.state"))
