"""The day on which an entry of a list comes out: beside its title, or in a heading of the entries above it."""

import re
from collections.abc import Iterator

from hitherto.claims import Detail
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import Mark
from hitherto.reading.listing import Listed
from hitherto.reading.releases.datings import datings
from hitherto.reading.releases.screens import service
from hitherto.reading.scene import Sentence
from hitherto.reading.times import TimeExpression
from hitherto.reading.titles.titles import Mention

_YEAR = re.compile(r"\d{4}")
_FIRST = re.compile(r"(?:: | ?[-–—|] ?|, )(?:\w+: )?[\"“‘'_*]{0,2}\Z")


def entered(sentence: Sentence, entry: Listed) -> Iterator[Draft]:
    """Give the day of an entry: what its line says where no rule reads it, else what stands above."""
    if not isinstance(entry.title.what, Mention):
        return
    days = [mark for mark in sentence.marks("D") if _is_day(mark)]
    own = next((mark for mark in days if _stands_first(sentence, mark, entry.title)), None)
    if own and any(dating.mark is own for dating in datings(sentence)):
        return
    day = own or (entry.day if not any(mark.start > entry.title.start for mark in days) else None)
    if day is None or not isinstance(day.what, TimeExpression):
        return
    details: dict[str, Detail] = {"kind": "premiere"}
    if entry.service:
        details["platform"] = service(entry.service)[0]
    more = () if day is own else ((day.start, day.end),)
    yield Draft(
        "release", day.what.details.get("date", str(day.what.when)), sentence.start, sentence.end, "release: list",
        entry.title.end, details, "+", "certain", (), work=entry.title.what.work, more=more,
    )  # fmt: skip


def _is_day(mark: Mark) -> bool:
    time = mark.what  # a year alone tells which of several works of one name is meant
    dated = isinstance(time, TimeExpression) and time.kind == "date" and time.when is not None
    return dated and not _YEAR.fullmatch(str(getattr(time, "text", "")))


def _stands_first(sentence: Sentence, day: Mark, title: Mark) -> bool:
    """Tell whether a line begins with this day and goes on with the title."""
    text = sentence.scene.text
    between = text[day.end : title.start]
    return day.start - sentence.start < 4 and len(between) < 30 and _FIRST.search(between) is not None
