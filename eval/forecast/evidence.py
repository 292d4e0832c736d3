"""Measure what the forecast gains where filming is known, and how it did after the table's end.

    python -m eval.forecast.evidence [--data ../shared/forecast]

Filming: each harvested season that follows one of the table is forecast on the day that filming started (or wrapped),
without and with knowing it; the lags are those of other series (ten folds). After the end: premieres of `after.csv`
that the table lacks, forecast by the shipped parameters on the day of the premiere before.
"""

import argparse
import csv
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import log
from pathlib import Path
from statistics import fmean, median

from hitherto.claims import Subject, When
from hitherto.forecasting.days import Days
from hitherto.forecasting.fitting.lags import Filmed, fit_lags, read_filmed
from hitherto.forecasting.fitting.table import Row, read_rows
from hitherto.forecasting.forecast import days_of
from hitherto.forecasting.history import History
from hitherto.forecasting.known import Known, Stage, Told
from hitherto.forecasting.model import Model, shipped

HERE = Path(__file__).parent
FOLDS = 10
HEAD = "| seasons | 80% covers | width at 80% | median error | log score |\n" + "| --- " * 6 + "|"


@dataclass(frozen=True, slots=True)
class Guess:
    """A forecast and the day that came."""

    days: Days
    came: date

    def share(self) -> float:
        """Return the chance that the forecast gave to what came no later."""
        return self.days.between(self.days.first, self.came)


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, default=Path("../shared/forecast"), help="default: %(default)s")
    args = parser.parse_args()
    rows = read_rows(args.data)
    filmed = read_filmed(HERE / "lags.csv")
    print(f"| known {HEAD}")
    for stage in ("started", "wrapped"):
        print(line(f"not that filming {stage}", list(filming(rows, filmed, stage, None))))
        for trust in (0.0, 0.25, 0.5, 0.75, 1.0):
            print(line(f"filming {stage}, trust {trust}", list(filming(rows, filmed, stage, trust))))
    print(f"\n| after the table's end {HEAD}")
    print(line("on the day of the premiere before", list(after(rows))))


def line(name: str, guesses: Sequence[Guess]) -> str:
    """Return a row; widths are of intervals that are stretched until they hold 80%, found on the same seasons."""
    covered = fmean(0.1 <= one.share() <= 0.9 for one in guesses)
    edge = sorted(abs(one.share() - 0.5) for one in guesses)[int(0.8 * len(guesses))]
    low, high = 0.5 - edge, 0.5 + edge
    width = fmean((one.days.quantile(high) - one.days.quantile(low)).days for one in guesses)
    error = median(abs((one.days.quantile(0.5) - one.came).days) for one in guesses)
    score = fmean(map(_log_score, guesses))
    return f"| {name} | {len(guesses)} | {covered:.0%} | {width:.0f} | {error:.0f} | {score:.2f} |"


def _log_score(guess: Guess) -> float:
    at = (guess.came - guess.days.first).days
    near = guess.days.chances[max(at - 3, 0) : at + 4]
    return -log(max(sum(near), 1e-9))


def filming(rows: Sequence[Row], filmed: Sequence[Filmed], stage: str, trust: float | None) -> Iterator[Guess]:
    """Forecast on the day of a stage; with a `trust` of None, without knowing of it."""
    by_next = {(row.series, row.next): row for row in rows}
    series = sorted({one.series for one in filmed})
    for fold in range(FOLDS):
        mine = set(series[fold::FOLDS])
        lags = fit_lags([one for one in filmed if one.series not in mine])
        model = replace(shipped(), lags=lags, trust=trust or 0.0)
        for one in filmed:
            row = by_next.get((one.series, one.premiere))
            day = one.stages.get(stage)
            if one.series in mine and row and day and row.premiere < day < one.premiere:
                reached = Stage(stage, When.day(day), Told("")) if trust is not None else None
                yield Guess(_days(row.history, model, day, reached), one.premiere)


def after(rows: Sequence[Row]) -> Iterator[Guess]:
    """Forecast the premieres that the table lacks and that have come, on the day of the premiere before."""
    latest: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        latest[row.series].append(row)
    with (HERE / "after.csv").open(newline="", encoding="utf-8") as file:
        for one in csv.DictReader(file):
            known = [row for row in latest[one["series_id"]] if row.premiere.isoformat() == one["previous"]]
            when = When.parse(one["premiere"]) if one["premiere"] else None
            if one["kind"] == "missing" and known and when and when.is_day and when.earliest:
                yield Guess(_days(known[0].history, shipped(), known[0].premiere, None), when.earliest)


def _days(history: History, model: Model, day: date, stage: Stage | None) -> Days:
    known = Known(Subject(""), "", history.group, history, stage=stage)
    days = days_of(known, day, model)
    assert days
    return days


if __name__ == "__main__":
    main()
