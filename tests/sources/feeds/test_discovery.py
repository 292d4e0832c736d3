"""A page names its feeds; the usual addresses are tried only where somebody asks for that."""

from hypothesis import given
from hypothesis import strategies as st
from tests.internet import Internet, ok
from tests.sources.feeds.test_parsing import RSS

from hitherto.claims import Problem
from hitherto.sources.feeds.discovery import NamedFeed, feeds_of, find_feeds

HOME = """<html><head><base href="/blog/"><link rel="stylesheet" href="/a.css">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
<link rel="alternate" type="application/rss+xml; charset=utf-8" title="The Quay&#10;Post" href="feed">
<link rel="alternate" hreflang="de" href="/de"><link rel="feed" href="/all.json"><link rel="feed" href="javascript:x">
<link rel="alternate" type="application/atom+xml" href="http://[bad"></head><body><p>Home"""


def test_alternates_are_feeds_and_those_of_comments_stand_last() -> None:
    assert feeds_of(
        HOME.replace('<link rel="alternate" type="application/atom+xml" href="http://[bad">', "").encode(),
        "http://quay.test/",
    ) == [
        NamedFeed("http://quay.test/blog/feed", "The Quay Post"),
        NamedFeed("http://quay.test/all.json"),
        NamedFeed("http://quay.test/comments/feed", "Comments"),
    ]


def test_a_bad_address_does_not_take_the_others_with_it() -> None:
    assert len(feeds_of(HOME.encode(), "http://quay.test/")) == 3


@given(st.binary(max_size=200))
def test_nothing_raises(noise: bytes) -> None:
    feeds_of(HOME.encode() + noise, noise.decode("latin-1"))
    feeds_of(noise, "http://quay.test/")


def test_usual_addresses_are_tried_only_if_asked_for(internet: Internet) -> None:
    quay = internet.host("quay.test")
    quay["/"] = ok("<html><p>Home")
    quay["/rss"] = ok(RSS, "application/rss+xml")
    web = internet.web()
    assert find_feeds("http://quay.test/", web) == []
    assert internet.paths("quay.test") == ["/robots.txt", "/"]
    assert find_feeds("http://quay.test/", web, guess=True) == [NamedFeed("http://quay.test/rss", "The Quay Post")]
    assert isinstance(find_feeds("http://quay.test/none", web), Problem)
    quay["/rss"] = ok("<html>")
    assert find_feeds("http://quay.test/", web, guess=True) == []
