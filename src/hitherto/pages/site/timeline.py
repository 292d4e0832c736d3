"""The timeline: what was said when, a row for each section of the page, as coordinates for a drawing."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hitherto.claims import Fact, Standing
from hitherto.pages.dates import day as written
from hitherto.pages.labels import sections, standings
from hitherto.pages.material import section_of
from hitherto.pages.text import counted
from hitherto.pages.whole import Whole

WIDTH, LEFT, ROW, TOP = 720, 150, 26, 26  # in the drawing's own units
_STEP = 24  # the width that the marks of one section and time share, beside one another
_WIDER = 36  # the same where there would be more than _MANY marks, or three beside one another
_MANY = 120
_LEAST = 3  # days on which something was said, below which there is nothing to draw


@dataclass(frozen=True, slots=True)
class Mark:
    """What was said about a section around a day, that has one standing now: where it is drawn, and what it says."""

    x: float
    standing: Standing
    glyph: str
    day: date
    words: str
    beside: int  # marks that share its place, itself among them


@dataclass(frozen=True, slots=True)
class Row:
    """A section of the page: its name, how far down it is drawn, and its marks by their days."""

    key: str
    label: str
    y: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A month or a year on the axis."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """A drawing: rows with their marks, and ticks; `here` is where the page's day stands."""

    width: int
    height: int
    left: int
    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    here: float
    first: date
    last: date

    @property
    def marks(self) -> list[Mark]:
        """All marks, row by row."""
        return [mark for row in self.rows for mark in row.marks]


def timeline(whole: Whole, on: date, last: date) -> Timeline | None:
    """Draw when the claims behind facts were said, up to `last`, and where `on` is; None where there is too little."""
    said = _said(whole)
    if len({day for day, _ in said}) < _LEAST:
        return None
    first = min(day for day, _ in said)
    latest = max(day for day, _ in said)
    last = min(last, latest + max(timedelta(days=14), (latest - first) / 12))  # no long silence at the end
    scale = _Scale(first, max(last, first + timedelta(days=1)))
    marks = _marks(said, scale)
    if sum(map(len, marks.values())) > _MANY or any(mark.beside > 2 for row in marks.values() for mark in row):
        marks = _marks(said, scale, _WIDER)
    keys = [key for key in sections() if key in marks]
    rows = (Row(key, sections()[key].heading, TOP + ROW * at, tuple(marks[key])) for at, key in enumerate(keys))
    here = scale.x(max(first, min(on, scale.last)))
    height = TOP + ROW * len(keys) + 20
    return Timeline(WIDTH, height, LEFT, tuple(rows), tuple(scale.ticks()), here, first, scale.last)


def _said(whole: Whole) -> list[tuple[date, Fact]]:
    days = {entry.claim.id: entry.said_at for entry in whole.entries}
    return [(days[one], fact) for fact in whole.facts for one in fact.claims_for if one in days]


def _marks(said: Sequence[tuple[date, Fact]], scale: "_Scale", across: int = _STEP) -> dict[str, list[Mark]]:
    """Join what is said around the same day, of one section and standing, in one mark; return those of each section."""
    heaps: dict[tuple[str, int, Standing], list[date]] = {}
    for day, fact in said:
        heaps.setdefault((section_of(fact), int((scale.x(day) - scale.start) // across), fact.standing), []).append(day)
    beside = Counter((section, step) for section, step, _ in heaps)
    place: Counter[tuple[str, int]] = Counter()
    marks: dict[str, list[Mark]] = {}
    for (section, step, standing), days in sorted(heaps.items()):
        at = (section, step)
        aside = (place[at] - (beside[at] - 1) / 2) * min(11, across / beside[at])
        place[at] += 1
        last, label = max(days), standings()[standing]
        words = f"{written(last)}: {counted(len(days), 'claim')}, {label.label}"
        x = min(scale.start + (step + 0.5) * across, scale.end) + aside
        marks.setdefault(section, []).append(Mark(x, standing, label.glyph, last, words, beside[at]))
    return marks


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date
    start: float = LEFT + 12
    end: float = WIDTH - 18

    def x(self, day: date) -> float:
        share = (day - self.first) / (self.last - self.first)
        return self.start + share * (self.end - self.start)

    def ticks(self) -> list[Tick]:
        """Mark the months where there are few, else every third, or the years."""
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month
        every = 1 if months <= 8 else 3 if months <= 30 else 12
        found = []
        year, month = self.first.year, self.first.month
        while (day := date(year, month, 1)) <= self.last:
            if day >= self.first and (month - 1) % every == 0:
                found.append(Tick(self.x(day), f"{day:%Y}" if every == 12 else f"{day:%b %Y}"))
            year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        return found
