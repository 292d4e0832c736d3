from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Article
from hitherto.sources.draft import clean
from hitherto.sources.formats import text


def test_the_first_line_is_the_headline(one: Callable[..., Article]) -> None:
    article = one("a.txt", "\n Keepers return \nIt is back.\n")
    assert (article.title, article.text) == ("Keepers return", "Keepers return\n\nIt is back.")


def test_a_file_in_shape_is_kept_to_the_letter_but_for_line_endings(one: Callable[..., Article]) -> None:
    article = one("a.txt", "Keepers return\r\n\r\n\r\nIt  is\tback.\r\n  - and so on\r\n")
    assert article.text == "Keepers return\n\n\nIt  is\tback.\n  - and so on"


def test_header_lines_say_what_the_file_cannot(one: Callable[..., Article]) -> None:
    article = one(
        "a.txt",
        "Title: Keepers return\nDATE: 14 March 2025\nOutlet: Tidewater Post\nurl: https://t.example/a\n\nIt is.",
    )
    assert article.text == "Keepers return\n\nIt is."
    assert (article.published, article.outlet, article.url) == (
        date(2025, 3, 14),
        "Tidewater Post",
        "https://t.example/a",
    )


def test_particulars_may_stand_in_header_lines(one: Callable[..., Article]) -> None:
    article = one("a.txt", "Byline: Bea Holm\nModified: 2025-03-15\nLanguage: en-GB\nKeepers return\nIt is.")
    assert (article.byline, article.modified, article.language) == ("Bea Holm", date(2025, 3, 15), "en-GB")
    assert one("b.txt", "Language: what the isle's own says\n\nIt is.").title == "Language: what the isle's own says"


def test_header_lines_need_no_title(one: Callable[..., Article]) -> None:
    assert one("a.txt", "Date: 2025-03-14\nKeepers return\nIt is.").text == "Keepers return\n\nIt is."


@pytest.mark.parametrize(
    "headline", ["Date: everything about the thriller", "Link: what we know", "Update: it is back"]
)
def test_a_headline_with_a_colon_is_a_headline(one: Callable[..., Article], headline: str) -> None:
    assert one("a.txt", f"{headline}\n\nIt is.").title == headline


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_reads_the_encodings_that_say_so(one: Callable[..., Article], encoding: str) -> None:
    assert one("a.txt", "Café “news”\n\nIt is.".encode(encoding)).title == "Café “news”"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "a.txt: is empty"),
        (b" \n\n", "a.txt: is empty"),
        (b"\xef\xbb\xbf\n", "a.txt: has no text"),
        ("Café".encode("latin-1"), "a.txt: is not valid UTF-8 (byte 4). Convert it first: iconv"),
        (b"\xff\xfea", "a.txt: is not valid UTF-16 (byte 3)"),
        (b"a\0b", "a.txt: is a binary file, or UTF-16 without its mark"),
        (b"a" * 100_000 + b"\0", "a.txt: is a binary file"),
        (b"%PDF-1.7", "a.txt: is a PDF, not text"),
        (b"\x89PNG\r\n", "a.txt: is a PNG image"),
        (b"PK\x03\x04", "a.txt: is a ZIP archive"),
        (b"Date: 31.02.2026\nKeepers", "a.txt: the publication date '31.02.2026' cannot be read"),
    ],
)
def test_what_cannot_be_read_is_a_problem(bad: Callable[..., str], content: str | bytes, words: str) -> None:
    assert bad("a.txt", content).startswith(words)


@pytest.mark.parametrize(
    "content", ["x\n" * 100_000, "x" * 1_000_000, "a\x1b[31m\x07\x9b\n\nb", "\u202e\ufffe\n\n\u200b"]
)
def test_absurd_shapes_are_read(one: Callable[..., Article], content: str | bytes) -> None:
    article = one("a.txt", content)
    assert article.text.startswith(f"{article.title}\n\n")
    assert "\x1b" not in article.text


@given(st.from_regex(r"\A[A-Z][a-z]{1,9}\n\n[^\s][^\0]{0,80}[^\s]\Z"))
def test_text_round_trips(content: str) -> None:
    assert text.draft(content).text == clean(content).strip()
