"""Paging: from what is known of a title to its page; and which titles the first page shows."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from hitherto.claims import NotKnownError, Subject, fold
from hitherto.pipeline.known import CatchUp, Known, of_season

if TYPE_CHECKING:
    from hitherto.ledger import Work
    from hitherto.pages import Whole
    from hitherto.state import State, Watch

LATELY = timedelta(days=30)  # how far back a page's "what changed" looks


def set_page(known: Known, checked: date, region: str = "") -> "Whole":
    """Set the page of a title for a region, with what it was set from; `checked` is the day of the last take-in."""
    from hitherto.pages import Whole, build
    from hitherto.pages.text import clean
    from hitherto.pipeline.forecasting import outlook_of

    subject, day = known.subject, known.day
    recent = of_season(subject, known.changes(max(day, date.min + LATELY) - LATELY))
    facts = of_season(subject, known.facts())
    page = build(subject, facts, known.entries, recent, day, checked, region)
    outlook = outlook_of(replace(subject, season=page.season), known.facts(), day)
    page = replace(page, decided=tuple(map(clean, known.decided())), outlook=outlook)
    history = tuple(of_season(subject, known.history()))
    return Whole(page, tuple(facts), tuple(known.entries), tuple(recent), known.title.wikidata or "", history)


def followed(watches: "Sequence[Watch]", works: "Sequence[Work]", most: int) -> list[Subject]:
    """Return the titles that are followed; where none is, those that were spoken of last."""
    if watches:
        return [Subject(watch.title, watch.season) for watch in watches]
    often = [work for work in works if work.articles > 1] or list(works)  # what one article names may be no title
    lately = sorted(often, key=lambda work: work.last_said, reverse=True)
    return [Subject(work.name) for work in lately[:most]]


def pages_of(subjects: Iterable[Subject], page: "Callable[[str], Whole]") -> "list[tuple[Subject, Whole | None]]":
    """Set the pages of titles, one for those that are names of the same; None where nothing has been read of one."""
    found: dict[Subject, Whole | None] = {}
    for subject in subjects:
        try:
            whole = page(str(subject))
        except NotKnownError:
            found.setdefault(subject, None)
        else:
            found.setdefault(Subject(whole.page.title.work, subject.season), whole)
    return list(found.items())


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
