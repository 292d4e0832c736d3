"""What changed across titles, on one page."""

from dataclasses import replace
from datetime import date

from tests.pages.feeds.conftest import END, whole_on
from tests.pages.feeds.test_feeds import CONFIRMED, REPORTED, STORY

from hitherto.claims import ABSENT, Change, Standing
from hitherto.pages import Whole
from hitherto.pages.site import changes


def told(*recent: Change) -> Whole:
    return replace(whole_on([REPORTED, CONFIRMED, STORY], END), recent=recent)


def turn(whole: Whole, of: str, day: int, before: str, after: str) -> Change:
    fact = next(fact for fact in whole.facts if fact.property == of)
    return Change(fact.subject, of, fact.value, before, after, date(2025, 1, day), fact.id)


def test_the_newest_day_comes_first_and_the_story_stays_on_its_page() -> None:
    whole = whole_on([REPORTED, CONFIRMED, STORY], END)
    first, second = turn(whole, "release", 2, ABSENT, "reported"), turn(whole, "release", 6, "reported", "confirmed")
    plot, never = turn(whole, "plot", 2, ABSENT, "reported"), turn(whole, "release", 3, ABSENT, "superseded")
    gone = turn(whole, "release", 9, "confirmed", ABSENT)
    view = changes.view([told(first, plot, never), told(first, second, gone)])
    assert [(day.day, [(one.words, one.standing) for one in items]) for day, items in view.days] == [
        (9, [("Release: 3 October 2025 – no longer said; was confirmed.", None)]),
        (6, [("Release: 3 October 2025 – was reported, now confirmed.", Standing.CONFIRMED)]),
        (2, [("Release: 3 October 2025 – new, reported.", Standing.REPORTED)]),
    ]
    assert view.more == 0


def test_of_very_many_the_rest_is_counted() -> None:
    whole = whole_on([REPORTED], END)
    many = [replace(turn(whole, "release", 2, ABSENT, "reported"), fact=f"f:{number:016x}") for number in range(250)]
    view = changes.view([told(*many)])
    assert (sum(len(items) for _, items in view.days), view.more) == (200, 50)
