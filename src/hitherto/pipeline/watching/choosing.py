"""Which changes are worth a notice: by the watch's properties and lowest standing, and without what may spoil."""

from collections.abc import Iterable
from datetime import date, timedelta

from hitherto.claims import ABSENT, Change, ChangeKind, Standing, firmness
from hitherto.state import Choices, Watch
from hitherto.vocabulary import properties

PLOT, DEPARTURES = SPOILERS = ("plot", "departures")
NEWS = timedelta(days=30)  # what was said before is no news, when an old article comes in late
_LEAVING = ("leaving", "recast")
_DOUBTED = frozenset({Standing.SUPERSEDED, Standing.DENIED, Standing.DISPUTED})


def worth_telling(changes: Iterable[Change], watch: Watch, today: date) -> list[Change]:
    """Return the changes that a notice is due for, oldest first."""
    found = [change for change in changes if _is_wanted(change, watch, today)]
    return sorted(found, key=lambda one: (one.said_at, list(properties()).index(one.property), one.value, one.fact))


def _is_wanted(change: Change, watch: Watch, today: date) -> bool:
    choices = watch.choices
    return (
        change.property in properties()
        and change.said_at >= today - NEWS
        and change.subject.season in (None, watch.season if watch.season is not None else change.subject.season)
        and (not choices.properties or change.property in choices.properties)
        and _reaches(change, choices.least)
        and not _spoils(change, choices)
    )


def _reaches(change: Change, least: Standing) -> bool:
    """Tell whether it stood or stands as firmly as that: that something firm falls is news too."""
    return max(map(firmness, (change.before, change.after))) >= firmness(least)


def _spoils(change: Change, choices: Choices) -> bool:
    tells_plot = properties()[change.property].section == "plot"
    if tells_plot and PLOT not in choices.spoilers and change.property not in choices.properties:
        return True
    return _is_departure(change) and DEPARTURES not in choices.spoilers


def _is_departure(change: Change) -> bool:
    """Tell whether somebody goes, or another has their part; that a part is denied or doubted gives that away too."""
    if change.property not in ("cast", "character"):
        return False
    goes = change.details.get("status") in _LEAVING or change.kind == ChangeKind.WEAKER
    return goes or bool({change.before, change.after} & _DOUBTED) or change.after == ABSENT
