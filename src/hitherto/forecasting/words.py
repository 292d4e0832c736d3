"""Two sentences of why."""

from datetime import date

from hitherto.forecasting.days import Days
from hitherto.forecasting.history import LONGEST, History
from hitherto.forecasting.known import Known
from hitherto.forecasting.model import Model

_NAMES = {
    "US cable": "US cable series", "US broadcast": "US network series", "UK": "British series",
    "other": "series of other networks", "Japan TV": "Japanese series", "unknown": "series whose platform is not known",
    "China": "Chinese series", "other streamer": "series of smaller streaming services", "Korea TV": "Korean series",
    "HBO/Max": "HBO series",
}  # fmt: skip


def reasons(known: Known, days: Days | None, as_of: date, model: Model) -> tuple[str, ...]:
    """Say what the forecast is made of: what is usual, and what was reported or how long it has been."""
    if days is None:
        return ("Nothing is known to go by: no earlier season that came, no day of filming and no announced window.",)
    usual = _usual(known, model)
    told = [window.told.words for window in known.windows[:1]]
    if known.stage and not told:
        told.append(f"{known.stage.told.words} {_around(known)}")
    if not told and known.history:
        waited = (as_of - known.history.premieres[-1]).days
        passed = "one day has" if waited == 1 else f"{waited:,} days have"
        told.append(f"{passed} passed since the last premiere")
    return tuple(f"{one[0].upper()}{one[1:]}." for one in (usual, "; ".join(told)) if one)


def who(group: str) -> str:
    """Name the series of a group."""
    return _NAMES.get(group, f"{group} series")


def _usual(known: Known, model: Model) -> str:
    if known.history:
        low, high = _middle(known.history, model)
        season = f"{who(known.group)} like this one"
        return f"{season} take {low:,} to {high:,} days from one premiere to the next, half of the time"
    if known.stage:
        lag = model.lag(known.stage.name, known.group)
        stage = "the first day of filming" if known.stage.name == "started" else "the end of filming"
        return f"{who(known.group)} take {lag.low():,} to {lag.high():,} days from {stage}, eight times in ten"
    return ""


def _middle(history: History, model: Model) -> tuple[int, int]:
    mixture = model.mixture(history)
    return round(mixture.quantile(0.25, LONGEST)), round(mixture.quantile(0.75, LONGEST))


def _around(known: Known) -> str:
    assert known.stage
    when = known.stage.when
    if when.is_day and when.earliest:
        return f"around {when.earliest.day} {when.earliest:%B %Y}"
    return f"in {when.earliest:%B %Y}" if when.earliest else ""
