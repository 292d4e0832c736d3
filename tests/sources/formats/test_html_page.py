from collections.abc import Callable
from datetime import date

import pytest

from hitherto.claims import Article

PAGE = """<!DOCTYPE html><html><head>%s<title>Keepers set a date | Tidewater Post</title>
<meta property="og:site_name" content="Tidewater Post">
<meta property="article:published_time" content="2025-03-14T23:30:00-05:00">
<link rel="canonical" href="https://www.tide.example/keepers"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Keepers set a date</h1>
<p>The drama about a family on a remote island will
be back at the café in August, the streamer said on Tuesday.</p>
<p>There is a good deal that viewers want to know before the lamps are lit again on the cliffs above the harbour.</p>
</article></body></html>"""


def test_a_page_is_an_article(one: Callable[..., Article]) -> None:
    article = one("a.html", PAGE % "")
    assert article.title == "Keepers set a date"
    assert article.text.startswith("Keepers set a date\n\nThe drama about a family")
    assert article.text.endswith("above the harbour.")
    assert article.outlet == "Tidewater Post"
    assert article.published == date(2025, 3, 14)  # by the clock of its outlet
    assert article.url == "https://www.tide.example/keepers"


def test_a_date_in_the_future_is_a_problem(bad: Callable[..., str]) -> None:
    words = bad("a.html", PAGE % "", today=date(2025, 3, 1))
    assert words.startswith("a.html: published 2025-03-14 lies in the future. Correct it or give --published")


def test_a_date_that_cannot_be_read_is_a_problem(bad: Callable[..., str]) -> None:
    page = (PAGE % "").replace("2025-03-14T23:30:00-05:00", "some time ago")
    assert bad("a.html", page).startswith("a.html: the publication date 'some time ago' cannot be read")


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
        ("", "cp1252"),
        ('<meta charset="utf-8">', "cp1252"),  # it says so, and is not
        ('<meta charset="windows-1252">', "utf-8"),
        ('<meta charset="ibm850">', "cp1252"),
        ('<meta charset="hex">', "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">', "cp1250"),
        ("<meta charset=gb18030>", "gb18030"),
    ],
)
def test_reads_the_encodings_of_pages(one: Callable[..., Article], declared: str, encoding: str) -> None:
    assert "the café in August" in one("a.html", (PAGE % declared).encode(encoding)).text


def test_an_xml_declaration_does_not_confuse_the_parser(one: Callable[..., Article]) -> None:
    page = f'<?xml version="1.0" encoding="iso-8859-1"?>\n{PAGE % ""}'
    assert "the café in August" in one("a.xhtml", page.encode("iso-8859-1")).text


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "is empty"),
        ("<!-- -->", "has no article in it"),
        ("<html></html>", "has no article in it"),
        ("<title>Loading</title><div id=root></div>", "has no article in it"),
        (b"<html>\0", "is a binary file"),
        ("<p>word</p>" * 50_000, "has more than 40,000 elements"),
        ("<p " + "a=1 " * 5_000 + ">", "has an element with more than 4,000 attributes"),
    ],
)
def test_a_page_without_an_article_is_a_problem(bad: Callable[..., str], content: str | bytes, words: str) -> None:
    assert bad("a.html", content).startswith(f"a.html: {words}")


def test_a_picture_within_the_page_is_no_reason_to_refuse_it(one: Callable[..., Article]) -> None:
    picture = "data:image/png;base64," + "A" * 200_000
    assert one("a.html", (PAGE % "").replace("<p>There", f'<img src="{picture}"><p>There')).text.endswith("harbour.")


def test_what_a_library_raises_is_told(bad: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    import trafilatura

    def fail(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("unforeseen")

    monkeypatch.setattr(trafilatura, "bare_extraction", fail)
    assert bad("a.html", PAGE % "").startswith("a.html: cannot be read as HTML (AssertionError)")
