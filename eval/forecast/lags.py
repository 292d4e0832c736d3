"""Measure what knowing the first or last day of filming is worth: the width of the interval at equal coverage.

    python -m eval.forecast.lags

On the harvested title-seasons, by tenfold cross-validation (all seasons of a series in one fold; five shuffles), two
log-normal models forecast the next premiere on the same day, with the platform group shrunk towards the whole:

- `gap`: how long after the previous premiere, given that it has not come until that day, from the group and the gap
  before (genre and length made it no better);
- `lag`: how long after the day on which filming started (or wrapped), from the group, the genre, the length and the
  number of episodes of the season before.

`at premiere` is the gap model on the day of the previous premiere, when nothing has been waited yet. Each model gets
one factor on its spread, found on the held-out rows, so that its 80% intervals cover 80%; then widths are comparable.
The range beside each percentage is what nine of ten resamplings of the series give.
"""

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import NormalDist, fmean

import numpy as np
from eval.forecast.harvest import HERE, SEASONS, middle_of, seasons
from numpy.typing import NDArray

Vector = NDArray[np.float64]
NORMAL = NormalDist()
LEVELS = tuple(i / 40 for i in range(1, 40))
FOLDS, SHUFFLES, RESAMPLINGS = 10, 5, 100
PENALTY, POOL = 2.0, 8  # how strongly a group's mean, and its spread, are drawn to the whole
HALF_HOUR, MANY = 36, 13  # minutes; episodes


@dataclass(frozen=True, slots=True)
class Row:
    """A season on the day of a stage: days since the last premiere, days until the next, and what was known of it."""

    series_id: str
    group: str
    since: int
    until: int
    last_gap: int | None
    traits: tuple[float, ...]  # fantastic, comedy, half an hour, many episodes


@dataclass(frozen=True, slots=True)
class Score:
    """How a model did: coverage as fitted, the width in days at 80% coverage, CRPS, and the median absolute error."""

    rows: int
    coverage: float
    width: float
    median_width: float
    crps: float
    error: float


MEASURES = ("coverage", "width", "median_width", "crps", "error")


def main() -> int:
    """Print the tables."""
    if not SEASONS.is_file():
        print(f"{SEASONS} is not there: the premieres come from it.", file=sys.stderr)
        return 1
    for stage in ("started", "wrapped"):
        rows = load(stage)
        print(f"\nFilming {stage}: {len(rows)} seasons that follow one, of {len({r.series_id for r in rows})} series\n")
        print("| model | covers as fitted | width at 80% | median width | CRPS | median error |")
        print("|---|---|---|---|---|---|")
        scores = compare(rows)
        for name, one in scores.items():
            print(f"| {name} | {one.coverage:.0%} | {one.width:.0f} | {one.median_width:.0f} ", end="")
            print(f"| {one.crps:.1f} | {one.error:.0f} |")
        ranges = narrower(rows)
        for name in ("gap", "at premiere"):
            print(f"\nnarrower than {name}: {1 - scores['lag'].width / scores[name].width:.0%}", end="")
            print(f" ({ranges[name][0]:.0%} to {ranges[name][1]:.0%};", end="")
            print(f" medians {1 - scores['lag'].median_width / scores[name].median_width:.0%})", end="")
        print("\n\n| group | seasons | median days | middle 80% |\n|---|---|---|---|")
        for line in _by_group(stage):
            print(line)
    return 0


def compare(rows: Sequence[Row]) -> dict[str, Score]:
    """Score the models on the same rows, each fitted without the series that it forecasts; means over the shuffles."""
    runs = [_compare(rows, seed) for seed in range(SHUFFLES)]
    return {name: _mean([run[name] for run in runs]) for name in runs[0]}


def _mean(scores: Sequence[Score]) -> Score:
    return Score(scores[0].rows, *(fmean(getattr(one, name) for one in scores) for name in MEASURES))


def narrower(rows: Sequence[Row]) -> dict[str, tuple[float, float]]:
    """Return between which shares the lag is narrower than the other models, when the series are drawn anew."""
    forecasts = _forecasts(rows, 0)
    names = np.array([r.series_id for r in rows])
    series, random = np.unique(names), np.random.default_rng(0)
    shares = defaultdict(list)
    for _ in range(RESAMPLINGS):
        drawn = np.concatenate([np.flatnonzero(names == one) for one in random.choice(series, len(series))])
        widths = {}
        for model, (means, spreads, waited, until) in forecasts.items():
            width = _width_at(means[drawn], spreads[drawn], waited[drawn], until[drawn], 0.8)
            widths[model] = float(np.mean(width))
        for model in ("gap", "at premiere"):
            shares[model].append(1 - widths["lag"] / widths[model])
    return {model: (float(np.quantile(s, 0.05)), float(np.quantile(s, 0.95))) for model, s in shares.items()}


def _compare(rows: Sequence[Row], seed: int) -> dict[str, Score]:
    return {name: score(*forecast) for name, forecast in _forecasts(rows, seed).items()}


def _forecasts(rows: Sequence[Row], seed: int) -> dict[str, tuple[Vector, Vector, Vector, Vector]]:
    since = np.array([r.since for r in rows], float)
    until = np.array([r.until for r in rows], float)
    nothing = np.zeros(len(rows))
    groups = sorted({r.group for r in rows})
    gap = cross(rows, by_own_gap(rows, groups), since + until, seed)
    lag = cross(rows, by_traits(rows, groups), until, seed)
    return {
        "at premiere": (*gap, nothing, since + until),
        "gap": (*gap, since, until),
        "lag": (*lag, nothing, until),
    }


def cross(rows: Sequence[Row], table: Vector, days: Vector, seed: int) -> tuple[Vector, Vector]:
    """Return the mean and the spread of log-days for each row, from the other folds."""
    fold = folds([r.series_id for r in rows], seed)
    names = np.array([r.group for r in rows])
    means, spreads = np.zeros(len(rows)), np.zeros(len(rows))
    for k in range(FOLDS):
        train, held = fold != k, fold == k
        if held.any():
            fitted, rest = fit(table[train], np.log(days[train]), len(set(names)))
            means[held] = table[held] @ fitted
            spreads[held] = pooled(rest, names[train], names[held])
    return means, spreads


def folds(series: Sequence[str], seed: int) -> NDArray[np.int64]:
    """Return a fold for each row; the seasons of one series share theirs."""
    order = np.random.default_rng(seed).permutation(sorted(set(series)))
    fold = {str(one): i % FOLDS for i, one in enumerate(order)}
    return np.array([fold[one] for one in series])


def by_own_gap(rows: Sequence[Row], groups: Sequence[str]) -> Vector:
    """Return the columns: one, the series' last gap (in logs about their middle; 0 where there is none), the groups."""
    middle = float(np.median([np.log(r.last_gap) for r in rows if r.last_gap] or [0.0]))
    own = [float(np.log(r.last_gap)) - middle if r.last_gap else 0.0 for r in rows]
    return np.array([[1.0, gap] + [float(r.group == g) for g in groups] for r, gap in zip(rows, own, strict=True)])


def by_traits(rows: Sequence[Row], groups: Sequence[str]) -> Vector:
    """Return the columns: one, the traits, the groups."""
    return np.array([[1.0, *r.traits] + [float(r.group == g) for g in groups] for r in rows])


def fit(table: Vector, logs: Vector, groups: int) -> tuple[Vector, Vector]:
    """Fit by ridge, the first column free; return the weights, and what is left of each row."""
    penalty: Vector = np.ones(table.shape[1], np.float64)
    penalty[0], penalty[len(penalty) - groups :] = 1e-6, PENALTY
    weights = np.asarray(np.linalg.solve(table.T @ table + np.diag(penalty), table.T @ logs), np.float64)
    rest: Vector = logs - table @ weights
    return weights, rest


def pooled(rest: Vector, groups: NDArray[np.str_], wanted: NDArray[np.str_]) -> Vector:
    """Return the spread of each wanted group, drawn to the spread of all."""
    every, spread = float(np.mean(rest**2)), {}
    for group in set(groups):
        own = rest[groups == group]
        spread[group] = float(np.sqrt((np.sum(own**2) + POOL * every) / (len(own) + POOL)))
    return np.array([spread.get(group, np.sqrt(every)) for group in wanted])


def score(means: Vector, spreads: Vector, waited: Vector, until: Vector) -> Score:
    """Score log-normal forecasts of `waited + until`, given that `waited` days have gone by without it."""
    low, middle, high = (quantile(means, spreads, waited, q) for q in (0.1, 0.5, 0.9))
    losses = []
    for level in LEVELS:
        off = until - quantile(means, spreads, waited, level)
        losses.append(2 * np.maximum(level * off, (level - 1) * off))
    width = _width_at(means, spreads, waited, until, 0.8)
    covered = float(np.mean((low <= until) & (until <= high)))
    error = float(np.median(np.abs(until - middle)))
    return Score(len(until), covered, float(np.mean(width)), float(np.median(width)), float(np.mean(losses)), error)


def quantile(means: Vector, spreads: Vector, waited: Vector, level: float) -> Vector:
    """Return the days from now that are enough with this probability."""
    below = [NORMAL.cdf((np.log(w) - m) / s) if w > 0 else 0.0 for m, s, w in zip(means, spreads, waited, strict=True)]
    inside = [min(max(b + level * (1 - b), 1e-9), 1 - 1e-9) for b in below]
    days: Vector = np.exp(means + spreads * np.array([NORMAL.inv_cdf(i) for i in inside])) - waited
    return days


def _width_at(means: Vector, spreads: Vector, waited: Vector, until: Vector, coverage: float) -> Vector:
    """Return each row's width between the 10% and the 90% quantile, spreads scaled so that so many are covered."""
    least, most = 0.05, 5.0
    for _ in range(40):
        factor = (least + most) / 2
        low, high = (quantile(means, spreads * factor, waited, q) for q in (0.1, 0.9))
        least, most = (factor, most) if np.mean((low <= until) & (until <= high)) < coverage else (least, factor)
    return quantile(means, spreads * most, waited, 0.9) - quantile(means, spreads * most, waited, 0.1)


def load(stage: str) -> list[Row]:
    """Return the harvested seasons that follow one, on the day of this stage, with what the table knows of them."""
    table = _table()
    rows = []
    for one in _lags():
        if one[stage] and one["previous"]:
            day = middle_of(one[stage])
            premiere, previous = date.fromisoformat(one["premiere"]), date.fromisoformat(one["previous"])
            if previous < day:
                last, traits = table[one["series_id"], premiere]
                rows.append(
                    Row(one["series_id"], one["group"], (day - previous).days, (premiere - day).days, last, traits)
                )
    return rows


def _lags() -> list[dict[str, str]]:
    with (HERE / "lags.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _table() -> dict[tuple[str, date], tuple[int | None, tuple[float, ...]]]:
    """Return for each premiere the gap before the previous one, and the traits that were known on that day."""
    table = {}
    for name, rows in seasons().items():
        days = [date.fromisoformat(r["premiere_date"]) for r in rows]
        for i, row in enumerate(rows):
            last = (days[i - 1] - days[i - 2]).days if i > 1 else None
            table[name, days[i]] = last, _traits(row, rows[i - 1] if i else row)
    return table


def _traits(row: dict[str, str], before: dict[str, str]) -> tuple[float, ...]:
    runtime, episodes = before["runtime_min"], before["episodes"]
    return (
        float("Sci-Fi" in row["genres"]),
        float("Comedy" in row["genres"]),
        float(bool(runtime) and float(runtime) < HALF_HOUR),
        float(bool(episodes) and float(episodes) >= MANY),
    )


def _by_group(stage: str) -> list[str]:
    days = defaultdict(list)
    for one in _lags():
        if one[stage]:
            days[one["group"]].append((date.fromisoformat(one["premiere"]) - middle_of(one[stage])).days)
    counts = Counter({group: len(lags) for group, lags in days.items()})
    return [
        f"| {group} | {count} | {np.median(days[group]):.0f} | "
        + (f"{np.quantile(days[group], 0.1):.0f}–{np.quantile(days[group], 0.9):.0f} |" if count > 4 else "– |")
        for group, count in counts.most_common()
    ]


if __name__ == "__main__":
    sys.exit(main())
