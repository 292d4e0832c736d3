"""The comparison of lags with gaps."""

import numpy as np
import pytest
from eval.forecast.lags import FOLDS, Row, compare, folds, narrower, pooled, quantile, score

RANDOM = np.random.default_rng(5)


def seasons(many: int) -> list[Row]:
    """Make seasons whose filming starts at any time and whose premiere comes some 300 days later."""
    starts, lags = RANDOM.integers(60, 900, many), np.exp(RANDOM.normal(np.log(300), 0.1, many))
    return [
        Row(f"t:{i // 2}", "ab"[i % 2], int(start), int(lag), None, (0.0,))
        for i, (start, lag) in enumerate(zip(starts, lags, strict=True))
    ]


def test_where_the_lag_is_steady_it_says_more_than_the_gap() -> None:
    scores = compare(seasons(60))
    assert scores["lag"].width < 0.5 * scores["gap"].width < scores["at premiere"].width
    assert scores["lag"].crps < scores["gap"].crps


def test_how_sure_the_difference_is_comes_from_drawing_the_series_anew() -> None:
    low, high = narrower(seasons(60))["gap"]
    assert 0.3 < low < high < 1


def test_seasons_of_one_series_are_forecast_together() -> None:
    series = [f"t:{i % 20}" for i in range(60)]
    fold = dict(zip(series, folds(series, 0), strict=True))
    assert [fold[one] for one in series] == list(folds(series, 0))
    assert len(set(fold.values())) == FOLDS


def test_days_that_were_waited_are_gone() -> None:
    means, spreads, waited = np.array([np.log(400.0)]), np.array([0.3]), np.array([500.0])
    low, high = (float(quantile(means, spreads, waited, q)[0]) for q in (0.1, 0.9))
    assert 0 < low < high < 500
    assert quantile(means, spreads, np.zeros(1), 0.5) == pytest.approx(400)


def test_a_forecast_of_the_right_shape_covers_what_it_says() -> None:
    days = np.exp(RANDOM.normal(6, 0.4, 4000))
    right = score(np.full(4000, 6.0), np.full(4000, 0.4), np.zeros(4000), days)
    assert right.coverage == pytest.approx(0.8, abs=0.03)
    assert right.crps < score(np.full(4000, 6.5), np.full(4000, 0.4), np.zeros(4000), days).crps


def test_a_small_group_borrows_the_spread_of_all() -> None:
    rest, groups = np.array([0.5, -0.5, 0.5, -0.5, 0.0]), np.array(["a", "a", "a", "a", "b"])
    a, b, unknown = pooled(rest, groups, np.array(["a", "b", "c"]))
    assert b < unknown < a < 0.5
