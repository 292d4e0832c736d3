"""Values: when two of them are one, and how two that differ stand to each other."""

import re
from enum import Enum, auto
from functools import lru_cache

from hitherto.claims import When, fold
from hitherto.judging.voices import bare
from hitherto.vocabulary import properties

UNKNOWN = "unknown"
UNDECIDED = "undecided"

_ORDER = {"optioned": 0, "in-development": 1, "ordered": 2, "renewed": 2, "revived": 2}
_STAGES = {
    "development": 0, "writing": 1, "pre-production": 2, "table-read": 3, "filming-started": 4, "filming": 4,
    "filming-wrapped": 5, "post-production": 6, "completed": 7,
}  # fmt: skip
_HELD_UP = {"paused", "delayed"}
_NUMBERS = {
    word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}

JOINT = frozenset({"order", "production", "release", "episodes", "runtime", "location"})  # whose values touch others
HANDED_ON = frozenset({"crew", "platform"})  # where one that goes can be followed by another
ENDS = frozenset({"ending", "cancelled"})  # after these nothing more comes
GOES_ON = frozenset({"ordered", "renewed", "revived"})


class Relation(Enum):
    """How another value stands to this one."""

    CONFLICT = auto()  # both cannot hold
    FINER = auto()  # it is more exact, and within this one
    STAGE = auto()  # it is a later stage, which this one led to
    THEN = auto()  # it can come after this one, as a cancellation after a renewal
    RESUMED = auto()  # each can follow the other, as a pause and going on
    ANSWER = auto()  # it answers what this one says is not known


def key_of(property_name: str, value: str) -> str:
    """Return what is the same for all ways of writing a value that is no name."""
    if property_name == "release":
        return value.strip()
    if property_name == "platform":
        return bare(value)
    if property_name in ("episodes", "runtime"):
        numbers = [str(_NUMBERS.get(word, word)) for word in fold(value).split()]
        return "-".join(number for number in numbers if number.isdigit()) or fold(value)
    if property_name in ("order", "production", "trailer"):
        return value.strip().lower()
    if property_name == "location":  # "Glasgow, Scotland" tells that it is in Scotland
        return ",".join(filter(None, map(fold, value.split(","))))
    return fold(value)


def relation(property_name: str, kind: str, mine: str, other: str) -> Relation | None:
    """Return how the other value stands to mine, by their keys; None where both can simply hold."""
    if property_name == "order":
        return _order(mine, other)
    if property_name == "production":
        return _production(mine, other)
    if UNKNOWN in (mine, other):
        return Relation.ANSWER if mine == UNKNOWN else None
    if property_name in HANDED_ON:
        return None
    if property_name == "release":
        return None if kind in properties()["release"].days else _dates(mine, other)
    return _places(mine, other) if property_name == "location" else _numbers(property_name, mine, other)


def _places(mine: str, other: str) -> Relation | None:
    return Relation.FINER if mine in other.split(",") else None


def _numbers(property_name: str, mine: str, other: str) -> Relation | None:
    """Compare counts and ranges; the lengths of a season's episodes differ, so a range of them stays."""
    if _within(mine, other) or _within(other, mine):
        return Relation.FINER if property_name == "episodes" and _within(other, mine) else None
    return Relation.CONFLICT


def _order(mine: str, other: str) -> Relation | None:
    if mine == UNDECIDED:
        return Relation.ANSWER if other in ("ordered", "renewed", "revived", "cancelled", "ending") else None
    if "cancelled" in (mine, other) and {mine, other} & (_ORDER.keys() | {"ending"}):
        return Relation.THEN
    if mine in _ORDER and other in _ORDER:
        return Relation.STAGE if _ORDER[mine] < _ORDER[other] else None
    return None


def _production(mine: str, other: str) -> Relation | None:
    if mine in _HELD_UP or other in _HELD_UP:
        between = {mine, other} - _HELD_UP
        stops = mine in _HELD_UP or (mine == "filming" and other == "paused")
        return Relation.RESUMED if between and stops else None
    if mine in _STAGES and other in _STAGES and _STAGES[mine] < _STAGES[other]:
        return Relation.STAGE
    return None


def _dates(mine: str, other: str) -> Relation | None:
    one, two = when(mine), when(other)
    if one is None or two is None:
        return None
    if one.contains(two):
        return Relation.FINER if not two.contains(one) else None
    return None if one.overlaps(two) else Relation.CONFLICT


@lru_cache(maxsize=4096)
def when(value: str) -> When | None:
    """Read a date; None where it is none."""
    return When.read(value)


def _within(one: str, other: str) -> bool:
    """Tell whether one number or range ("28-43") lies within the other."""
    a, b = ([int(n) for n in re.findall(r"\d+", text)] for text in (one, other))
    return bool(a and b) and min(b) <= min(a) and max(a) <= max(b)
