"""What a field says, and how catalogues write dates, regions, jobs and items."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from hitherto.claims import VALUE_ITEM, Certainty, Detail, Field, Record, When, fold
from hitherto.vocabulary import read_table, region_called

_ITEM = re.compile(r"(?P<label>.+) \((?P<item>Q[1-9]\d*)\)\Z", re.DOTALL)
_PLACEHOLDER = re.compile(r"(\d{4})-(?:01-01|12-31)\Z")
_EARLIEST = "1870"  # before there were moving pictures


@dataclass(frozen=True, slots=True)
class Said:
    """What one field claims; `of_all` tells that it holds of every season where the field names none."""

    property: str
    value: str
    details: Mapping[str, Detail] = field(default_factory=dict)
    season: int | None = None
    part: str | None = None
    certainty: Certainty = "certain"
    of_all: bool = False


Saying = Callable[[Field, Record], Iterable[Said]]


@dataclass(frozen=True, slots=True)
class Fields:
    """How a catalogue's fields are read: what each says by its name, and how many seasons the record counts."""

    sayings: Mapping[str, Saying]
    seasons: Callable[[Record], int]

    def said(self, one: Field, record: Record) -> list[Said]:
        """Return what a field claims, without what has no value."""
        saying = self.sayings.get(one.name)
        return [said for said in saying(one, record) if said.value] if saying and one.value else []


def details(**said: Detail | None) -> dict[str, Detail]:
    """Return the details that are said."""
    return {name: value for name, value in said.items() if value}


def day(written: str) -> str:
    """Return a day in EDTF; nothing for what is none.

    The first and the last day of a year are what catalogues write where they know no more than the year, so there
    the year is all that is believed.
    """
    text = written[:10] if written[10:11] == "T" else written
    known = _PLACEHOLDER.match(text)
    return edtf(known[1] if known else text)


def edtf(written: str) -> str:
    """Return a date in EDTF where it is one, and of a time in which there were films."""
    try:
        when = When.parse(written)
    except ValueError:
        return ""
    return written if written.isascii() and when.edtf[:4] >= _EARLIEST else ""


def region(written: str) -> str:
    """Return a country by the name that is kept of it; what is unknown stays as it is written."""
    name = label(written)
    return region_called(name) or name


def job(written: str) -> str:
    """Return a job as claims have it."""
    return _jobs().get(fold(written), written.lower())


def label(written: str) -> str:
    """Return the name of an item, "Ada Okafor" of "Ada Okafor (Q101)"; nothing for a bare id."""
    found = _ITEM.match(written)
    return found["label"] if found else "" if re.fullmatch(r"Q[1-9]\d*", written) else written


def item(written: str) -> str | None:
    """Return the id of an item, Q101 of "Ada Okafor (Q101)"."""
    found = _ITEM.match(written)
    return found["item"] if found else None


def number(written: str) -> str:
    """Return a count of which there is at least one; nothing for any other value."""
    counts = written.isascii() and written.isdecimal() and len(written) < 6
    return str(int(written)) if counts and int(written) else ""


def one(property_: str, *, of_all: bool = False) -> Saying:
    """Make the saying of a field whose value, or item, is the claim's own."""

    def say(said: Field, _: Record) -> Iterable[Said]:
        yield Said(property_, label(said.value), details(**{VALUE_ITEM: item(said.value)}), of_all=of_all)

    return say


def count(property_: str) -> Saying:
    """Make the saying of a field that counts."""
    return lambda said, _: [Said(property_, number(said.value))]


def crew(job_: str, *, of_all: bool = False) -> Saying:
    """Make the saying of a field that names people of one job."""

    def say(said: Field, _: Record) -> Iterable[Said]:
        yield Said("crew", label(said.value), details(job=job_, **{VALUE_ITEM: item(said.value)}), of_all=of_all)

    return say


def platform(kind: str = "", country: str = "") -> Saying:
    """Make the saying of a field that names where a title is seen; `country` names the detail with the country."""

    def say(said: Field, _: Record) -> Iterable[Said]:
        name = label(said.value)
        known = kind or _kinds().get(fold(name))
        where = region(said.detail(country)) if country else ""
        yield Said("platform", name, details(kind=known, region=where, **{VALUE_ITEM: item(said.value)}), of_all=True)

    return say


def premiere(kind: str = "premiere") -> Saying:
    """Make the saying of a field with a day of release."""
    return lambda said, _: [Said("release", day(said.value), details(kind=kind))]


def order(values: Mapping[str, str]) -> Saying:
    """Make the saying of a field that tells how a title stands."""
    return lambda said, _: [Said("order", values.get(said.value, ""), of_all=True)]


def counted(*names: str) -> Callable[[Record], int]:
    """Make what counts the seasons of a record: by its own count, and by the seasons that fields name."""

    def seasons(record: Record) -> int:
        own = [int(number(said.value) or 0) for said in record.fields if said.name in names]
        return max([*own, *(said.season or 0 for said in record.fields)], default=0)

    return seasons


@cache
def _jobs() -> dict[str, str]:
    return {fold(noun): kept for kept, nouns in read_table("jobs")["nouns"].items() for noun in nouns}


@cache
def _kinds() -> dict[str, str]:
    kinds = read_table("platforms")
    return {fold(name): kind for kind, of in kinds.items() for names in of["names"] for name in names}
