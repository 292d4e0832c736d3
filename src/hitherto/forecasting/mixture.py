"""A mixture of log-normal distributions of a number of days."""

import math
from dataclasses import dataclass

_ROOT2 = math.sqrt(2)


@dataclass(frozen=True, slots=True)
class Part:
    """One log-normal: the logarithm of the days is normal around `centre`, with `spread`."""

    weight: float
    centre: float
    spread: float


@dataclass(frozen=True, slots=True)
class Mixture:
    """How likely a number of days is; the weights of the parts add up to 1."""

    parts: tuple[Part, ...]

    def below(self, days: float) -> float:
        """Return the chance of fewer days than that."""
        if days <= 0:
            return 0.0
        log = math.log(days)
        return sum(p.weight * 0.5 * math.erfc((p.centre - log) / (p.spread * _ROOT2)) for p in self.parts)
