"""Fit the model to what was visible on a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from scipy.optimize import minimize

from hitherto.forecasting.fitting.likelihood import Array, Guess, Mixtures, Rows, Sample, loss, mixtures
from hitherto.forecasting.fitting.table import Row
from hitherto.forecasting.history import LONGEST

HALF_LIFE = 3.0  # years after which a gap counts half: how long seasons take has changed
OLDEST = 25  # years
PULL = (30.0, 100.0, 100.0)  # of gates, centres and spreads towards the start
STEPS = 150


@dataclass(frozen=True, slots=True)
class Fit:
    """The parameters that were fitted, with the means that stand for unknown features."""

    whole: Array
    free: Array
    names: tuple[str, ...]
    means: Array
    rows: int

    def mixtures(self, rows: Rows) -> Mixtures:
        """Return the mixture of each row."""
        return mixtures(self.whole, filled(rows.features, self.means), rows.own)


def filled(table: Array, means: Array) -> Array:
    """Put the means where a feature is not known."""
    return np.where(np.isnan(table), means[None, :], table)


def fit(rows: Sequence[Row], arrays: Rows, day: date, start: "Fit | None" = None) -> Fit:
    """Fit the model to the gaps that were completed before `day`; `start` is a fit to begin from."""
    oldest = day.replace(year=day.year - OLDEST, day=1)
    places = [at for at, row in enumerate(rows) if row.gap and row.next and row.next < day and row.premiere >= oldest]
    chosen = [rows[at] for at in places]
    table = arrays.features[places]
    ages = np.array([(day - row.next).days / 365.25 for row in chosen if row.next])
    weights = 0.5 ** (ages / HALF_LIFE)
    known = ~np.isnan(table)
    counts = (weights[:, None] * known).sum(axis=0)
    means = (weights[:, None] * np.where(known, table, 0.0)).sum(axis=0) / np.maximum(counts, 1e-9)
    limits = [min((min(day, row.seen_until) - row.premiere).days, LONGEST) for row in chosen]
    sample = Sample(
        table=filled(table, means),
        own=arrays.own[places],
        gaps=np.log([float(row.gap or 0) for row in chosen]),
        limits=np.log(np.maximum(limits, [row.gap or 0 for row in chosen]) + 0.5),
        weights=weights,
    )
    guess = Guess.of(len(arrays.names))
    theta = guess.start[guess.free] if start is None else start.free
    options = {"maxiter": STEPS, "maxfun": 2 * STEPS}
    found = minimize(loss, theta, (guess, sample, guess.pull(PULL)), method="L-BFGS-B", jac=True, options=options)
    return Fit(guess.full(found.x), found.x, arrays.names, means, len(chosen))
