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
    y: float
    standing: Standing
    glyph: str
    day: date
    words: str
    beside: int  # marks that share its place, itself among them


@dataclass(frozen=True, slots=True)
class Tick:
    """A month or a year on the axis."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """A drawing: rows with their names, marks and ticks; `here` is where the page's day stands."""

    width: int
    height: int
    left: int
    rows: tuple[tuple[float, str], ...]
    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    here: float
    first: date
    last: date


def timeline(whole: Whole, on: date, last: date) -> Timeline | None:
    """Draw when the claims behind facts were said, up to `last`, and where `on` is; None where there is too little."""
    said = _said(whole)
    if len({day for day, _ in said}) < _LEAST:
        return None
    first = min(day for day, _ in said)
    latest = max(day for day, _ in said)
    last = min(last, latest + max(timedelta(days=14), (latest - first) / 12))  # no long silence at the end
    scale = _Scale(first, max(last, first + timedelta(days=1)))
    keys = [key for key in sections() if any(section_of(fact) == key for _, fact in said)]
    heights = {key: TOP + ROW * place for place, key in enumerate(keys)}
    height = TOP + ROW * len(keys) + 20
    rows = tuple((heights[key] + 5, sections()[key].heading) for key in keys)
    here = scale.x(max(first, min(on, scale.last)))
    marks = _marks(said, heights, scale)
    if len(marks) > _MANY or any(mark.beside > 2 for mark in marks):
        marks = _marks(said, heights, scale, _WIDER)
    return Timeline(WIDTH, height, LEFT, rows, tuple(marks), tuple(scale.ticks()), here, first, scale.last)


def _said(whole: Whole) -> list[tuple[date, Fact]]:
    days = {entry.claim.id: entry.said_at for entry in whole.entries}
    return [(days[one], fact) for fact in whole.facts for one in fact.claims_for if one in days]


def _marks(
    said: Sequence[tuple[date, Fact]], heights: dict[str, int], scale: "_Scale", across: int = _STEP
) -> list[Mark]:
    """Join what is said around the same day, of one section and standing, in one mark."""
    heaps: dict[tuple[str, Standing, int], list[date]] = {}
    for day, fact in said:
        heaps.setdefault((section_of(fact), fact.standing, int((scale.x(day) - scale.start) // across)), []).append(day)
    beside = Counter((section, step) for section, _, step in heaps)
    place: Counter[tuple[str, int]] = Counter()
    marks = []
    for (section, standing, step), days in sorted(heaps.items(), key=lambda heap: (heap[0][0], heap[0][2], heap[0][1])):
        at = (section, step)
        aside = (place[at] - (beside[at] - 1) / 2) * min(11, across / beside[at])
        place[at] += 1
        last, label = max(days), standings()[standing]
        words = f"{written(last)}: {counted(len(days), 'claim')}, {label.label}"
        centre = min(scale.start + (step + 0.5) * across, scale.end)
        marks.append(Mark(centre + aside, heights[section], standing, label.glyph, last, words, beside[at]))
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
