"""Wikipedia: infoboxes become records, and redirects, lists of pages and pages without one are told apart."""

from collections.abc import Callable
from datetime import date
from typing import Any
from urllib.parse import urlencode

import pytest
from tests.internet import Internet, Say, failing
from tests.sources.catalogues.conftest import said

from hitherto.claims import Article
from hitherto.sources.catalogues import search
from hitherto.sources.way import Setting

HOST = "en.wikipedia.org"
SERIES = """{{Short description|British television series}}
{{Infobox television
| name          = The Lighthouse Keepers
| creator       = [[Mira Sund]]
| based_on      = {{Based on|''[[Lamp Oil (novel)|Lamp Oil]]''|[[Nia Holt]]}}
| starring      = {{Plainlist|
* [[Ada Okafor (actress)|Ada Okafor]]
* Tom Brand<ref>{{cite news |url=https://gazette.test/tom |title=Tom joins}}</ref>
}}
| network       = [[Tidewater (TV channel)|Tidewater]]
| first_aired   = {{Start date|2024|1|15|df=y}}
| last_aired    = {{end date|present}}
| num_seasons   = 2
| runtime       = 45–50 minutes<!-- not longer -->
}}
'''The Lighthouse Keepers''' is a series."""


def path(title: str) -> str:
    query = {
        "action": "query", "prop": "revisions|pageprops|info", "rvprop": "content|timestamp", "rvslots": "main",
        "inprop": "url", "redirects": "1", "titles": title, "format": "json", "formatversion": "2", "maxlag": "5",
    }  # fmt: skip
    return f"/w/api.php?{urlencode(query)}"


def reply(title: str, wikitext: str, **more: Any) -> Say:
    slots = {"main": {"contentmodel": "wikitext", "contentformat": "text/x-wiki", "content": wikitext}}
    page = {
        "pageid": 1, "ns": 0, "title": title, "fullurl": f"https://en.wikipedia.org/wiki/{title.replace(' ', '_')}",
        "revisions": [{"timestamp": "2026-02-03T04:05:06Z", "slots": slots}], "pageprops": {"wikibase_item": "Q1"},
    }  # fmt: skip
    return said({"batchcomplete": True, "query": {"pages": [{**page, **more}]}})


def test_an_infobox_becomes_a_record(internet: Internet, record: Callable[..., Article]) -> None:
    internet.host(HOST)[path("The Lighthouse Keepers")] = reply("The Lighthouse Keepers", SERIES)
    article = record("wikipedia:The_Lighthouse_Keepers")
    assert (article.outlet, article.published) == ("Wikipedia", date(2026, 2, 3))
    assert article.url == "https://en.wikipedia.org/wiki/The_Lighthouse_Keepers"
    assert article.links == ("https://gazette.test/tom",)
    assert article.text == (
        "The Lighthouse Keepers\n\n"
        "Catalogue record: Wikipedia, series The Lighthouse Keepers\n"
        "Wikidata item: Q1\n"
        "name: The Lighthouse Keepers\n"
        "creator: Mira Sund\n"
        "based_on: Lamp Oil | author: Nia Holt\n"
        "starring: Ada Okafor | reference: https://gazette.test/tom\n"
        "starring: Tom Brand | reference: https://gazette.test/tom\n"
        "network: Tidewater\n"
        "first_aired: 2024-01-15\n"
        "num_seasons: 2\n"
        "runtime: 45–50 minutes"
    )


def test_a_redirect_goes_by_the_page_it_leads_to(internet: Internet, record: Callable[..., Article]) -> None:
    internet.host(HOST)[path("Keepers")] = reply("The Lighthouse Keepers", SERIES)
    assert record("wikipedia:Keepers").name == "wikipedia:The Lighthouse Keepers"


def test_a_page_on_a_season_is_of_its_series(internet: Internet, record: Callable[..., Article]) -> None:
    wikitext = "{{Infobox television season\n| season_number = 2\n| num_episodes = 8\n}}"
    internet.host(HOST)[path("The Bay season 2")] = reply("The Bay season 2", wikitext)
    article = record("wikipedia:The Bay season 2")
    assert article.text.split("\n")[2] == (
        "Catalogue record: Wikipedia, season The Bay season 2 | work: The Bay | season: 2"
    )


def test_a_film_has_a_date_for_each_place(internet: Internet, record: Callable[..., Article]) -> None:
    dates = "{{Film date|2026|2|14|[[Harbour Film Festival]]|2026|5|1|United Kingdom|2027}}"
    wikitext = f"{{{{Infobox film\n| name = Tide Table\n| released = {dates}\n| director = A B<br />C D\n}}}}"
    internet.host(HOST)[path("Tide Table (film)")] = reply("Tide Table (film)", wikitext)
    assert record("wikipedia:Tide Table (film)").text.split("\n")[2:] == [
        "Catalogue record: Wikipedia, film Tide Table (film)",
        "Wikidata item: Q1",
        "name: Tide Table",
        "released: 2026-02-14 | place: Harbour Film Festival",
        "released: 2026-05-01 | place: United Kingdom",
        "released: 2027",
        "director: A B",
        "director: C D",
    ]


@pytest.mark.parametrize(
    ("say", "part"),
    [
        (reply("Keepers", "", missing=True), "wikipedia:Keepers: is not there"),
        (reply("Keepers", "x", pageprops={"disambiguation": ""}), "only lists pages of that name"),
        (reply("Keepers", "'''Keepers''' are people."), "has no infobox of a series, a season or a film"),
        (reply("Keepers", "{{Infobox person\n| name = A Keeper\n}}"), "has no infobox"),
        (reply("Keepers", "x", revisions=[]), "cannot be read"),
        (said({"error": {"code": "maxlag", "info": "…"}}), "Wikipedia is busy (maxlag)"),
        (said({"error": {"code": "invalidparammix", "info": "…"}}), "Wikipedia says 'invalidparammix'"),
        (failing(503), "cannot be had now"),
    ],
)
def test_what_goes_wrong_is_told(internet: Internet, bad: Callable[..., str], say: Say, part: str) -> None:
    internet.host(HOST)[path("Keepers")] = say
    assert part in bad("wikipedia:Keepers")


@pytest.mark.parametrize("where", ["wikipedia:", "wikipedia:A|B", "wikipedia:A#B", "wikipedia:" + "é" * 200])
def test_no_other_title_is_asked_for(internet: Internet, bad: Callable[..., str], where: str) -> None:
    assert "is no title of a page" in bad(where)
    assert internet.asked == []


def test_the_search_finds_titles_by_their_descriptions(internet: Internet, setting: Callable[[], Setting]) -> None:
    query = {
        "action": "query", "generator": "search", "gsrsearch": "keepers", "gsrlimit": "20", "prop": "description",
        "format": "json", "formatversion": "2", "maxlag": "5",
    }  # fmt: skip
    pages = [
        {"title": "Keepers (film)", "index": 2, "description": "2026 film by Mira Sund"},
        {"title": "The Lighthouse Keepers", "index": 1, "description": "British television series"},
        {"title": "Keeper", "index": 3, "description": "Occupation"},
        {"title": "Keepers", "index": 4},
    ]
    continued = {"gsroffset": 20, "continue": "gsroffset||"}
    internet.host(HOST)[f"/w/api.php?{urlencode(query)}"] = said({"continue": continued, "query": {"pages": pages}})
    found = search("wikipedia", "keepers", setting())
    assert isinstance(found, list)
    assert list(map(str, found)) == [
        "The Lighthouse Keepers, series: British television series [wikipedia:The Lighthouse Keepers]",
        "Keepers (film) (2026), film: 2026 film by Mira Sund [wikipedia:Keepers (film)]",
    ]
