"""The Movie Database, which needs a token: https://developer.themoviedb.org/reference.

The token ("API Read Access Token") goes into a header, never into an address. This product uses the TMDB API but is
not endorsed or certified by TMDB.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlencode

from hitherto.claims import Field, Problem, Record
from hitherto.sources.catalogues.asking import ask, unreadable
from hitherto.sources.catalogues.catalogue import Candidate, Catalogue, Particulars, article, short, year_of
from hitherto.sources.catalogues.node import Node
from hitherto.sources.way import Found, Setting
from hitherto.sources.web.protocol import Unanswered

_NAME, _PREFIX = "TMDB", "tmdb"
_API = "https://api.themoviedb.org/3"
_ID = re.compile(r"(tv|movie)/(\d{1,12})\Z")
_PAGES = 3  # of search results that are asked for, with 20 on each
_PARTS = 18  # that are appended to one reply besides the first two; TMDB takes 20
_PLAIN = {
    "tv": ("original_name", "status", "type", "first_air_date", "last_air_date", "number_of_seasons",
           "number_of_episodes", "homepage", "original_language"),
    "movie": ("original_title", "status", "release_date", "runtime", "homepage", "original_language", "imdb_id"),
}  # fmt: skip
_CREDITED = 100  # people of one cast or crew that go into a record
_DEPARTMENTS = frozenset({"Directing", "Writing", "Production", "Creator", "Sound", "Camera", "Editing"})


def search(title: str, setting: Setting) -> list[Candidate] | Problem:
    """Return the series and films that TMDB finds, in its order, from up to three pages of results."""
    candidates: list[Candidate] = []
    for page in range(1, _PAGES + 1):
        query = urlencode({"query": title, "include_adult": "false", "page": page})
        found = _ask(f"{_API}/search/multi?{query}", f"{_PREFIX}: {title}", setting)
        if isinstance(found, Problem):
            return candidates or found
        candidates += filter(None, map(_candidate, found.each("results")))
        if page >= (found.number("total_pages") or 0):
            break
    return candidates


def look_up(id_: str, setting: Setting) -> Found:
    """Return the record of a series (`tv/123`) or a film (`movie/123`)."""
    where, parts = f"{_PREFIX}:{id_}", _ID.match(id_)
    if parts is None:
        return Problem(where, "is no id of TMDB", "Write it as in its page's address: tmdb:tv/123, tmdb:movie/123.")
    kind, number = parts[1], str(int(parts[2]))
    first = "external_ids" if kind == "tv" else "credits,release_dates"
    title = _ask(f"{_API}/{kind}/{number}?append_to_response={first},watch/providers", where, setting)
    if isinstance(title, Problem):
        return title
    name = title.text("name") or title.text("title")
    if not name:
        return unreadable(where)
    fields = list(_series(title) if kind == "tv" else _film(title))
    for numbers in _in_parts(title) if kind == "tv" else ():
        seasons = _ask(f"{_API}/tv/{number}?append_to_response={_asked(numbers)}", where, setting)
        if isinstance(seasons, Problem):
            return seasons
        fields += (field for season in numbers for field in _season(seasons, season))
    record = Record(_NAME, "series" if kind == "tv" else "film", f"{kind}/{number}", name, tuple(fields))
    return article(record, Particulars(f"https://www.themoviedb.org/{kind}/{number}"), where, setting)


def _ask(url: str, where: str, setting: Setting) -> Node | Problem:
    token = setting.keys.get(_PREFIX, "")
    if not token:
        return Problem(where, "needs a token of TMDB, and there is none", _remedy())
    came = ask(url, where, setting, {"authorization": f"Bearer {token}"})
    if isinstance(came, Unanswered) and came.status == 401:
        return replace(came, what="is not shown: TMDB does not take the token (status 401)", remedy=_remedy())
    return came


def _remedy() -> str:
    return "Put the API Read Access Token of your TMDB account into HITHERTO_TMDB_TOKEN."


def _candidate(hit: Node) -> Candidate | None:
    kind = {"tv": "series", "movie": "film"}.get(hit.text("media_type"))
    name = hit.text("name") or hit.text("title")
    if not (kind and name and hit.number("id")):
        return None
    countries = ", ".join(country.text() for country in hit.each("origin_country"))
    day = hit.text("first_air_date") or hit.text("release_date")
    about = "; ".join(filter(None, (countries, short(hit.text("overview")))))
    return Candidate(f"{_PREFIX}:{hit.text('media_type')}/{hit.text('id')}", name, kind, year_of(day), about)


def _series(title: Node) -> Iterator[Field]:
    yield from (Field(name, title.text(name)) for name in _PLAIN["tv"])
    yield from (Field("created_by", person.text("name")) for person in title.each("created_by"))
    for network in title.each("networks"):
        yield Field("networks", network.text("name"), (("origin_country", network.text("origin_country")),))
    for name, id_ in title.members("external_ids"):
        yield Field(f"external_ids.{name}", id_.text())
    yield from _providers(title)
    for season in title.each("seasons"):
        number = season.number("season_number")
        for name in ("name", "air_date", "episode_count") if number is not None else ():
            yield Field(name, season.text(name), (), number)
    episode = title.at("next_episode_to_air")
    details = (("episode_number", episode.text("episode_number")), ("episode_type", episode.text("episode_type")))
    yield Field("next_episode_to_air", episode.text("air_date"), details, episode.number("season_number"))


def _film(title: Node) -> Iterator[Field]:
    yield from (Field(name, title.text(name)) for name in _PLAIN["movie"])
    for country in title.each("release_dates", "results"):
        for release in country.each("release_dates"):
            details = (
                ("type", release.text("type")),
                ("iso_3166_1", country.text("iso_3166_1")),
                ("note", release.text("note")),
            )
            yield Field("release_dates", release.text("release_date"), details)
    yield from _providers(title)
    yield from _credits(title.at("credits"), None)


def _season(seasons: Node, number: int) -> Iterator[Field]:
    yield from _credits(seasons.at(f"season/{number}/credits"), number)


def _credits(credits_: Node, season: int | None) -> Iterator[Field]:
    for person in list(credits_.each("cast"))[:_CREDITED]:
        yield Field("cast", person.text("name"), (("character", person.text("character")),), season)
    people = (person for person in credits_.each("crew") if person.text("department") in _DEPARTMENTS)
    for person in list(people)[:_CREDITED]:
        yield Field("crew", person.text("name"), (("job", person.text("job")),), season)


def _providers(title: Node) -> Iterator[Field]:
    for region, ways in title.members("watch/providers", "results"):
        for provider in ways.each("flatrate"):
            yield Field("watch/providers", provider.text("provider_name"), (("region", region), ("way", "flatrate")))


def _in_parts(title: Node) -> Iterator[list[int]]:
    """Yield the numbers of the regular seasons, as many together as one reply can tell of."""
    numbers = [number for season in title.each("seasons") if (number := season.number("season_number"))]
    yield from (numbers[at : at + _PARTS] for at in range(0, len(numbers), _PARTS))


def _asked(numbers: list[int]) -> str:
    return ",".join(f"season/{number}/credits" for number in numbers)


CATALOGUE = Catalogue(_NAME, search, look_up)
