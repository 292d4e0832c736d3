"""A row of a table is an article, in columns that are called as the keys of JSON lines are."""

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hitherto.claims import Article, Problem
from hitherto.sources import articles, count


def table(**columns: Any) -> bytes:
    stream = BytesIO()
    pq.write_table(pa.table(columns), stream)
    return stream.getvalue()


WHOLE = table(
    id=["k1"],
    title=["Keepers return"],
    text=["It is."],
    source=["Tidewater Post"],
    url=["https://t.example/"],
    published=[date(2026, 2, 18)],
    modified=[datetime(2026, 2, 19, 10, tzinfo=UTC)],
    captured=["2026-02-20"],
    links=[["https://post.example/a"]],
    score=[0.5],
)


@pytest.mark.parametrize("name", ["a.parquet", "a"])
def test_a_row_is_an_article(one: Callable[..., Article], name: str) -> None:
    found = one(name, WHOLE)
    assert (found.text, found.name, found.outlet) == ("Keepers return\n\nIt is.", "k1", "Tidewater Post")
    assert (found.published, found.modified, found.captured) == (
        date(2026, 2, 18),
        date(2026, 2, 19),
        date(2026, 2, 20),
    )
    assert (found.url, found.links) == ("https://t.example/", ("https://post.example/a",))


def test_a_pipe_is_read_as_a_file_is() -> None:
    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

    (found,) = articles("-", stdin=Pipe(WHOLE))
    assert isinstance(found, Article)


def test_a_bad_row_is_named_and_the_others_go_on(read: Callable[..., list[Article | Problem]], tmp_path: Path) -> None:
    found = read("a.parquet", table(text=["a", None, b"caf\xc3\xa9".decode()]))
    assert [type(one) for one in found] == [Article, Problem, Article]
    assert str(found[1]).startswith(f'{tmp_path}/a.parquet, row 2: has no "text".')
    assert count(str(tmp_path / "a.parquet")) == 3


def test_text_may_be_bytes(one: Callable[..., Article]) -> None:
    assert one("a.parquet", table(text=[b"caf\xc3\xa9"])).text == "café\n\n"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (table(body=["a"]), "has no column called text, but body."),
        (table(**{f"c{at}": ["a"] for at in range(15)}), "c11 and 3 more."),
        (table(text=pa.array([], pa.string())), "is a table without rows."),
        (WHOLE[:-8], "cannot be read as Parquet ("),
        (b"PAR1\x15", "cannot be read as Parquet ("),
        (b"", "cannot be read as Parquet ("),
    ],
)
def test_a_table_without_articles_is_a_problem(bad: Callable[..., str], data: bytes, words: str) -> None:
    assert words in bad("a.parquet", data)


def test_without_the_library_the_extra_is_named(
    bad: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    said = bad("a.parquet", WHOLE)
    assert said.startswith(
        "a.parquet: is Parquet, which needs pyarrow. Install it with `pip install 'hitherto[parquet]'`"
    )
    assert count(str(tmp_path / "a.parquet")) == 1


@settings(deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_no_table_raises(at: int, noise: bytes) -> None:
    assert list(articles("-", stdin=BytesIO(b"PAR1\x15" + WHOLE[5:at] + noise + WHOLE[at + len(noise) :])))
