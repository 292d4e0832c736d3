"""The numbered migrations of the state, forward only; each stands on its own."""

from pathlib import Path

from hitherto.claims import LedgerError

_HERE = Path(__file__).parent / "migrations"


def due(where: str, kind: str, schema: int) -> list[tuple[int, str]]:
    """Return the scripts that lead from a schema to the newest, each with its number.

    Raises `LedgerError` where the state is of a newer schema than this program knows.
    """
    known = sorted((_HERE / kind).glob("[0-9]*.sql"))
    if schema > len(known):
        raise LedgerError(
            f"{where} was made by a newer Hitherto (schema {schema}; this one knows up to {len(known)}): "
            "upgrade with `pip install --upgrade hitherto`."
        )
    return [(number, path.read_text("utf-8")) for number, path in list(enumerate(known, start=1))[schema:]]
