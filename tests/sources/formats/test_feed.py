"""All articles that a feed names are read: out of the feed itself, or out of their pages."""

import gzip
import json
from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest
from tests.internet import Internet, failing, ok, redirect

from hitherto.claims import Article, Problem
from hitherto.sources import Found, Hints, articles

LONG = "<p>" + "It is back again, says the outlet. " * 40 + "</p>"
PAGE = "<!doctype html><title>Page</title>{head}<article><h1>{title}</h1><p>" + "It is back again. " * 60
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"


def item(path: str, title: str = "Keepers", more: str = "") -> str:
    day = "<pubDate>Wed, 18 Feb 2026 10:00:00 GMT</pubDate>"
    return f"<item><title>{title}</title><link>{path}</link><guid>tag:quay.test,{path}</guid>{day}{more}</item>"


def rss(*items: str) -> str:
    space = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    channel = f"<channel><title>The Quay Post</title>{''.join(items)}</channel>"
    return f'<?xml version="1.0"?><rss version="2.0" {space}>{channel}</rss>'


def whole(text: str = LONG) -> str:
    return f"<content:encoded><![CDATA[{text}]]></content:encoded>"


@pytest.fixture
def fetched(internet: Internet) -> Callable[..., list[Found]]:
    """Let a host serve a feed, and read it from there."""

    def go(body: str | bytes, kind: str = "application/rss+xml", hints: Hints | None = None) -> list[Found]:
        internet.host("quay.test")["/feed"] = ok(body, kind)
        return list(articles("http://quay.test/feed", hints, today=date(2026, 3, 1), web=internet.web()))

    return go


def test_a_whole_article_is_read_without_asking_for_its_page(
    fetched: Callable[..., list[Found]], internet: Internet
) -> None:
    (found,) = fetched(rss(item("/1", more=whole())))
    assert isinstance(found, Article)
    assert (found.title, found.url, found.outlet) == ("Keepers", "http://quay.test/1", "The Quay Post")
    assert (found.published, found.name) == (date(2026, 2, 18), "tag:quay.test,/1")
    assert found.text.startswith("Keepers\n\nIt is back again")
    assert internet.paths("quay.test") == ["/robots.txt", "/feed"]


def test_an_excerpt_is_followed_and_what_the_feed_says_stands_in(
    fetched: Callable[..., list[Found]], internet: Internet
) -> None:
    quay = internet.host("quay.test")
    head = '<meta property="article:published_time" content="2026-02-20"><meta property="og:site_name" content="Quay">'
    quay["/1"] = ok(PAGE.format(head=head, title="Its own headline"))
    quay["/2"] = ok("It is back again. " * 30, "text/plain")
    quay["/3"] = redirect("/article")
    quay["/article"] = ok(PAGE.format(head="", title="Page"))
    found = fetched(rss(item("/1"), item("/2"), item("/3", more=whole(f"{LONG} […]"))))
    assert [isinstance(one, Article) and (one.title, one.outlet, str(one.published), one.url) for one in found] == [
        ("Its own headline", "Quay", "2026-02-20", "http://quay.test/1"),
        ("Keepers", "The Quay Post", "2026-02-18", "http://quay.test/2"),
        ("Page", "The Quay Post", "2026-02-18", "http://quay.test/article"),
    ]


def test_the_user_knows_the_outlet_better_than_the_title_of_the_feed(fetched: Callable[..., list[Found]]) -> None:
    (found,) = fetched(rss(item("/1", more=whole())), hints=Hints(outlet="Quay", published=date(2020, 1, 1)))
    assert isinstance(found, Article)
    assert (found.outlet, found.published) == ("Quay", date(2026, 2, 18))


def test_one_that_cannot_be_had_does_not_stop_the_others(
    fetched: Callable[..., list[Found]], internet: Internet
) -> None:
    internet.host("quay.test")["/gone"] = failing(410)
    gone, inside, there = fetched(rss(item("/gone"), item("http://127.0.0.1/x"), item("/1", more=whole())))
    assert str(gone).startswith("http://quay.test/gone: is gone for good")
    assert "is not on the open internet" in str(inside)
    assert isinstance(there, Article)


def test_a_feed_that_names_itself_comes_to_an_end(fetched: Callable[..., list[Found]]) -> None:
    (problem,) = fetched(rss(item("http://quay.test/feed?again")).replace("?again", "#again"))
    assert isinstance(problem, Problem)


def test_a_file_without_the_web_has_its_whole_articles(one: Callable[..., Article], bad: Callable[..., str]) -> None:
    assert one("feed.xml", rss(item("http://quay.test/1", more=whole()))).title == "Keepers"
    said = bad("feed.rss", rss(item("http://quay.test/1")))
    assert said.startswith("feed.rss, http://quay.test/1: is not there as a whole, and nothing here may ask the web.")


def test_a_json_feed_is_a_feed_under_any_name(one: Callable[..., Article]) -> None:
    items = [{"id": "1", "url": "http://quay.test/1", "title": "Keepers", "content_html": LONG}]
    feed = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Quay", "items": items}, indent=1)
    for name in ("feed.json", "feed"):
        assert one(name, feed).outlet == "Quay"
        assert one(name, json.dumps(json.loads(feed))).outlet == "Quay"


def test_what_is_broken_is_noted_and_what_is_no_feed_is_a_problem(bad: Callable[..., str]) -> None:
    notes: list[str] = []
    cut = rss(item("http://quay.test/1", more=whole()))[:-12].encode()
    (found,) = articles("-", stdin=BytesIO(cut), note=notes.append)
    assert isinstance(found, Article)
    assert notes[0].startswith("standard input: is broken (")
    assert bad("a.xml", "<!doctype html><html><p>Home").startswith("a.xml: is a page in HTML, and no feed.")
    assert bad("a.xml", "<urlset></urlset>").startswith("a.xml: names no article.")
    assert bad("a.xml", "<note>Hello</note>").startswith("a.xml: is no feed.")


def test_an_index_leads_to_its_sitemaps_packed_or_not(fetched: Callable[..., list[Found]], internet: Internet) -> None:
    quay = internet.host("quay.test")
    news = "<n:news><n:publication><n:name>Quay</n:name></n:publication><n:title>Keepers</n:title></n:news>"
    one, two = (f'<urlset xmlns:n="{NEWS}"><url><loc>http://quay.test/{at}</loc>{news}</url></urlset>' for at in (1, 2))
    quay["/a.xml.gz"] = ok(gzip.compress(one.encode()), "application/x-gzip")
    quay["/b.xml"] = ok(two, "text/xml")
    quay["/c.xml"] = ok("<sitemapindex><sitemap><loc>http://quay.test/feed</loc></sitemap></sitemapindex>", "text/xml")
    for at in (1, 2):
        quay[f"/{at}"] = ok(PAGE.format(head="", title=f"Keepers {at}"))
    parts = "".join(f"<sitemap><loc>/{name}</loc></sitemap>" for name in ("a.xml.gz", "b.xml", "c.xml", "gone.xml"))
    first, second, index, gone = fetched(f"<sitemapindex>{parts}</sitemapindex>", "application/xml")
    assert [isinstance(one, Article) and (one.title, one.outlet) for one in (first, second)] == [
        ("Keepers 1", "Quay"),
        ("Keepers 2", "Quay"),
    ]
    assert str(index).startswith("http://quay.test/c.xml: is an index within an index.")
    assert "is not there (status 404)" in str(gone)
