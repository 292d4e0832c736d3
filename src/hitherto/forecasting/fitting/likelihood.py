"""The likelihood of the mixture, with its gradient, over many rows at once.

A gap that was completed by some day is one that was short enough to be: each row's density is divided by the chance of
a gap up to that day (right truncation). Without that, the newest premieres would teach that all gaps are short; and a
show that merely never returned would stretch them all if it counted as one that is still to come.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import logsumexp, ndtr

from hitherto.forecasting.fitting.table import Row
from hitherto.forecasting.history import LONGEST, YEAR, features
from hitherto.forecasting.model import NARROWEST, WIDEST, Weights

Array = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Shape:
    """A part of the mixture before the fit: around which gap in days, how wide, and what may depend on features."""

    name: str
    days: float
    spread: float
    moves: bool = False  # the centre depends on features
    widens: bool = False  # so does the spread
    own: bool = False  # the gap is the series' own last one


SHAPES = (
    Shape("usual", 480, 0.45, moves=True, widens=True),
    Shape("yearly", 364, 0.03, widens=True),
    Shape("yearly, to the week", 368, 0.012),
    Shape("as before", 0, 0.05, widens=True, own=True),
    Shape("long", 900, 0.4, moves=True, widens=True),
    Shape("two years", 730, 0.05),
)


@dataclass(frozen=True, slots=True)
class Rows:
    """Many rows as arrays: features with unknown ones nan, the log of the own last gap (nan where there is none)."""

    features: Array
    own: Array
    names: tuple[str, ...]

    @classmethod
    def of(cls, rows: Sequence[Row]) -> "Rows":
        """Make arrays of rows."""
        told = [features(row.history) for row in rows]
        names = tuple(told[0])
        table = np.array([[np.nan if (value := one[name]) is None else value for name in names] for one in told])
        return cls(table, np.array([_own(row) for row in rows]), names)

    def at(self, places: "npt.NDArray[np.intp] | Sequence[int]") -> "Rows":
        """Return some of the rows."""
        return Rows(self.features[places], self.own[places], self.names)


def _own(row: Row) -> float:
    gap = row.history.last_gap()
    return np.nan if gap is None else math.log(gap)


@dataclass(frozen=True, slots=True)
class Mixtures:
    """The mixtures of many rows: weights, centres and spreads, a row each and a column for each part."""

    weights: Array
    centres: Array
    spreads: Array

    def below(self, days: Array) -> Array:
        """Return the chance of fewer days than those of each row."""
        logs = np.log(np.maximum(days, 1e-9))
        return np.asarray((self.weights * ndtr((logs[:, None] - self.centres) / self.spreads)).sum(axis=1))

    def quantiles(self, shares: Array, longest: float = LONGEST) -> Array:
        """Return the days by which it has come with each chance, given that it comes: a row each, by bisection."""
        most = self.below(np.full(len(self.weights), longest))
        low, high = (np.full((len(self.weights), len(shares)), np.log(edge)) for edge in (10.0, longest))
        for _ in range(34):
            middle = (low + high) / 2
            z = (middle[:, :, None] - self.centres[:, None, :]) / self.spreads[:, None, :]
            is_low = (self.weights[:, None, :] * ndtr(z)).sum(axis=2) < shares * most[:, None]
            low, high = np.where(is_low, middle, low), np.where(is_low, high, middle)
        return np.asarray(np.exp((low + high) / 2))


@dataclass(frozen=True, slots=True)
class Guess:
    """Where the fit starts and what it is pulled to: the parameters of `SHAPES`, and which of them are free."""

    start: Array
    free: npt.NDArray[np.bool_]
    parts: int
    features: int

    @classmethod
    def of(cls, count: int) -> "Guess":
        """Make it for so many features, the first of which is always 1."""
        start, free = np.zeros((3, len(SHAPES), count)), np.zeros((3, len(SHAPES), count), bool)
        for at, shape in enumerate(SHAPES):
            start[1, at, 0] = 0.0 if shape.own else np.log(shape.days / YEAR)
            start[2, at, 0] = np.log(shape.spread)
            free[0, at] = at > 0
            free[1, at], free[2, at] = shape.moves, shape.widens
            free[1:, at, 0] = True
        return cls(start, free, len(SHAPES), count)

    def full(self, theta: Array) -> Array:
        """Return all parameters: gates, centres and spreads of each part."""
        whole = self.start.copy()
        whole[self.free] = theta
        return whole

    def pull(self, strengths: tuple[float, float, float]) -> Array:
        """Return how strongly each free parameter is pulled to its start; what belongs to no feature, hardly."""
        pull = np.broadcast_to(np.array(strengths)[:, None, None], self.start.shape).copy()
        pull[:, :, 0] /= 100
        return np.asarray(pull[self.free])


def gates_centres_spreads(whole: Array, table: Array, own: Array) -> tuple[Array, Array, Array]:
    """Return, for each row and part, the gate, the centre and the log of the spread."""
    gates, centres, spreads = (table @ one.T for one in whole)
    is_own = np.array([shape.own for shape in SHAPES])
    has = ~np.isnan(own)
    gates = np.where(is_own[None, :] & ~has[:, None], -60.0, gates)
    base = np.where(is_own[None, :], np.where(has, own, 0.0)[:, None], np.log(YEAR))
    return gates, centres + base, np.clip(spreads, np.log(NARROWEST), np.log(WIDEST))


def mixtures(whole: Array, table: Array, own: Array) -> Mixtures:
    """Return the mixture of each row."""
    gates, centres, spreads = gates_centres_spreads(whole, table, own)
    return Mixtures(np.exp(gates - logsumexp(gates, axis=1, keepdims=True)), centres, np.exp(spreads))


@dataclass(frozen=True, slots=True)
class Sample:
    """What the model is fitted on: `gaps` and `limits` (the longest gap that could be seen) as logs, and weights."""

    table: Array
    own: Array
    gaps: Array
    limits: Array
    weights: Array


def loss(theta: Array, guess: Guess, sample: Sample, pull: Array) -> tuple[float, Array]:
    """Return the negative log-likelihood with its pull to the start, and the gradient."""
    gates, centres, spreads = gates_centres_spreads(guess.full(theta), sample.table, sample.own)
    shares = gates - logsumexp(gates, axis=1, keepdims=True)
    sd = np.exp(spreads)
    z = (sample.gaps[:, None] - centres) / sd
    each = shares - spreads - 0.5 * z * z - 0.5 * np.log(2 * np.pi)
    density = logsumexp(each, axis=1)
    limit = (sample.limits[:, None] - centres) / sd
    below = np.maximum(ndtr(limit), 1e-300)
    seen_each = shares + np.log(below)
    seen = logsumexp(seen_each, axis=1)
    mine, seen_mine = np.exp(each - density[:, None]), np.exp(seen_each - seen[:, None])
    edge = seen_mine * np.exp(-0.5 * limit * limit) / np.sqrt(2 * np.pi) / below
    inside = (spreads > np.log(NARROWEST)) & (spreads < np.log(WIDEST))
    weighed = sample.weights[:, None]
    gradient = np.stack([
        ((mine - seen_mine) * (gates > -60) * weighed).T @ sample.table,
        ((mine * z / sd + edge / sd) * weighed).T @ sample.table,
        (np.where(inside, mine * (z * z - 1) + edge * limit, 0.0) * weighed).T @ sample.table,
    ])  # fmt: skip
    away = theta - guess.start[guess.free]
    value = -float(sample.weights @ (density - seen)) + 0.5 * float(pull @ (away * away))
    return value, np.asarray(-gradient[guess.free] + pull * away)


def as_weights(whole: Array) -> tuple[Weights, ...]:
    """Return the parts as the package ships them, rounded."""
    return tuple(
        Weights(shape.name, shape.own, rounded(whole[0, at]), rounded(whole[1, at]), rounded(whole[2, at]))
        for at, shape in enumerate(SHAPES)
    )


def rounded(values: Array) -> tuple[float, ...]:
    """Return numbers as they are shipped."""
    return tuple(round(float(value), 4) for value in values)
