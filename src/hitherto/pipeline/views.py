"""Views: from what the rooms return to what the site's pages are filled with, on a server or published."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from hitherto.claims import Subject
from hitherto.pages.dates import day
from hitherto.pages.site import home, outlets
from hitherto.pages.text import clean, counted
from hitherto.pages.values import property_words, value_words

if TYPE_CHECKING:
    from hitherto.judging.records import Record, Score
    from hitherto.ledger import Work
    from hitherto.pages import Whole


def first_page(
    found: "Sequence[tuple[Subject, Whole | None]]", works: "Iterable[Work]", *, follows: bool, region: str = ""
) -> home.HomeView:
    """Fill the first page; a title of which nothing has been read has no page, and a reader may have a `region`."""
    lately = sorted(works, key=lambda work: work.last_said, reverse=True)
    cards = [home.card(subject, whole, region) for subject, whole in found if whole]
    waiting = [subject for subject, whole in found if whole is None]
    listed = [home.Listed(Subject(work.name), work.articles, work.last_said) for work in lately]
    return home.view(cards, waiting, listed, follows=follows)


def record_row(record: "Record") -> outlets.RecordRow:
    """Say an outlet's record in a row."""
    from hitherto.judging.records import Mark

    def share(own: bool | None) -> str:
        return f"{record.count(Mark.RIGHT, own)} of {record.settled(own)}" if record.settled(own) else "–"

    early = record.days_early()
    return outlets.RecordRow(
        clean(record.name),
        share(None),
        share(True),
        share(False),
        record.count(Mark.OVERTAKEN),
        record.count(Mark.VAGUE),
        record.count(Mark.OPEN),
        "–" if early is None else f"{early:g}",
        record.is_small(),
    )


def scored_claim(score: "Score") -> outlets.ScoredClaim:
    """Say a claim that was measured."""
    said = score.statement
    named, asked = property_words(said.claim.property), said.claim.property
    words = f"{named}: {'not ' if said.negative else ''}{value_words(asked, said.value)}"
    early = counted(score.early or 0, "day")
    came = f", and {value_words(asked, score.came.value)} {early} later" if score.came else ""
    return outlets.ScoredClaim(said.subject, words, str(score.mark), f"said on {day(said.day)}{came}")
