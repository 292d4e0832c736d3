"""Make the parameters that the package ships: gaps, endings and lags in one."""

from datetime import date
from pathlib import Path

from hitherto.forecasting.fitting.backtest import yearly
from hitherto.forecasting.fitting.ends import fit_ends
from hitherto.forecasting.fitting.fit import Fit, fit
from hitherto.forecasting.fitting.jolts import Jolts, fit_jolts
from hitherto.forecasting.fitting.lags import fit_lags, read_filmed
from hitherto.forecasting.fitting.likelihood import Array, Rows, as_weights, rounded
from hitherto.forecasting.fitting.table import read_rows
from hitherto.forecasting.model import Lag, Model

TRUST = 1.0  # of the gaps beside a lag: `python -m eval.forecast.evidence` compares


def fit_all(folder: Path, lags: Path, day: date) -> Model:
    """Fit everything to the table in a folder and the harvested lags; `day` is the day of the fit."""
    rows = read_rows(folder)
    until = max(row.seen_until for row in rows)
    arrays = Rows.of(rows)
    fits = yearly(rows, arrays, until.year)
    fitted = fit(rows, arrays, until, fits[until.year])
    jolts = fit_jolts(rows, arrays, fits, until, "next")
    ends = fit_ends(rows, arrays, fitted, until)
    return as_model(fitted, ends, jolts, fit_lags(read_filmed(lags)), day, until)


def as_model(fitted: Fit, ends: Array, jolts: Jolts, lags: dict[str, dict[str, Lag]], day: date, until: date) -> Model:
    """Return the parameters as the package ships them."""
    parts, means = as_weights(fitted.whole), rounded(fitted.means)
    seen = day.isoformat(), until.isoformat(), fitted.rows
    return Model(*seen, fitted.names, means, parts, jolts, lags, rounded(ends), TRUST)
