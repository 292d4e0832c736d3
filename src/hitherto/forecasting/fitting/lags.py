"""How long it takes from filming to the premiere, from seasons whose filming was reported."""

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from hitherto.claims import When
from hitherto.forecasting.model import Lag

STAGES = ("started", "wrapped")
_POOL = 3.0  # how many seasons of any platform a group's own are set beside


@dataclass(frozen=True, slots=True)
class Filmed:
    """A season that was filmed and has come: its stages (the middle of what was reported) and its two premieres."""

    series: str
    season: int
    group: str
    premiere: date
    stages: Mapping[str, date]


def read_filmed(path: Path) -> list[Filmed]:
    """Read the harvested title-seasons."""
    with path.open(newline="", encoding="utf-8") as file:
        return [
            Filmed(
                series=one["series_id"],
                season=int(one["season"]),
                group=one["group"],
                premiere=date.fromisoformat(one["premiere"]),
                stages={stage: middle for stage in STAGES if (middle := _middle(one[stage]))},
            )
            for one in csv.DictReader(file)
        ]


def _middle(text: str) -> date | None:
    when = When.parse(text) if text else None
    if when is None or when.earliest is None or when.latest is None:
        return None
    return when.earliest + (when.latest - when.earliest) / 2


def fit_lags(filmed: list[Filmed]) -> dict[str, dict[str, Lag]]:
    """Fit a log-normal for each stage and group, drawn to the one of all; "" is any group."""
    return {stage: dict(_fit_stage(filmed, stage)) for stage in STAGES}


def _fit_stage(filmed: list[Filmed], stage: str) -> Iterator[tuple[str, Lag]]:
    by_group: dict[str, list[float]] = defaultdict(list)
    for one in filmed:
        days = (one.premiere - one.stages[stage]).days if stage in one.stages else 0
        if days > 0:
            by_group[one.group].append(float(np.log(days)))
    every = np.array([log for logs in by_group.values() for log in logs])
    within = np.concatenate([np.array(logs) - np.mean(logs) for logs in by_group.values()])
    spread = float(np.sqrt((within**2).sum() / max(len(every) - len(by_group), 1)))
    yield "", Lag(round(float(every.mean()), 4), round(float(every.std(ddof=1)), 4), len(every))
    for group, logs in sorted(by_group.items()):
        own = np.array(logs)
        centre = (own.sum() + _POOL * every.mean()) / (len(own) + _POOL)
        squares = ((own - centre) ** 2).sum()
        many = len(own) + _POOL
        wide = np.sqrt((squares + _POOL * spread**2) / (many - 1) * (1 + 1 / many))  # the centre is uncertain, too
        yield group, Lag(round(float(centre), 4), round(float(wide), 4), len(own))
