"""How likely each coming day is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate, count, pairwise

from hitherto.forecasting.mixture import Mixture


@dataclass(frozen=True, slots=True)
class Days:
    """The chance of each day from `first` on, one after another; they add up to 1."""

    first: date
    chances: tuple[float, ...]

    @classmethod
    def of(cls, first: date, weights: "list[float] | tuple[float, ...]") -> "Days | None":
        """Make chances of weights; None where no day has any."""
        total = sum(weights)
        return cls(first, tuple(weight / total for weight in weights)) if total > 0 else None

    @classmethod
    def after(cls, start: date, mixture: Mixture, first: date, last: date) -> "Days | None":
        """Return when it comes, counted in days from `start`, given that it comes from `first` to `last`."""
        offset = (first - start).days
        edges = mixture.below_each(max(offset + day - 0.5, 0.1) for day in range((last - first).days + 2))
        return cls.of(first, [max(after - before, 0.0) for before, after in pairwise(edges)])

    @property
    def last(self) -> date:
        """Return the last day that counts."""
        return self.first + timedelta(days=len(self.chances) - 1)

    def weighed(self, weight: Callable[[date], float]) -> "Days | None":
        """Multiply the chance of each day by a weight; None where nothing is left."""
        days = map(date.fromordinal, count(self.first.toordinal()))
        return Days.of(self.first, [chance and chance * weight(day) for chance, day in zip(self.chances, days)])  # noqa: B905

    def quantile(self, share: float) -> date:
        """Return the first day by which it has come with that chance."""
        reached = share * (1 - 1e-12)  # sums of many small numbers are not exact
        found = next((at for at, sum_ in enumerate(accumulate(self.chances)) if sum_ >= reached), None)
        return self.last if found is None else self.first + timedelta(days=found)

    def interval(self, share: float) -> tuple[date, date]:
        """Return the days between which it comes with that chance, as likely too early as too late."""
        return self.quantile((1 - share) / 2), self.quantile((1 + share) / 2)

    def between(self, start: date, end: date) -> float:
        """Return the chance that it comes from `start` to `end`, both included."""
        low = max((start - self.first).days, 0)
        high = max((end - self.first).days + 1, 0)
        return min(sum(self.chances[low:high]), 1.0)
