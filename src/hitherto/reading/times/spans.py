"""Spans of the calendar: days, weeks, months … decades, each written in EDTF and in TIMEX3.

Every maker raises ValueError or OverflowError where the calendar has no such span (31 June, year 0).
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

# Which third (or edge) of a span a modifier picks: the days of a month, the months of a year, the years of a decade.
_OF_MONTH = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_OF_YEAR = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
_OF_DECADE = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
_SEASON_LETTERS = ("SP", "SU", "FA", "WI")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days with its two spellings; `grain` is the unit it is one of."""

    first: date
    last: date
    edtf: str
    timex: str
    grain: str


def day(of: date) -> Span:
    """Return one day."""
    return Span(of, of, of.isoformat(), of.isoformat(), "day")


def week(of: date) -> Span:
    """Return the ISO week, Monday to Sunday, that holds a day."""
    monday = of - timedelta(of.weekday())
    year, number, _ = of.isocalendar()
    sunday = monday + timedelta(6)
    return Span(monday, sunday, f"{monday}/{sunday}", f"{year:04}-W{number:02}", "week")


def weekend(of: date) -> Span:
    """Return the Saturday and Sunday of the ISO week that holds a day."""
    whole = week(of)
    saturday = whole.last - timedelta(1)
    return Span(saturday, whole.last, f"{saturday}/{whole.last}", f"{whole.timex}-WE", "weekend")


def month(year: int, number: int) -> Span:
    """Return a month."""
    first, last = date(year, number, 1), date(year, number, monthrange(year, number)[1])
    text = f"{year:04}-{number:02}"
    return Span(first, last, text, text, "month")


def _months(year: int, first: int, last: int, names: tuple[str, str], grain: str) -> Span:
    begin, end = date(year, first, 1), date(year, last, monthrange(year, last)[1])
    return Span(begin, end, f"{year:04}-{names[0]}", f"{year:04}-{names[1]}", grain)


def quarter(year: int, number: int) -> Span:
    """Return a quarter, 1 to 4, of the calendar year."""
    return _months(year, 3 * number - 2, 3 * number, (str(32 + number), f"Q{number}"), "quarter")


def half(year: int, number: int) -> Span:
    """Return a half, 1 or 2, of a year."""
    return _months(year, 6 * number - 5, 6 * number, (str(39 + number), f"H{number}"), "half")


def season(year: int, number: int) -> Span:
    """Return a season: 0 spring, 1 summer, 2 autumn, 3 winter (the January to March of that year)."""
    begin, end = ((3, 5), (6, 8), (9, 11), (1, 3))[number]
    return _months(year, begin, end, (str(21 + number), _SEASON_LETTERS[number]), "season")


def year(number: int) -> Span:
    """Return a year."""
    return Span(date(number, 1, 1), date(number, 12, 31), f"{number:04}", f"{number:04}", "year")


def decade(first: int) -> Span:
    """Return the ten years from `first`."""
    return Span(date(first, 1, 1), date(first + 9, 12, 31), f"{first:04}/{first + 9:04}", f"{first // 10:03}", "decade")


def hundreds(first: int) -> Span:
    """Return the hundred years from `first` ("the 1800s")."""
    return Span(
        date(first, 1, 1), date(first + 99, 12, 31), f"{first:04}/{first + 99:04}", f"{first // 100:02}", "century"
    )


def century(number: int) -> Span:
    """Return a century: the 20th is 1901 to 2000, and in TIMEX3 the years that begin with 19."""
    first, last = 100 * number - 99, 100 * number
    return Span(date(first, 1, 1), date(last, 12, 31), f"{first:04}/{last:04}", f"{number - 1:02}", "century")


def containing(of: date, grain: str) -> Span:
    """Return the span of one grain that holds a day."""
    return {
        "day": lambda: day(of),
        "night": lambda: day(of),
        "week": lambda: week(of),
        "weekend": lambda: weekend(of),
        "month": lambda: month(of.year, of.month),
        "quarter": lambda: quarter(of.year, (of.month + 2) // 3),
        "half": lambda: half(of.year, (of.month + 5) // 6),
        "year": lambda: year(of.year),
        "decade": lambda: decade(of.year // 10 * 10),
        "century": lambda: century((of.year + 99) // 100),
    }[grain]()


_DAYS = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}


def move(of: date, grain: str, count: float) -> date:
    """Return the day that lies `count` units later (earlier where negative)."""
    if grain in _DAYS:
        return of + timedelta(round(_DAYS[grain] * count))
    months = of.year * 12 + of.month - 1 + round(_MONTHS[grain] * count)
    at_year, at_month = divmod(months, 12)
    return date(at_year, at_month + 1, min(of.day, monthrange(at_year, at_month + 1)[1]))


def shifted(of: date, grain: str, count: float) -> Span:
    """Return the span of one grain that lies `count` units from a day ("three weeks ago")."""
    if grain == "fortnight":
        grain, count = "week", count * 2
    if grain in _MONTHS and count != int(count):
        return containing(move(of, grain, count), "month")
    return containing(move(of, grain, count), grain)


def a_year_before(of: Span) -> Span:
    """Return the quarter, half or year that lies a year earlier."""
    return containing(move(of.first, "year", -1), of.grain)


def part(of: Span, which: str) -> Span:
    """Return the early, mid or late part of a span; TIMEX3 keeps the value of the whole."""
    if which not in _OF_MONTH:
        return of
    if of.grain == "month":
        first, last = _OF_MONTH[which]
        begin, end = of.first.replace(day=first), of.first.replace(day=min(last, of.last.day))
        return Span(begin, end, f"{begin}/{end}", of.timex, "part")
    if of.grain == "year":
        first, last = _OF_YEAR[which]
        text = f"{of.edtf}-{first:02}/{of.edtf}-{last:02}"
        return Span(month(of.first.year, first).first, month(of.first.year, last).last, text, of.timex, "part")
    if of.grain == "decade":
        first, last = (of.first.year + years for years in _OF_DECADE[which])
        return Span(date(first, 1, 1), date(last, 12, 31), f"{first:04}/{last:04}", of.timex, "part")
    return of


def joined(first: Span, last: Span) -> Span:
    """Return the range from the beginning of one span to the end of another."""
    begin, end = first.edtf.partition("/")[0], last.edtf.rpartition("/")[2]
    return Span(first.first, last.last, f"{begin}/{end}", f"{first.timex}/{last.timex}", "range")
