"""The calendar of the site: days in their order, no vaguer twin of a day, and another region's dates as such."""

from datetime import date
from typing import TYPE_CHECKING

from hitherto.claims import Standing
from hitherto.pages import Whole
from hitherto.pages.site.calendar import CalendarView, view

if TYPE_CHECKING:
    from tests.pages.conftest import Thread

TODAY = date(2025, 5, 2)


def calendar(thread: "Thread", dates: tuple[tuple[str, dict[str, str]], ...], region: str = "") -> CalendarView:
    for number, (value, details) in enumerate(dates):
        article = thread.article("The Quay Post", "2025-01-20", f"Date {number}", "It has a date.")
        claim = thread.say(article, "It has a date", "release", value, details=details)
        thread.judge(Standing.REPORTED, claim)
    return view([Whole(thread.page(), tuple(thread.facts), tuple(thread.entries), ())], TODAY, region)


def test_days_stand_in_their_order_and_windows_as_windows(thread: "Thread") -> None:
    found = calendar(thread, (("2026", {"kind": "finale"}), ("2025-10-03", {"kind": "premiere"})))
    assert [month for month, _ in found.months] == ["October 2025", "Some time in 2026"]
    assert [one.words for _, dates in found.months for one in dates] == ["3 October 2025", "2026"]


def test_a_season_of_the_year_is_no_month(thread: "Thread") -> None:
    dates = (("2026-21", {"kind": "premiere"}), ("2026-11-04", {"kind": "finale"}), ("2026-05", {"kind": "special"}))
    found = calendar(thread, dates)
    assert [month for month, _ in found.months] == ["May 2026", "November 2026", "Some time in 2026"]


def test_a_vaguer_date_gives_way_to_the_day(thread: "Thread") -> None:
    found = calendar(thread, (("2025-10", {"kind": "premiere"}), ("2025-10-03", {"kind": "premiere"})))
    assert [one.words for _, dates in found.months for one in dates] == ["3 October 2025"]


def test_another_regions_date_is_marked(thread: "Thread") -> None:
    dates = (("2025-10-03", {"region": "UK"}), ("2025-10-10", {"region": "US"}))
    found = calendar(thread, dates, region="UK")
    assert [one.is_elsewhere for _, group in found.months for one in group] == [False, True]


def test_what_is_long_past_is_left_out(thread: "Thread") -> None:
    found = calendar(thread, (("2020-10-03", {"kind": "premiere"}), ("2025-04-25", {"kind": "finale"})))
    assert [one.words for one in found.past] == ["25 April 2025"]
    assert found.months == ()
    assert [subject.work for subject in found.undated] == [thread.work]
