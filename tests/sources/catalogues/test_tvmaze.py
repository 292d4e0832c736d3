"""TVmaze: what its interface documents becomes a record, and what goes wrong is told."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from tests.internet import Internet, Say, failing, ok, redirect
from tests.sources.catalogues.conftest import said

from hitherto.claims import Article, Problem, is_record
from hitherto.sources.catalogues import search
from hitherto.sources.way import Setting

API = "api.tvmaze.com"
EMBEDDED = "&".join(f"embed%5B%5D={part}" for part in ("seasons", "cast", "crew", "nextepisode", "akas"))
SHOW = f"/shows/82?{EMBEDDED}"
TIDEWATER = {"id": 8, "name": "Tidewater", "country": {"name": "United Kingdom", "code": "GB", "timezone": "x"}}


def show(**more: Any) -> dict[str, Any]:
    """Return a series as TVmaze documents it."""
    return {
        "id": 82, "url": "https://www.tvmaze.com/shows/82/the-lighthouse-keepers", "name": "The Lighthouse Keepers",
        "type": "Scripted", "language": "English", "genres": ["Drama"], "status": "Running", "runtime": None,
        "averageRuntime": 50, "premiered": "2024-01-15", "ended": None, "officialSite": None,
        "schedule": {"time": "21:00", "days": ["Monday"]}, "network": TIDEWATER, "webChannel": None,
        "externals": {"tvrage": None, "thetvdb": 4711, "imdb": "tt0000001"},
        "summary": "<p><b>The Lighthouse Keepers</b> is about two keepers &amp; a light.</p>", "updated": 1772150400,
        "_embedded": {
            "seasons": [
                {"id": 1, "number": 1, "name": "", "episodeOrder": 8, "premiereDate": "2024-01-15",
                 "endDate": "2024-03-04", "network": TIDEWATER, "webChannel": None},
                {"id": 2, "number": 2, "name": "Storm", "episodeOrder": None, "premiereDate": "2026-12-31",
                 "endDate": None, "network": None, "webChannel": {"id": 3, "name": "Harbour+", "country": None}},
            ],
            "cast": [
                {"person": {"id": 5, "name": "Ada Okafor"}, "character": {"id": 6, "name": "Una Reyes"},
                 "self": False, "voice": False},
                {"person": {"id": 7, "name": "Tom Brand"}, "character": {"id": 8, "name": "Tom Brand"},
                 "self": True, "voice": False},
            ],
            "crew": [{"type": "Creator", "person": {"id": 9, "name": "Mira Sund"}}],
            "nextepisode": {"id": 10, "name": "Gale", "season": 2, "number": 1, "airdate": "2026-12-31",
                            "airtime": "21:00"},
            "akas": [{"name": "Hüter des Lichts", "country": {"name": "Germany", "code": "DE"}},
                     {"name": "Keepers", "country": None}],
        },
        **more,
    }  # fmt: skip


def test_a_series_becomes_a_record(internet: Internet, record: Callable[..., Article]) -> None:
    internet.host(API)[SHOW] = said(show())
    article = record("tvmaze:82")
    assert is_record(article)
    assert (article.outlet, article.published, article.name) == ("TVmaze", date(2026, 2, 27), "tvmaze:82")
    assert article.url == "https://www.tvmaze.com/shows/82/the-lighthouse-keepers"
    assert article.text == (
        "The Lighthouse Keepers\n\n"
        "Catalogue record: TVmaze, series 82\n"
        "type: Scripted\n"
        "language: English\n"
        "status: Running\n"
        "averageRuntime: 50\n"
        "premiered: 2024-01-15\n"
        "network: Tidewater | country: GB\n"
        "externals.thetvdb: 4711\n"
        "externals.imdb: tt0000001\n"
        "akas: Hüter des Lichts | country: DE\n"
        "akas: Keepers\n"
        "Season 1, episodeOrder: 8\n"
        "Season 1, premiereDate: 2024-01-15\n"
        "Season 1, endDate: 2024-03-04\n"
        "Season 1, network: Tidewater | country: GB\n"
        "Season 2, name: Storm\n"
        "Season 2, premiereDate: 2026-12-31\n"
        "Season 2, webChannel: Harbour+\n"
        "cast: Ada Okafor | character: Una Reyes\n"
        "cast: Tom Brand\n"
        "crew: Mira Sund | type: Creator\n"
        "Season 2, nextepisode: 2026-12-31 | number: 1 | airtime: 21:00 | name: Gale"
    )


def test_the_same_record_is_the_same_article(internet: Internet, record: Callable[..., Article]) -> None:
    internet.host(API)[SHOW] = said(show())
    assert record("tvmaze:82") == record(" TVmaze:82 ")


def test_series_that_were_joined_go_by_the_id_that_is_left(internet: Internet, record: Callable[..., Article]) -> None:
    internet.host(API)[SHOW.replace("82", "81")] = redirect(SHOW, 301)
    internet.host(API)[SHOW] = said(show())
    assert record("tvmaze:81").name == "tvmaze:82"


def test_what_is_asked_too_often_is_asked_again_later(internet: Internet, record: Callable[..., Article]) -> None:
    internet.host(API)[SHOW] = [failing(429, retry_after="10"), said(show())]
    assert record("tvmaze:82").title == "The Lighthouse Keepers"
    assert sum(internet.clock.slept) >= 10
    assert "/robots.txt" not in internet.paths(API)


def test_no_more_is_asked_than_the_limit_allows(internet: Internet, setting: Callable[[], Setting]) -> None:
    internet.host(API)["/search/shows?q=keepers"] = said([])
    given = setting()
    for _ in range(30):
        assert search("tvmaze", "keepers", given) == []
    times = [one.at for one in internet.asked]
    assert all((later - first).total_seconds() >= 10 for first, later in zip(times, times[20:], strict=False))


@pytest.mark.parametrize(
    ("say", "part"),
    [
        (failing(404), "tvmaze:82: is not there (status 404). Look for its id on the catalogue's own pages."),
        (failing(429), "tvmaze:82: was asked too often"),
        (failing(500), "tvmaze:82: cannot be had now (status 500"),
        (ok("<html>", "text/html"), "tvmaze:82: cannot be read: the catalogue's reply"),
        (ok("[" * 100_000, "application/json"), "tvmaze:82: cannot be read"),
        (said([]), "tvmaze:82: cannot be read"),
        (said({"id": 82}), "tvmaze:82: cannot be read"),
        (said({"name": {"en": "Keepers"}, "id": [82]}), "tvmaze:82: cannot be read"),
        (ok("null", "application/json"), "tvmaze:82: cannot be read"),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_told(internet: Internet, bad: Callable[..., str], say: Say, part: str) -> None:
    internet.host(API)[SHOW] = say
    assert part in bad("tvmaze:82")


@pytest.mark.parametrize("where", ["tvmaze:", "tvmaze:the-boys", "tvmaze:-1", "tvmaze:８２", "tvmaze:82/../1"])
def test_no_other_id_is_asked_for(internet: Internet, bad: Callable[..., str], where: str) -> None:
    assert "is no id of TVmaze" in bad(where)
    assert internet.asked == []


def test_parts_of_another_shape_are_left_out(internet: Internet, record: Callable[..., Article]) -> None:
    embedded = {"seasons": [7, {"number": "x"}], "cast": {"person": None}, "crew": "none", "nextepisode": []}
    internet.host(API)[SHOW] = said(show(_embedded=embedded, network="Tidewater", externals=[], status=None))
    text = record("tvmaze:82").text
    assert "cast" not in text
    assert "premiered: 2024-01-15" in text


def test_what_would_break_a_line_cannot(internet: Internet, record: Callable[..., Article]) -> None:
    name = "The\nKeepers\u2028| x: y"
    internet.host(API)[SHOW] = said(show(name=name, status="Ended | character: Nobody\nSeason 9, status: x"))
    lines = record("tvmaze:82").text.split("\n")
    assert "status: Ended / character: Nobody Season 9, status: x" in lines
    assert lines[2] == "Catalogue record: TVmaze, series 82"


def test_the_search_tells_titles_apart(internet: Internet, setting: Callable[[], Setting]) -> None:
    other = show(
        id=90, name="The Lighthouse Keepers", premiered=None, network=None, status="In Development", summary=None
    )
    hits = [{"score": 0.9, "show": show()}, {"score": 0.8, "show": other}, {"score": 0.1, "show": {"id": None}}, 3]
    internet.host(API)["/search/shows?q=lighthouse+keepers"] = said(hits)
    found = search("tvmaze", "lighthouse keepers", setting())
    assert isinstance(found, list)
    assert [str(one) for one in found] == [
        "The Lighthouse Keepers (2024), scripted series: Running; Tidewater; The Lighthouse Keepers is about two "
        "keepers & a light. [tvmaze:82]",
        "The Lighthouse Keepers, scripted series: In Development [tvmaze:90]",
    ]


def test_a_search_that_fails_is_told(internet: Internet, setting: Callable[[], Setting]) -> None:
    internet.host(API)["/search/shows?q=keepers"] = failing(503)
    found = search("tvmaze", "keepers", setting())
    assert isinstance(found, Problem)
    assert str(found).startswith("tvmaze: keepers: cannot be had now")


def test_without_a_web_nothing_is_asked() -> None:
    found = search("tvmaze", "keepers", Setting())
    assert isinstance(found, Problem)
    assert "nothing here may ask the web" in str(found)
