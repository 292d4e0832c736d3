"""Rules for dates that are counted from another: "next month", "two years ago", "the third quarter"."""

import re

from hitherto.reading.times import spans
from hitherto.reading.times.amount_rules import count_of, period
from hitherto.reading.times.phrase import Phrase, Reading, Scene
from hitherto.reading.times.spans import Span

_STEP = {"last": -1, "past": -1, "before": -1, "next": 1, "coming": 1, "after": 1}
_SHORT = frozenset({"second", "minute", "hour"})
_VAGUE = _SHORT | {"period", "night", "half", "quarter"}
_NEAR = 400  # characters over which a time that was named still counts


def named(scene: Scene, at: int) -> Span | None:
    """Return the date that the text named last, if it is near enough to be meant."""
    return scene.named if scene.named and at - scene.named_at < _NEAR else None


def picked(phrase: Phrase) -> Reading | None:
    """Read "this week", "next month", "late last year", "the past three months", "each year"."""
    picks, grain = phrase.all("T"), phrase.all("uU")[-1] if phrase.all("uU") else "day"
    count = count_of(phrase)
    if phrase.get("P"):
        return _daypart(phrase, picks[-1])
    if "each" in picks:
        return Reading(period(count or "1", grain), "set")
    if "more" in picks or grain in _SHORT:
        return Reading(period(count or "1", grain), "duration")
    plural = any(t.letter == "U" for t in phrase.tokens)
    if count or plural or (grain in ("decade", "century") and picks[-1] in ("past", "last", "next", "coming")):
        count = count or ("X" if plural else "1")
        return _stretch(phrase, picks[-1], count, grain)
    if grain == "night":
        grain = "day"
    return _one(phrase, picks[-1] if picks else "this", grain)


def _daypart(phrase: Phrase, pick: str) -> Reading | None:
    shift = {"this": 0, "last": -1}.get(pick)
    if shift is None:
        return None
    found, part = spans.shifted(phrase.scene.said_at, "day", shift), phrase.get("P")
    return Reading(f"{found.timex}T{part}", "time", found, found.edtf, {"time": part})


def _one(phrase: Phrase, pick: str, grain: str) -> Reading | None:
    scene = phrase.scene
    if grain == "period" or pick == "latest":
        recent = latest(scene, phrase.start)
        return Reading.of(recent) if recent else None
    if grain in ("half", "quarter") and pick in ("this", "current"):
        return Reading.of(spans.containing(scene.said_at, grain))
    base, step = scene.said_at, _STEP.get(pick, 0)
    definite = "D" in phrase.letters.split("T")[0] and pick == "next"
    if pick in ("after", "before", "that") or (definite and grain == "day"):
        reference = named(scene, phrase.start)
        if not reference:
            return Reading(period("1", grain), "date", anchor=pick)
        base = reference.first
    return Reading.of(phrase.parted(spans.shifted(base, grain, step)))


def _stretch(phrase: Phrase, pick: str, count: str, grain: str) -> Reading | None:
    """Read a number of units that end or begin now; the span is known where the number is."""
    value, said = period(count, grain), phrase.scene.said_at
    if count == "X" or pick not in ("last", "past", "next", "coming"):
        return Reading(value, "duration")
    edge = spans.move(said, grain, float(count) * (1 if pick in ("next", "coming") else -1))
    first, last = sorted((said, edge))
    return Reading(value, "duration", None, f"{first}/{last}")


def latest(scene: Scene, at: int) -> Span | None:
    """Return the quarter or year that the text reports on."""
    if scene.period:
        return scene.period if at - scene.period_at < 3 * _NEAR else None
    return None


def ago(phrase: Phrase) -> Reading | None:
    """Read "two years ago", "a year earlier", "three weeks later", "five days from now", "a year after it aired"."""
    way, grain, count = phrase.get("R") or phrase.get("l"), phrase.all("uU")[0], count_of(phrase) or "1"
    recent = latest(phrase.scene, phrase.start)
    units = phrase.all("uU")
    if grain == "year" and recent and units[-1] in ("period", "quarter"):
        return Reading.of(_back(recent))
    if grain == "year" and len(units) > 1 and units[-1] != "year":
        return Reading(period(count_of(phrase) or "1", units[-1]), "duration")
    if grain in ("half", "period", "quarter"):
        return None
    if grain in _SHORT:
        return Reading(period(count, grain), "duration")
    if phrase.letters.startswith("U") or "U-" in phrase.letters:
        return Reading(period("X", grain), "duration") if way == "ago" else None
    if way in ("ago", "hence"):
        if count == "X":
            return Reading("PAST_REF" if way == "ago" else "FUTURE_REF")
        return _counted(phrase, grain, float(count) * (-1 if way == "ago" else 1))
    if way == "since":
        ago = spans.shifted(phrase.scene.said_at, grain, -float(count)) if count != "X" else None
        return Reading(period(count, grain), "duration", ago, ago.edtf if ago else None)
    return _from_named(phrase, way, grain, count)


def _counted(phrase: Phrase, grain: str, count: float) -> Reading | None:
    scene = phrase.scene
    recent = latest(scene, phrase.start)
    near = recent and recent.grain == "quarter" and phrase.start - scene.period_at < 2 * _NEAR
    if grain == "year" and count == -1 and recent and near:
        return Reading.of(spans.shifted(recent.first, "quarter", -4))
    return Reading.of(spans.shifted(scene.said_at, grain, count))


_TAIL = re.compile(r"\s*([^.,;:!?()\n]{0,60})")


def _from_named(phrase: Phrase, way: str, grain: str, count: str) -> Reading | None:
    scene = phrase.scene
    tail = _TAIL.match(scene.text, phrase.end)
    word = next(t for t in reversed(phrase.tokens) if t.letter in "Rl")
    said_word = scene.text[word.start : word.end].lower()
    if said_word in ("after", "before") and tail and tail[1].strip():
        return Reading(period(count, grain), "duration", anchor=f"{said_word} {tail[1].strip()}")
    recent = latest(scene, phrase.start)
    if grain == "year" and way == "before" and count == "1" and recent and phrase.start - scene.period_at < 2 * _NEAR:
        return Reading.of(spans.shifted(recent.first, recent.grain, -4 if recent.grain == "quarter" else -1))
    reference = named(scene, phrase.start)
    if grain == "year" and way == "before" and not reference and count != "X":
        return Reading.of(spans.shifted(scene.said_at, grain, -float(count)))
    if count == "X" or not reference:
        return Reading(period(count, grain), "duration", anchor=said_word)
    base = reference.first if way == "before" else reference.last
    if reference.grain == "year" and grain != "year":
        return Reading(period(count, grain), "duration", anchor=said_word)
    return Reading.of(spans.shifted(base, grain, float(count) * (-1 if way == "before" else 1)))


def ordinal(phrase: Phrase) -> Reading | None:
    """Read "the third quarter", "Q1 2027", "the first half of 2026", "the 20th century"."""
    grain, number = _which(phrase)
    if grain == "century":
        known = 1 <= number <= 99 and phrase.word("u") != "Century"  # "20th Century Studios"
        return Reading.of(spans.century(number)) if known else None
    make = {"quarter": spans.quarter, "half": spans.half}.get(grain)
    year = phrase.year()
    if make is None or number == 0:
        return Reading.of(spans.year(year)) if year and grain in ("quarter", "period") and number == 0 else None
    if number == -1:
        number = 4 if grain == "quarter" else 2
    if year is not None:
        found = make(year, number)
    else:
        said = phrase.scene.said_at
        candidates = [make(at, number) for at in (said.year - 1, said.year, said.year + 1)]
        begun = [c for c in candidates if c.first <= said]
        if phrase.get("R") or phrase.get("l"):  # "the year-earlier third quarter"
            return Reading.of(_back(begun[-1]))
        coming = begun[-1].first.year < said.year and phrase.direction() == "future"
        found = next(c for c in candidates if c.last >= said) if coming else begun[-1]
    phrase.scene.report(found, phrase.end)
    return Reading.of(found)


def _back(quarter: Span) -> Span:
    return spans.shifted(quarter.first, quarter.grain, -4 if quarter.grain == "quarter" else -2)


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


_ENDED = re.compile(r"\s(?:that\s)?(?:ended|ending)\b")


def unit(phrase: Phrase) -> Reading | None:
    """Read "the year", "the quarter", "the weekend", "year-end": the one that the text is about."""
    grain, said, scene = phrase.get("u"), phrase.scene.said_at, phrase.scene
    if phrase.word("u")[0].isupper() and phrase.word("u").lower() != "weekend" and "D" in phrase.letters:
        return None  # "Game of the Year"
    if phrase.get("E") and "o" in phrase.letters:
        return Reading.of(phrase.parted(spans.containing(said, grain))) if grain not in _VAGUE else None
    if phrase.get("E") == "late" and grain in ("year", "month", "week"):
        whole = spans.containing(said, grain)
        return Reading(spans.day(whole.last).timex, "date", whole, f"{spans.containing(said, grain).last}")
    if grain == "weekend":
        ahead = phrase.direction() == "future" or said.weekday() > 4
        return Reading.of(spans.shifted(said, "weekend", 0 if ahead else -1))
    if grain in ("quarter", "period"):
        recent = latest(scene, phrase.start)
        return Reading.of(recent) if recent else None
    if grain == "year":
        ended = _ENDED.match(phrase.after())
        return Reading(period("1", grain), "duration") if ended else Reading.of(spans.year(said.year))
    return None


def reference(phrase: Phrase) -> Reading | None:
    """Read "now", "recently", "soon": a time that no calendar tells."""
    pick = phrase.get("T")
    if pick:
        value = {"past": "PAST_REF" if "D" in phrase.letters else None, "current": "PRESENT_REF"}.get(pick)
        return Reading(value) if value else None
    return Reading(phrase.get("J"))
