"""What the fields of TVmaze say."""

from collections.abc import Iterable

from hitherto.claims import Field, Record
from hitherto.reading.catalogues.saying import (
    Fields,
    Said,
    count,
    counted,
    day,
    details,
    job,
    number,
    order,
    platform,
    premiere,
)

_CREATORS = ("creator", "developer")


def _cast(said: Field, _: Record) -> Iterable[Said]:
    yield Said("cast", said.value, details(character=said.detail("character")))


def _crew(said: Field, _: Record) -> Iterable[Said]:
    known = job(said.detail("type"))
    yield Said("crew", said.value if known else "", details(job=known), of_all=known in _CREATORS)


def _ended(said: Field, record: Record) -> Iterable[Said]:
    yield Said("release", day(said.value), details(kind="finale"), season=FIELDS.seasons(record) or None)


def _next_episode(said: Field, _: Record) -> Iterable[Said]:
    """Read the day of the next episode: the first one is the premiere of its season, which is told elsewhere too."""
    episode = number(said.detail("number"))
    kind = "premiere" if episode == "1" else "episode"
    part = f"episode {episode}" if episode and episode != "1" else None
    yield Said("release", day(said.value), details(kind=kind, time=said.detail("airtime")), part=part)


FIELDS = Fields(
    {
        "status": order({"In Development": "in-development", "To Be Determined": "undecided", "Ended": "ending"}),
        "averageRuntime": count("runtime"),
        "premiered": premiere(),
        "premiereDate": premiere(),
        "ended": _ended,
        "endDate": premiere("finale"),
        "episodeOrder": count("episodes"),
        "network": platform("broadcast", "country"),
        "webChannel": platform("streaming", "country"),
        "cast": _cast,
        "crew": _crew,
        "nextepisode": _next_episode,
    },
    counted(),
)
