"""TVmaze, which needs no key: https://www.tvmaze.com/api (20 calls in 10 seconds; what is more gets a 429)."""

import html
import re
from collections.abc import Iterator
from urllib.parse import urlencode

from hitherto.claims import Field, Problem, Record
from hitherto.sources.catalogues.asking import ask, unreadable
from hitherto.sources.catalogues.catalogue import Candidate, Catalogue, Particulars, article, short, year_of
from hitherto.sources.catalogues.node import Node
from hitherto.sources.way import Found, Setting

_NAME, _PREFIX = "TVmaze", "tvmaze"
_API = "https://api.tvmaze.com"
_EMBEDDED = urlencode([("embed[]", part) for part in ("seasons", "cast", "crew", "nextepisode", "akas")])
_PLAIN = (
    "type", "language", "status", "runtime", "averageRuntime", "premiered", "ended", "officialSite"
)  # fmt: skip
_TAG = re.compile(r"<[^<>]*>")


def search(title: str, setting: Setting) -> list[Candidate] | Problem:
    """Return the series that TVmaze finds, in its order of likeness."""
    found = ask(f"{_API}/search/shows?{urlencode({'q': title})}", f"{_PREFIX}: {title}", setting)
    if isinstance(found, Problem):
        return found
    shows = (hit.at("show") for hit in found.each())
    return [_candidate(show) for show in shows if show.number("id") and show.text("name")]


def look_up(id_: str, setting: Setting) -> Found:
    """Return the record of a series, with its seasons, cast and crew."""
    where = f"{_PREFIX}:{id_}"
    if not (id_.isascii() and id_.isdecimal()):
        return Problem(where, "is no id of TVmaze", "Write the number in the address of its page: tvmaze:82.")
    show = ask(f"{_API}/shows/{int(id_)}?{_EMBEDDED}", where, setting)
    if isinstance(show, Problem):
        return show
    number, name = show.text("id"), show.text("name")
    if not (number and name):
        return unreadable(where)
    record = Record(_NAME, "series", number, name, tuple(_fields(show)))
    url = show.text("url") or f"https://www.tvmaze.com/shows/{number}"
    return article(record, Particulars(url, show.number("updated")), f"{_PREFIX}:{number}", setting)


def _candidate(show: Node) -> Candidate:
    channel = show.text("network", "name") or show.text("webChannel", "name")
    summary = html.unescape(_TAG.sub("", show.text("summary")))
    about = "; ".join(filter(None, (show.text("status"), channel, short(summary))))
    kind = " ".join(filter(None, (show.text("type").lower(), "series")))
    return Candidate(f"{_PREFIX}:{show.text('id')}", show.text("name"), kind, year_of(show.text("premiered")), about)


def _fields(show: Node) -> Iterator[Field]:
    yield from (Field(name, show.text(name)) for name in _PLAIN)
    yield from _channels(show)
    for name, id_ in show.members("externals"):
        yield Field(f"externals.{name}", id_.text())
    for other in show.each("_embedded", "akas"):
        yield Field("akas", other.text("name"), (("country", other.text("country", "code")),))
    for season in show.each("_embedded", "seasons"):
        yield from _season(season)
    for credit in show.each("_embedded", "cast"):
        part = "" if credit.at("self").value is True else credit.text("character", "name")
        voice = "yes" if credit.at("voice").value is True else ""
        yield Field("cast", credit.text("person", "name"), (("character", part), ("voice", voice)))
    for credit in show.each("_embedded", "crew"):
        yield Field("crew", credit.text("person", "name"), (("type", credit.text("type")),))
    yield from _next_episode(show.at("_embedded", "nextepisode"))


def _season(season: Node) -> Iterator[Field]:
    number = season.number("number")
    if number is None:
        return
    for name in ("name", "episodeOrder", "premiereDate", "endDate"):
        yield Field(name, season.text(name), (), number)
    yield from _channels(season, number)


def _channels(of: Node, season: int | None = None) -> Iterator[Field]:
    for name in ("network", "webChannel"):
        channel = of.at(name)
        yield Field(name, channel.text("name"), (("country", channel.text("country", "code")),), season)


def _next_episode(episode: Node) -> Iterator[Field]:
    number = (("number", episode.text("number")), ("airtime", episode.text("airtime")), ("name", episode.text("name")))
    yield Field("nextepisode", episode.text("airdate"), number, episode.number("season"))


CATALOGUE = Catalogue(_NAME, search, look_up)
