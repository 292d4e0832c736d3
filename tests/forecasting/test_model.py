from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hitherto.forecasting.history import GROUPS, History, features
from hitherto.forecasting.model import Model, shipped

days = st.dates(date(1990, 1, 1), date(2026, 12, 31))
histories = st.builds(
    History,
    group=st.sampled_from(GROUPS),
    premieres=st.lists(days, min_size=1, max_size=6, unique=True).map(lambda found: tuple(sorted(found))),
    season=st.integers(1, 20),
    genres=st.none() | st.frozensets(st.sampled_from(["Drama", "Comedy", "Kids", "Sci-Fi & Fantasy"])),
    animated=st.none() | st.booleans(),
    countries=st.none() | st.frozensets(st.sampled_from(["US", "GB", "JP"])),
    runtime=st.none() | st.integers(5, 120),
    run=st.none() | st.integers(0, 399),
    episodes=st.none() | st.integers(1, 80),
)


@settings(deadline=None, max_examples=25)
@given(histories)
def test_a_mixture_is_a_distribution(history: History) -> None:
    mixture = shipped().mixture(history)
    assert sum(part.weight for part in mixture.parts) == pytest.approx(1)
    below = [mixture.below(days) for days in (-1, 0, 30, 100, 364, 1000, 10_000_000)]
    assert below[:2] == [0, 0]
    assert below == sorted(below)
    assert below[-1] == pytest.approx(1)


@settings(deadline=None, max_examples=25)
@given(histories)
def test_every_feature_has_a_name_in_the_parameters(history: History) -> None:
    assert tuple(features(history)) == shipped().names


def test_a_show_that_is_back_every_year_is_expected_in_a_year() -> None:
    premieres = tuple(date(2017, 9, 25) + timedelta(days=364 * year) for year in range(6))
    mixture = shipped().mixture(History("US broadcast", premieres, 6))
    assert mixture.below(385) - mixture.below(345) > 0.5


def test_a_gap_that_does_not_count_is_not_its_last() -> None:
    assert History("UK", (date(2001, 1, 1), date(2019, 1, 1)), 2).last_gap() is None
    assert History("UK", (date(2019, 2, 1), date(2020, 2, 1)), 2).last_gap() == 365


def test_parameters_are_written_and_read_alike() -> None:
    model = shipped()
    assert Model.from_json(model.as_json()) == model
    with pytest.raises(ValueError, match="version 99"):
        Model.from_json(model.as_json() | {"version": 99})
