"""The first page: the titles that are followed with what is known of their next dates, and the others."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from hitherto.claims import Subject
from hitherto.pages.page import Line, Page


@dataclass(frozen=True, slots=True)
class Card:
    """A title in short: the answer's first lines, and how many lines changed lately."""

    subject: Subject
    name: str
    answer: tuple[Line, ...]
    changed: int


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


def card(subject: Subject, page: Page) -> Card:
    """Say a page in short."""
    changed = next((len(section.lines) for section in page.sections if section.key == "changes"), 0)
    return Card(subject, page.name, page.answer, changed)


def view(
    cards: Iterable[Card], waiting: Sequence[Subject], titles: Sequence[Listed], *, follows: bool, most: int = 60
) -> HomeView:
    """Make the first page; `waiting` are followed titles of which nothing has been read."""
    return HomeView(tuple(cards), tuple(waiting), tuple(titles[:most]), follows, max(0, len(titles) - most))
