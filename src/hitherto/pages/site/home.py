"""The first page: the titles that are followed with what is known of their next dates, and the others."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from hitherto.claims import Subject, When
from hitherto.pages.dates import written
from hitherto.pages.page import Line
from hitherto.pages.site.calendar import Date, next_date
from hitherto.pages.whole import Whole


@dataclass(frozen=True, slots=True)
class Card:
    """A title in short: its next date, what else answers whether it comes, and how many lines changed lately.

    `is_told` where one sentence is the whole answer: it is out, or was to be. `guess` tells the months in which a
    forecast has even odds, where no date is known and there is a forecast.
    """

    subject: Subject
    name: str
    next: Date | None
    guess: str
    answer: tuple[Line, ...]
    changed: int
    is_told: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """A title in the list of all."""

    subject: Subject
    articles: int
    last_said: date


@dataclass(frozen=True, slots=True)
class HomeView:
    """The first page; `follows` tells whether the cards are of titles that are followed."""

    cards: tuple[Card, ...]
    waiting: tuple[Subject, ...]
    titles: tuple[Listed, ...]
    follows: bool
    more: int


_TOLD = 2  # sentences of a card
_NEVER = (date.max.year, 0, date.max, "")


def _soonest(one: Card) -> tuple[int, int, date, str]:
    return one.next.place if one.next else _NEVER


def card(subject: Subject, whole: Whole, region: str = "") -> Card:
    """Say a page in short, with the date of the reader's region where there is one."""
    page = whole.page
    changed = next((len(section.lines) for section in page.sections if section.key == "changes"), 0)
    coming = next_date(whole, region)
    told = [line for line in page.answer if line.standing and not (coming and coming.fact in line.facts)]
    guess = _months(*page.outlook.half) if page.outlook and not coming else ""
    return Card(subject, page.name, coming, guess, tuple(told[:_TOLD]), changed, len(page.answer) == 1)


def _months(first: date, last: date) -> str:
    ends = [f"{day:%Y-%m}" for day in (first, last)]
    return written(When.parse("/".join(dict.fromkeys(ends))))


def view(
    cards: Iterable[Card], waiting: Sequence[Subject], titles: Sequence[Listed], *, follows: bool, most: int = 60
) -> HomeView:
    """Make the first page, what is followed by its dates; `waiting` are followed titles of which nothing was read."""
    shown = sorted(cards, key=_soonest) if follows else cards
    return HomeView(tuple(shown), tuple(waiting), tuple(titles[:most]), follows, max(0, len(titles) - most))
