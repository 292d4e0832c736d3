"""Join what stands apart: an hour with its day, the two ends of a range, a bound with its date."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from hitherto.claims import When
from hitherto.reading.times import spans
from hitherto.reading.times.expression import TimeExpression

_TO_DAY = re.compile(r",?\s(?:on\s)?|,\s|\s\(", re.IGNORECASE)
_TO_HOUR = re.compile(r",?\s(?:(?:at|from|around|about)\s){0,2}|,\s", re.IGNORECASE)
_THROUGH = re.compile(r"\s(?:to|through|until|till|thru)\s|\s?[-–—]\s?", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s(?:the\s)?\Z", re.IGNORECASE)

# Words before a date that bound it, with the side that they open, the longer first; "since", "from" and
# "not until" name the day itself.
_BOUNDS = (
    (
        "not before", "after",
        r"(?:not|\w+n[’']t|never)\s(?:\w+\s){0,3}?before|(?:no|not)\s(?:any\s)?(?:earlier|sooner)\sthan|"
        r"at\sthe\searliest(?:\sin)?",
    ),
    ("not until", "", r"(?:not|\w+n[’']t|never)\s(?:\w+\s){0,4}?(?:until|till)"),  # out that day, not before
    ("by", "before", r"by|no\slater\sthan|not\slater\sthan|at\sthe\slatest(?:\sby)?"),
    ("until", "before", r"until|till|through"),
    ("before", "before", r"before|ahead\sof|prior\sto"),
    ("after", "after", r"after|past"),
    ("since", "", r"since"),
    ("from", "", r"from|starting(?:\s(?:on|in|from))?|beginning(?:\s(?:on|in))?|as\sof|effective"),
)  # fmt: skip
_ANY_BOUND = "|".join(f"(?P<b{i}>{words})" for i, (_, _, words) in enumerate(_BOUNDS))
_BOUND = re.compile(rf"\b(?:{_ANY_BOUND})\s(?:(?:at\sleast|the|about|around|some\s?time|in)\s){{0,2}}\Z")
# The last word of each of them, so that most dates need no closer look.
_LAST_WORD = re.compile(
    r"\b(?:before|until|till|than|by|through|to|of|after|past|since|from|starting|beginning|on|in|effective|least|the|"
    r"about|around|time|earliest|latest)\s\Z"
)
_AT_EARLIEST = re.compile(r"\s(?:at\sthe\s(?P<side>earliest|latest)|or\s(?P<later>later)|onwards?)\b", re.IGNORECASE)
_ABOUT = re.compile(r"\b(?:around|about|circa|approximately|roughly|some\s?time\saround|c\.)\s\Z")
_REACH = 48


def joined(found: Iterable[TimeExpression], text: str) -> list[TimeExpression]:
    """Return the expressions with hours and ranges joined and bounds set, in order."""
    done: list[TimeExpression] = []
    for one in found:
        last = done[-1] if done else None
        both = last and (
            _with_hour(last, one, text)
            or _range(last, one, text)
            or _counted(last, one, text)
            or _within_year(last, one, text)
        )
        if both:
            done[-1] = both
        else:
            done.append(one)
    return [_bounded(one, text) for one in done]


def _is_hour(of: TimeExpression) -> bool:
    return of.kind == "time" and of.details.get("time") == of.text


def _with_hour(first: TimeExpression, second: TimeExpression, text: str) -> TimeExpression | None:
    """Join "9 p.m. ET" and the day beside it, on either side."""
    gap = text[first.end : second.start]
    if _is_hour(first) and second.kind in ("date", "time") and second.when and second.when.is_day:
        hour, day, fits = first, second, _TO_DAY.fullmatch(gap)
    elif _is_hour(second) and (first.kind == "set" or (first.kind == "date" and first.when and first.when.is_day)):
        hour, day, fits = second, first, _TO_HOUR.fullmatch(gap)
    else:
        return None
    if not fits or _is_hour(day):
        return None
    timex = day.timex.partition("T")[0] + hour.timex[hour.timex.find("T") :]
    start, end = first.start, second.end
    details = {**day.details, **hour.details}
    return replace(day, start=start, end=end, text=text[start:end], kind="time", timex=timex, details=details)


def _range(first: TimeExpression, second: TimeExpression, text: str) -> TimeExpression | None:
    """Join "June 3" and "July 8" of "June 3 to July 8" and of "between June 3 and July 8"."""
    gap = text[first.end : second.start]
    if first.kind != "date" or second.kind != "date" or not (first.when and second.when) or first.parts:
        return None
    between = gap.strip().lower() == "and" and _BETWEEN.search(text[max(0, first.start - 14) : first.start])
    if not between and not _THROUGH.fullmatch(gap):
        return None
    begin, end = first.when.edtf.partition("/")[0], second.when.edtf.rpartition("/")[2]
    if not _begins_before(first.when, second.when):
        return None
    return TimeExpression(
        first.start, second.end, text[first.start : second.end], When.parse(f"{begin}/{end}"), "date",
        f"{first.timex}/{second.timex}", parts=(first, second),
    )  # fmt: skip


def _begins_before(first: When, second: When) -> bool:
    return bool(first.earliest and second.earliest and first.earliest < second.earliest)


_LENGTH = re.compile(r"P(\d+)([DWMY])")
_GRAINS = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_COUNTED = re.compile(r"(?:\s(?P<way>after|before|from|ahead\sof|prior\sto))?\s(?:the\s)?", re.IGNORECASE)


def _counted(first: TimeExpression, second: TimeExpression, text: str) -> TimeExpression | None:
    """Join "two weeks before" and "Christmas Day", "a week from" and "Monday", into the day they mean."""
    length, gap = _LENGTH.fullmatch(first.timex), _COUNTED.fullmatch(text, first.end, second.start)
    way = (gap["way"] or (first.anchor or "").partition(" ")[0]).lower() if gap else ""
    if not length or not way or first.when or second.kind != "date" or not (second.when and second.when.is_day):
        return None
    count = int(length[1]) * (1 if way in ("after", "from") else -1)
    try:
        day = spans.day(spans.move(date.fromisoformat(second.when.edtf), _GRAINS[length[2]], count))
    except (ValueError, OverflowError):
        return None
    return TimeExpression(
        first.start, second.end, text[first.start : second.end], When.parse(day.edtf), "date", day.timex,
        parts=(first, second),
    )  # fmt: skip


_PICKED_YEAR = re.compile(r"(?:(?:early|late|later) )?(?:this|next|last) year\Z", re.IGNORECASE)
_IN_IT = re.compile(r",?\s(?:in|on|around)\s", re.IGNORECASE)


def _within_year(first: TimeExpression, second: TimeExpression, text: str) -> TimeExpression | None:
    """Join "next year" and "January" of "next year in January"; a month that has a year of its own stays."""
    if first.kind != "date" or second.kind != "date" or not (first.when and second.when):
        return None
    if not _PICKED_YEAR.match(first.text) or not _IN_IT.fullmatch(text, first.end, second.start):
        return None
    value = second.when.edtf
    if not re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", value) or re.search(
        r"\d{4}|month|week|day", second.text, re.IGNORECASE
    ):
        return None
    year = first.when.edtf[:4]
    return replace(
        second, start=first.start, text=text[first.start : second.end], when=When.parse(f"{year}{value[4:]}"),
        timex=f"{year}{second.timex[4:]}",
    )  # fmt: skip


def _bounded(one: TimeExpression, text: str) -> TimeExpression:
    """Open the date on one side where the words do ("not before 2027"), or mark it approximate ("around 2027")."""
    if one.when is None or one.when.is_open or one.kind not in ("date", "time"):
        return one
    before = text[max(0, one.start - _REACH) : one.start].lower()
    behind = _AT_EARLIEST.match(text, one.end)
    found = _BOUND.search(before) if _LAST_WORD.search(before) else None
    name, side = "", ""
    if behind:
        latest = (behind["side"] or "").lower() == "latest"
        name, side = ("by", "before") if latest else ("not before", "after")
    elif found:
        name, side, _ = _BOUNDS[int((found.lastgroup or "b0")[1:])]
    elif _ABOUT.search(before) and one.kind == "date":
        return replace(one, when=_approximate(one.when), details={**one.details, "bound": "around"})
    if not name:
        return one
    when, edtf = one.when, one.when.edtf
    if side == "after":
        when = When.parse(f"{edtf.partition('/')[0]}/..")
    elif side == "before":
        when = When.parse(f"../{edtf.rpartition('/')[2]}")
    return replace(one, when=when, details={**one.details, "bound": name, "date": edtf})


def _approximate(when: When) -> When:
    return when if "/" in when.edtf else When.parse(f"{when.edtf}~")
