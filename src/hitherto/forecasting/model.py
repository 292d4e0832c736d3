"""The fitted model: from what is known of a series to the days until its next premiere."""

import json
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from hitherto.forecasting.history import LONGEST, YEAR, History, features
from hitherto.forecasting.mixture import Mixture, Part

VERSION = 1
JOLT = 0.3  # how much wider, on the log of the days
NARROWEST, WIDEST = 0.006, 1.2  # of a part's spread
_FILE = "parameters.json"


@dataclass(frozen=True, slots=True)
class Weights:
    """What a part of the mixture makes of the features: how much it counts, where it lies, how wide it is.

    The centre of a part with `own` is an addition to the series' own last gap; without one, the part does not count.
    """

    name: str
    own: bool
    gate: tuple[float, ...]
    centre: tuple[float, ...]
    spread: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Lag:
    """How long it takes from a stage of the production to the premiere: the log of the days, from `seasons` seasons."""

    centre: float
    spread: float
    seasons: int

    def low(self) -> int:
        """Return the days that one in ten stays below."""
        return round(math.exp(self.centre - 1.2816 * self.spread))

    def high(self) -> int:
        """Return the days that one in ten goes beyond."""
        return round(math.exp(self.centre + 1.2816 * self.spread))


@dataclass(frozen=True, slots=True)
class Model:
    """The parameters, with the day of the fit and the last day that it saw; `means` stand for what is not known.

    `jolts` are the chances, by group, that a gap falls out of what is usual, so that it spreads wider by `JOLT`.
    `lags` are those from `started` and `wrapped` filming, by the group of the platform, with "" for any. `ends` weigh
    the features for the chance that a series does not come back; `trust` is the power with which the gaps count beside
    a lag.
    """

    fitted: str
    seen_until: str
    rows: int
    names: tuple[str, ...]
    means: tuple[float, ...]
    parts: tuple[Weights, ...]
    jolts: Mapping[str, float]
    lags: Mapping[str, Mapping[str, Lag]]
    ends: tuple[float, ...]
    trust: float

    def mixture(self, history: History) -> Mixture:
        """Return how many days after its last premiere the next one comes, if it comes."""
        values = self._values(history)
        gap = history.last_gap()
        own = None if gap is None else math.log(gap)
        parts = [one for one in self.parts if own is not None or not one.own]
        gates = [_dot(one.gate, values) for one in parts]
        highest = max(gates)
        total = sum(math.exp(gate - highest) for gate in gates)
        found = [
            Part(
                weight=math.exp(gate - highest) / total,
                centre=_dot(one.centre, values) + (own or 0.0 if one.own else math.log(YEAR)),
                spread=min(max(math.exp(_dot(one.spread, values)), NARROWEST), WIDEST),
            )
            for one, gate in zip(parts, gates, strict=True)
        ]
        jolt = self.jolts[history.group]
        plain = [Part(one.weight * (1 - jolt), one.centre, one.spread) for one in found]
        return Mixture((*plain, *(Part(one.weight * jolt, one.centre, math.hypot(one.spread, JOLT)) for one in found)))

    def never(self, history: History, waited: int) -> float:
        """Return the chance that it does not come back at all, when it has not after so many days."""
        ends = 1 / (1 + math.exp(-_dot(self.ends, self._values(history))))
        mixture = self.mixture(history)
        still = 1 - mixture.below(max(waited, 0)) / mixture.below(LONGEST)
        return ends / (ends + (1 - ends) * max(still, 0.0))

    def lag(self, stage: str, group: str) -> Lag:
        """Return how long it takes from a stage of the production on that group of platforms."""
        return self.lags[stage].get(group) or self.lags[stage][""]

    def _values(self, history: History) -> list[float]:
        told = features(history)
        pairs = zip(self.names, self.means, strict=True)
        return [mean if (value := told[name]) is None else value for name, mean in pairs]

    def as_json(self) -> dict[str, Any]:
        """Return the JSON object that `parameters.json` holds."""
        return {
            "version": VERSION,
            "fitted": self.fitted,
            "seen_until": self.seen_until,
            "rows": self.rows,
            "names": list(self.names),
            "means": list(self.means),
            "ends": list(self.ends),
            "trust": self.trust,
            "jolts": dict(self.jolts),
            "lags": {
                stage: {group: [lag.centre, lag.spread, lag.seasons] for group, lag in lags.items()}
                for stage, lags in self.lags.items()
            },
            "parts": [
                {
                    "name": one.name,
                    "own": one.own,
                    "gate": list(one.gate),
                    "centre": list(one.centre),
                    "spread": list(one.spread),
                }
                for one in self.parts
            ],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Model":
        """Read what `as_json` writes; raises ValueError for another version."""
        if data["version"] != VERSION:
            raise ValueError(f"parameters of version {data['version']}, and this program reads version {VERSION}")
        parts = tuple(
            Weights(one["name"], one["own"], tuple(one["gate"]), tuple(one["centre"]), tuple(one["spread"]))
            for one in data["parts"]
        )
        names, means = tuple(data["names"]), tuple(data["means"])
        lags = {stage: {group: Lag(*lag) for group, lag in one.items()} for stage, one in data["lags"].items()}
        seen = data["fitted"], data["seen_until"], data["rows"]
        return cls(*seen, names, means, parts, data["jolts"], lags, tuple(data["ends"]), data["trust"])


@cache
def shipped() -> Model:
    """Return the model that the package brings along."""
    path = os.path.join(os.path.dirname(__file__), _FILE)  # noqa: PTH118, PTH120 - pathlib is slower to import
    with open(path, encoding="utf-8") as file:  # noqa: PTH123
        return Model.from_json(json.load(file))


def _dot(weights: tuple[float, ...], values: list[float]) -> float:
    return sum(weight * value for weight, value in zip(weights, values, strict=True))
