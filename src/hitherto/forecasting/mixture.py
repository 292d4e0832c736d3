"""A mixture of log-normal distributions of a number of days."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from math import erfc

_SLIGHT = 1e-9  # a weight that changes nothing
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

    def below_each(self, days: Iterable[float]) -> list[float]:
        """Return the chance of fewer days than each of many numbers above 0."""
        logs = [math.log(one) for one in days]
        total = [0.0] * len(logs)
        for part in self.parts:
            if part.weight > _SLIGHT:
                half, centre, scale = part.weight / 2, part.centre, 1 / (part.spread * _ROOT2)
                total = [so_far + half * erfc((centre - log) * scale) for so_far, log in zip(total, logs, strict=True)]
        return total

    def quantile(self, share: float, longest: float) -> float:
        """Return the days by which it has come with that chance, given that it takes no longer than `longest`."""
        wanted, low, high = share * self.below(longest), 0.0, longest
        while high - low > 0.1:
            middle = (low + high) / 2
            low, high = (middle, high) if self.below(middle) < wanted else (low, middle)
        return (low + high) / 2

    def below(self, days: float) -> float:
        """Return the chance of fewer days than that."""
        if days <= 0:
            return 0.0
        log = math.log(days)
        return sum(p.weight * 0.5 * math.erfc((p.centre - log) / (p.spread * _ROOT2)) for p in self.parts)
