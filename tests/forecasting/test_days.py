from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hitherto.forecasting.days import Days
from hitherto.forecasting.mixture import Mixture, Part

START = date(2024, 3, 1)
parts = st.builds(Part, st.floats(0.01, 1), st.floats(4.5, 7.5), st.floats(0.01, 1.2))


@st.composite
def mixtures(draw: st.DrawFn) -> Mixture:
    found = draw(st.lists(parts, min_size=1, max_size=4))
    total = sum(one.weight for one in found)
    return Mixture(tuple(Part(one.weight / total, one.centre, one.spread) for one in found))


@settings(deadline=None, max_examples=25)
@given(mixtures(), st.integers(0, 3000))
def test_chances_add_up_and_quantiles_rise_and_none_is_past(mixture: Mixture, waited: int) -> None:
    first = START + timedelta(days=waited + 1)
    days = Days.after(START, mixture, first, START + timedelta(days=3650))
    if days is None:  # so unlikely that floating point has nothing left
        return
    assert sum(days.chances) == pytest.approx(1)
    quantiles = [days.quantile(share / 20) for share in range(1, 20)]
    assert quantiles == sorted(quantiles)
    assert quantiles[0] >= first
    assert days.between(days.first, days.last) == pytest.approx(1)


@settings(deadline=None, max_examples=25)
@given(mixtures(), st.floats(0.05, 0.9))
def test_an_interval_holds_what_it_says(mixture: Mixture, share: float) -> None:
    days = Days.after(START, mixture, START + timedelta(days=1), START + timedelta(days=3650))
    assert days
    assert days.between(*days.interval(share)) >= share - 1e-9


def test_a_weight_can_leave_nothing() -> None:
    days = Days.of(START, [0.5, 0.5])
    assert days
    assert days.weighed(lambda _day: 0.0) is None
    assert days.weighed(lambda day: float(day == START)) == Days(START, (1.0, 0.0))
    assert Days.of(START, []) is None
