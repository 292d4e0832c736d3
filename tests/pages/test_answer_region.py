"""The answer of a page names the dates of the reader's own region first."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from hitherto.claims import Standing, Subject
from hitherto.pages import build

if TYPE_CHECKING:
    from tests.pages.conftest import Thread

DAY = date(2025, 5, 1)


def answered(thread: "Thread", region: str) -> str:
    article = thread.article("The Quay Post", "2025-01-20", "Dates", "It has a date.")

    def told(standing: Standing, value: str, **details: str) -> None:
        thread.judge(standing, thread.say(article, "It has a date", "release", value, details=details))

    told(Standing.CONFIRMED, "2031-10-03", kind="premiere")
    told(Standing.REPORTED, "2031-10-17", kind="premiere", region="UK")
    told(Standing.SPECULATION, "2031-12-24", kind="premiere", region="Japan")
    page = build(Subject(thread.work, 2), thread.facts, thread.entries, [], DAY, DAY, region)
    return " ".join(line.text for line in page.answer)


@pytest.mark.parametrize(
    ("region", "words"),
    [("", "on 3 October 2031"), ("UK", "in the UK on 17 October 2031"), ("Japan", "on 3 October 2031")],
)
def test_the_own_region_comes_first_where_it_is_more_than_a_guess(thread: "Thread", region: str, words: str) -> None:
    found = answered(thread, region)
    assert words in found
    assert found.count("2031") == 1
