"""Rules for dates that name a longer stretch of the calendar: a month, a season, a holiday, a year, a decade."""

import re

from hitherto.reading.times import spans
from hitherto.reading.times.holidays import holiday_in
from hitherto.reading.times.nearest import chosen, hinted_year, nearest
from hitherto.reading.times.phrase import NOT_TIMES, Phrase, Reading
from hitherto.reading.times.spans import Span
from hitherto.reading.times.tense import Direction

_PREPOSITIONS = (
    "in|by|until|till|since|during|of|for|from|to|through|this|last|next|after|before|between|and|or|early|late|mid|"
    "around|about|on|coming|every|each|a|an|the|under"
)
_FIRMLY = re.compile(r"\b(?:in|by|until|till|since|during|this|last|next|early|late|mid|every|each)[\s-]\Z")
_PLACED = re.compile(rf"(?:\b(?:{_PREPOSITIONS})|[-/–,(’'])\s*\Z")
_IN = re.compile(r"\b(?:in|by|until|till|since|during|for|from|after|before|through|of|over|around)\s(?:the\s)?\Z")
# "a fall premiere is planned", "eyeing an autumn debut"
_COMES_OUT = re.compile(r"[\s-](?:[\w+]+\s)?(?:premiere|debut|launch|release|bow|return|arrival|rollout)\b")


def month(phrase: Phrase) -> Reading | None:
    """Read "June 2026", "in June", "late September", "last December", "June last year"."""
    number = phrase.get("M")
    if phrase.get("T") == "each":
        return Reading(f"XXXX-{number:02}", "set")
    year = phrase.year() or hinted_year(phrase)
    if year is not None:
        return Reading.of(phrase.parted(spans.month(year, number)))
    if phrase.letters == "M" and _is_word(phrase.word("M").lower()) and not _stands_for_month(phrase):
        return None
    return Reading.of(phrase.parted(_picked_month(phrase, number)))


def _is_word(name: str) -> bool:
    """Tell whether the name of a month is also a word or another name: "May", "March", "Jun"."""
    return name in ("may", "march") or (len(name) < 5 and name not in ("june", "july"))


def _stands_for_month(phrase: Phrase) -> bool:
    """Tell whether such a word has its place as a month: "in May", not "and May Parker"."""
    named = re.match(r"\s[A-Z][a-z]", phrase.scene.text[phrase.end : phrase.end + 3])
    return bool((_FIRMLY if named else _PLACED).search(phrase.before()))


def _picked_month(phrase: Phrase, number: int) -> Span:
    said, pick = phrase.scene.said_at, phrase.get("T")
    around = [spans.month(at, number) for at in (said.year - 1, said.year, said.year + 1)]
    if pick in ("last", "past"):
        return [m for m in around if m.last < said][-1]
    if pick in ("next", "coming"):
        return next(m for m in around if m.first > said)
    if pick == "this":
        return nearest(around, said, phrase.direction() if number != said.month else None, 3)
    if pick in ("that", "after", "before") and phrase.scene.named:
        return spans.month(phrase.scene.named.first.year, number)
    return chosen(phrase, around, 2)


def season(phrase: Phrase) -> Reading | None:
    """Read "spring 2027", "this fall", "in early summer"; a bare "fall" or "spring" may be a verb."""
    number, pick = phrase.get("S"), phrase.get("T")
    if pick == "each":
        return Reading(f"XXXX-{('SP', 'SU', 'FA', 'WI')[number]}", "set")
    year = phrase.year() or hinted_year(phrase)
    if year is not None:
        return Reading.of(spans.season(year, number))
    placed = _IN.search(phrase.before()) or _COMES_OUT.match(phrase.after(40))
    if phrase.letters in ("S", "D_S") and (_is_named(phrase) or not placed):
        return None
    return Reading.of(_picked_season(phrase, number, pick))


def _is_named(phrase: Phrase) -> bool:
    """Tell whether a season is none: "Summer Game Fest", "the fall of the empire"."""
    if phrase.word("S") == "fall" and phrase.after(4) == " of ":
        return True
    return bool(phrase.word("S")[0].isupper() and re.match(r"\s[A-Z]", phrase.scene.text[phrase.end : phrase.end + 2]))


def _picked_season(phrase: Phrase, number: int, pick: str | None) -> Span:
    said = phrase.scene.said_at
    if pick == "this":  # from the autumn on, "this winter" is written with the year it mostly lies in
        return spans.season(said.year + (number == 3 and said.month > 6), number)
    around = [spans.season(at, number) for at in (said.year - 1, said.year, said.year + 1)]
    if pick in ("last", "past"):
        return [s for s in around if s.last < said][-1]
    if pick in ("next", "coming"):
        return next(s for s in around if s.first > said)
    return nearest(around, said, phrase.direction(), 2)


def holiday(phrase: Phrase) -> Reading | None:
    """Read "Christmas 2026" (a release at Christmas is one in December), "Halloween", "Valentine's Day"."""
    if phrase.after(4) == " egg":
        return None  # "an Easter egg"
    rule, said, pick = phrase.get("H"), phrase.scene.said_at, phrase.get("T")
    year = phrase.year()
    if year is None:
        candidates = [holiday_in(at, rule) for at in (said.year - 1, said.year, said.year + 1)]
        wanted: Direction | None = {"last": "past", "next": "future", "coming": "future"}.get(pick or "")  # type: ignore[assignment]
        found = nearest(candidates, said, wanted or phrase.direction(), 3)
    else:
        found = holiday_in(year, rule)
    day = holiday_in(found.first.year, "12-25").timex if rule == "12" else found.timex
    return Reading.of(found, day)


def decade(phrase: Phrase) -> Reading | None:
    """Read "the late 1970s", "the '90s", "the nineties"."""
    first = phrase.get("G")
    token = next(t for t in phrase.tokens if t.letter == "G")
    marked = phrase.scene.text[max(0, token.start - 1) : token.start] in ("'", "’")
    if token.end - token.start <= 3 and not marked and "D" not in phrase.letters and "E" not in phrase.letters:
        return None  # "in his 30s"
    if re.search(r"\b(?:his|her|their|my|your)\s\Z", phrase.before()) or "centur" in phrase.after(9):
        return None
    return Reading.of(phrase.parted(spans.decade(first) if first % 100 else spans.hundreds(first)))


def year(phrase: Phrase) -> Reading | None:
    """Read "2027", "early 2027", "mid-1996", "fiscal 1989"."""
    number = phrase.year()
    if (
        number is None
        or NOT_TIMES.match(phrase.after())
        or ((number < 1900 or number > 2099) and not _PLACED.search(phrase.before()))
    ):
        return None
    return Reading.of(phrase.parted(spans.year(number)))


def years(phrase: Phrase) -> Reading | None:
    """Read "2026-27" and "1985 to 1987"."""
    first, *more = phrase.all("YNn")
    last = more[0] if more[0] > 99 else first // 100 * 100 + more[0]
    if last <= first or last - first > 200:
        return None
    return Reading.of(spans.joined(spans.year(first), spans.year(last)))
