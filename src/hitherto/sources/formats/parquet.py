"""Parquet: one article in each row, in columns that are called as the keys of JSON lines are."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import IOBase
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from hitherto.claims import Problem
from hitherto.sources import rows
from hitherto.sources.material import LIMIT, Material
from hitherto.sources.way import Format, Found, Setting

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

_BEGINNING = re.compile(r"PAR1[\x00-\x1f\ufffd]")  # headlines may begin with the four letters
_ROWS = 64  # that are in memory at once
_COLUMNS = (
    *("id", "title", "published", "url", "outlet", "source", "text"),
    *("byline", "modified", "language", "links", "captured", "archive"),
)
_TYPES = frozenset({"application/vnd.apache.parquet", "application/x-parquet"})


def looks_like(start: str) -> bool:
    """Tell whether it begins as Parquet does."""
    return bool(_BEGINNING.match(start))


def read(material: Material, setting: Setting) -> Iterator[Found]:
    """Yield the article, or the problem, of each row; other columns are not looked at."""
    try:
        import pyarrow.parquet  # noqa: F401
    except ModuleNotFoundError:
        yield Problem(
            material.where,
            "is Parquet, which needs pyarrow",
            "Install it with `pip install 'hitherto[parquet]'`, or save the table as JSON lines.",
        )
        return
    number = 0
    try:
        with _whole(material) as file:
            for number, row in enumerate(_rows(file), start=1):
                yield rows.article(row, f"{material.where}, row {number:,}", setting)
    except _NoTextError as error:
        yield Problem(
            material.where, f"has no column called text, but {error}", "Call the column of the articles text."
        )
        return
    except Exception as error:  # the library raises whatever a broken table leads it to; it is told, not hidden
        said = " ".join(str(error).split())[:120]
        after = f" after row {number:,}" if number else ""
        yield Problem(material.where, f"cannot be read as Parquet{after} ({said})", "Write the table again.")
        return
    if not number:
        yield Problem(material.where, "is a table without rows", "Give a table with one article in each row.")


def count(material: Material) -> int | None:
    """Return how many rows the table says it has."""
    try:
        import pyarrow.parquet as pq

        with _whole(material) as file:
            return max(int(pq.ParquetFile(file).metadata.num_rows), 1)
    except Exception:  # what is wrong is told when it is read
        return 1


class _NoTextError(Exception):
    """The table has no column for the articles' text; it says which it has."""


def _rows(file: BinaryIO) -> Iterator[dict[str, Any]]:
    import pyarrow.parquet as pq

    table: ParquetFile = pq.ParquetFile(file, pre_buffer=False)
    names = table.schema_arrow.names
    if "text" not in names:
        shown = ", ".join(name[:40] for name in names[:12])
        raise _NoTextError(f"{shown} and {len(names) - 12:,} more" if len(names) > 12 else shown or "none")
    wanted = [name for name in _COLUMNS if name in names]
    for batch in table.iter_batches(batch_size=_ROWS, columns=wanted, use_threads=False):
        for row in batch.to_pylist():
            yield {name: _plain(value) for name, value in row.items()}


def _plain(value: object) -> object:
    """Return bytes as text, which some programs write without saying that it is text; what is too long is cut off."""
    if isinstance(value, bytes):
        return value[:LIMIT].decode("utf-8", "replace")
    return value


@contextmanager
def _whole(material: Material) -> Iterator[BinaryIO]:
    """Give all of it as a file in which one can go back, since a table's description stands at its end."""
    stream = material.rest
    if isinstance(stream, IOBase) and stream.seekable():
        stream.seek(0)
        yield cast(BinaryIO, stream)
        return
    with TemporaryFile() as kept:
        for piece in material.chunks():
            kept.write(piece)
        kept.seek(0)
        yield kept


FORMAT = Format(frozenset({".parquet"}), looks_like, read, count, _TYPES)
