"""Rules for how long and how often: "six months", "a two-year run", "weekly", and for the hour."""

import re

from hitherto.reading.times import spans
from hitherto.reading.times.phrase import Phrase, Reading

_LETTERS = {
    "second": ("PT", "S"), "minute": ("PT", "M"), "hour": ("PT", "H"), "day": ("P", "D"), "night": ("P", "D"),
    "week": ("P", "W"), "fortnight": ("P", "W"), "weekend": ("P", "WE"), "month": ("P", "M"), "quarter": ("P", "Q"),
    "half": ("P", "H"), "year": ("P", "Y"), "decade": ("P", "DE"), "century": ("P", "C"), "period": ("P", "X"),
}  # fmt: skip


_HALVES = {"year": "6M", "hour": "30M", "minute": "30S"}


def period(count: str, grain: str) -> str:
    """Write a TIMEX3 period: "P3M", "PT2H", "PXY" for a vague number of years."""
    before, letter = _LETTERS[grain]
    if count == "1" and grain == "fortnight":
        count = "2"
    if count != "X" and grain in ("decade", "century"):
        return f"P{number(float(count) * (10 if grain == 'decade' else 100))}Y"
    if count.endswith(".5") and grain in _HALVES:
        whole = count.partition(".")[0]
        return f"{before}{whole}{letter}{_HALVES[grain]}" if whole != "0" else f"{before}{_HALVES[grain]}"
    return f"{before}{count}{letter}"


def number(value: float) -> str:
    """Write a count without a needless fraction."""
    return str(int(value)) if value == int(value) else str(value)


def count_of(phrase: Phrase) -> str | None:
    """Return how many units a phrase counts: "2", "0.5", "X" for a vague number, None where it says none."""
    if "a_u&" in phrase.letters:
        return "1.5"  # "a year and a half"
    values = [t for t in phrase.tokens if t.letter in "Nnqwf"] or [t for t in phrase.tokens if t.letter == "Y"]
    if not values:
        return None
    numbers = [t.value for t in values if t.letter != "f"]
    if not numbers:
        return "X"
    if "&u" in phrase.letters or "&a_u" in phrase.letters:
        return number(float(numbers[0]) + 0.5)
    return number(float(numbers[0]))


# "twice a week", "$33 million a year": how often or how fast
_RATE = re.compile(r"(?:\b(?:once|twice|times|million|billion|percent|dollars|pounds|tons|barrels|people)|%|\d)\s\Z")

# "the worst in a decade", "for the first time in five years"; years may stand farther off
_SINCE_THEN = re.compile(r"\b(?:first|worst|best|most|least|only|\w+est)\s(?:\w+\s){0,2}in\s(?:\w+\s){0,2}\Z")
_SINCE_YEARS = re.compile(r"\b(?:first|worst|best|most|least|only|\w+est)\s[^.;:!?]{0,60}\Z")
_IN = re.compile(r"\bin\s(?:(?:just|about|around|exactly|over|under|roughly)\s){0,2}\Z")


def amount(phrase: Phrase) -> Reading | None:
    """Read "six months", "an eight-year war", "in five years"."""
    grains = phrase.all("uU")
    if not grains:
        return None
    grain = grains[0] if "a_u&" in phrase.letters else grains[-1]
    count = count_of(phrase) or "1"
    if _idle(phrase, grain, count):
        return None
    value = period(count, grain)
    if phrase.letters == "a_u" and _RATE.search(phrase.before()):
        return Reading(value, "set")
    said = phrase.scene.said_at
    if count != "X" and not _looks_back(phrase, grain) and _IN.search(phrase.before()):
        if grain in ("second", "minute", "hour", "period", "half") or phrase.direction() == "past":
            return Reading(value, "duration")
        found = spans.shifted(said, grain, float(count))
        return Reading.of(found)
    return Reading(value, "duration")


def _looks_back(phrase: Phrase, grain: str) -> bool:
    """Tell whether "in five years" means the last five: "the first film in five years"."""
    pattern = _SINCE_YEARS if grain in ("year", "decade") else _SINCE_THEN
    return bool(pattern.search(phrase.before(80)))


def _idle(phrase: Phrase, grain: str, count: str) -> bool:
    """Tell whether the words only look like a length: "second", "a period", "one half"."""
    fraction = grain == "quarter" and ("-U" in phrase.letters or "a_" in phrase.letters)
    ordinal = grain == "second" and "U" not in phrase.letters and count == "1"
    return fraction or ordinal or grain in ("period", "half") or phrase.after(4) == " old"


_OVER = re.compile(r"\b(?:for|within|in|over|of|after|last|about|many)\s\Z")


def bare_units(phrase: Phrase) -> Reading | None:
    """Read "for months" and "within weeks": a vague number of units."""
    return Reading(period("X", phrase.get("U")), "duration") if _OVER.search(phrase.before()) else None


def stretch(phrase: Phrase) -> Reading | None:
    """Read "the first nine months of the year", "recent years", "the early years"."""
    grain, years = phrase.get("U"), phrase.all("Y")
    if phrase.get("J") == "PAST_REF":
        return Reading("PAST_REF")  # "recent years"
    if grain == "quarter" and years and phrase.get("w") == 2:
        found = spans.half(years[-1], 1)
        return Reading.of(found)
    return Reading(period(count_of(phrase) or "X", grain), "duration")


def habit(phrase: Phrase) -> Reading | None:
    """Read "weekly", "Sundays"; "Entertainment Weekly" is a name."""
    if phrase.word("B")[0].isupper() and not phrase.get("B").startswith("XXXX"):
        return None
    return Reading(phrase.get("B"), "set")


def clock(phrase: Phrase) -> Reading | None:
    """Read "9 p.m. ET", "noon": an hour of the day it was said, unless a date stands beside it."""
    value = str(phrase.get("C"))
    found = re.match(r"(\d{1,2}?)(?::?(\d\d)(?!\d))?\s?([ap])?(?!\d)", value)
    if not found:
        return None
    hour, minute = int(found[1]), found[2]
    if not found[3] and hour < 12 and not re.search(r"[a-z]", value):
        return None  # "1:49" of a trailer, "2:1"
    if hour > 24 or (minute and int(minute) > 59) or (found[3] and hour > 12):
        return None
    if found[3] == "p" and hour < 12:
        hour += 12
    if found[3] == "a" and hour == 12:
        hour = 0
    said = spans.day(phrase.scene.said_at)
    shown = phrase.scene.text[phrase.start : phrase.end]
    return Reading(f"{said.timex}T{hour:02}:{minute or '00'}", "time", said, said.edtf, {"time": shown})
