"""What changed lately, across titles: day by day, in the words of their pages."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from hitherto.claims import Change, Standing, Subject
from hitherto.pages import turns
from hitherto.pages.values import STORY
from hitherto.pages.whole import Whole

_MOST = 200  # changes of the page; the pages of the titles have them all


@dataclass(frozen=True, slots=True)
class Told:
    """A change of a title in a line: its words, how it stands now, the fact that changed, and the day."""

    subject: Subject
    words: str
    standing: Standing | None
    label: str
    fact: str
    day: date


@dataclass(frozen=True, slots=True)
class ChangesView:
    """The changes of some titles by day, the newest first, and how many more there are."""

    days: tuple[tuple[date, tuple[Told, ...]], ...]
    more: int


def view(wholes: Iterable[Whole]) -> ChangesView:
    """Make the list from what changed of titles in the last 30 days; their stories are left to their pages."""
    news = [change for whole in wholes for change in whole.recent if turns.has_held(change)]
    told = {_told(change) for change in news if change.property not in STORY}  # a work and its season tell the same
    found = sorted(told, key=lambda one: (-one.day.toordinal(), str(one.subject), one.words))
    days = groupby(found[:_MOST], key=lambda one: one.day)
    return ChangesView(tuple((day, tuple(group)) for day, group in days), max(0, len(found) - _MOST))


def _told(change: Change) -> Told:
    standing = Standing(change.after) if change.after in list(Standing) else None
    words = f"{turns.told(change)}."
    return Told(change.subject, words, standing, turns.word(change.after), change.fact, change.said_at)
