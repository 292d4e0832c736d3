"""The numbered migrations of the state, forward only; each stands on its own."""

from pathlib import Path

from hitherto.claims import LedgerError

_HERE = Path(__file__).parent / "migrations"


def due(where: str, kind: str, schema: int) -> list[tuple[int, str]]:
    """Return the scripts that lead from a schema to the newest, each with its number.

    Raises `LedgerError` where the state is of a newer schema than this program knows.
    """
    known = sorted((int(path.stem), path) for path in (_HERE / kind).glob("[0-9]*.sql"))
    newest = known[-1][0]
    if schema > newest:
        raise LedgerError(
            f"{where} was made by a newer Hitherto (schema {schema}; this one knows up to {newest}): "
            "upgrade with `pip install --upgrade hitherto`."
        )
    return [(number, path.read_text("utf-8")) for number, path in known if number > schema]
