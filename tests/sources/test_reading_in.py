import gzip
import json
import os
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hitherto.claims import Article, Problem
from hitherto.sources import Found, articles, count
from hitherto.sources.draft import clean
from hitherto.sources.formats import formats
from hitherto.sources.material import Material, lines
from hitherto.sources.way import Setting

FORMATS = {extension: known for known in formats() for extension in known.extensions}
CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
PIECES = st.sampled_from(
    [
        b'{"text": "a"}',
        b"\n",
        b"<p>",
        b"<html>",
        b"</p>",
        b"<table><tr><td>",
        b"<li>",
        b'"',
        b"[",
        b"{",
        b"\0",
        b"\xff\xfe",
        b"Date: 2",
        b"<rss><channel><item>",
        b"<urlset><url><loc>http://a.test/",
        b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "http://a.test/"}]}',
        b"WARC/1.0\r\nWARC-Type: response\r\n",
        b"Content-Length: 9\r\n\r\n",
        b"PAR1\x15",
        b"\x1f\x8b\x08",
        gzip.compress(b"Keepers return"),
        b"From a@b.test Mon Mar  2 10:00:00 2026\n",
        b"Subject: Keepers\nContent-Type: text/html\n\n",
        b"<!-- saved from url=(9)https://web.archive.org/web/20260101000000/http://a.test/ -->",
    ]
)
BYTES = st.binary(max_size=200) | st.lists(PIECES | st.binary(max_size=20), max_size=20).map(b"".join)


def check(found: list[Found]) -> None:
    assert found
    for item in found:
        assert isinstance(item, Article | Problem)
        if isinstance(item, Article):
            assert item.title
            assert item.text.startswith(f"{item.title}\n\n")
            json.dumps(item.text, ensure_ascii=False).encode("utf-8")
        else:
            assert item.what
            assert item.remedy


@settings(deadline=None)
@given(BYTES)
def test_any_bytes_give_articles_or_problems_from_standard_input(data: bytes) -> None:
    check(list(articles("-", stdin=BytesIO(data), today=date(2026, 1, 1))))


@pytest.mark.parametrize(
    "data",
    [
        b"<!-- x -->" * 6000 + b"zz",
        b"<div>" * 10_000 + b"words",
        b"<p " + b"a=1 " * 100_000,
        b"<p " + b"a " * 100_000,
        b"<p>" * 50_000,
        b"<html" + b"<a" * 100_000,
        b"[" * 50_000,
        b'[{"' + b"[" * 50_000,
        b'<p><script type="application/ld+json">' + b"[" * 100_000 + b"</script>",
        b'<p><script type="application/ld+json">[' + b"[]," * 100_000 + b"[]]</script>",
        b'<meta charset="unicode_escape"><p>\\ud800 caf\xe9',
        b'<meta charset="idna"><p>caf\xe9',
        b"<rss><channel>" + b"<item>" * 20_000,
        b"<!DOCTYPE rss [" + b"[" * 60_000,
        b"<!-- x -->" * 6000 + b"<rss",
        b"<?x?>" * 12_000 + b"<urlset>" + b"<url>" * 20_000,
        b"\x1f\x8b\x08" * 50_000,
        b"WARC/1.0\r\n\r\n" * 3_000,
        b"From a@b.test Mon Mar  2 10:00:00 2026\n\n" * 3_000,
        b'{"version": "https://jsonfeed.org/version/1", "items": ' + b"[" * 100_000,
    ],
    ids=lambda data: data[:20].decode("ascii", "replace"),
)
def test_hostile_input_is_survived(data: bytes) -> None:
    check(list(articles("-", stdin=BytesIO(data))))


@pytest.mark.parametrize("extension", sorted(FORMATS))
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(data=BYTES)
def test_any_bytes_give_articles_or_problems_in_every_format(extension: str, data: bytes) -> None:
    check(list(FORMATS[extension].read(Material.of("it", BytesIO(data)), Setting())))


@given(st.text(st.characters(), max_size=30))
def test_any_name_gives_articles_or_problems(where: str) -> None:
    where = f"/no-such-folder/{where}"
    check(list(articles(where)))
    assert count(where) == 1


@given(st.binary(max_size=60), st.integers(1, 10), st.integers(1, 7))
def test_lines_come_whole_or_cut_to_the_limit(data: bytes, limit: int, size: int) -> None:
    chunks = (data[start : start + size] for start in range(0, len(data), size))
    expected = data.split(b"\n")
    if not expected[-1]:
        expected.pop()
    assert list(lines(chunks, limit)) == [line[: limit + 1] for line in expected]


@given(BYTES)
def test_a_beginning_looks_like_one_format_at_most(data: bytes) -> None:
    start = data.decode("utf-8", "replace").lstrip()
    assert sum(known.looks_like(start) for known in formats()) <= 1


@pytest.mark.parametrize(
    ("data", "title"),
    [
        (b"Keepers return\n\nIt is.", "Keepers return"),
        (b'{"title": "Keepers return", "text": "It is."}', "Keepers return"),
        (b'[{"title": "Keepers return", "text": "It is."}]', "Keepers return"),
        ("\ufeff<!DOCTYPE html><title>Keepers return</title><p>" + "It is back again. " * 20, "Keepers return"),
        ("Keepers return\n\nIt is.".encode("utf-16"), "Keepers return"),
    ],
)
def test_without_an_extension_the_first_bytes_tell_the_format(tmp_path: Path, data: bytes | str, title: str) -> None:
    data = data.encode() if isinstance(data, str) else data
    (tmp_path / "article").write_bytes(data)
    for found in (articles("-", stdin=BytesIO(data)), articles(str(tmp_path / "article"))):
        (article,) = found
        assert isinstance(article, Article), str(article)
        assert article.title == title


def test_standard_input_that_is_absent_or_closed_is_a_problem() -> None:
    closed = BytesIO(b"a")
    closed.close()
    check(list(articles("-")))
    check(list(articles("-", stdin=closed)))
    assert count("-") is None


def test_standard_input_stays_open() -> None:
    stdin = BytesIO(b"Keepers return")
    list(articles("-", stdin=stdin))
    assert not stdin.closed


class Unread(BytesIO):
    """A stream that fails where more is read than a look at its beginning."""

    def read(self, size: int | None = -1) -> bytes:
        assert self.tell() < 70_000, "more was read than needed to refuse it"
        return super().read(size)


@pytest.mark.parametrize("extension", [".txt", ".html", ".json"])
def test_a_file_of_100_mb_is_refused_unread(extension: str) -> None:
    stream = Unread(b"a" * 1_000_000)
    (problem,) = FORMATS[extension].read(Material.of("it", stream, 104_857_600), Setting())
    assert str(problem).startswith("it: 104.9 MB of text are more than the 20 MB that one article may have. Split it")


def test_a_pipe_without_end_is_refused() -> None:
    class Endless(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return b"words " * ((size or 0) // 6 + 1)

    (problem,) = articles("-", stdin=Endless())
    assert str(problem).startswith("standard input: its text is more than the 20 MB")


def test_a_pipe_is_read_by_its_name(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"Keepers return\n\nIt is.")
    os.close(writing)
    assert count(f"/dev/fd/{reading}") is None
    (article,) = articles(f"/dev/fd/{reading}")
    os.close(reading)
    assert isinstance(article, Article)


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("nowhere.txt", "there is no such file. Check the name"),
        ("https://tide.example/k", "is an address, and nothing here may ask the web"),
        ("ftp://tide.example/k", "is not a file. Save the page as HTML"),
        ("x" * 5000, "cannot be read (file name too long)"),
        ("a\0b", "is no name that a file can have"),
        ("\x1b[31m\ud800", "is no name that a file can have"),
    ],
)
def test_what_is_not_there_is_a_problem(where: str, words: str) -> None:
    (problem,) = articles(where)
    assert str(problem).startswith(f"{clean(where)}: {words}")


def test_counts_what_is_to_come(tmp_path: Path) -> None:
    for name, text, expected in [
        ("a.txt", "x", 1),
        ("a.html", "<p>", 1),
        ("a.jsonl", '{"text": "a"}\n\n{bad\n{"text": "b"}', 3),
        ("a.json", '[{"text": "a"}, {"text": "b"}]', 2),
        ("b.json", '{"text": "a"}\n{"text": "b"}', 2),
        ("c.json", "bad", 1),
    ]:
        (tmp_path / name).write_text(text)
        assert count(str(tmp_path / name)) == expected
    assert count(str(tmp_path)) == 10


@pytest.mark.shared
@pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus is not beside the checkout")
def test_the_real_articles_come_through_to_the_letter() -> None:
    paths = sorted(CORPUS.rglob("*articles.jsonl"))
    assert paths
    for path in paths:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        if "text" not in rows[0]:
            continue  # what it holds is no articles
        found = list(articles(str(path), today=date(2026, 12, 31)))
        assert [item for item in found if isinstance(item, Problem)] == []
        for row, item in zip(rows, found, strict=True):
            assert isinstance(item, Article)
            assert item.text == row["text"].replace("\x01", "\ufffd")  # which one of them has
            assert (item.title, item.name) == (row["title"], row["id"])
            assert item.outlet == row["source"]
            assert item.published is not None
            assert item.published.isoformat() == row["published"]
        assert count(str(path)) == len(rows)
