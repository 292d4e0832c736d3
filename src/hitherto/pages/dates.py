"""Write dates for people, from EDTF: "late September 2023", "spring 2024", "not before 2023".

The words are never more exact than the When: two dates of different span never get the same words.
"""

from calendar import month_name, monthrange
from datetime import date

from hitherto.claims import When

_GROUPS = {
    "21": "spring", "22": "summer", "23": "autumn", "24": "winter",
    "33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4",
    "40": "the first half of", "41": "the second half of",
}  # fmt: skip
# The thirds of a year, as first and last month.
_THIRDS = {("01", "04"): "early", ("05", "08"): "mid", ("09", "12"): "late"}


def day(value: date) -> str:
    """Write one day: "3 August 2023"."""
    return f"{value.day} {month_name[value.month]} {value.year}"


def written(when: When) -> str:
    """Write a date as a name: "3 August 2023", "late 2025", "May to July 2024", "not before 2023"."""
    start, slash, end = when.edtf.partition("/")
    if not slash:
        return _point(start)
    if end in ("", ".."):
        return f"not before {_point(start)}"
    if start in ("", ".."):
        return f"no later than {_point(end)}"
    return _third(start, end) or f"{_point(start)} to {_point(end)}"


def timed(when: When) -> str:
    """Write a date with its preposition: "on 3 August 2023", "in late 2025", "between May 2024 and July 2024"."""
    start, slash, end = when.edtf.partition("/")
    if slash and ({start, end} & {"", ".."}):
        return written(when)
    if slash and not _third(start, end):
        return f"between {_point(start)} and {_point(end)}"
    if start.endswith("~") and not slash:
        return written(when)
    return f"{'on' if when.is_day else 'in'} {written(when)}"


def named(when: When) -> str:
    """Write a date as `timed` does, without its preposition: "3 August 2023", "between May 2024 and July 2024"."""
    return timed(when).removeprefix("on ").removeprefix("in ")


def reduced(when: When | None) -> str:
    """Write a date as a day, a month or a year of ISO 8601, for who takes nothing else: "2025-10-03", "2025".

    It is never more exact than the date; what lies in no single year, or only about there, is "".
    """
    if when is None or when.earliest is None or when.latest is None or "~" in when.edtf:
        return ""
    first, last = when.earliest.isoformat(), when.latest.isoformat()
    return next((first[:length] for length in (10, 7, 4) if first[:length] == last[:length]), "")


def _point(point: str) -> str:
    exact = point.removesuffix("~")
    year, _, rest = exact.partition("-")
    month, _, in_month = rest.partition("-")
    if in_month:
        words = day(date(int(year), int(month), int(in_month)))
    elif month:
        words = f"{_GROUPS.get(month) or month_name[int(month)]} {int(year)}"
    else:
        words = str(int(year))
    return words if exact == point else f"around {words}"


def _third(start: str, end: str) -> str | None:
    """Name the third of a month or of a year that an interval is, if it is one."""
    if start[:4] != end[:4] or "~" in start + end:
        return None
    year = int(start[:4])
    if len(start) == len(end) == 7:
        third = _THIRDS.get((start[5:], end[5:]))
        return f"{third}{'-' if third == 'mid' else ' '}{year}" if third else None
    if len(start) == len(end) == 10 and start[:7] == end[:7]:
        month = int(start[5:7])
        last = f"{monthrange(year, month)[1]:02d}"
        third = {("01", "10"): "early", ("11", "20"): "mid", ("21", last): "late"}.get((start[8:], end[8:]))
        return f"{third}{'-' if third == 'mid' else ' '}{month_name[month]} {year}" if third else None
    return None
