"""The chance that a series does not come back: a logistic regression in which waiting may still end.

A premiere with a following one came back. One without, seen until some day, either ended or is still to come; how
likely the second is, the mixture of gaps tells.
"""

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
from scipy.optimize import minimize

from hitherto.forecasting.fitting.fit import OLDEST, Fit, filled
from hitherto.forecasting.fitting.likelihood import Array, Rows
from hitherto.forecasting.fitting.table import Row
from hitherto.forecasting.history import LONGEST

_PULL = 10.0
_NEWEST = timedelta(days=365)  # of a premiere: before that much time, there is nothing to learn from its silence


def fit_ends(rows: Sequence[Row], arrays: Rows, fitted: Fit, day: date) -> Array:
    """Fit the weights to what was visible before `day`."""
    oldest = day.replace(year=day.year - OLDEST, day=1)
    places = [
        at for at, row in enumerate(rows)
        if oldest <= row.premiere < min(day, row.seen_until) - _NEWEST and (row.gap or not row.next)
    ]  # fmt: skip
    chosen = [rows[at] for at in places]
    table = filled(arrays.features[places], fitted.means)
    came = np.array([row.next is not None and row.next < day for row in chosen])
    waited = np.array([float(min((min(day, row.seen_until) - row.premiere).days, LONGEST)) for row in chosen])
    forecast = fitted.mixtures(arrays.at(places))
    late = 1 - forecast.below(waited) / forecast.below(np.full(len(chosen), float(LONGEST)))
    late = np.clip(late, 0.0, 1.0)

    def loss(theta: Array) -> tuple[float, Array]:
        ends = 1 / (1 + np.exp(-(table @ theta)))
        silent = ends + (1 - ends) * late
        value = -np.where(came, np.log(1 - ends), np.log(silent)).sum()
        slope = np.where(came, -ends, ends * (1 - ends) * (1 - late) / silent)
        pull = np.full(len(theta), _PULL)
        pull[0] = 0.01
        return float(value + 0.5 * pull @ (theta * theta)), np.asarray(-(slope @ table) + pull * theta)

    return np.asarray(minimize(loss, np.zeros(table.shape[1]), jac=True, method="L-BFGS-B").x)
