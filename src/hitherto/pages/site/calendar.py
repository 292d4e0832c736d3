"""The calendar of the site: release dates of several titles in their order, days before windows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from hitherto.claims import Fact, Standing, Subject, When
from hitherto.pages.dates import written
from hitherto.pages.labels import HELD, standing_words
from hitherto.pages.text import clean
from hitherto.pages.vaguer import without_vaguer
from hitherto.pages.whole import Whole

_LATELY = timedelta(days=90)
_SHOWN = (*HELD, Standing.EXPECTED)


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
    def month(self) -> str:
        """The month or the year under which it stands."""
        start = self.when.earliest
        return f"{start:%B %Y}" if start and (self.when.is_day or len(self.when.edtf) == 7) else _year(self.when)


@dataclass(frozen=True, slots=True)
class CalendarView:
    """What is to come, by months, and what has just been."""

    months: tuple[tuple[str, tuple[Date, ...]], ...]
    past: tuple[Date, ...]
    undated: tuple[Subject, ...]


def view(wholes: Iterable[Whole], today: date, region: str = "") -> CalendarView:
    """Make the calendar of some titles from the releases that are held or expected of them."""
    wholes = list(wholes)
    found = [one for whole in wholes for one in _dates(whole, region)]
    found.sort(key=lambda one: (one.when.earliest or date.max, not one.when.is_day, one.subject.work))
    ahead = [one for one in found if (one.when.latest or date.max) >= today]
    dated = {one.subject.work for one in ahead}
    months = tuple((name, tuple(group)) for name, group in groupby(ahead, key=lambda one: one.month))
    past = tuple(one for one in found if today - _LATELY <= (one.when.latest or date.max) < today)[::-1]
    undated = tuple(whole.page.title for whole in wholes if whole.page.title.work not in dated)
    return CalendarView(months, past, undated)


def _dates(whole: Whole, region: str) -> Iterable[Date]:
    for fact in without_vaguer(whole.facts):
        when = _when(fact)
        if when is None or fact.standing not in _SHOWN:
            continue
        told = {key: clean(str(fact.details.get(key, ""))) for key in ("kind", "region", "platform", "part")}
        where = ", ".join(filter(None, (told["platform"], told["region"])))
        elsewhere = bool(region and told["region"]) and told["region"] != region
        kind = told["kind"].replace("-", " ") or "release"
        yield Date(
            fact.subject, when, written(when), kind, where, fact.standing, standing_words(fact), fact.id, elsewhere
        )


def _when(fact: Fact) -> When | None:
    if fact.property != "release" or fact.value == "unknown":
        return None
    try:
        return When.parse(fact.value)
    except ValueError:
        return None


def _year(when: When) -> str:
    start = when.earliest or when.latest
    return f"Some time in {start.year}" if start else "Some time"
