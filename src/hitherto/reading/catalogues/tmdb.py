"""What the fields of The Movie Database say."""

import re
from collections.abc import Iterable

from hitherto.claims import Certainty, Field, Record
from hitherto.reading.catalogues.saying import (
    Fields,
    Said,
    count,
    counted,
    crew,
    day,
    details,
    job,
    number,
    platform,
    premiere,
    region,
)

# Its kinds of release, by their numbers, and how far it says that a title has come.
_KINDS = {"1": "premiere", "2": "theatrical-limited", "3": "theatrical", "4": "digital", "5": "physical", "6": "tv"}
_ORDERS = {"Planned": "in-development", "Rumored": "in-development", "Canceled": "cancelled", "Ended": "ending"}
_STAGES = {"In Production": "filming", "Post Production": "post-production"}
_JOBS = {
    "Original Music Composer": "composer", "Screenplay": "writer", "Teleplay": "writer", "Series Director": "director",
    "Director of Photography": "cinematographer",
}  # fmt: skip
_TOLD = frozenset((
    "director", "writer", "producer", "executive producer", "co-executive producer", "composer", "cinematographer",
    "editor", "showrunner", "creator",
))  # fmt: skip
_NOTED = re.compile(r" \((?:voice|archive footage|uncredited|credit only|singing voice)\)", re.IGNORECASE)


def _status(said: Field, record: Record) -> Iterable[Said]:
    firm: Certainty = "possible" if said.value == "Rumored" else "certain"
    yield Said("order", _ORDERS.get(said.value, ""), certainty=firm, of_all=True)
    if record.kind == "film":
        yield Said("production", _STAGES.get(said.value, ""))


def _release(said: Field, _: Record) -> Iterable[Said]:
    kind = _KINDS.get(said.detail("type"), "")
    festival = kind == "premiere" and "festival" in said.detail("note").lower()
    where = region(said.detail("iso_3166_1"))
    yield Said("release", day(said.value), details(kind="festival" if festival else kind, region=where))


def _next_episode(said: Field, _: Record) -> Iterable[Said]:
    episode = number(said.detail("episode_number"))
    kind = "finale" if said.detail("episode_type") == "finale" else "premiere" if episode == "1" else "episode"
    part = f"episode {episode}" if episode and kind == "episode" else None
    yield Said("release", day(said.value), details(kind=kind), part=part)


def _last_air_date(said: Field, record: Record) -> Iterable[Said]:
    """Read the last day as the end only where the series has ended: until then it is that of the last episode."""
    ended = any(one.name == "status" and one.value in ("Ended", "Canceled") for one in record.fields)
    season = FIELDS.seasons(record) or None
    yield Said("release", day(said.value) if ended else "", details(kind="finale"), season=season)


def _cast(said: Field, _: Record) -> Iterable[Said]:
    part = _NOTED.sub("", said.detail("character")).strip()
    yield Said("cast", said.value, details(character="" if part.lower() in ("self", "himself", "herself") else part))


def _crew(said: Field, _: Record) -> Iterable[Said]:
    written = said.detail("job")
    known = _JOBS.get(written) or job(written)
    yield Said("crew", said.value if known in _TOLD else "", details(job=known))


FIELDS = Fields(
    {
        "status": _status,
        "first_air_date": premiere(),
        "last_air_date": _last_air_date,
        "air_date": premiere(),
        "release_dates": _release,
        "number_of_episodes": count("episodes"),
        "episode_count": count("episodes"),
        "runtime": count("runtime"),
        "created_by": crew("creator", of_all=True),
        "networks": platform(),
        "watch/providers": platform("streaming", "region"),
        "cast": _cast,
        "crew": _crew,
        "next_episode_to_air": _next_episode,
    },
    counted("number_of_seasons"),
)
