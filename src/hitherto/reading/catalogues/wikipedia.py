"""What the fields of Wikipedia's infoboxes say: those of television, of its seasons, and of films."""

import re
from collections.abc import Iterable
from dataclasses import replace

from hitherto.claims import Field, Record
from hitherto.reading.catalogues.saying import (
    Fields,
    Said,
    Saying,
    count,
    counted,
    crew,
    day,
    details,
    platform,
    region,
)

_FESTIVAL = re.compile(
    r"festival|cannes|sundance|tiff|venice|berlin|sxsw|telluride|tribeca|toronto|locarno|annecy", re.IGNORECASE
)
_MINUTES = re.compile(r"(\d{1,3})(?:\s?[–-]\s?(\d{1,3}))? min", re.IGNORECASE)
_NOBODY = re.compile(r"see (?:below|cast|list)|various|tba|n/a|list of", re.IGNORECASE)
_AS = re.compile(r"(?P<name>[^()]+?) as (?P<character>.+)\Z")


def _released(said: Field, record: Record) -> Iterable[Said]:
    place = said.detail("place")
    festival = bool(_FESTIVAL.search(place))
    kind = "" if record.kind == "film" else "premiere"
    about = details(kind="festival" if festival else kind, region="" if festival or not place else region(place))
    yield Said("release", day(said.value), about)


def _first_aired(said: Field, _: Record) -> Iterable[Said]:
    yield Said("release", day(said.value), details(kind="premiere"))


def _last_aired(said: Field, record: Record) -> Iterable[Said]:
    yield Said("release", day(said.value), details(kind="finale"), season=FIELDS.seasons(record) or None)


def _starring(said: Field, _: Record) -> Iterable[Said]:
    found = _AS.match(said.value)
    name = found["name"] if found else said.value
    yield Said("cast", _person(name), details(character=found["character"] if found else ""))


def _named(job: str, *, of_all: bool = False) -> Saying:
    say = crew(job, of_all=of_all)
    return lambda said, record: say(replace(said, value=_person(said.value)), record)


def _person(written: str) -> str:
    """Return a name without what stands in brackets behind it; nothing for what only leads to names."""
    name = re.sub(r"\s*\([^()]*\)\s*\Z", "", written).strip()
    return "" if _NOBODY.match(name) or not name[:1].isalpha() else name


def _runtime(said: Field, _: Record) -> Iterable[Said]:
    found = _MINUTES.search(said.value)
    first, last = (found[1], found[2]) if found else ("", None)
    yield Said("runtime", f"{first}-{last}" if last else first)


def _based_on(said: Field, _: Record) -> Iterable[Said]:
    author = re.sub(r"\Aby ", "", said.detail("author"))
    yield Said("based-on", said.value, details(author=author), of_all=True)


FIELDS = Fields(
    {
        "released": _released,
        "first_aired": _first_aired,
        "last_aired": _last_aired,
        "network": platform(),
        "channel": platform(),
        "distributor": platform("theatrical"),
        "num_episodes": count("episodes"),
        "runtime": _runtime,
        "starring": _starring,
        "voices": _starring,
        "creator": _named("creator", of_all=True),
        "developer": _named("developer", of_all=True),
        "showrunner": _named("showrunner"),
        "director": _named("director"),
        "writer": _named("writer"),
        "screenplay": _named("writer"),
        "producer": _named("producer"),
        "executive_producer": _named("executive producer"),
        "composer": _named("composer"),
        "music": _named("composer"),
        "cinematography": _named("cinematographer"),
        "editor": _named("editor"),
        "editing": _named("editor"),
        "based_on": _based_on,
        "location": lambda said, _: [Said("location", said.value)],
    },
    counted("num_seasons", "num_series"),
)
