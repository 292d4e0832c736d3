"""Overruling: what the values that editors set do to other values of a question that takes one."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from hitherto.judging.case import Case, Statements
from hitherto.judging.questions import Question
from hitherto.judging.statement import Statement
from hitherto.judging.values import Relation

CONTRADICTIONS = (Relation.CONFLICT, Relation.FINER)  # what follows by nature is another thing


def heard_against(question: Question, how: Relation, mine: Statements, theirs: Statements) -> Statements:
    """Return what of theirs is heard against mine: only other editors' words, where an editor vouches for mine."""
    if not question.is_ruled:
        return theirs
    if how in CONTRADICTIONS and any(s.is_decided for s in mine):
        theirs = tuple(s for s in theirs if s.is_decided)
    return _not_set_before(mine, theirs) if question.takes_one else theirs


def set_instead(question: Question, number: int, sides: Sequence[Case]) -> Statements:
    """Return the value that an editor set for a question that takes one; what came after it by nature stays."""
    mine, answers = sides[number].said_for, question.answers
    if not question.takes_one or not question.is_ruled:
        return ()
    latest = _decided_at(mine)
    for other, side in enumerate(sides):
        values = tuple(s for s in side.said_for if s.is_set)
        if other == number or not values or not answers[number].meets(answers[other]):
            continue
        how = dict(question.relations.get(other, ())).get(number)
        follows = how not in (None, *CONTRADICTIONS) and max(s.day for s in mine) > values[0].day
        made = values[0].ruling.made_at if values[0].ruling else None
        if not follows and (latest is None or (made is not None and made > latest)):
            return values
    return ()


def _not_set_before(mine: Statements, theirs: Statements) -> Statements:
    """Leave out the values that editors set before mine: of two for one question the later counts."""
    latest = _decided_at([s for s in mine if s.is_set])
    if latest is None:
        return theirs
    return tuple(s for s in theirs if not s.is_set or (_decided_at([s]) or latest) > latest)


def _decided_at(statements: Iterable[Statement]) -> datetime | None:
    """Return when an editor last decided one of the statements."""
    made = (s.ruling.made_at for s in statements if s.is_decided and s.ruling and s.ruling.made_at)
    return max(made, default=None)
