"""The day on which an article was published, from the ways in which files write it."""

import math
import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+)?"
_DAY_FIRST = re.compile(rf"{_WEEKDAY}(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+(\d{{4}})\b", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"{_WEEKDAY}{_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_LONGEST = 100  # characters; no date is longer, and no search runs on more
_FIRST_YEAR = 1800  # "0001-01-01" is how some programs write that they have no date
_MILLISECONDS = 100_000_000_000  # as seconds this would be the year 5138


def parse_day(said: object) -> date:
    """Return the day, in UTC where the time of day and its zone are given; raises ValueError where there is none.

    Read are ISO 8601 ("2026-02-18", "2026-02-18T23:30:00-05:00"), RFC 5322 ("Wed, 18 Feb 2026 10:00:00 GMT"),
    "18 February 2026", "Feb. 18, 2026", and seconds or milliseconds since 1970 as a number. "03/04/2026" is
    two days, and "2026-02" is none, so neither is read.
    """
    day = _from_number(said) if isinstance(said, int | float) else _from_text(str(said).strip())
    if day.year < _FIRST_YEAR:
        raise ValueError(f"no article is that old: {day}")
    return day


def day_or_none(said: object) -> date | None:
    """Return the day as `parse_day` reads it, None where there is none that can be read."""
    try:
        return parse_day(said)
    except ValueError:
        return None


def _from_number(seconds: float) -> date:
    if isinstance(seconds, bool) or not math.isfinite(seconds):
        raise ValueError(f"not a time: {seconds}")
    try:
        return datetime.fromtimestamp(seconds / 1000 if abs(seconds) >= _MILLISECONDS else seconds, UTC).date()
    except (OverflowError, OSError) as error:
        raise ValueError(f"not a time: {seconds}") from error


def _from_text(said: str) -> date:
    if len(said) > _LONGEST or not said[:1].isalnum():
        raise ValueError("not a date")
    for parse in (date.fromisoformat, _from_timestamp, _from_words):
        try:
            return parse(said)
        except (ValueError, OverflowError, IndexError, TypeError):  # the mail parser raises all four
            continue
    raise ValueError(f"not a date: {said!r}")


def _from_timestamp(said: str) -> date:
    try:
        moment = datetime.fromisoformat(said)
    except ValueError:
        moment = parsedate_to_datetime(said)
    return (moment.astimezone(UTC) if moment.tzinfo else moment).date()


def _from_words(said: str) -> date:
    if found := _YEAR_FIRST.match(said):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.match(said):
        return date(int(found[3]), _month(found[2]), int(found[1]))
    if found := _MONTH_FIRST.match(said):
        return date(int(found[3]), _month(found[1]), int(found[2]))
    raise ValueError(f"not a date: {said!r}")


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1
