"""Succeeding: when one of many answers takes the place of another, as a new director or another platform does."""

from hitherto.judging.case import Case
from hitherto.judging.statement import Statement


def swapped(mine: Case, theirs: Case) -> list[Statement]:
    """Return the statements of theirs by articles that deny mine in the same breath: it was handed on, not denied."""
    if not mine.said_for or mine.certain_for:
        return []
    denying = {s.article.id for s in mine.certain_against}
    return [s for s in theirs.certain_for if s.article.id in denying]


def succeeding(mine: Case, theirs: Case) -> list[Statement]:
    """Return the newer statements of theirs that are at least as strong, if only one can hold it at a time.

    Whoever is named together with the newcomer, or again afterwards, holds it with them.
    """
    first = min(s.weighs_from for s in theirs.certain_for)
    together = {s.article.id for s in theirs.said_for} & {s.article.id for s in mine.said_for}
    if together or any(s.day >= first for s in mine.said_for):
        return []
    strongest = max(s.strength for s in mine.said_for)
    return [s for s in theirs.certain_for if s.strength >= strongest]
