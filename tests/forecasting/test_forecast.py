from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.forecasting.conftest import Told as Make

from hitherto.claims import Standing, Subject, When
from hitherto.forecasting import Forecast, Known, Told, forecast, known_of, shipped
from hitherto.forecasting.history import GROUPS, History
from hitherto.forecasting.known import Stage, Window

KEEPERS = Subject("The Lighthouse Keepers", 2)
START = date(2024, 3, 1)
groups = st.sampled_from(GROUPS)
waits = st.integers(0, 3000).map(lambda days: START + timedelta(days=days))
stages = st.builds(
    Stage,
    st.sampled_from(["started", "wrapped"]),
    st.integers(-300, 900).map(lambda days: When.day(START + timedelta(days=days))),
    st.just(Told("filming was reported to have started")),
)


def known(group: str, **more: object) -> Known:
    return Known(KEEPERS, group, group, History(group, (START,), 1), Told(""), **more)  # type: ignore[arg-type]


@settings(deadline=None, max_examples=25)
@given(groups, waits, st.none() | stages)
def test_no_forecast_lies_in_the_past_and_its_chances_add_up(group: str, as_of: date, stage: Stage | None) -> None:
    made = forecast(known(group, stage=stage), as_of, shipped())
    assert made.days
    assert made.days.first == as_of + timedelta(days=1)
    assert sum(made.days.chances) == pytest.approx(1)
    assert sum(one.chance for one in made.quarters()) + made.later() == pytest.approx(1)
    half, most = made.interval(0.5), made.interval(0.8)
    assert made.median
    assert half
    assert most
    assert as_of < most[0] <= half[0] <= made.median <= half[1] <= most[1]


@settings(deadline=None, max_examples=25)
@given(groups, waits, st.integers(1, 2000), st.integers(0, 200), st.none() | stages)
def test_a_confirmed_window_holds(group: str, as_of: date, ahead: int, length: int, stage: Stage | None) -> None:
    low = as_of + timedelta(days=ahead)
    high = low + timedelta(days=length)
    window = Window(When.parse(f"{low}/{high}"), 1.0, Told("it is confirmed"))
    made = forecast(known(group, stage=stage, windows=(window,)), as_of, shipped())
    assert made.days
    assert made.days.between(low, high) == pytest.approx(1)
    if not length:
        assert made.median == low
    assert made.never is None


@settings(deadline=None, max_examples=25)
@given(groups, waits)
def test_what_is_only_reported_leaves_room(group: str, as_of: date) -> None:
    low, high = as_of + timedelta(days=100), as_of + timedelta(days=130)
    window = Window(When.parse(f"{low}/{high}"), 0.9, Told("it is reported"))
    made = forecast(known(group, windows=(window,)), as_of, shipped())
    assert made.days
    assert 0.9 <= made.days.between(low, high) < 1


@settings(deadline=None, max_examples=25)
@given(groups, st.integers(0, 1500), st.integers(1, 400))
def test_the_longer_it_is_awaited_the_likelier_it_never_comes(group: str, waited: int, longer: int) -> None:
    history = History(group, (START,), 1)
    first, second = (shipped().never(history, days) for days in (waited, waited + longer))
    assert 0 <= first <= second <= 1


@pytest.mark.parametrize("group", ["Netflix", "Prime Video", "US cable"])
def test_filming_makes_the_interval_narrower(group: str) -> None:
    as_of = START + timedelta(days=300)
    stage = Stage("started", When.day(as_of), Told("filming was reported to have started"))

    def width(made: Forecast) -> int:
        most = made.interval(0.8)
        assert most
        return (most[1] - most[0]).days

    assert width(forecast(known(group, stage=stage), as_of, shipped())) < width(
        forecast(known(group), as_of, shipped())
    )


def test_a_cancelled_title_has_no_day(told: Make) -> None:
    facts = [told("release", "2024-03-01", season=1), told("order", "cancelled")]
    made = forecast(known_of(KEEPERS, facts, date(2025, 6, 1)), date(2025, 6, 1), shipped())
    assert made.days is None
    assert made.quarters() == []
    assert made.why == ("No day is forecast: it was confirmed to be cancelled.",)
    assert [one.facts for one in made.used] == [("f:2",)]


def test_nothing_to_go_by_is_said(told: Make) -> None:
    made = forecast(known_of(KEEPERS, [told("order", "ordered")], date(2025, 6, 1)), date(2025, 6, 1), shipped())
    assert made.median is None
    assert made.why[0].startswith("Nothing is known to go by")


def test_what_moved_it_is_told_with_its_facts(told: Make) -> None:
    facts = [
        told("release", "2024-03-01", season=1),
        told("platform", "Netflix", season=None),
        told("order", "renewed"),
        told("production", "filming-started", standing=Standing.REPORTED, happens="2025-03"),
        told("trailer", "teaser"),
    ]
    made = forecast(known_of(KEEPERS, facts, date(2025, 6, 1)), date(2025, 6, 1), shipped())
    assert [one.facts for one in made.used] == [("f:1",), ("f:3",), ("f:4",)]
    assert [one.words for one in made.beside] == ["a teaser has come out"]
    assert made.why[0].startswith("Netflix series like this one take ")
    assert made.why[1] == "Filming was reported to have started in March 2025."
    told_json = made.as_json()
    assert told_json["forecast"] is True
    assert told_json["used"][2] == {"said": "filming was reported to have started", "facts": ["f:4"], "claims": ["c:4"]}
    assert told_json["never"] is None


def test_waiting_is_told_where_nothing_else_is(told: Make) -> None:
    facts = [told("release", "2024-03-01", season=1)]
    made = forecast(known_of(KEEPERS, facts, date(2025, 6, 1)), date(2025, 6, 1), shipped())
    assert made.why[1] == "457 days have passed since the last premiere."
    assert made.never is not None


def test_after_the_last_day_of_the_calendar_nothing_comes(told: Make) -> None:
    facts = [told("release", "2024-03-01", season=1)]
    assert forecast(known_of(KEEPERS, facts, date.max), date.max, shipped()).days is None
