"""The table of past premieres, one series after another."""

import csv
import gzip
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

from hitherto.claims import InputError
from hitherto.forecasting.history import LONGEST, SHORTEST, History

SEASONS, BACKTEST = "seasons.csv.gz", "backtest-2021-2024.csv"
Origin = Literal["premiere", "next"]  # which of two premieres tells the 1 January that a row is forecast from
_SCRIPTED = ("Scripted", "Miniseries", "Video", "")
_LONGEST_RUN = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Row:
    """A premiere with what was known on its day; `next` is the following one, None where the table has none.

    `seen_until` is the day of the snapshot: what comes later is not in the table.
    """

    series: str
    history: History
    next: date | None
    seen_until: date

    @property
    def premiere(self) -> date:
        """Return the day of the premiere."""
        return self.history.premieres[-1]

    @property
    def gap(self) -> int | None:
        """Return the days until the following premiere, where they count."""
        days = (self.next - self.premiere).days if self.next else 0
        return days if SHORTEST <= days <= LONGEST else None


@dataclass(frozen=True, slots=True)
class Asked:
    """One row of the back-test: the premiere to start from, the gap that came, and the figures of two baselines."""

    series: str
    season: int
    premiere: date
    next: date
    group: str
    gap: int
    baselines: Mapping[str, "Figures"]


@dataclass(frozen=True, slots=True)
class Figures:
    """What a forecast of one row says, in days, and its CRPS."""

    median: float
    low: float
    high: float
    crps: float


def read_rows(folder: Path) -> list[Row]:
    """Read every scripted premiere; raises InputError where the table is absent."""
    by_series: dict[str, list[dict[str, str]]] = defaultdict(list)
    for record in _records(folder / SEASONS):
        if record["type"] in _SCRIPTED:
            by_series[record["series_id"]].append(record)
    return [row for name in sorted(by_series) for row in _rows_of(name, by_series[name])]


def read_asked(folder: Path) -> list[Asked]:
    """Read the rows of the back-test; raises InputError where they are absent."""
    return [
        Asked(
            series=one["series_id"],
            season=int(one["season_number"]),
            premiere=date.fromisoformat(one["premiere_date"]),
            next=date.fromisoformat(one["next_premiere_date"]),
            group=one["platform_group"],
            gap=int(one["gap_days"]),
            baselines={name: _figures(one, name) for name in ("naive", "aft")},
        )
        for one in _records(folder / BACKTEST)
    ]


def _figures(record: Mapping[str, str], name: str) -> Figures:
    median, low, high, crps = (float(record[f"{name}_{what}"]) for what in ("median", "p10", "p90", "crps"))
    return Figures(median, low, high, crps)


def _records(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        raise InputError(f"There is no {path}; --data names the folder with {SEASONS} and {BACKTEST}.")
    with gzip.open(path, "rt", encoding="utf-8", newline="") if path.suffix == ".gz" else path.open(newline="") as file:
        return list(csv.DictReader(file))


def _rows_of(series: str, records: Iterable[dict[str, str]]) -> Iterator[Row]:
    ordered = sorted(records, key=lambda one: (one["premiere_date"], int(one["season_number"])))
    premieres = [date.fromisoformat(one["premiere_date"]) for one in ordered]
    for at, one in enumerate(ordered):
        history = History(
            group=one["platform_group"],
            premieres=tuple(premieres[: at + 1]),
            season=int(one["season_number"]),
            genres=_words(one["genres"]),
            animated=one["animation"] == "1",
            countries=_words(one["country"]),
            runtime=_number(one["runtime_min"]),
            miniseries=one["type"] == "Miniseries",
            run=_run(ordered[at - 1]["end_date"], premieres[at - 1], premieres[at]) if at else None,
            episodes=_number(ordered[at - 1]["episodes"]) if at else None,
        )
        following = premieres[at + 1] if at + 1 < len(premieres) else None
        yield Row(series, history, following, date.fromisoformat(one["status_asof"]))


def _run(ended: str, premiere: date, following: date) -> int | None:
    """Return how long a season ran, where that was known when the following one began."""
    end = date.fromisoformat(ended) if ended else None
    known = end is not None and premiere <= end < min(following, premiere + _LONGEST_RUN)
    return (end - premiere).days if end and known else None


def _words(text: str) -> frozenset[str] | None:
    return frozenset(text.split("|")) if text else None


def _number(text: str) -> int | None:
    return int(float(text)) or None if text else None
