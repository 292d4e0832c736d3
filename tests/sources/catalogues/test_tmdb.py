"""TMDB: series season by season, films with their releases; and the token is nobody else's business."""

from collections.abc import Callable
from typing import Any

import pytest
from tests.internet import Internet, Say, failing, redirect
from tests.sources.catalogues.conftest import Plain, said

from hitherto.claims import Article, Problem
from hitherto.sources import articles
from hitherto.sources.catalogues import search
from hitherto.sources.way import Setting

API = "api.themoviedb.org"
TV = "/3/tv/7?append_to_response=external_ids,watch/providers"
FILM = "/3/movie/9?append_to_response=credits,release_dates,watch/providers"

SERIES: dict[str, Any] = {
    "id": 7, "name": "The Lighthouse Keepers", "original_name": "The Lighthouse Keepers", "status": "Returning Series",
    "type": "Scripted", "first_air_date": "2024-01-15", "last_air_date": "2024-03-04", "number_of_seasons": 2,
    "number_of_episodes": 8, "homepage": "", "original_language": "en", "created_by": [{"id": 1, "name": "Mira Sund"}],
    "networks": [{"id": 2, "name": "Tidewater", "origin_country": "GB"}],
    "external_ids": {"imdb_id": "tt0000001", "tvdb_id": 4711, "wikidata_id": "Q1"},
    "seasons": [
        {"season_number": 0, "name": "Specials", "air_date": None, "episode_count": 1},
        {"season_number": 1, "name": "Season 1", "air_date": "2024-01-15", "episode_count": 8},
        {"season_number": 2, "name": "Season 2", "air_date": "2026-12-31", "episode_count": 0},
    ],
    "next_episode_to_air": None,
    "watch/providers": {"results": {"US": {"link": "x",
    "flatrate": [{"provider_id": 1, "provider_name": "Harbour+"}]}}},
}  # fmt: skip

MOVIE: dict[str, Any] = {
    "id": 9, "title": "Tide Table", "original_title": "Tide Table", "status": "Post Production",
    "release_date": "2026-05-01", "runtime": 101, "imdb_id": "tt0000009", "original_language": "en",
    "credits": {
        "cast": [{"name": "Ada Okafor", "character": "Una Reyes (voice)", "order": 0}],
        "crew": [{"name": "Mira Sund", "job": "Director", "department": "Directing"},
                 {"name": "Nia Holt", "job": "Gaffer", "department": "Lighting"}],
    },
    "release_dates": {"results": [{"iso_3166_1": "GB", "release_dates": [
        {"type": 3, "release_date": "2026-05-01T00:00:00.000Z", "note": ""},
        {"type": 1, "release_date": "2026-02-14T00:00:00.000Z", "note": "Harbour Film Festival"}]}]},
}  # fmt: skip


@pytest.fixture
def api(internet: Internet) -> dict[str, Say | list[Say]]:
    host = internet.host(API)
    host[TV] = said(SERIES)
    host["/3/tv/7?append_to_response=season/1/credits,season/2/credits"] = said({
        "id": 7,
        "season/1/credits": {"cast": [{"name": "Tom Brand", "character": "Old Sam"}], "crew": []},
        "season/2/credits": {"cast": [{"name": "Ada Okafor", "character": "Una Reyes"}], "crew": []},
    })  # fmt: skip
    host[FILM] = said(MOVIE)
    return host


def test_a_series_is_told_season_by_season(api: object, record: Callable[..., Article]) -> None:
    article = record("tmdb:tv/7")
    assert (article.outlet, article.published, article.name) == ("TMDB", None, "tmdb:tv/7")
    assert article.url == "https://www.themoviedb.org/tv/7"
    assert article.text == (
        "The Lighthouse Keepers\n\n"
        "Catalogue record: TMDB, series tv/7\n"
        "original_name: The Lighthouse Keepers\n"
        "status: Returning Series\n"
        "type: Scripted\n"
        "first_air_date: 2024-01-15\n"
        "last_air_date: 2024-03-04\n"
        "number_of_seasons: 2\n"
        "number_of_episodes: 8\n"
        "original_language: en\n"
        "created_by: Mira Sund\n"
        "networks: Tidewater | origin_country: GB\n"
        "external_ids.imdb_id: tt0000001\n"
        "external_ids.tvdb_id: 4711\n"
        "external_ids.wikidata_id: Q1\n"
        "watch/providers: Harbour+ | region: US | way: flatrate\n"
        "Season 0, name: Specials\n"
        "Season 0, episode_count: 1\n"
        "Season 1, name: Season 1\n"
        "Season 1, air_date: 2024-01-15\n"
        "Season 1, episode_count: 8\n"
        "Season 2, name: Season 2\n"
        "Season 2, air_date: 2026-12-31\n"
        "Season 2, episode_count: 0\n"
        "Season 1, cast: Tom Brand | character: Old Sam\n"
        "Season 2, cast: Ada Okafor | character: Una Reyes"
    )


def test_a_film_comes_with_its_releases(api: object, record: Callable[..., Article]) -> None:
    assert record("tmdb:movie/9").text.split("\n")[2:] == [
        "Catalogue record: TMDB, film movie/9",
        "original_title: Tide Table",
        "status: Post Production",
        "release_date: 2026-05-01",
        "runtime: 101",
        "original_language: en",
        "imdb_id: tt0000009",
        "release_dates: 2026-05-01T00:00:00.000Z | type: 3 | iso_3166_1: GB",
        "release_dates: 2026-02-14T00:00:00.000Z | type: 1 | iso_3166_1: GB | note: Harbour Film Festival",
        "cast: Ada Okafor | character: Una Reyes (voice)",
        "crew: Mira Sund | job: Director",
    ]


def test_seasons_are_asked_for_some_at_a_time(internet: Internet, record: Callable[..., Article]) -> None:
    host = internet.host(API)
    seasons = [{"season_number": number, "air_date": "2020-01-02"} for number in range(40)]
    host[TV] = said({**SERIES, "seasons": seasons})
    for first in (1, 19, 37):
        numbers = range(first, min(first + 18, 40))
        asked = ",".join(f"season/{number}/credits" for number in numbers)
        cast = {f"season/{number}/credits": {"cast": [{"name": f"Person {number}"}]} for number in numbers}
        host[f"/3/tv/7?append_to_response={asked}"] = said(cast)
    text = record("tmdb:tv/7").text
    assert all(f"Season {number}, cast: Person {number}\n" in f"{text}\n" for number in range(1, 40))


def test_the_token_goes_into_a_header_and_nowhere_else(
    internet: Internet, api: dict[str, Say], web: Callable[[], Plain], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    asked = web()
    (article,) = articles("tmdb:movie/9", web=asked, keys={"tmdb": "s3cret-token"})
    assert isinstance(article, Article)
    assert internet.asked[0].headers["authorization"] == "Bearer s3cret-token"
    told = [repr(article), *(one.url for one in asked.asked), *internet.paths(API), caplog.text]
    told.append(repr(Setting(keys={"tmdb": "s3cret-token"})))
    assert not any("s3cret" in one for one in told)


def test_the_token_is_not_sent_on_to_another_host(internet: Internet, record: Callable[..., Article]) -> None:
    internet.host(API)[FILM] = redirect("http://mirror.test/film")
    internet.host("mirror.test")["/film"] = said(MOVIE)
    assert record("tmdb:movie/9").title == "Tide Table"
    assert "authorization" not in internet.asked[-1].headers


def test_without_a_token_nothing_is_asked(
    internet: Internet, bad: Callable[..., str], setting: Callable[..., Setting]
) -> None:
    assert bad("tmdb:tv/7", {}) == (
        "tmdb:tv/7: needs a token of TMDB, and there is none. Put the API Read Access Token of your TMDB account into "
        "HITHERTO_TMDB_TOKEN."
    )
    assert isinstance(search("tmdb", "keepers", setting({})), Problem)
    assert internet.asked == []


@pytest.mark.parametrize(
    ("say", "part"),
    [
        (failing(401), "tmdb:tv/7: is not shown: TMDB does not take the token (status 401)."),
        (failing(404), "tmdb:tv/7: is not there"),
        (failing(429), "tmdb:tv/7: was asked too often"),
        (said({"success": False, "status_code": 34}), "tmdb:tv/7: cannot be read"),
    ],
)
def test_what_goes_wrong_is_told(internet: Internet, bad: Callable[..., str], say: Say, part: str) -> None:
    internet.host(API)[TV] = say
    told = bad("tmdb:tv/7")
    assert part in told
    assert "s3cret" not in told


def test_a_record_without_its_seasons_is_none(internet: Internet, bad: Callable[..., str]) -> None:
    internet.host(API)[TV] = said(SERIES)
    assert "is not there" in bad("tmdb:tv/7")


@pytest.mark.parametrize("where", ["tmdb:", "tmdb:7", "tmdb:person/7", "tmdb:tv/7/credits", "tmdb:tv/x"])
def test_no_other_id_is_asked_for(internet: Internet, bad: Callable[..., str], where: str) -> None:
    assert "is no id of TMDB" in bad(where)
    assert internet.asked == []


def test_the_search_goes_through_the_pages(internet: Internet, setting: Callable[[], Setting]) -> None:
    def hit(number: int, **more: Any) -> dict[str, Any]:
        return {
            "id": number,
            "media_type": "tv",
            "name": "Keepers",
            "first_air_date": "2024-01-15",
            "overview": "",
            **more,
        }

    host = internet.host(API)
    first = [
        hit(7, origin_country=["GB"], overview="Two keepers."),
        {"id": 1, "media_type": "person", "name": "A Keeper"},
    ]
    second = [{"id": 9, "media_type": "movie", "title": "Keepers", "release_date": ""}]
    for page, results in ((1, first), (2, second)):
        query = f"query=keepers&include_adult=false&page={page}"
        host[f"/3/search/multi?{query}"] = said(
            {"page": page, "results": results, "total_pages": 2, "total_results": 3}
        )
    found = search("tmdb", "keepers", setting())
    assert isinstance(found, list)
    assert list(map(str, found)) == [
        "Keepers (2024), series: GB; Two keepers. [tmdb:tv/7]",
        "Keepers, film [tmdb:movie/9]",
    ]
    assert len(internet.asked) == 2


def test_pages_that_were_had_count_where_the_next_fails(internet: Internet, setting: Callable[[], Setting]) -> None:
    hit = {"id": 9, "media_type": "movie", "title": "Keepers", "release_date": "2026-05-01"}
    host = internet.host(API)
    host["/3/search/multi?query=keepers&include_adult=false&page=1"] = said({"results": [hit], "total_pages": 9})
    found = search("tmdb", "keepers", setting())
    assert isinstance(found, list)
    assert [one.where for one in found] == ["tmdb:movie/9"]
