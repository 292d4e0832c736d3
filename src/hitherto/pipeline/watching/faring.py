"""How a run fared: what came of it, and which of what failed is worth telling."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from hitherto.claims import Problem
from hitherto.pipeline.watching.telling import Sent
from hitherto.state import State


class Mended(NamedTuple):
    """A place that went well again, and since when it had failed."""

    place: str
    since: datetime


@dataclass(slots=True)
class Run:
    """What came of a run. `problems` are the feeds, articles and messages that failed, each in a sentence.

    What goes on failing is among them when that is new, and once a week; else it is counted as `failing`. `mended` is
    what went well again.
    """

    is_alone: bool = True
    feeds: int = 0
    unchanged: int = 0
    resting: int = 0  # feeds that failed lately, or said when to come back
    new: int = 0  # entries that had not been seen
    kept: int = 0
    passed_over: int = 0  # articles about nothing that is followed
    put_off: int = 0  # articles that could not be had, and are asked for again
    sent: list[Sent] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    failing: int = 0
    mended: list[Mended] = field(default_factory=list)


def fare(state: State, done: Run, place: str, problems: Sequence[Problem], now: datetime) -> None:
    """Note how it went at a place that is asked again and again, so that it is told where it is new."""
    if not problems:
        since = state.troubles.mends(place)
        done.mended += [Mended(place, since)] if since else []
    elif state.troubles.fails(place, now):
        done.problems += problems
    else:
        done.failing += 1
