"""How often a gap is jolted out of what the model expects: learnt where it forecast what it had not seen.

A model that is fitted to the past is too sure of the future, and more so for some platforms than for others. So each
part of a mixture is set twice: as it is, and with the chance of the platform's group, wider. The chances are fitted
to the forecasts that earlier fits made of premieres of the last years, never to what a fit was made of.
"""

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
from scipy.optimize import minimize
from scipy.special import logsumexp

from hitherto.forecasting.fitting.fit import Fit
from hitherto.forecasting.fitting.likelihood import Array, Mixtures, Rows
from hitherto.forecasting.fitting.table import Origin, Row
from hitherto.forecasting.history import GROUPS
from hitherto.forecasting.model import JOLT

YEARS = 4  # so far back forecasts are looked at
_HALF_LIFE = 2.0  # years
_RARE = -3.0  # the log odds of a jolt that the groups together are drawn to
_TO_RARE, _TO_OTHERS = 20.0, 1.0  # how strongly they are, and each group to the rest

Jolts = Mapping[str, float]


def jolted(forecast: Mixtures, groups: Sequence[str], jolts: Jolts) -> Mixtures:
    """Set each part of the mixtures twice: as it is, and wider with the chance of the row's group."""
    chance = np.array([jolts[group] for group in groups])[:, None]
    weights = np.hstack([forecast.weights * (1 - chance), forecast.weights * chance])
    centres = np.hstack([forecast.centres, forecast.centres])
    return Mixtures(weights, centres, np.hstack([forecast.spreads, np.hypot(forecast.spreads, JOLT)]))


def fit_jolts(rows: Sequence[Row], arrays: Rows, fits: Mapping[int, Fit], day: date, origin: Origin) -> Jolts:
    """Fit the chances to premieres of the years before `day`, each as the fit of its 1 January forecast it.

    With origin `premiere`, its 1 January is that before the premiere to forecast from; with `next`, before the next.
    """
    oldest = day.replace(year=day.year - YEARS)
    chosen: list[int] = []
    forecasts: list[Mixtures] = []
    for year, fitted in sorted(fits.items()):
        places = [
            at for at, row in enumerate(rows)
            if row.gap and row.next and oldest <= row.next < day
            and (row.premiere if origin == "premiere" else row.next).year == year
        ]  # fmt: skip
        if places:
            chosen += places
            forecasts.append(fitted.mixtures(arrays.at(places)))
    if not chosen:
        return dict.fromkeys(GROUPS, 1 / (1 + float(np.exp(-_RARE))))
    together = Mixtures(*(np.vstack([getattr(one, name) for one in forecasts]) for name in _FIELDS))
    ages = [(day - following).days / 365.25 for at in chosen if (following := rows[at].next)]
    groups = np.array([GROUPS.index(rows[at].history.group) for at in chosen])
    logs = np.log([float(rows[at].gap or 0) for at in chosen])
    theta = _fit(groups, together, logs, 0.5 ** (np.array(ages) / _HALF_LIFE))
    return {group: round(float(1 / (1 + np.exp(-odds))), 4) for group, odds in zip(GROUPS, theta, strict=False)}


_FIELDS = ("weights", "centres", "spreads")


def _fit(groups: Array, forecast: Mixtures, logs: Array, weights: Array) -> Array:
    """Return the log odds of each group."""
    plain = _density(forecast.weights, forecast.centres, forecast.spreads, logs)
    wide = _density(forecast.weights, forecast.centres, np.hypot(forecast.spreads, JOLT), logs)
    count = len(GROUPS)

    def loss(theta: Array) -> tuple[float, Array]:
        odds, mean = theta[:-1], theta[-1]
        chance = 1 / (1 + np.exp(-odds))[groups]
        both = np.logaddexp(np.log1p(-chance) + plain, np.log(chance) + wide)
        slope = np.bincount(groups, weights * (np.exp(np.log(chance) + wide - both) - chance), count)
        away = odds - mean
        value = -(weights @ both) + 0.5 * _TO_OTHERS * away @ away + 0.5 * _TO_RARE * (mean - _RARE) ** 2
        pull = -_TO_OTHERS * away.sum() + _TO_RARE * (mean - _RARE)
        return float(value), np.append(_TO_OTHERS * away - slope, pull)

    return np.asarray(minimize(loss, np.full(count + 1, _RARE), jac=True, method="L-BFGS-B").x)


def _density(weights: Array, centres: Array, spreads: Array, logs: Array) -> Array:
    z = (logs[:, None] - centres) / spreads
    return np.asarray(logsumexp(np.log(weights + 1e-300) - np.log(spreads) - 0.5 * z * z, axis=1))
