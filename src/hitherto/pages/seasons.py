"""Which season a page is about."""

from collections.abc import Sequence
from datetime import date

from hitherto.claims import Fact, Subject, When
from hitherto.pages.labels import CURRENT, HELD


def focus(title: Subject, facts: Sequence[Fact], on: date) -> int | None:
    """Return the season asked for; else the first that is still to come on day `on`; else the last known."""
    if title.season is not None:
        return title.season
    known = sorted({f.subject.season for f in facts if f.subject.season is not None and f.standing in CURRENT})
    coming = (season for season in known if not _is_out(season, facts, on))
    return next(coming, known[-1] if known else None)


def is_series(title: Subject, facts: Sequence[Fact]) -> bool:
    """Tell whether anything speaks of seasons or of a number of episodes."""
    return title.season is not None or any(f.subject.season is not None or f.property == "episodes" for f in facts)


def _is_out(season: int, facts: Sequence[Fact], on: date) -> bool:
    """Tell whether a season has been released, by its own date, or because a later one has a date before `on`."""
    return any(
        f.property == "release"
        and f.standing in HELD
        and (f.subject.season or 0) >= season
        and _lies_before(f.value, on)
        for f in facts
    )


def _lies_before(value: str, on: date) -> bool:
    try:
        latest = When.parse(value).latest
    except ValueError:
        return False
    return latest is not None and latest < on
