"""Rules for the span that lies beside today's: "next month", "the past three weeks", "the year", "now"."""

import re

from hitherto.reading.times import spans
from hitherto.reading.times.amount_rules import count_of, period
from hitherto.reading.times.phrase import Phrase, Reading

_STEP = {"last": -1, "past": -1, "before": -1, "next": 1, "coming": 1, "after": 1}
_AROUND_NOW = frozenset({"past", "last", "next", "coming"})
_SHORT = frozenset({"second", "minute", "hour"})
_NO_CALENDAR = _SHORT | {"period", "night", "half", "quarter"}
_ENDED = re.compile(r"\s(?:that\s)?(?:ended|ending)\b")


def picked(phrase: Phrase) -> Reading | None:
    """Read "this week", "next month", "late last year", "the past three months", "each year"."""
    picks, grains = phrase.all("T") or ["this"], phrase.all("uU") or ["day"]
    pick, grain, count = picks[-1], grains[-1], count_of(phrase)
    if phrase.get("P"):
        return _daypart(phrase, pick)
    if "each" in picks:
        return Reading(period(count or "1", grain), "set")
    if grain == "half" and phrase.after(1) == "-":
        return None  # "this half-hour comedy"
    if "more" in picks or grain in _SHORT:
        return Reading(period(count or "1", grain), "duration")
    plural = any(t.letter == "U" for t in phrase.tokens)
    if count or plural or (grain in ("decade", "century") and pick in _AROUND_NOW):
        return _stretch(phrase, pick, count or ("X" if plural else "1"), grain)
    return _one(phrase, pick, "day" if grain == "night" else grain)


def _daypart(phrase: Phrase, pick: str) -> Reading | None:
    if pick not in ("this", "last"):
        return None
    found = spans.shifted(phrase.scene.said_at, "day", 0 if pick == "this" else -1)
    return Reading(f"{found.timex}T{phrase.get('P')}", "time", found, found.edtf, {"time": phrase.word("P").lower()})


def _one(phrase: Phrase, pick: str, grain: str) -> Reading | None:
    scene = phrase.scene
    if grain == "period" or pick == "latest":
        recent = scene.reported(phrase.start)
        return Reading.of(recent) if recent else None
    base = scene.said_at
    definite = phrase.letters.startswith("D") and pick == "next"
    if pick in ("after", "before", "that") or (definite and grain == "day"):
        reference = scene.lately(phrase.start)
        if not reference:
            return Reading(period("1", grain), "date", anchor=pick)
        base = reference.first
    return Reading.of(phrase.parted(spans.shifted(base, grain, _STEP.get(pick, 0))))


def _stretch(phrase: Phrase, pick: str, count: str, grain: str) -> Reading:
    """Read a number of units that end or begin now; the span is known where the number is."""
    value, said = period(count, grain), phrase.scene.said_at
    if count == "X" or pick not in _AROUND_NOW:
        return Reading(value, "duration")
    edge = spans.move(said, grain, float(count) * _STEP[pick])
    first, last = sorted((said, edge))
    return Reading(value, "duration", None, f"{first}/{last}")


def unit(phrase: Phrase) -> Reading | None:
    """Read "the year", "the quarter", "the weekend", "year-end": the one that the text is about."""
    grain, word, said = phrase.get("u"), phrase.word("u"), phrase.scene.said_at
    if word[0].isupper() and "D" in phrase.letters:
        return None  # "Game of the Year"
    if phrase.get("e"):  # but "at the end of the day"
        return None if grain == "day" else _edge(phrase, grain)
    if grain == "weekend":
        ahead = phrase.direction() == "future" or (said.weekday() > 2 and phrase.direction() is None)
        return Reading.of(spans.shifted(said, "weekend", 0 if ahead or said.weekday() > 4 else -1))
    if grain in ("quarter", "period"):
        recent = phrase.scene.reported(phrase.start)
        return Reading.of(recent) if recent else None
    if grain != "year":
        return None
    return (
        Reading(period("1", grain), "duration") if _ENDED.match(phrase.after()) else Reading.of(spans.year(said.year))
    )


def _edge(phrase: Phrase, grain: str) -> Reading | None:
    """Read "the end of the month", which is its late part, and "year-end", which is December."""
    if grain in _NO_CALENDAR:
        return None
    whole = spans.containing(phrase.scene.said_at, grain) if grain != "fortnight" else None
    if whole is None or "o" in phrase.letters:
        return Reading.of(phrase.parted(whole)) if whole else None
    if phrase.get("e") != "late" or grain != "year":
        return None
    return Reading(whole.timex, "date", whole, spans.month(whole.first.year, 12).edtf)


def reference(phrase: Phrase) -> Reading | None:
    """Read "now", "recently", "soon": a time that no calendar tells."""
    pick = phrase.get("T")
    if not pick:
        return Reading(phrase.get("J"))
    return Reading("PAST_REF") if pick == "past" and "D" in phrase.letters else None
