"""Addresses: what is taken, in which one form, and what is never shown."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hitherto.claims import Problem
from hitherto.sources.web.address import Address, is_allowed, parse, public, shown

PIECES = st.sampled_from(
    "http:// https:// a.example 127.0.0.1 localhost [::1] @ : / \\ ? # % %41 . .. 80 8080 0x7f 017".split()
    + "é 。 １ \t \0 &key= x=1 ;".split(" ")
)
MIXED = st.text(max_size=30) | st.lists(PIECES | st.text(max_size=3), max_size=12).map("".join)


@settings(deadline=None)
@given(MIXED.map(lambda rest: f"http://{rest}") | MIXED)
def test_any_text_is_a_checked_address_or_a_problem(text: str) -> None:
    found = parse(text)
    if isinstance(found, Problem):
        assert found.what
        assert found.remedy
        return
    assert parse(found.url) == found
    assert found.url.isascii()
    split = urlsplit(found.url)  # another parser finds the same host in it
    assert (split.hostname, split.port or {"http": 80, "https": 443}[found.scheme]) == (found.host, found.port)
    assert split.username is None


@settings(deadline=None)
@given(MIXED)
def test_what_is_shown_is_short_and_has_no_commands(text: str) -> None:
    assert len(shown(text)) <= 200
    assert not any(ord(one) < 32 or 127 <= ord(one) < 160 for one in shown(text))
    assert public(public(text)) == public(text)


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("HTTP://Tide.Example", "http://tide.example/"),
        (" https://tide.example:443/a?b=c#d \n", "https://tide.example/a?b=c"),
        ("http://tide.example:8080?b", "http://tide.example:8080/?b"),
        ("https://tide.example./a b/é", "https://tide.example/a%20b/%C3%A9"),
        ("https://tide.example/a%20b%", "https://tide.example/a%20b%"),
        ("https://café.example/", "https://xn--caf-dma.example/"),
        ("https://a_b.tide.example/", "https://a_b.tide.example/"),
        ("https://[2606:2800:220:1::1]:8443/", "https://[2606:2800:220:1::1]:8443/"),
        ("https://1.1.1.1/", "https://1.1.1.1/"),
        ("https://tide.example/@name/a", "https://tide.example/@name/a"),
    ],
)
def test_addresses_have_one_form(url: str, asked: str) -> None:
    found = parse(url)
    assert isinstance(found, Address), str(found)
    assert found.url == asked


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://tide.example/a?api_key=hidden&b=c", "https://tide.example/a?api_key=…&b=c"),
        ("https://tide.example/a?b=c&accessToken=hidden#d", "https://tide.example/a?b=c&accessToken=…#d"),
        ("https://tide.example/a?X-Amz-Signature=hidden", "https://tide.example/a?X-Amz-Signature=…"),
        ("https://tide.example/a?api%5Fkey=hidden", "https://tide.example/a?api%5Fkey=…"),
        ("https://tide.example/a;jsessionid=hidden?p=1", "https://tide.example/a;jsessionid=…?p=1"),
        ("https://tide.example/a#token=hidden", "https://tide.example/a#token=…"),
        ("https://user:hidden@tide.example/", "https://tide.example/"),
        ("https://user:hid/den@tide.example/", "https://tide.example/"),
        ("ftp://user:hidden@tide.example/", "ftp://tide.example/"),
        ("//user:hidden@tide.example/", "//tide.example/"),
        ("https://tide.example:8080/@name?keyword=a&monkey=b", "https://tide.example:8080/@name?keyword=a&monkey=b"),
        ("https://tide.example/@name/key=a", "https://tide.example/@name/key=a"),
    ],
)
def test_keys_and_passwords_are_not_shown(url: str, told: str) -> None:
    assert public(url) == shown(url) == told


@pytest.mark.parametrize(
    ("host", "allowed", "is_so"),
    [
        ("wiki.corp", ["wiki.corp"], True),
        ("wiki.corp", ["Wiki.Corp"], True),
        ("a.wiki.corp", ["wiki.corp"], False),
        ("a.wiki.corp", [".wiki.corp"], True),
        ("wiki.corp", [".wiki.corp"], False),
        ("evilwiki.corp", [".wiki.corp", "wiki.corp"], False),
        ("::1", ["[::1]"], True),
        ("wiki.corp", [".", "", "*"], False),
    ],
)
def test_an_allowed_host_is_named(host: str, allowed: list[str], is_so: bool) -> None:
    assert is_allowed(host, allowed) == is_so
    assert isinstance(parse(f"http://{f'[{host}]' if ':' in host else host}/", allowed), Address) == is_so
