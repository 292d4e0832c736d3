"""Forecast a title from the facts that the ledger has of it."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from hitherto.claims import Fact, NotKnownError, Subject

if TYPE_CHECKING:
    from hitherto.forecasting import Forecast
    from hitherto.pages.page import Outlook


def forecast_of(subject: Subject, facts: Sequence[Fact], as_of: date) -> "Forecast":
    """Forecast from all facts of a work; raises NotKnownError where the season that is asked for has come."""
    from hitherto.forecasting import came_on, forecast, known_of, shipped

    came = came_on(subject, facts, as_of)
    if came:
        raise NotKnownError(f"{subject} has come ({came.value}); ask for a later season, or as of an earlier day.")
    return forecast(known_of(subject, facts, as_of), as_of, shipped())


def outlook_of(subject: Subject, facts: Sequence[Fact], as_of: date) -> "Outlook | None":
    """Return what a page shows of the forecast; None where it has come, is dated, or nothing is known to go by."""
    from hitherto.pages.page import Outlook
    from hitherto.pages.text import clean

    try:
        forecast = forecast_of(subject, facts, as_of)
    except NotKnownError:
        return None
    median, half, most = forecast.median, forecast.interval(0.5), forecast.interval(0.8)
    if median is None or half is None or most is None or most[0] == most[1]:
        return None
    quarters = [(one.name, one.chance) for one in forecast.quarters()]
    return Outlook(
        median=median,
        half=half,
        most=most,
        quarters=(*quarters, ("later", forecast.later())),
        never=forecast.never,
        why=tuple(map(clean, forecast.why)),
        facts=tuple(fact for told in forecast.used for fact in told.facts),
    )
