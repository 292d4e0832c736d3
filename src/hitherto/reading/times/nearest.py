"""Choose the year of a date that names none: by the tense around it, or else the nearest."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from hitherto.reading.times import spans, tense
from hitherto.reading.times.phrase import Phrase
from hitherto.reading.times.spans import Span
from hitherto.reading.times.tense import Direction

_FAR = 200  # days
_JUST = 14  # days
_LATER_YEAR = re.compile(r"(?:[t&,/-](?:W[_,])?(?:E[_-])?(?:M(?:_[Nd])?|[NdS])){1,12}[_,o]Y")


def nearest(candidates: Sequence[Span], said: date, direction: Direction | None, lean: float = 1.0) -> Span:
    """Choose the span that lies in a direction from the day it was said, or else the nearest.

    `lean` is how many times farther the future may be where nothing tells. Raises ValueError where there is
    nothing to choose from.
    """
    if not candidates:
        raise ValueError("no year has such a day")
    past = [c for c in candidates if c.first <= said]
    future = [c for c in candidates if c.last >= said]
    if not future or (direction == "past" and past):
        return past[-1]
    if not past or direction == "future":
        return future[0]
    ahead, behind = (future[0].first - said).days, (said - past[-1].last).days
    return future[0] if ahead <= behind * lean else past[-1]


def days_of(year: int, month: int, day: int) -> Iterator[Span]:
    """Return a day of the calendar in the years around one, as far as they have it."""
    reach = 1 if (month, day) != (2, 29) else 8
    for at in range(year - reach, year + reach + 1):
        try:
            yield spans.day(date(at, month, day))
        except ValueError:
            continue


def chosen(phrase: Phrase, candidates: Sequence[Span], lean: float) -> Span:
    """Choose the span that the phrase means, by the tense around it and by how near it is."""
    said, direction = phrase.scene.said_at, phrase.direction()
    found = nearest(candidates, said, direction, lean)
    other = min(candidates, key=lambda c: abs((c.first - said).days))
    # A date without a year is seldom most of a year away: unless it stands by the date, the verb was another's.
    if phrase.marked():
        return found
    near = abs((other.first - said).days)
    if near <= _JUST and direction == "future":
        return other  # "debuts on March 24", the day after
    far = abs((found.first - said).days) > max(_FAR, 3 * near)
    return other if far and tense.beside(phrase.scene.text, phrase.start) != direction else found


def nearest_day(phrase: Phrase, month: int, day: int) -> date:
    """Return the day that a month and a number mean where no year stands beside them."""
    found = list(days_of(phrase.scene.said_at.year, month, day))
    begun = phrase.range_begun()
    after = [d for d in found if begun and d.first >= begun]
    return after[0].first if after else chosen(phrase, found, 1.5).first


def hinted_year(phrase: Phrase) -> int | None:
    """Return the year that a later date of the same range or list names: "June 3 to July 8, 2026"."""
    ahead = _LATER_YEAR.match(phrase.line, 2 * phrase.last - 1)
    return int(phrase.row[ahead.end() // 2].value) if ahead else None
