"""Which season a page is about, where nobody says."""

from datetime import date

from tests.pages.conftest import Thread

from hitherto.claims import Standing, Subject
from hitherto.pages.seasons import focus

ON = date(2025, 5, 2)


def thread(*said: tuple[int, str, str]) -> Thread:
    told = Thread()
    article = told.article("The Quay Post", "2025-01-20", "Seasons", "All of it.")
    for season, asked, value in said:
        told.judge(Standing.REPORTED, told.say(article, "All of it.", asked, value, season=season))
    return told


def focused(*said: tuple[int, str, str]) -> int | None:
    told = thread(*said)
    return focus(Subject(told.work), told.facts, ON)


def test_the_season_that_comes() -> None:
    assert focused((1, "release", "2023"), (2, "release", "2025-10"), (3, "plot", "x")) == 2
    assert focused((1, "release", "2023"), (2, "production", "filming")) == 2
    assert focused((1, "release", "2023"), (2, "cast", "Ada Okafor")) == 2
    assert focused((1, "cast", "Ada Okafor"), (4, "plot", "x")) == 4


def test_no_season_comes_before_the_one_after_the_last_released() -> None:
    assert focused((1, "release", "2025-03-01"), (8, "plot", "he proposes in season 8 of another series")) == 1
    assert focused((1, "release", "2023"), (2, "release", "2025-03-01"), (3, "cast", "x"), (8, "plot", "x")) == 3
