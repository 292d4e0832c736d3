"""Which season a page is about."""

from collections.abc import Iterable, Sequence
from datetime import date

from hitherto.claims import HELD, Fact, Standing, Subject, When
from hitherto.pages.labels import CURRENT

_COMING = frozenset({"ordered", "renewed", "revived", "in-development", "optioned"})


def focus(title: Subject, facts: Sequence[Fact], on: date) -> int | None:
    """Return the season asked for; else the first with a date still ahead, the first in the making, the last known.

    A season of which nothing but its past is told, or that another has overtaken, is never the one that comes; and none
    comes before the one that follows the last released.
    """
    if title.season is not None:
        return title.season
    current = [f for f in facts if f.subject.season is not None and f.standing in CURRENT]
    firm = [f for f in current if f.standing is not Standing.SPECULATION]
    dated = _seasons(f for f in firm if f.property == "release" and not _lies_before(f.value, on))
    made = _seasons(f for f in firm if f.property == "production" or (f.property == "order" and f.value in _COMING))
    for season in (*sorted(dated), *sorted(made - dated)):
        if not _is_overtaken(season, current, on):
            return season
    told = _seasons(f for f in firm if f.property != "order" or f.value in _COMING) or _seasons(current)
    out = _seasons(f for f in firm if f.property == "release" and f.standing in HELD and _lies_before(f.value, on))
    near = [season for season in told if season <= max(out, default=season) + 1]
    return max(near or told, default=None)


def is_series(title: Subject, facts: Sequence[Fact]) -> bool:
    """Tell whether anything speaks of seasons or of a number of episodes."""
    return title.season is not None or any(f.subject.season is not None or f.property == "episodes" for f in facts)


def _seasons(facts: Iterable[Fact]) -> set[int]:
    return {f.subject.season for f in facts if f.subject.season is not None}


def _is_overtaken(season: int, facts: Iterable[Fact], on: date) -> bool:
    """Tell whether a later season, or the whole of this one, has a release before `on`."""
    released = [f for f in facts if f.property == "release" and f.standing in HELD]
    ahead = any(f.subject.season == season and not _lies_before(f.value, on) for f in released)
    least = season + 1 if ahead else season
    return any((f.subject.season or 0) >= least and _lies_before(f.value, on) for f in released)


def _lies_before(value: str, on: date) -> bool:
    when = When.read(value)
    return when is not None and when.latest is not None and when.latest < on
