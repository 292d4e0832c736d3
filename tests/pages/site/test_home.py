"""The first page: each title with its next date first, or with the plain word that there is none."""

from typing import TYPE_CHECKING

from hitherto.claims import Standing, Subject
from hitherto.pages import Whole
from hitherto.pages.site.home import Card, card, view

if TYPE_CHECKING:
    from tests.pages.conftest import Thread


def carded(thread: "Thread", *dates: tuple[str, dict[str, str]], region: str = "") -> Card:
    article = thread.article("The Quay Post", "2025-01-20", "Dates", "It has a date.")
    claim = thread.say(article, "It has a date", "order", "renewed")
    thread.judge(Standing.CONFIRMED, claim)
    for value, details in dates:
        thread.judge(Standing.REPORTED, thread.say(article, "It has a date", "release", value, details=details))
    whole = Whole(thread.page(), tuple(thread.facts), tuple(thread.entries), ())
    return card(Subject(thread.work, 2), whole, region)


def test_the_next_date_stands_first_and_is_told_once(thread: "Thread") -> None:
    found = carded(thread, ("2031-10-03", {"kind": "premiere"}), ("2031-12-12", {"kind": "finale"}))
    assert found.next
    assert found.next.words == "3 October 2031"
    assert not any("October" in line.text for line in found.answer)


def test_a_readers_own_region_comes_first(thread: "Thread") -> None:
    dates = (("2031-10-03", {"region": "US"}), ("2031-11-05", {"region": "UK"}))
    found = carded(thread, *dates, region="UK")
    assert found.next
    assert found.next.words == "5 November 2031"


def test_no_date_is_no_date(thread: "Thread") -> None:
    found = carded(thread)
    assert found.next is None
    assert not found.is_told


def test_what_is_followed_stands_by_its_dates(thread: "Thread") -> None:
    undated = carded(thread)
    thread.facts.clear()
    late = carded(thread, ("2031-10-03", {"kind": "premiere"}))
    thread.facts.clear()
    soon = carded(thread, ("2030-10-03", {"kind": "premiere"}))
    cards = [undated, late, soon]
    assert view(cards, (), (), follows=True).cards == (soon, late, undated)
    assert view(cards, (), (), follows=False).cards == (undated, late, soon)
