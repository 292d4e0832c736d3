"""The calendar of the site: release dates of several titles in their order, windows after the days they may be."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from hitherto.claims import HELD, Fact, Standing, Subject, When
from hitherto.pages.dates import written
from hitherto.pages.labels import standing_words
from hitherto.pages.text import clean
from hitherto.pages.vaguer import without_vaguer
from hitherto.pages.values import region_of
from hitherto.pages.whole import Whole

_LATELY = timedelta(days=90)
_SHOWN = (*HELD, Standing.EXPECTED)
_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")  # in EDTF, where 21 to 24 are the seasons of a year
_NO_MONTH = 13


@dataclass(frozen=True, slots=True)
class Date:
    """When a title comes: the words for it, what comes, where, and how that stands."""

    subject: Subject
    when: When
    words: str
    kind: str
    where: str
    standing: Standing
    label: str
    fact: str
    is_elsewhere: bool  # another region's than the reader's

    @property
    def place(self) -> tuple[int, int, date, str]:
        """Where it stands among others: by year and month, what names no month after the months of its year."""
        start = self.when.earliest or self.when.latest or date.max
        return start.year, start.month if self._names_a_month() else _NO_MONTH, start, self.subject.work

    @property
    def month(self) -> str:
        """The month or the year under which it stands."""
        start = self.when.earliest or self.when.latest
        if start is None:
            return "Some time"
        return f"{start:%B %Y}" if self._names_a_month() else f"Some time in {start.year}"

    def _names_a_month(self) -> bool:
        return self.when.is_day or bool(_MONTH.fullmatch(self.when.edtf))


@dataclass(frozen=True, slots=True)
class CalendarView:
    """What is to come, by months, and what has just been."""

    months: tuple[tuple[str, tuple[Date, ...]], ...]
    past: tuple[Date, ...]
    undated: tuple[Subject, ...]


def view(wholes: Iterable[Whole], today: date, region: str = "") -> CalendarView:
    """Make the calendar of some titles from the releases that are held or expected of them."""
    wholes = list(wholes)
    found = sorted((one for whole in wholes for one in _dates(whole, region)), key=lambda one: one.place)
    ahead = [one for one in found if _is_ahead(one, today)]
    dated = {one.subject.work for one in ahead}
    months = tuple((name, tuple(group)) for name, group in groupby(ahead, key=lambda one: one.month))
    past = tuple(one for one in found if not _is_ahead(one, today) and _is_ahead(one, today - _LATELY))[::-1]
    undated = tuple(whole.page.title for whole in wholes if whole.page.title.work not in dated)
    return CalendarView(months, past, undated)


def next_date(whole: Whole, region: str = "") -> Date | None:
    """Return the next date of a title; another region's only where there is no other."""
    ahead = [one for one in _dates(whole, region) if _is_ahead(one, whole.page.on)]
    return min(ahead, key=lambda one: (one.is_elsewhere, one.place), default=None)


def _is_ahead(one: Date, today: date) -> bool:
    return (one.when.latest or date.max) >= today


def _dates(whole: Whole, region: str) -> Iterable[Date]:
    for fact in without_vaguer(whole.facts):
        when = _when(fact)
        if when is None or fact.standing not in _SHOWN:
            continue
        told = {key: clean(str(fact.details.get(key, ""))) for key in ("kind", "region", "platform", "part")}
        where = ", ".join(filter(None, (told["platform"], told["region"])))
        elsewhere = bool(region) and region_of(fact) not in ("", region)
        kind = told["kind"].replace("-", " ") or "release"
        yield Date(
            fact.subject, when, written(when), kind, where, fact.standing, standing_words(fact), fact.id, elsewhere
        )


def _when(fact: Fact) -> When | None:
    return When.read(fact.value) if fact.property == "release" else None
