from datetime import date

import pytest
from tests.forecasting.conftest import Told

from hitherto.claims import Standing, Subject
from hitherto.forecasting.facts import came_on, known_of
from hitherto.forecasting.groups import group_of

KEEPERS = Subject("The Lighthouse Keepers")
DAY = date(2025, 6, 1)


def test_the_season_after_the_last_that_came_is_meant(told: Told) -> None:
    facts = [
        told("release", "2022-03-01", season=1),
        told("release", "2022-03-04", season=1, region="GB"),
        told("release", "2023-10-06", season=2, kind="premiere"),
        told("release", "2023-11-10", season=2, kind="finale"),
        told("platform", "Netflix", season=None),
        told("runtime", "50", season=1),
    ]
    known = known_of(KEEPERS, facts, DAY)
    assert known.subject.season == 3
    assert known.group == "Netflix"
    assert known.history
    assert known.history.premieres == (date(2022, 3, 1), date(2023, 10, 6))
    assert known.history.runtime == 50
    assert known.earlier
    assert known.earlier.facts == ("f:1", "f:3")
    assert known.earlier.claims == ("c:1", "c:3")


def test_what_is_asked_for_may_have_come(told: Told) -> None:
    facts = [told("release", "2024-03-01", season=1), told("release", "2026-03-01")]
    assert came_on(Subject("The Lighthouse Keepers", 1), facts, DAY) == facts[0]
    assert came_on(Subject("The Lighthouse Keepers", 2), facts, DAY) is None
    assert came_on(KEEPERS, facts, DAY) is None
    film = [told("release", "2024-03-01", season=None)]
    assert came_on(KEEPERS, film, DAY) == film[0]


def test_the_furthest_stage_counts(told: Told) -> None:
    facts = [
        told("production", "filming-started", happens="2025-02"),
        told("production", "filming-wrapped", standing=Standing.EXPECTED, happens="2025-07"),
    ]
    stage = known_of(KEEPERS, facts, DAY).stage
    assert stage
    assert (stage.name, str(stage.when), stage.told.words) == ("wrapped", "2025-07", "filming was expected to wrap")
    started = known_of(KEEPERS, facts[:1], DAY).stage
    assert started
    assert started.told.words == "filming was reported to have started"


def test_a_stage_without_a_day_is_of_the_day_it_was_told(told: Told) -> None:
    stage = known_of(KEEPERS, [told("production", "post-production", since="2025-04-02")], DAY).stage
    assert stage
    assert (stage.name, str(stage.when)) == ("wrapped", "2025-04-02")


def test_the_surest_and_narrowest_window_comes_first(told: Told) -> None:
    facts = [
        told("release", "2026"),
        told("release", "2026-21", standing=Standing.EXPECTED),
        told("release", "2026-03/2026-05", kind="streaming"),
        told("release", "unknown"),
        told("release", "2025-01/2025-04"),
        told("release", "2026-01-01", kind="finale"),
    ]
    known = known_of(KEEPERS, facts, DAY)
    assert [str(window.when) for window in known.windows] == ["2026-03/2026-05", "2026", "2026-21"]
    assert known.windows[0].told.words == "it is confirmed for 1 March 2026 to 31 May 2026"


def test_a_delay_takes_away_what_was_only_reported_before(told: Told) -> None:
    reported = told("release", "2025-10", standing=Standing.REPORTED, since="2025-02-01")
    confirmed = told("release", "2026-04", since="2025-02-01")
    delay = told("production", "delayed", since="2025-05-01")
    known = known_of(KEEPERS, [reported, confirmed, delay], DAY)
    assert [str(window.when) for window in known.windows] == ["2026-04"]
    assert [one.words for one in known.beside] == ["it was reported to be delayed"]


@pytest.mark.parametrize(
    ("values", "order", "stopped"),
    [
        (["renewed"], "it was confirmed to be renewed", None),
        (["renewed", "cancelled"], None, "it was confirmed to be cancelled"),
        (["cancelled", "revived"], "it was confirmed to be revived", None),
        (["undecided"], None, None),
    ],
)
def test_the_newest_order_counts(told: Told, values: list[str], order: str | None, stopped: str | None) -> None:
    facts = [told("order", value, since=f"2025-0{number}-01") for number, value in enumerate(values, 1)]
    known = known_of(KEEPERS, facts, DAY)
    assert (known.order.words if known.order else None) == order
    assert (known.stopped.words if known.stopped else None) == stopped


def test_what_was_said_of_the_series_before_its_last_premiere_is_past(told: Told) -> None:
    facts = [told("release", "2024-03-01", season=1), told("order", "ordered", season=None, since="2023-01-01")]
    assert known_of(KEEPERS, facts, DAY).order is None


@pytest.mark.parametrize(
    ("platform", "group"),
    [
        ("Amazon Prime Video", "Prime Video"),
        ("netflix", "Netflix"),
        ("HBO", "HBO/Max"),
        ("BBC iPlayer", "UK"),
        ("Paramount+", "other streamer"),
        ("Harbour+", "other"),
        ("", "unknown"),
    ],
)
def test_platforms_have_their_groups(platform: str, group: str) -> None:
    assert group_of(platform) == group


def test_a_month_dates_a_premiere_once_it_is_past_and_a_year_does_not(told: Told) -> None:
    facts = [
        told("release", "2024", season=1),
        told("release", "2025-05", season=2),
        told("release", "2025-06", season=3),
    ]
    known = known_of(KEEPERS, facts, DAY)
    assert known.subject.season == 3
    assert known.history
    assert known.history.premieres == (date(2025, 5, 16),)
    assert [str(window.when) for window in known.windows] == ["2025-06"]
