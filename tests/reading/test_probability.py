"""The logistic function of the learned weights."""

import pytest

from hitherto.reading.probability import probability


def test_nothing_known_is_as_likely_as_not() -> None:
    assert probability(0) == 0.5


@pytest.mark.parametrize("total", [0.3, 2.0, 50.0, 1e6])
def test_weights_for_and_against_are_two_sides_of_one_thing(total: float) -> None:
    assert 0.5 < probability(total) <= 1
    assert probability(total) + probability(-total) == pytest.approx(1)
