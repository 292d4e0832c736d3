"""What the Wayback Machine captured is under its own address, with the day of the capture apart."""

import json
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.internet import Internet, ok, redirect

from hitherto.claims import Article
from hitherto.sources import articles
from hitherto.sources.wayback import Capture, capture, capture_of

BANNER = (
    '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><div id="wm-ipp"><p>'
    + "The Wayback Machine has 12 captures of it. " * 20
    + "</p></div></div><!-- END WAYBACK TOOLBAR INSERT -->"
)
PAGE = (
    "<html><head><title>Keepers return</title>{head}</head><body>{banner}<article><h1>Keepers return</h1>"
    '<p>It is back, says <a href="{link}">the Post</a>, and again. '
    + "It is back again. " * 40
    + "</p></article></body></html>"
)
ARCHIVE = "https://web.archive.org/web/20200102030405"


@pytest.mark.parametrize(
    ("address", "url", "day"),
    [
        (f"{ARCHIVE}/http://quay.test/a?b=c", "http://quay.test/a?b=c", date(2020, 1, 2)),
        (f"{ARCHIVE}id_/https://quay.test:443/a", "https://quay.test/a", date(2020, 1, 2)),
        ("http://www.archive.org/web/20200102/http:/quay.test:80", "http://quay.test", date(2020, 1, 2)),
        ("https://web.archive.org/web/2020/quay.test/a", "http://quay.test/a", None),
        ("https://web.archive.org/web/20209999000000/http://quay.test/", "http://quay.test/", None),
    ],
)
def test_an_address_is_taken_apart(address: str, url: str, day: date | None) -> None:
    found = capture(address)
    assert found is not None
    assert (found.url, found.day) == (url, day)
    assert found.raw.endswith(f"id_/{url}")


@pytest.mark.parametrize(
    "address", [None, "", "http://quay.test/web/2020/http://a.test", "https://web.archive.org/about"]
)
def test_other_addresses_are_none(address: str | None) -> None:
    assert capture(address) is None


@given(st.text(max_size=80))
def test_nothing_raises(text: str) -> None:
    capture(f"{ARCHIVE[:-6]}{text}")
    capture_of(f"archive.org {text} __wm.wombat('{text}','20200102030405') FILE ARCHIVED ON {text}")


@pytest.mark.parametrize(
    ("mark", "url"),
    [
        (
            '<script>__wm.wombat("http://quay.test/a","20200102030405","https://web.archive.org/");</script>',
            "http://quay.test/a",
        ),
        (f"<!-- saved from url=(0061){ARCHIVE}/http://quay.test/a -->", "http://quay.test/a"),
        ("<!-- FILE ARCHIVED ON 03:04:05 Jan 02, 2020 AND RETRIEVED FROM THE\n INTERNET ARCHIVE ON 1 -->", ""),
    ],
)
def test_a_saved_page_tells_its_capture(one: Callable[..., Article], mark: str, url: str) -> None:
    found = one("a.html", mark + PAGE.format(head="", banner=BANNER, link=f"{ARCHIVE}/http://post.test/b"))
    assert (found.url or "", found.captured, found.published) == (url, date(2020, 1, 2), None)
    assert found.links == ("http://post.test/b",)
    assert "Wayback" not in found.text
    kept = f"{ARCHIVE}/{url}" if url else ""
    assert found.archive == kept
    told = capture_of(mark)
    assert told == Capture(url, date(2020, 1, 2), told.raw if told else "", kept)


def test_rewritten_addresses_are_as_they_were(one: Callable[..., Article]) -> None:
    head = f'<link rel="canonical" href="{ARCHIVE}/http://quay.test/canonical"><script>__wm.wombat("http://quay.test/a","20200102030405")</script>'
    page = PAGE.format(head=head, banner="", link="/web/20200102030405/http://post.test/b") + "<!-- archive.org -->"
    found = one("a.html", page)
    assert (found.url, found.links) == ("http://quay.test/canonical", ("http://post.test/b",))


def test_the_capture_is_asked_for_just_as_it_came(internet: Internet) -> None:
    archive = internet.host("web.archive.org")
    archive["/web/2020id_/http://quay.test/a"] = redirect("/web/20200102030405id_/http://quay.test/a")
    archive["/web/20200102030405id_/http://quay.test/a"] = ok(
        PAGE.format(head="", banner="", link="http://post.test/b")
    )
    internet.names["web.archive.org"] = ["127.0.0.1"]
    asked = "http://web.archive.org/web/2020/http://quay.test/a"
    (found,) = articles(asked, web=internet.web())
    assert isinstance(found, Article), str(found)
    assert (found.url, found.outlet, found.captured) == ("http://quay.test/a", "quay.test", date(2020, 1, 2))
    assert found.archive == f"{ARCHIVE}/http://quay.test/a"


def test_a_row_with_the_address_of_a_capture_is_under_its_own(one: Callable[..., Article]) -> None:
    found = one("a.jsonl", json.dumps({"text": "Keepers return", "url": f"{ARCHIVE}/http://quay.test/a"}))
    assert (found.url, found.outlet, found.captured) == ("http://quay.test/a", "quay.test", date(2020, 1, 2))
    assert found.archive == f"{ARCHIVE}/http://quay.test/a"


def test_a_capture_whose_time_is_not_said_has_no_address_of_its_own() -> None:
    found = capture("https://web.archive.org/web/2020/http://quay.test/a")
    assert found
    assert found.address == ""


def test_what_a_captured_feed_has_is_not_kept_at_the_feeds_address(internet: Internet) -> None:
    archive = internet.host("web.archive.org")
    item = "<item><title>Keepers {n}</title><link>http://quay.test/{n}</link><description>{text}</description></item>"
    items = "".join(item.format(n=number, text="It comes. " * 60) for number in (1, 2))
    feed = f"<rss version='2.0'><channel><title>Quay</title><link>http://quay.test/</link>{items}</channel></rss>"
    archive["/web/20200102030405id_/http://quay.test/feed"] = ok(feed, "application/rss+xml")
    internet.names["web.archive.org"] = ["127.0.0.1"]
    for found in articles(f"{ARCHIVE.replace('https', 'http')}/http://quay.test/feed", web=internet.web()):
        assert not isinstance(found, Article) or found.archive == ""


def test_a_row_may_name_any_archive(one: Callable[..., Article]) -> None:
    row = {"text": "Keepers return", "url": "http://quay.test/a", "archive": "https://archive.example/xYz"}
    assert one("a.jsonl", json.dumps(row)).archive == "https://archive.example/xYz"
    assert one("b.jsonl", json.dumps({**row, "archive": "javascript:alert(1)"})).archive == ""
