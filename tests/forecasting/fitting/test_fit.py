import random
from datetime import date, timedelta

import numpy as np
import pytest

from hitherto.forecasting.fitting.fit import Fit, fit
from hitherto.forecasting.fitting.jolts import jolted
from hitherto.forecasting.fitting.likelihood import Guess, Rows, Sample, loss
from hitherto.forecasting.fitting.shipping import as_model
from hitherto.forecasting.fitting.table import Row
from hitherto.forecasting.history import GROUPS, History

JOLTS = dict.fromkeys(GROUPS, 0.2)


def invented(series: int = 60) -> list[Row]:
    """Series that come back after a year, more or less."""
    chance = random.Random(8)
    rows = []
    for number in range(series):
        days = [date(2015, 1, 1) + timedelta(days=chance.randrange(365))]
        while days[-1] < date(2023, 1, 1):
            days.append(days[-1] + timedelta(days=int(chance.lognormvariate(5.95, 0.2))))
        group = chance.choice(["UK", "Netflix"])
        for at in range(len(days) - 1):
            history = History(group, tuple(days[: at + 1]), at + 1, runtime=chance.choice([None, 30, 60]))
            rows.append(Row(str(number), history, days[at + 1], date(2024, 1, 1)))
    return rows


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return invented()


@pytest.fixture(scope="module")
def fitted(rows: list[Row]) -> Fit:
    return fit(rows, Rows.of(rows), date(2022, 1, 1))


def test_what_is_shipped_says_what_the_fit_says(rows: list[Row], fitted: Fit) -> None:
    model = as_model(fitted, np.zeros(len(fitted.names)), JOLTS, {}, date(2022, 1, 1), date(2022, 1, 1))
    arrays = Rows.of(rows)
    at = list(range(0, len(rows), 7))
    groups = [rows[place].history.group for place in at]
    for days in (200.0, 364.0, 500.0):
        theirs = jolted(fitted.mixtures(arrays.at(at)), groups, JOLTS).below(np.full(len(at), days))
        ours = [model.mixture(rows[place].history).below(days) for place in at]
        assert ours == pytest.approx(theirs, abs=2e-3)  # the parameters are rounded


def test_what_came_after_the_day_changes_nothing(rows: list[Row], fitted: Fit) -> None:
    day = date(2022, 1, 1)
    known = [row for row in rows if row.next and row.next < day]
    again = fit(known, Rows.of(known), day)
    assert again.rows == fitted.rows
    assert np.allclose(again.whole, fitted.whole)


def test_it_finds_the_gap_that_there_is(rows: list[Row], fitted: Fit) -> None:
    medians = fitted.mixtures(Rows.of(rows)).quantiles(np.array([0.5]))
    assert np.median(medians) == pytest.approx(np.exp(5.95), rel=0.05)


def test_the_gradient_is_that_of_the_loss(rows: list[Row]) -> None:
    arrays = Rows.of(rows)
    count = len(rows)
    gaps = np.log([float(row.gap or 364) for row in rows])
    sample = Sample(np.nan_to_num(arrays.features), arrays.own, gaps, gaps + 0.3, np.ones(count))
    guess = Guess.of(len(arrays.names))
    pull = guess.pull((1.0, 2.0, 3.0))
    chance = np.random.default_rng(1)
    theta = guess.start[guess.free] + chance.normal(0, 0.02, int(guess.free.sum()))
    gradient = loss(theta, guess, sample, pull)[1]
    for at in chance.integers(0, len(theta), 6):
        step = np.zeros(len(theta))
        step[at] = 1e-5
        rise = loss(theta + step, guess, sample, pull)[0] - loss(theta - step, guess, sample, pull)[0]
        assert gradient[at] == pytest.approx(rise / 2e-5, rel=1e-3, abs=1e-3)
