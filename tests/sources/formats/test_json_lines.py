from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from hitherto.claims import Article, Problem
from hitherto.sources.formats import json_lines, json_whole
from hitherto.sources.material import LIMIT

ROW = (
    '{"id": "k1", "title": "Keepers return", "published": "2025-03-14", '
    '"url": "https://t.example/", %s, "text": "It is."}'
)


@pytest.mark.parametrize("name", ['"source": "Tidewater Post"', '"outlet": "Tidewater Post", "source": "x"'])
def test_a_row_is_an_article(one: Callable[..., Article], name: str) -> None:
    article = one("a.jsonl", ROW % name)
    assert article.text == "Keepers return\n\nIt is."
    assert (article.name, article.document, article.outlet) == ("k1", "k1", "Tidewater Post")
    assert (article.published, article.url) == (date(2025, 3, 14), "https://t.example/")


def test_a_row_may_have_particulars(one: Callable[..., Article]) -> None:
    more = '"byline": "Bea Holm", "modified": "2025-03-15", "language": "en", "captured": 1742774400'
    article = one("a.jsonl", ROW % f'{more}, "links": ["https://post.example/a", "/about"]')
    assert (article.byline, article.modified, article.language) == ("Bea Holm", date(2025, 3, 15), "en")
    assert (article.captured, article.links) == (date(2025, 3, 24), ("https://post.example/a",))


def test_a_bad_line_is_named_and_the_others_go_on(read: Callable[..., list[Article | Problem]], tmp_path: Path) -> None:
    good = '{"text": "Keepers return\\n\\nIt is."}\n'
    found = read("a.jsonl", good * 6 + "{bad\n" + "\n" + good)
    assert [type(item) for item in found] == [Article] * 6 + [Problem, Article]
    assert str(found[6]).startswith(f"{tmp_path}/a.jsonl, line 7: is not valid JSON (")


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("[]", "is not a JSON object"),
        ("5", "is not a JSON object"),
        ("{}", 'has no "text"'),
        ('{"text": " "}', 'has no "text"'),
        ('{"text": ["a"]}', 'has no "text"'),
        ('{"text": "a", "title": ["b"]}', '"title" is not text'),
        ('{"text": "a", "id": true}', '"id" is not text'),
        ('{"text": "a", "source": {"name": "b"}}', '"source" is not text'),
        ('{"text": "a", "links": "https://post.example/a"}', '"links" is not a list of addresses'),
        ('{"text": "a", "links": [5]}', '"links" is not a list of addresses'),
        ('{"text": "a", "byline": ["b"]}', '"byline" is not text'),
        ('{"text": "a", "published": "2025-02-30"}', "the publication date '2025-02-30' cannot be read"),
        ('{"text": "a", "published": {}}', "the publication date '{}' cannot be read"),
        ('{"text": "a", "published": 1e999}', "the publication date 'inf' cannot be read"),
        ("[" * 100_000, "is JSON that no article needs"),
        ('{"text": "a", "id": ' + "9" * 10_000 + "}", "is JSON that no article needs"),
        (b'{"text": "caf\xe9"}', "is not valid UTF-8 (byte 14)"),
        (b'{"text": "' + b"a" * LIMIT + b'"}', "is longer than 20 MB"),
    ],
)
def test_a_row_that_is_no_article_is_a_problem(bad: Callable[..., str], row: str | bytes, words: str) -> None:
    assert bad("a.jsonl", row).startswith(f"a.jsonl, line 1: {words}")


def test_what_no_database_takes_is_replaced(one: Callable[..., Article]) -> None:
    assert one("a.jsonl", r'{"text": "a\ud800b\u0000\n\nc"}').text == "a\ufffdb\ufffd\n\nc"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_lines_with_a_mark_are_read(read: Callable[..., list[Article | Problem]], encoding: str) -> None:
    found = read("a.jsonl", '{"text": "café"}\r\n{"text": "b"}'.encode(encoding))
    assert [isinstance(item, Article) and item.title for item in found] == ["café", "b"]


def test_a_file_without_a_row_is_a_problem(bad: Callable[..., str]) -> None:
    assert bad("a.jsonl", "\n \n").startswith("a.jsonl: is empty")
    assert bad("a.jsonl", b"\x1f\x8b\x08").startswith("a.jsonl: is a gzip archive")


@pytest.mark.parametrize("name", ["a.json", "a"])
@pytest.mark.parametrize(
    "content",
    [
        '[{"text": "a"}, {"text": "b"}]',
        '{"text": "a"}\n{"text": "b"}\n',
        '\n[\n {\n "text": "a"}, {"text": "b"}]',
    ],
)
def test_json_may_be_a_list_or_lines(
    read: Callable[..., list[Article | Problem]], name: str, content: str | bytes
) -> None:
    assert [isinstance(item, Article) and item.title for item in read(name, content)] == ["a", "b"]


def test_json_may_be_one_article(one: Callable[..., Article]) -> None:
    assert one("a.json", '{\n  "text": "a"\n}').title == "a"
    assert one("b.json", '{"text": "a"}').title == "a"


def test_a_bad_article_in_a_list_does_not_stop_the_others(
    read: Callable[..., list[Article | Problem]], tmp_path: Path
) -> None:
    good, bad = read("a.json", '[{"text": "a"}, 5]')
    assert isinstance(good, Article)
    assert str(bad).startswith(f"{tmp_path}/a.json, article 2: is not a JSON object")


@pytest.mark.parametrize(
    ("content", "words"),
    [("[]", "is a list without articles"), ('{"text":\n}', "is not valid JSON (Expecting value, line 2, column 1)")],
)
def test_json_without_an_article_is_a_problem(bad: Callable[..., str], content: str | bytes, words: str) -> None:
    assert bad("a.json", content).startswith(f"a.json: {words}")


@pytest.mark.parametrize("start", ["[Update] Keepers return", "{Keepers} return", '"Keepers" return', '["Keepers"]'])
def test_prose_in_brackets_does_not_look_like_json(start: str) -> None:
    assert not json_lines.looks_like(start)
    assert not json_whole.looks_like(start)
