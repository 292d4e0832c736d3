"""A JSON Feed is read as RSS is."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Problem
from hitherto.sources.feeds import FeedRead, parse_feed
from hitherto.sources.feeds.json_feed import looks_like

VERSION = "https://jsonfeed.org/version/1.1"


def read(items: Any, **more: Any) -> FeedRead | Problem:
    return parse_feed(json.dumps({"version": VERSION, "title": "The Quay Post", "items": items, **more}).encode(), "it")


def test_items_are_entries() -> None:
    item = {
        "id": 7,
        "url": "/1",
        "title": " Keepers\nreturn ",
        "summary": "Short.",
        "date_published": "2026-02-18T10:00:00Z",
        "date_modified": "2026-02-19T10:00:00Z",
        "authors": [{"name": "Bea Holm"}, {"name": "Cy Vane"}, 5],
        "content_html": "<p>" + "It is back again. " * 50,
    }
    came = read([item, item, 5, {}], home_page_url="http://quay.test/", language="en-gb")
    assert isinstance(came, FeedRead)
    (entry,) = came.entries
    assert (entry.key, entry.url, entry.title, entry.byline) == (
        "7",
        "http://quay.test/1",
        "Keepers return",
        "Bea Holm, Cy Vane",
    )
    assert (entry.published, entry.modified, entry.language) == (date(2026, 2, 18), date(2026, 2, 19), "en-GB")
    assert entry.is_whole


@pytest.mark.parametrize("items", [None, 5, {}, "a"])
def test_what_has_no_items_is_a_problem(items: Any) -> None:
    came = read(items)
    assert isinstance(came, Problem)
    assert came.what == "is a feed that is too broken to be read (no list of items)"


def test_a_feed_that_breaks_off_is_a_problem() -> None:
    came = parse_feed(f'{{"version": "{VERSION}", "items": [{{"url": "http://a'.encode(), "it")
    assert isinstance(came, Problem)


def test_only_an_object_that_says_so_is_a_json_feed() -> None:
    assert looks_like('{"version": "https:\\/\\/jsonfeed.org\\/version\\/1"}')
    assert not looks_like(json.dumps({"text": f'They write "version": "{VERSION}".'}))
    assert not looks_like('["version"]')


VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=9), lambda inner: st.lists(inner, max_size=3)
)
NAMES = st.sampled_from(["id", "url", "title", "summary", "content_html", "content_text", "date_published", "authors"])


@given(st.lists(st.dictionaries(NAMES, VALUES) | VALUES, max_size=4), VALUES)
def test_no_items_raise(items: list[Any], title: Any) -> None:
    read(items, title=title, home_page_url=title)
