"""The back-test: each premiere of the test forecast by a model that saw nothing from after a 1 January."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from hitherto.forecasting.fitting.fit import Fit, fit
from hitherto.forecasting.fitting.jolts import fit_jolts, jolted
from hitherto.forecasting.fitting.likelihood import Array, Mixtures, Rows
from hitherto.forecasting.fitting.table import Asked, Origin, Row
from hitherto.forecasting.history import LONGEST

FIRST = 2010  # the first 1 January; what the earliest rows of the test need
SHARES = np.arange(1, 40) / 40  # 0.025, 0.05 … 0.975: the quantiles that the baselines' CRPS is made of


@dataclass(frozen=True, slots=True)
class Scored:
    """One row with what was forecast: the quantiles at `SHARES` in days, and where among them the truth fell (0–1)."""

    asked: Asked
    quantiles: tuple[float, ...]
    place: float

    @property
    def median(self) -> float:
        """Return the median."""
        return self.quantiles[19]

    @property
    def crps(self) -> float:
        """Return the continuous ranked probability score in days: the mean of twice the pinball loss."""
        off = self.asked.gap - np.array(self.quantiles)
        return float(np.mean(2 * np.where(off > 0, SHARES * off, (SHARES - 1) * off)))

    def is_within(self, share: float) -> bool:
        """Tell whether it came within the central interval of that share, to the day."""
        low, high = (self.quantiles[round(edge * 40) - 1] for edge in ((1 - share) / 2, (1 + share) / 2))
        return round(low) <= self.asked.gap <= round(high)


def yearly(
    rows: Sequence[Row], arrays: Rows, last: int, note: Callable[[str], None] = lambda _said: None
) -> dict[int, Fit]:
    """Fit the model anew on each 1 January, each time to what was visible then, beginning from the fit before."""
    fits: dict[int, Fit] = {}
    for year in range(FIRST, last + 1):
        fits[year] = fit(rows, arrays, date(year, 1, 1), fits.get(year - 1))
        note(f"1 January {year}: fitted to {fits[year].rows:,} gaps")
    return fits


def backtest(
    rows: Sequence[Row], arrays: Rows, asked: Sequence[Asked], fits: Mapping[int, Fit], origin: Origin
) -> list[Scored]:
    """Forecast every row of the test by the fit of a 1 January, and by how earlier fits had fared by then.

    With origin `premiere`, it is the 1 January before the premiere that the row starts from. With `next`, it is that
    of the year in which the next one came, as with the two baselines of the table; parameters alone can then be newer
    than the premiere, and what is known of the show never is.
    """
    by_key = {(row.series, row.history.season, row.premiere): at for at, row in enumerate(rows)}
    years: Mapping[int, list[Asked]] = defaultdict(list)
    for one in asked:
        years[(one.premiere if origin == "premiere" else one.next).year].append(one)
    tested: list[Scored] = []
    for year, wanted in sorted(years.items()):
        earlier = {past: fitted for past, fitted in fits.items() if past < year}
        jolts = fit_jolts(rows, arrays, earlier, date(year, 1, 1), origin)
        places = [by_key[one.series, one.season, one.premiere] for one in wanted]
        forecast = fits[year].mixtures(arrays.at(places))
        tested += score(wanted, jolted(forecast, [rows[at].history.group for at in places], jolts))
    return tested


def score(asked: Sequence[Asked], forecast: Mixtures) -> list[Scored]:
    """Set forecasts beside what came."""
    gaps = np.array([float(one.gap) for one in asked])
    quantiles = forecast.quantiles(SHARES)
    places = (_share(forecast, gaps - 0.5) + _share(forecast, gaps + 0.5)) / 2
    rows = zip(asked, quantiles, places, strict=True)
    return [Scored(one, tuple(map(float, each)), float(place)) for one, each, place in rows]


def _share(forecast: Mixtures, days: Array) -> Array:
    return forecast.below(days) / forecast.below(np.full(len(days), float(LONGEST)))
