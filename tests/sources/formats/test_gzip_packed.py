"""What is packed is read as what it is."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from hitherto.claims import Article, Problem
from hitherto.sources import articles, count

ROW = '{"title": "Keepers return", "text": "It is."}\n'


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.jsonl.gz", ROW * 2), ("a.json.gz", f"[{ROW},{ROW}]"), ("a.gz", ROW * 2), ("a", ROW * 2)],
)
def test_the_name_or_the_first_bytes_tell_the_kind(
    read: Callable[..., list[Article | Problem]], name: str, content: str
) -> None:
    found = read(name, gzip.compress(content.encode()))
    assert [isinstance(one, Article) and one.title for one in found] == ["Keepers return"] * 2


def test_a_folder_has_them_too(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(ROW.encode()))
    assert [type(one) for one in articles(str(tmp_path))] == [Article]
    assert count(str(tmp_path)) is None


def test_one_that_breaks_off_gives_what_came_before(
    read: Callable[..., list[Article | Problem]], tmp_path: Path
) -> None:
    rows = "".join(f'{{"text": "Keepers {at}"}}\n' for at in range(3000)).encode()
    *good, _, last = read("a.jsonl.gz", gzip.compress(rows)[:-5000])
    assert len(good) > 100
    assert all(isinstance(one, Article) for one in good)
    assert str(last).startswith(f"{tmp_path}/a.jsonl.gz: breaks off.")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "a.gz: is damaged."),
        (b"words", "a.gz: is damaged."),
        (gzip.compress(b""), "a.gz: is empty."),
        (gzip.compress(gzip.compress(ROW.encode())), "a.gz: is packed twice."),
        (gzip.compress(b"\x89PNG\r\n"), "a.gz: is a PNG image, not text."),
    ],
)
def test_what_is_not_packed_well_is_a_problem(bad: Callable[..., str], data: bytes, words: str) -> None:
    assert bad("a.gz", data).startswith(words)
