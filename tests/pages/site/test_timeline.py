"""The drawing of what was said when: a row for each section, marks in their order, nothing outside of it."""

from datetime import date
from typing import TYPE_CHECKING

from hitherto.claims import Standing
from hitherto.pages import Whole
from hitherto.pages.site.timeline import timeline

if TYPE_CHECKING:
    from tests.pages.conftest import Thread


def whole(thread: "Thread", days: tuple[str, ...]) -> Whole:
    for number, said in enumerate(days):
        article = thread.article("The Quay Post", said, f"Headline {number}", "Ada Okafor joins.")
        claim = thread.say(article, "Ada Okafor joins", "cast", f"Ada Okafor {number}")
        thread.judge(Standing.REPORTED, claim)
    return Whole(thread.page(), tuple(thread.facts), tuple(thread.entries), ())


def test_too_few_days_are_no_drawing(thread: "Thread") -> None:
    found = whole(thread, ("2025-01-01", "2025-02-01"))
    assert timeline(found, date(2025, 3, 1), date(2025, 3, 1)) is None


def test_marks_stand_in_the_order_of_their_days(thread: "Thread") -> None:
    found = timeline(
        whole(thread, ("2025-01-01", "2025-03-01", "2025-06-01")), date(2025, 3, 1), date(2025, 7, 1)
    )  # fmt: skip
    assert found is not None
    assert [(row.key, row.label) for row in found.rows] == [("cast", "Cast and crew")]
    places = [mark.x for mark in found.marks]
    assert places == sorted(places)
    assert len(set(places)) == 3
    assert all(found.left <= x <= found.width for x in (*places, found.here))
    assert [tick.label for tick in found.ticks][:2] == ["Jan 2025", "Feb 2025"]
