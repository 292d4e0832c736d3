"""Parquet: the facts as columns; needs the extra `parquet`."""

from hitherto.claims import InputError
from hitherto.pages.exports import Wishes
from hitherto.pages.sharing.rows import COLUMNS, rows
from hitherto.pages.whole import Whole

_NUMBERS = frozenset({"season", "origins"})


def write(whole: Whole, _wishes: Wishes) -> bytes:
    """Write the facts of a page as Parquet; raises `InputError` where pyarrow is not installed."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise InputError("Parquet needs pyarrow: pip install 'hitherto[parquet]'.") from error
    types = [pyarrow.int32() if name in _NUMBERS else pyarrow.string() for name in COLUMNS]
    found = list(rows(whole))
    columns = [pyarrow.array([row[place] for row in found], one) for place, one in enumerate(types)]
    sink = pyarrow.BufferOutputStream()
    parquet.write_table(pyarrow.table(columns, names=list(COLUMNS)), sink)
    return bytes(sink.getvalue().to_pybytes())
