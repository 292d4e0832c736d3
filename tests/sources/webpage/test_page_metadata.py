import json

import pytest

from hitherto.sources.webpage.metadata import Metadata, metadata
from hitherto.sources.webpage.tree import parse

NEWS = {
    "@type": "NewsArticle",
    "headline": "Keepers recast their captain",
    "datePublished": "2025-03-14T23:30:00-05:00",
    "dateModified": "2025-04-01",
    "publisher": {"@type": "Organization", "name": "Tidewater Post"},
    "url": "https://www.tide.example/keepers",
}


def read(head: str = "", body: str = "", url: str | None = None) -> Metadata:
    return metadata(parse(f"<html><head>{head}</head><body><p>words</p>{body}</body></html>"), url, None)


def ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


@pytest.mark.parametrize(
    "value",
    [
        NEWS,
        [{"@type": "BreadcrumbList"}, NEWS],
        {"@graph": [{"@id": "#o", "name": "Tidewater Post"}, {**NEWS, "publisher": {"@id": "#o"}}]},
        {"@type": "WebPage", "mainEntity": {**NEWS, "@type": ["Thing", "BlogPosting"]}},
        {**NEWS, "publisher": [{"name": "Tidewater Post"}]},
    ],
)
def test_json_ld_comes_first(value: object) -> None:
    said = read(ld(value) + '<meta property="og:title" content="Other"><meta name="date" content="2020-01-01">')
    assert (said.title, said.outlet) == ("Keepers recast their captain", "Tidewater Post")
    assert (said.published, said.url) == ("2025-03-14", "https://www.tide.example/keepers")
    assert said.is_article


@pytest.mark.parametrize("text", ["{", "[" * 100_000, '"text"', "null", '{"@type": 5, "@graph": {"publisher": []}}'])
def test_faulty_json_ld_is_no_fault_of_the_article(text: str) -> None:
    said = read(f'<script type="application/ld+json">{text}</script><meta property="og:title" content="Keepers">')
    assert said.title == "Keepers"
    assert not said.is_article


def test_what_the_head_says() -> None:
    said = read(
        '<meta property="og:type" content="article"><meta property="og:site_name" content="Tidewater Post">'
        '<meta property="og:title" content="Keepers recast — Tidewater Post">'
        '<meta name="pubdate" content="14 March 2025">'
        '<link rel="canonical" href="/keepers"><meta property="og:url" content="https://tide.example/amp">'
    )
    assert said == Metadata(
        "Keepers recast", "Tidewater Post", "2025-03-14", "https://tide.example/keepers", frozenset({"article"})
    )


@pytest.mark.parametrize(
    ("body", "published"),
    [
        ('<header><time datetime="2025-03-14T10:00Z">today</time></header>', "2025-03-14"),
        ('<article><p class="byline"><time datetime="2025-03-14">today</time></p></article>', "2025-03-14"),
        ('<article><p>It premieres on <time datetime="2025-08-03">3 August</time>.</p></article>', ""),
        ('<h2>Out on <time datetime="2025-08-03">3 August</time></h2><ul><li><time>2025-08-03</time></li></ul>', ""),
        ("<ul><li>2025-08-03</li></ul><table><tr><td>2025-08-03</td></tr></table><p>Out 03/08/2025</p>", ""),
        ('<p class="release-date">3 August 2025</p>', ""),
        ("<p>It premieres on 3 August 2025, and filming wrapped on January 5, 2025.</p><footer>© 2019</footer>", ""),
        ('<div><span class="date">March 14, 2025</span></div>', "2025-03-14"),
    ],
)
def test_the_day_of_an_event_is_not_the_day_of_publication(body: str, published: str) -> None:
    assert read(body=body).published == published


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Keepers: a new map - tide.example</title>", "", "Keepers: a new map"),
        ("<title>Keepers - a new map</title>", "", "Keepers - a new map"),
        ("<title>Keepers | Tide</title>", "<h1> Keepers\n are back </h1>", "Keepers are back"),
        ('<meta property="og:title" content="Keepers set a…">', "<h1>Keepers set a date</h1>", "Keepers set a date"),
    ],
)
def test_the_title_is_the_headline_alone(head: str, body: str, title: str) -> None:
    assert read(head, body, "https://www.tide.example/k").title == title


@pytest.mark.parametrize("link", ["javascript:alert(1)", "http://[::1", "/keepers", ""])
def test_an_address_that_is_none_is_not_taken(link: str) -> None:
    assert read(f'<link rel="canonical" href="{link}">').url == ""


def test_a_relative_address_is_joined_to_the_one_the_user_gave() -> None:
    assert read('<link rel="canonical" href="/k">', url="https://tide.example/amp/k").url == "https://tide.example/k"
