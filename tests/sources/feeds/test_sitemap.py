"""Sitemaps name articles as feeds do; an index names sitemaps."""

import gzip
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.sources.feeds.test_parsing import reply

from hitherto.sources.feeds import FeedRead, parse_feed, read_feed

SPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
)
NEWS = f"""<?xml version="1.0" encoding="UTF-8"?><urlset {SPACES}>
<url><loc>http://quay.test/old</loc><lastmod>2026-01-02</lastmod></url>
<url><loc>http://quay.test/1?a=1&amp;b=2</loc><news:news><news:publication><news:name>The Quay Post</news:name>
<news:language>en</news:language></news:publication><news:publication_date>2026-02-18T10:00:00Z</news:publication_date>
<news:title>Keepers &amp; ferries</news:title></news:news></url>
<url><loc>mailto:a@quay.test</loc></url></urlset>"""
INDEX = f"""<sitemapindex {SPACES}><sitemap><loc>http://quay.test/a.xml.gz</loc></sitemap>
<sitemap><loc>/b.xml</loc></sitemap></sitemapindex>"""


def test_the_newest_stand_first_with_what_is_said_of_them() -> None:
    came = parse_feed(NEWS.encode(), "it")
    assert isinstance(came, FeedRead)
    first, old = came.entries
    assert (first.url, first.title, first.outlet) == (
        "http://quay.test/1?a=1&b=2",
        "Keepers & ferries",
        "The Quay Post",
    )
    assert (first.published, first.language) == (date(2026, 2, 18), "en")
    assert (old.published, old.modified) == (None, date(2026, 1, 2))


def test_packed_ones_are_read_too() -> None:
    assert parse_feed(gzip.compress(NEWS.encode()), "it") == parse_feed(NEWS.encode(), "it")


def test_one_that_breaks_off_gives_what_came_before() -> None:
    came = parse_feed(NEWS[: NEWS.index("<url><loc>mailto")].encode(), "it")
    assert isinstance(came, FeedRead)
    assert len(came.entries) == 2
    assert came.fault


def test_an_index_names_its_parts() -> None:
    came = parse_feed(INDEX.encode(), "it", "http://quay.test/sitemap.xml")
    assert isinstance(came, FeedRead)
    assert [part.url for part in came.parts] == ["http://quay.test/a.xml.gz", "http://quay.test/b.xml"]
    assert read_feed(reply(INDEX)) == parse_feed(INDEX.encode(), "it", "http://quay.test/feed")


def test_entities_are_left_alone() -> None:
    evil = NEWS.replace("<urlset", '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><urlset').replace(
        "Keepers", "&f;"
    )
    assert "root:" not in str(parse_feed(evil.encode(), "it"))


@given(st.binary(max_size=100), st.integers(0, len(NEWS)))
def test_nothing_raises(noise: bytes, at: int) -> None:
    data = NEWS.encode()
    parse_feed(data[:at] + noise + data[at:], "it")
