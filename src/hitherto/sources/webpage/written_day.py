"""A day within a line of text, as several languages write it."""

import re
from dataclasses import dataclass
from datetime import date

_NAMES = (
    "jan gen ene jän", "feb fév fev", "mar mär mrt maa", "apr abr avr", "may mai mag mei maj", "jun juin giu",
    "jul juil lug", "aug aoû ago aou", "sep set", "oct okt ott out", "nov", "dec dez déc dic",
)  # fmt: skip
_MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
_MONTH = r"(?P<month>[^\W\d]{3,11})\.?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<!\d)(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)",
        r"(?P<y>\d{4})年\s?(?P<m>\d{1,2})月\s?(?P<d>\d{1,2})",
        r"(?<![\d.,])(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4}|\d\d)(?![\d.])",
        r"(?<![\d.,])(?P<first>\d{1,2})[/-]\s?(?P<second>\d{1,2})[/-]\s?(?P<y>\d{4})(?!\d)",
        rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º)?\.?\s+(?:of\s+|de\s+)?{_MONTH},?\s+(?:de\s+|of\s+)?(?P<y>\d{{4}})(?!\d)",
        rf"\b{_MONTH}\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})(?!\d)",
    )
)


@dataclass(frozen=True, slots=True)
class Written:
    """A day, and where it stands in its line."""

    day: date
    start: int
    end: int


def written_day(line: str, language: str) -> Written | None:
    """Return the first day in a line. "03/04/2026" is two days where the language is English or not known."""
    found = [day for form in _FORMS if (match := form.search(line)) and (day := _read(match, language))]
    return min(found, key=lambda day: day.start, default=None)


def _read(match: re.Match[str], language: str) -> Written | None:
    parts = match.groupdict()
    year = int(parts["y"])
    if "first" in parts:
        day, month = _in_order(int(parts["first"]), int(parts["second"]), language)
    else:
        day, month = int(parts["d"]), _month(parts["month"]) if "month" in parts else int(parts["m"])
    try:
        return Written(date(year if year > 99 else 2000 + year, month, day), match.start(), match.end())
    except ValueError:
        return None


def _in_order(first: int, second: int, language: str) -> tuple[int, int]:
    """Return day and month, the month 0 where it might be either."""
    if first > 12 or first == second:
        return first, second
    if second > 12:
        return second, first
    return (first, second) if language and not language.startswith("en") else (first, 0)


def _month(name: str) -> int:
    name = name.lower()
    return _MONTHS.get(name[:4]) or _MONTHS.get(name[:3], 0)
