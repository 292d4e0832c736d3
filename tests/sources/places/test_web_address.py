"""A web address: what is found there is read as what it is, and under its own address."""

from collections.abc import Callable
from datetime import date

import pytest
from tests.internet import Internet, Say, failing, ok, redirect

from hitherto.claims import Article, Problem
from hitherto.sources import Found, Hints, articles

TEXT = "The Lighthouse Keepers return\n\nTidewater has renewed The Lighthouse Keepers for a second season."
PAGE = "<!doctype html><title>Keepers return</title><article><h1>Keepers return</h1><p>" + "It is back again. " * 30
Read = Callable[..., Found]


@pytest.fixture
def read(internet: Internet) -> Read:
    """Let a host reply, and return the one thing that is read of it."""

    def go(say: Say, path: str = "/a", hints: Hints | None = None) -> Found:
        internet.host("tide.test")[path] = say
        (found,) = articles(f"http://tide.test{path}", hints, today=date(2026, 3, 1), web=internet.web())
        return found

    return go


def article(found: Found) -> Article:
    assert isinstance(found, Article), str(found)
    return found


@pytest.mark.parametrize(
    ("say", "path", "title"),
    [
        (ok(PAGE), "/a", "Keepers return"),
        (ok(PAGE, "application/octet-stream"), "/a", "Keepers return"),
        (ok("Keepers <b>return</b><p>" + "It is back again. " * 30, "text/html"), "/a", None),
        (ok(TEXT, "text/plain"), "/a", "The Lighthouse Keepers return"),
        (ok(TEXT, "text/plain; charset=utf-8"), "/a.html", "The Lighthouse Keepers return"),
        (ok(TEXT, ""), "/a.txt", "The Lighthouse Keepers return"),
        (ok('{"title": "Keepers return", "text": "It is."}', "application/json"), "/a", "Keepers return"),
        (ok('{"title": "Keepers return", "text": "It is."}', "text/html"), "/a", "Keepers return"),
    ],
)
def test_first_bytes_and_media_type_tell_the_format(read: Read, say: Say, path: str, title: str | None) -> None:
    found = article(read(say, path))
    assert title is None or found.title == title
    assert (found.url, found.outlet) == (f"http://tide.test{path}", "tide.test")


@pytest.mark.parametrize(
    ("say", "words"),
    [
        (ok(b"\x89PNG\r\n", "image/png"), "is no article (image/png)"),
        (ok(b"\x89PNG\r\n", "text/html"), "is a PNG image, not text"),
        (ok(b"", "application/x-thing"), "is empty"),
        (ok(b"", "text/html"), "is empty"),
        (failing(404), "is not there (status 404)"),
        (failing(410), "is gone for good (status 410)"),
        (failing(418), "cannot be had (status 418)"),
    ],
)
def test_what_is_no_article_is_told(read: Read, say: Say, words: str) -> None:
    found = read(say)
    assert isinstance(found, Problem)
    assert str(found).startswith(f"http://tide.test/a: {words}")
    assert found.remedy


def test_without_the_web_an_address_is_a_problem() -> None:
    (problem,) = articles("https://tide.example/a?token=hidden")
    assert str(problem).startswith("https://tide.example/a?token=…: is an address, and nothing here may ask the web.")


def test_the_address_is_where_it_was_found_and_hints_come_first(internet: Internet, read: Read) -> None:
    internet.host("quay.test")["/b"] = ok(PAGE)
    assert article(read(redirect("http://quay.test/b"))).url == "http://quay.test/b"
    hints = Hints(url="https://tide.example/keepers", outlet="Tide")
    found = article(read(ok(PAGE), "/c", hints))
    assert (found.url, found.outlet) == ("https://tide.example/keepers", "Tide")


def test_a_key_in_the_address_does_not_reach_the_article(read: Read) -> None:
    assert article(read(ok(PAGE), "/a?p=1&api_key=hidden")).url == "http://tide.test/a?p=1&api_key=…"


@pytest.mark.parametrize(
    ("encoding", "kind", "words"),
    [
        ("shift_jis", "text/html; charset=Shift_JIS", "灯台守"),
        ("cp1252", "text/html; charset=iso-8859-1", "“Où?”"),
        ("utf-8", "text/html; charset=iso-8859-1", "“Où?”"),  # what it says is wrong
        ("cp1252", "text/html; charset=utf-8", "“Où?”"),
        ("cp1252", "text/html; charset=klingon", "“Où?”"),
        ("cp1252", "text/html; charset=euc-jp", "“Où?”"),
        ("cp1252", "text/plain; charset=windows-1252", "“Où?”"),
        ("koi8-r", "text/plain; charset=koi8-r", "Маяк"),
    ],
)
def test_the_charset_that_the_host_names_counts_where_it_can(read: Read, encoding: str, kind: str, words: str) -> None:
    written = (PAGE if "html" in kind else TEXT).replace("It is back", words).replace("Tidewater", words)
    assert words in article(read(ok(written.encode(encoding), kind))).text
