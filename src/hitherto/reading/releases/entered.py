"""The day on which an entry of a list comes out: beside its title, or in a heading of the entries above it."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from hitherto.claims import Detail
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import Mark
from hitherto.reading.listing import Listed
from hitherto.reading.releases.datings import datings
from hitherto.reading.releases.screens import service
from hitherto.reading.scene import Sentence
from hitherto.reading.times import TimeExpression
from hitherto.reading.titles.entries import CLOCK, is_day
from hitherto.reading.titles.titles import Mention

_FULL = re.compile(r"\d{4}-\d\d-\d\d")
_YEAR = re.compile(r"\d{4}")
_WEEKDAY = re.compile(
    rf"(?:{CLOCK},? )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? (?:at )?{CLOCK})?:?", re.IGNORECASE
)
_FINALE = re.compile(r"\bfinale:\W*\Z", re.IGNORECASE)
_FIRST = re.compile(r"(?:: | ?[-–—|] ?|, )(?:\w+: )?[\"“‘'_*]{0,2}\Z")


def entered(sentence: Sentence, entry: Listed) -> Iterator[Draft]:
    """Give the day of an entry: what its line says where no rule reads it, else what stands above."""
    if not isinstance(entry.title.what, Mention):
        return
    days = [mark for mark in sentence.marks("D") if _is_day(mark)]
    first = next((mark for mark in days if _stands_first(sentence, mark, entry.title)), None)
    own = first or (entry.day if entry.day in sentence.marks("D") else None)
    if own and any(dating.mark is own for dating in datings(sentence)):
        return
    dated = any(mark.start > entry.title.start for mark in days) or _is_dated_below(sentence)
    day = own or (None if dated else entry.day)
    if day is None or not isinstance(day.what, TimeExpression):
        return
    ends = _FINALE.search(sentence.text[: max(0, entry.title.start - sentence.start)])
    details: dict[str, Detail] = {"kind": "finale" if ends else "premiere"}
    if entry.service:
        details["platform"] = service(entry.service)[0]
    more = () if day is own else ((day.start, day.end),)
    yield Draft(
        "release", _date(day.what, sentence.scene.said_at), sentence.start, sentence.end, "release: list",
        entry.title.end, details, "+", "certain", (), work=entry.title.what.work, more=more,
    )  # fmt: skip


def _date(time: TimeExpression, said_at: date) -> str:
    """Return the day; a weekday alone is the coming one, since lists tell of what there is to watch."""
    told = time.details.get("date", str(time.when))
    if not _WEEKDAY.fullmatch(time.text) or not _FULL.fullmatch(str(told)):
        return told
    ahead = date.fromisoformat(str(told))
    return str(ahead + timedelta(days=7) if timedelta(0) < said_at - ahead < timedelta(days=7) else ahead)


def _is_dated_below(sentence: Sentence) -> bool:
    """Tell whether the line below an entry says when it comes, and is no day under which others are listed."""
    below = next(iter(sentence.scene.sentences[sentence.number + 1 : sentence.number + 2]), None)
    if below is None or below.block is sentence.block or below.number in sentence.scene.listing:
        return False
    days = (str(getattr(mark.what, "text", "")) for mark in below.marks("D"))
    return len(below.text) < _LINE and not is_day(below.text) and any(map(_NUMBERED.search, days))


_LINE = 70  # characters
_NUMBERED = re.compile(r"[A-Za-z]{3}\.? \d|\d(?:st|nd|rd|th)? [A-Z]")  # "March 8", "8 March"


def in_year_of_list(sentence: Sentence, time: TimeExpression, value: str) -> str:
    """Return the day of an entry in the year that the headline of the list names: "The 2027 Movie Calendar"."""
    if sentence.number not in sentence.scene.listing or _NAMED.search(time.text):
        return value
    years = {int(year) for year in _ANY_YEAR.findall(sentence.scene.sentences[0].text)}
    return f"{max(years)}{value[4:]}" if len(years) == 1 and max(years) >= sentence.scene.said_at.year else value


_ANY_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NAMED = re.compile(r"\d{4}|\b(?:last|next|this|today|tonight|tomorrow)\b", re.IGNORECASE)


def _is_day(mark: Mark) -> bool:
    time = mark.what  # a year alone tells which of several works of one name is meant
    dated = isinstance(time, TimeExpression) and time.kind == "date" and time.when is not None
    return dated and not _YEAR.fullmatch(str(getattr(time, "text", "")))


def _stands_first(sentence: Sentence, day: Mark, title: Mark) -> bool:
    """Tell whether a line begins with this day and goes on with the title."""
    text = sentence.scene.text
    between = text[day.end : title.start]
    return day.start - sentence.start < 4 and len(between) < 30 and _FIRST.search(between) is not None
