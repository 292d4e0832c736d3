"""What the statements of Wikidata say; its items give people, characters and works their ids."""

from collections.abc import Iterable

from hitherto.claims import CHARACTER_ITEM, VALUE_ITEM, Field, Record
from hitherto.reading.catalogues.saying import (
    Fields,
    Said,
    Saying,
    count,
    counted,
    crew,
    details,
    edtf,
    item,
    label,
    number,
    one,
    platform,
    region,
)

_MINUTES = {"minute": 1.0, "hour": 60.0, "second": 1 / 60}
_CIRCA = "circa"


def _cast(said: Field, _: Record) -> Iterable[Said]:
    role = said.detail("character role (P453)")
    part = label(role) or said.detail("name of the character role (P4633)")
    ids = {VALUE_ITEM: item(said.value), CHARACTER_ITEM: item(role)}
    yield Said("cast", label(said.value), details(character=part, **ids))


def _release(kind: str = "") -> Saying:
    def say(said: Field, record: Record) -> Iterable[Said]:
        when = edtf(said.value)
        if when and _CIRCA in said.detail("sourcing circumstances (P1480)") and "/" not in when:
            when += "~"
        where, service = said.detail("place of publication (P291)"), label(said.detail("distributed by (P750)"))
        is_best = said.detail("rank") == "preferred" or not _has_preferred(said, record)
        known = kind or ("" if record.kind == "film" else "premiere")
        about = details(kind=known, region=region(where) if where else "", platform=service)
        yield Said("release", when if is_best else "", about)

    return say


def _best(saying: Saying) -> Saying:
    """Let only the statement of preferred rank speak, where there is one: the others are what held before."""

    def say(said: Field, record: Record) -> Iterable[Said]:
        return () if said.detail("rank") != "preferred" and _has_preferred(said, record) else saying(said, record)

    return say


def _has_preferred(said: Field, record: Record) -> bool:
    return any(other.name == said.name and other.detail("rank") == "preferred" for other in record.fields)


def _duration(said: Field, _: Record) -> Iterable[Said]:
    factor = _MINUTES.get(said.detail("unit"))
    try:
        minutes = round(float(said.value) * factor) if factor else 0
    except (ValueError, OverflowError):  # "nan", "inf"
        minutes = 0
    yield Said("runtime", number(str(minutes)))


def _award(result: str) -> Saying:
    def say(said: Field, _: Record) -> Iterable[Said]:
        people = said.detail("winner (P1346)") or said.detail("nominee (P2453)")
        yield Said("award", label(said.value), details(result=result, recipient=label(people)), of_all=True)

    return say


def _based_on(said: Field, _: Record) -> Iterable[Said]:
    yield Said("based-on", label(said.value), details(**{VALUE_ITEM: item(said.value)}), of_all=True)


FIELDS = Fields(
    {
        "publication date (P577)": _release(),
        "start time (P580)": _release("premiere"),
        "end time (P582)": _release("finale"),
        "original broadcaster (P449)": platform(),
        "distributed by (P750)": platform(),
        "cast member (P161)": _cast,
        "voice actor (P725)": _cast,
        "characters (P674)": one("character"),
        "director (P57)": crew("director"),
        "screenwriter (P58)": crew("writer"),
        "producer (P162)": crew("producer"),
        "executive producer (P1431)": crew("executive producer"),
        "creator (P170)": crew("creator", of_all=True),
        "composer (P86)": crew("composer"),
        "director of photography (P344)": crew("cinematographer"),
        "film editor (P1040)": crew("editor"),
        "based on (P144)": _based_on,
        "number of episodes (P1113)": _best(count("episodes")),
        "duration (P2047)": _best(_duration),
        "filming location (P915)": one("location"),
        "award received (P166)": _award("won"),
        "nominated for (P1411)": _award("nominated"),
    },
    counted("number of seasons (P2437)"),
)
