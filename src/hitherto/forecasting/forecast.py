"""The forecast: the days on which a title may come, moved by what is known of it."""

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hitherto.claims import Subject
from hitherto.forecasting.days import Days
from hitherto.forecasting.history import LONGEST
from hitherto.forecasting.known import Known, Stage, Told, Window
from hitherto.forecasting.model import Lag, Model

HALF, MOST = 0.5, 0.8  # of the two intervals that are shown
SHOWN_QUARTERS = 8


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter of a year, from its first to its last day, and the chance that it comes then."""

    name: str
    first: date
    last: date
    chance: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """When a title may come, as of the end of a day; a guess of the model, and never a fact.

    `days` is None where it was cancelled, or nothing is known to go by. All of it holds if it comes at all; `never` is
    the chance that it does not, None where the model cannot say. `why` are sentences; `used` the facts that moved it,
    and `beside` those that were reported and moved nothing.
    """

    subject: Subject
    as_of: date
    days: Days | None
    never: float | None
    why: tuple[str, ...]
    used: tuple[Told, ...]
    beside: tuple[Told, ...]
    fitted: str

    @property
    def median(self) -> date | None:
        """Return the day by which it has come as likely as not."""
        return self.days.quantile(0.5) if self.days else None

    def interval(self, share: float) -> tuple[date, date] | None:
        """Return the days between which it comes with that chance."""
        return self.days.interval(share) if self.days else None

    def quarters(self) -> list[Quarter]:
        """Return the coming quarters up to the end of the 80% interval, eight at most, with their chances."""
        if self.days is None:
            return []
        found: list[Quarter] = []
        end = self.days.quantile((1 + MOST) / 2)
        first = self.days.first.replace(day=1, month=(self.days.first.month - 1) // 3 * 3 + 1)
        while first <= end and len(found) < SHOWN_QUARTERS:
            following = (first + timedelta(days=95)).replace(day=1)
            last = following - timedelta(days=1)
            name = f"{first.year} Q{(first.month - 1) // 3 + 1}"
            found.append(Quarter(name, first, last, self.days.between(first, last)))
            first = following
        return found

    def later(self) -> float:
        """Return the chance that it comes after the quarters that are listed."""
        quarters = self.quarters()
        return max(1 - sum(one.chance for one in quarters), 0.0) if quarters else 0.0

    def as_json(self) -> dict[str, Any]:
        """Return the JSON object that `forecast --json` prints."""
        half, most = self.interval(HALF), self.interval(MOST)
        return {
            "forecast": True,
            "subject": self.subject.as_json(),
            "as_of": self.as_of.isoformat(),
            "median": self.median.isoformat() if self.median else None,
            "interval_50": [day.isoformat() for day in half] if half else None,
            "interval_80": [day.isoformat() for day in most] if most else None,
            "quarters": [
                {"quarter": one.name, "first": one.first.isoformat(), "last": one.last.isoformat(),
                 "chance": round(one.chance, 4)}
                for one in self.quarters()
            ],
            "later": round(self.later(), 4),
            "never": None if self.never is None else round(self.never, 3),
            "why": list(self.why),
            "used": [_told_json(one) for one in self.used],
            "beside": [_told_json(one) for one in self.beside],
            "model": self.fitted,
        }  # fmt: skip


def _told_json(told: Told) -> dict[str, Any]:
    return {"said": told.words, "facts": list(told.facts), "claims": list(told.claims)}


def forecast(known: Known, as_of: date, model: Model) -> Forecast:
    """Forecast a title from what is known of it at the end of a day."""
    from hitherto.forecasting.words import reasons

    used = [told for told in (known.earlier, known.order) if told]
    if known.stopped:
        stopped = (f"No day is forecast: {known.stopped.words}.",)
        return Forecast(known.subject, as_of, None, None, stopped, (known.stopped,), known.beside, model.fitted)
    days = days_of(known, as_of, model)
    used += [known.stage.told] if known.stage else []
    used += [window.told for window in known.windows[:1]]
    never = None
    if known.history and not (known.order or known.stage or known.windows):
        waited = (as_of - known.history.premieres[-1]).days
        never = model.never(known.history, waited)
    why = reasons(known, days, as_of, model)
    return Forecast(known.subject, as_of, days, never, why, tuple(used), known.beside, model.fitted)


def days_of(known: Known, as_of: date, model: Model) -> Days | None:
    """Return the chance of each day after `as_of`; None where nothing is known to go by, or no calendar goes on."""
    if (date.max - as_of).days <= LONGEST + 366:
        return None
    first = as_of + timedelta(days=1)
    last = as_of + timedelta(days=LONGEST)
    days: Days | None = None
    if known.history:
        start = known.history.premieres[-1]
        days = Days.after(start, model.mixture(known.history), first, max(last, start + timedelta(days=LONGEST)))
    if known.stage:
        days = _moved(days, known.stage, model.lag(known.stage.name, known.group), model.trust, first, last)
    for window in reversed(known.windows[:1]):
        days = _held(days, window, first, last)
    return days


def _moved(days: Days | None, stage: Stage, lag: Lag, trust: float, first: date, last: date) -> Days | None:
    """Weigh the days by how long it takes from a stage of the production, beside what the gaps say.

    The two are not independent, so the gaps count with the power `trust`.
    """
    start, end = stage.when.earliest or stage.when.latest, stage.when.latest or stage.when.earliest
    assert start
    assert end
    middle, reach = start + (end - start) / 2, (end - start).days / 4

    def density(day: date) -> float:
        after = (day - middle).days
        if after <= 0:
            return 0.0
        spread = math.hypot(lag.spread, reach / max(math.exp(lag.centre), 30))
        return math.exp(-0.5 * ((math.log(after) - lag.centre) / spread) ** 2) / after

    every = Days.of(first, [1.0] * ((last - first).days + 1))
    by_stage = every.weighed(density) if every else None
    if by_stage is None or days is None:
        return by_stage or days
    powers = [chance**trust * other for chance, other in zip(days.chances, by_stage.chances, strict=False)]
    return Days.of(first, powers) or by_stage


def _held(days: Days | None, window: Window, first: date, last: date) -> Days | None:
    """Let a window hold with its share of the chances; what is outside shares the rest."""
    low, high = max(window.when.earliest or first, first), min(window.when.latest or last, last)
    if low > high:
        return days

    def inside(day: date) -> float:
        return float(low <= day <= high)

    every = Days.of(first, [1.0] * ((max(last, high) - first).days + 1))
    within = (days.weighed(inside) if days else None) or (every.weighed(inside) if every else None)
    if within is None or days is None or window.share >= 1:
        return within
    mixed = [0.0] * max(len(days.chances), len(within.chances))
    for one, share in ((within, window.share), (days, 1 - window.share)):
        for at, chance in enumerate(one.chances):
            mixed[at] += share * chance
    return Days.of(first, mixed)
