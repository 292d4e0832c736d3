"""Overtaking: when what is said for one answer does away with another, by how the two stand to each other.

`BY_RELATION` is the list of it: one small function for each relation that `values.py` tells apart.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from hitherto.judging.case import Statements
from hitherto.judging.statement import Certainty, Say, Statement
from hitherto.judging.values import ENDS, GOES_ON, Relation, when

_WAVE = timedelta(days=2)


def outweighing(mine: Statements, theirs: Statements) -> list[Statement]:
    """Return what is said for an answer that cannot hold with mine, and outweighs it; a guess overtakes nothing."""
    overruling = [s for s in theirs if s.is_decided]
    if overruling and not any(s.is_decided for s in mine):
        return overruling
    return [s for s in theirs if s.certainty > Certainty.POSSIBLE and _outweighs(s, mine)]


def finer(mine: Statements, theirs: Statements) -> list[Statement]:
    """Return the more exact statements that are at least as strong, whenever they were made."""
    strongest = max(s.strength for s in mine)
    return [s for s in theirs if s.strength >= strongest]


def further(mine: Statements, theirs: Statements) -> list[Statement]:
    """Return the statements that it has come to a later stage, which no plan can tell."""
    return [s for s in theirs if s.is_certain and not _is_plan(s)]


def following(mine: Statements, theirs: Statements) -> list[Statement]:
    """Return what came after mine, as a cancellation comes after a renewal, if it really came after."""
    first = min((s.day for s in mine if s.is_certain), default=max(s.day for s in mine))
    certain = [s for s in theirs if s.is_certain]
    return certain if certain and min(map(_took_place, certain)) > first else []


def resuming(mine: Statements, theirs: Statements) -> list[Statement]:
    """Return what is newer than all of mine, where each can follow the other, as a pause and going on."""
    last = max(s.day for s in mine)
    return [s for s in theirs if s.is_certain and s.day > last and not _is_plan(s)]


BY_RELATION: Mapping[Relation, Callable[[Statements, Statements], list[Statement]]] = {
    Relation.CONFLICT: outweighing,
    Relation.FINER: finer,
    Relation.STAGE: further,
    Relation.THEN: following,
    Relation.RESUMED: resuming,
}


def delaying(mine: Statements, delays: Sequence[Statement]) -> list[Statement]:
    """Return the delays that came after everything said for a date.

    A show that had been delayed before its date was named is still called so afterwards, which is no new delay.
    """
    first, last = min(s.day for s in mine), max(s.day for s in mine)
    named = when(mine[0].key)
    if named is None or any(s.day <= first for s in delays):
        return []
    return [s for s in delays if s.day > last and _ahead(named.latest, s)]


def bounding(mine: Statements, orders: Sequence[Statement]) -> list[Statement]:
    """Return what was ordered or ended of another season since, which this order or end cannot hold beside.

    "Season 3 is the last" overtakes the earlier renewals beyond it; a renewal overtakes what was the end before.
    """
    ends = mine[0].key in ENDS
    if not ends and mine[0].key not in GOES_ON:
        return []
    strongest = max(s.strength for s in mine)
    others = [s for s in orders if s.strength >= strongest and s.key in (GOES_ON if ends else ENDS)]
    return following(mine, tuple(others))


def _took_place(statement: Statement) -> date:
    """Return the day by which something had happened: the day it was said, or an earlier one that is told."""
    happens = statement.claim.happens
    return min(statement.weighs_from, happens.latest) if happens and happens.latest else statement.weighs_from


def _ahead(latest: date | None, statement: Statement) -> bool:
    return latest is None or latest >= statement.day


def _outweighs(theirs: Statement, mine: Statements) -> bool:
    """Tell whether one statement overtakes all of mine: later and at least as strong, or stronger on the day.

    Of mine, what is weaker and later changes nothing, if there was something before; where mine is all
    later, it is news that stands against theirs.
    """
    before = [s for s in mine if s.weighs_from <= theirs.weighs_from]
    after = [s for s in mine if s.weighs_from > theirs.weighs_from]
    if not before or any(s.strength >= theirs.strength for s in after):
        return False
    return all(_gives_way(s, theirs) for s in before)


def _gives_way(mine: Statement, theirs: Statement) -> bool:
    """Tell whether my statement gives way to one that is not earlier.

    What two outlets report within one wave of news is a conflict and no change: neither gives way.
    """
    if mine.strength != theirs.strength:
        return mine.strength < theirs.strength
    if mine.weighs_from == theirs.weighs_from:
        return mine.season_named < theirs.season_named
    one_wave = theirs.weighs_from - mine.weighs_from <= _WAVE and mine.voice.origin != theirs.voice.origin
    return not (one_wave and theirs.is_certain and theirs.voice.say == Say.NONE)


def _is_plan(statement: Statement) -> bool:
    """Tell whether the event was still to come when it was told, or may have been."""
    happens = statement.claim.happens
    return bool(happens and (happens.latest is None or happens.latest > statement.day))
