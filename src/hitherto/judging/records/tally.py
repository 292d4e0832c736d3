"""Tally: what the scores of an outlet or a speaker add up to."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from statistics import median
from typing import NamedTuple

from hitherto.judging.records.marking import Mark
from hitherto.judging.records.scoring import Score
from hitherto.judging.records.settling import table
from hitherto.judging.statement import Certainty

_Z = 1.96  # of 95 in 100


class Alike(NamedTuple):
    """Claims that count alike: with one mark and certainty, own or passed on, and equally early (days, where right)."""

    mark: Mark
    certainty: Certainty
    own: bool
    early: int | None


Counts = Mapping[Alike, int]


@dataclass(frozen=True, slots=True)
class Record:
    """The track record of an outlet or a speaker; `own` claims and those that it passed on can be told apart.

    `scores` are the claims behind it, where they were asked for.
    """

    kind: str
    name: str
    counts: Counts
    scores: tuple[Score, ...] = ()

    def count(self, mark: Mark, own: bool | None = None) -> int:
        """Count the claims with a mark: all, only the own, or only the repeated ones."""
        return sum(n for kind, n in self.counts.items() if kind.mark == mark and own in (None, kind.own))

    def settled(self, own: bool | None = None) -> int:
        """Count the claims that came out right or wrong."""
        return self.count(Mark.RIGHT, own) + self.count(Mark.WRONG, own)

    def brier(self, own: bool | None = None) -> float | None:
        """Return the mean squared difference between how sure it was and what came true; 0 is best."""
        total = sum(n * _missed(kind) ** 2 for kind, n in self.counts.items() if _is_settled(kind, own))
        return total / self.settled(own) if self.settled(own) else None

    def days_early(self) -> float | None:
        """Return the median of how many days before it came true a right claim was made."""
        days = Counter[int]()
        for kind, n in self.counts.items():
            if kind.mark == Mark.RIGHT and kind.early is not None:
                days[kind.early] += n
        return median(days.elements()) if days else None

    def at_least(self, own: bool | None = None) -> float:
        """Return the share of right claims that the record makes sure of (Wilson's lower bound); 0 for none."""
        return wilson(self.count(Mark.RIGHT, own), self.settled(own))

    def is_small(self) -> bool:
        """Tell whether it rests on so few settled claims that it says little."""
        few: int = table()["few"]
        return self.settled() < few


def wilson(right: int, of: int) -> float:
    """Return the lower bound of Wilson's interval for a share, at 95 in 100."""
    if not of:
        return 0.0
    share, z = right / of, _Z
    middle, spread = share + z * z / (2 * of), z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return max(0.0, (middle - spread) / (1 + z * z / of))


def chance(certainty: Certainty) -> float:
    """Return the chance that a certainty stands for."""
    value: float = table()["chance"][certainty.name.lower()]
    return value


def alike(score: Score) -> Alike:
    """Return what a score counts as."""
    return Alike(score.mark, score.statement.certainty, score.own, score.early if score.mark == Mark.RIGHT else None)


def _missed(kind: Alike) -> float:
    return chance(kind.certainty) - (kind.mark == Mark.RIGHT)


def _is_settled(kind: Alike, own: bool | None) -> bool:
    return kind.mark in (Mark.RIGHT, Mark.WRONG) and own in (None, kind.own)
