"""Paging: from what is known of a title to its page; and which titles the first page shows."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from hitherto.claims import Subject, fold
from hitherto.pipeline.known import CatchUp, Known, of_season

if TYPE_CHECKING:
    from hitherto.ledger import Work
    from hitherto.pages import Whole
    from hitherto.state import State, Watch

LATELY = timedelta(days=30)  # how far back a page's "what changed" looks


def set_page(known: Known, checked: date) -> "Whole":
    """Set the page of a title, with what it was set from; `checked` is the day of the last take-in."""
    from hitherto.pages import Whole, build
    from hitherto.pages.text import clean
    from hitherto.pipeline.forecasting import outlook_of

    subject, day = known.subject, known.day
    recent = of_season(subject, known.changes(max(day, date.min + LATELY) - LATELY))
    facts = of_season(subject, known.facts())
    page = build(subject, facts, known.entries, recent, day, checked)
    outlook = outlook_of(replace(subject, season=page.season), known.facts(), day)
    page = replace(page, decided=tuple(map(clean, known.decided())), outlook=outlook)
    return Whole(page, tuple(facts), tuple(known.entries), tuple(recent))


def followed(watches: "Sequence[Watch]", works: "Sequence[Work]", most: int) -> list[Subject]:
    """Return the titles that are followed; where none is, those that were spoken of last."""
    if watches:
        return [Subject(watch.title, watch.season) for watch in watches]
    lately = sorted(works, key=lambda work: work.last_said, reverse=True)
    return [Subject(work.name) for work in lately[:most]]


def catch_up(state: "State", who: str, now: datetime, known_at: "Callable[[datetime | None], Known]") -> CatchUp:
    """Tell what changed of a title since somebody last looked, and remember that they look now.

    `known_at` gives what the ledger knew of it at a time, or knows now.
    """
    known = known_at(None)
    title = " ".join(map(str, filter(None, (fold(known.subject.work), known.subject.season))))
    since = state.last_look(who, title)
    changes = known.changes(known.day - LATELY) if since is None else known.changes_from(known_at(since))
    state.look(who, title, now)
    return CatchUp(since, of_season(known.subject, changes))
