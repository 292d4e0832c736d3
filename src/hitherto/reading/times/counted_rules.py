"""Rules for times counted in units from another ("two years ago", "a year earlier"), and for quarters."""

import re

from hitherto.reading.times import spans
from hitherto.reading.times.amount_rules import count_of, period
from hitherto.reading.times.phrase import Phrase, Reading
from hitherto.reading.times.spans import Span

_SHORT = frozenset({"second", "minute", "hour"})
_NO_CALENDAR = _SHORT | {"half", "period", "quarter"}
_STUDIO = re.compile(r"\s(?:studios?|fox|television|games|girl)\b")  # "20th Century Studios"
_OF_THING = re.compile(r"-|\sof\b")  # "the first half-hour", "the first half of the season"
_TAIL = re.compile(r"\s*([^.,;:!?()\n]{0,60})")


def ago(phrase: Phrase) -> Reading | None:
    """Read "two years ago", "a year earlier", "three weeks later", "five days from now", "a year after it aired"."""
    grain, *others = phrase.all("uU")
    count, way = count_of(phrase) or "1", phrase.get("R") or phrase.get("l")
    if others:  # "the year-ago period", "the year-earlier nine months"
        return _year_before(phrase, grain, others[-1])
    if phrase.letters.startswith("U") or "U-" in phrase.letters:  # "months ago"; not "20-years-later"
        return Reading(period("X", grain), "duration") if way == "ago" else None
    if grain in _NO_CALENDAR:
        return Reading(period(count, grain), "duration") if grain in _SHORT else None
    if way in ("ago", "hence"):
        return _from_today(phrase, grain, count, way)
    if way == "since":
        begun = _years_back(phrase, grain, count) if count != "X" else None
        return Reading(period(count, grain), "duration", begun, begun.edtf if begun else None)
    return _from_named(phrase, way, grain, count)


def _years_back(phrase: Phrase, grain: str, count: str) -> Span:
    ten = grain == "decade"
    return spans.shifted(phrase.scene.said_at, "year" if ten else grain, -float(count) * (10 if ten else 1))


def _year_before(phrase: Phrase, grain: str, other: str) -> Reading | None:
    recent = phrase.scene.reported(phrase.start)
    if grain == "year" and recent and other in ("period", "quarter"):
        return Reading.of(spans.a_year_before(recent))
    return Reading(period(count_of(phrase) or "1", other), "duration") if other != "period" else None


def _from_today(phrase: Phrase, grain: str, count: str, way: str) -> Reading:
    if count == "X":
        return Reading("PAST_REF" if way == "ago" else "FUTURE_REF")
    recent = phrase.scene.reported(phrase.start)
    if (grain, count, way) == ("year", "1", "ago") and recent:
        return Reading.of(spans.a_year_before(recent))
    return Reading.of(spans.shifted(phrase.scene.said_at, grain, float(count) * (-1 if way == "ago" else 1)))


def _from_named(phrase: Phrase, way: str, grain: str, count: str) -> Reading:
    """Count from the time that the text named last; from an event that is told in words, it is not known."""
    scene = phrase.scene
    hinge = next(t for t in reversed(phrase.tokens) if t.letter in "Rl")
    word = scene.text[hinge.start : hinge.end].lower()
    tail = _TAIL.match(scene.text, phrase.end)
    if tail and tail[1].strip() and (hinge.letter == "R" or tail[1].startswith("than ")):
        return Reading(period(count, grain), "duration", anchor=f"{word} {tail[1].strip()}")
    recent, reference = scene.reported(phrase.start), scene.lately(phrase.start)
    if (grain, count, way) == ("year", "1", "before") and recent:
        return Reading.of(spans.a_year_before(recent))
    if (grain, way) == ("year", "before") and not reference and count != "X":
        return Reading.of(spans.shifted(scene.said_at, grain, -float(count)))
    if count == "X" or not reference or (reference.grain == "year" and grain != "year"):
        return Reading(period(count, grain), "duration", anchor=word)
    if way == "before":
        return Reading.of(spans.shifted(reference.first, grain, -float(count)))
    return Reading.of(spans.shifted(reference.last, grain, float(count)))


def ordinal(phrase: Phrase) -> Reading | None:
    """Read "the third quarter", "Q1 2027", "the first half of 2026", "the 20th century"."""
    grain, number = _which(phrase)
    if grain == "century":
        known = 1 <= number <= 99 and not _STUDIO.match(phrase.after())
        return Reading.of(spans.century(number)) if known else None
    if grain == "period" or number == 0:  # "the 1988 period"
        year = phrase.year()
        return Reading.of(spans.year(year)) if year and grain in ("quarter", "period") else None
    if grain not in ("quarter", "half") or _OF_THING.match(phrase.after()):
        return None
    found = _numbered(phrase, grain, number if number != -1 else 4 if grain == "quarter" else 2)
    if phrase.get("R") or phrase.get("l"):  # "the year-earlier third quarter"
        return Reading.of(spans.a_year_before(found))
    phrase.scene.report(found, phrase.end)
    return Reading.of(found)


def _numbered(phrase: Phrase, grain: str, number: int) -> Span:
    """Return the quarter or half; without a year, the one that began last, unless a coming one is meant."""
    make = spans.quarter if grain == "quarter" else spans.half
    year, said = phrase.year(), phrase.scene.said_at
    if year is not None:
        return make(year, number)
    this = make(said.year, number)
    if this.first <= said or phrase.direction() == "future":
        return this
    return make(said.year - 1, number)


def _which(phrase: Phrase) -> tuple[str, int]:
    """Return the unit and its number, -1 for the last, 0 where none is given."""
    written = phrase.get("Q")
    if written:
        return ("quarter" if written[0] == "q" else "half"), int(written[1])
    numbered = [i for i, t in enumerate(phrase.tokens) if t.letter in "od"]
    units = [t.value for i, t in enumerate(phrase.tokens) if t.letter == "u" and i > (numbered[0] if numbered else -1)]
    if numbered:
        return units[0], phrase.tokens[numbered[0]].value
    return units[0], -1 if phrase.get("T") == "last" else 0
