"""Marking: how a claim that foretold the answer to a question came out."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum

from hitherto.claims import When
from hitherto.judging.questions import Answer, Question
from hitherto.judging.records.settling import (
    SIDES,
    Settled,
    Told,
    agree,
    apart,
    counted,
    decisions,
    held,
    is_ahead,
    released,
    table,
    within_wave,
)
from hitherto.judging.statement import Statement
from hitherto.judging.values import UNKNOWN, Relation, relation, when


class Mark(StrEnum):
    """How a claim came out."""

    RIGHT = "right"
    WRONG = "wrong"
    OVERTAKEN = "overtaken"  # it was the plan, and the plan was changed
    VAGUE = "too vague"
    OPEN = "open"


Marked = tuple[Mark, Settled | None]


def marked(question: Question, out: Settled | None, told: Told) -> Iterable[tuple[Answer, Statement, Marked]]:
    """Yield the statements on a question that foretold how it would be settled, each with its mark."""
    how = table()["how"][question.property]
    came = _came(how, question, out, told)
    for answer in question.answers:
        if how == "held" and out:
            came = [one for one in (held(answer, out, told),) if one]
        for said in answer.statements:
            seen = out is not None and said.day >= out.day and how in ("held", "number")  # no art when it can be seen
            if said.day <= told.on and said.counts(told.on) and not said.is_set and not seen:
                mark = _MARKS[how](question, answer, said, came)
                if mark:
                    yield answer, said, mark


def _came(how: str, question: Question, out: Settled | None, told: Told) -> Sequence[Settled]:
    """Return what came true of a question as a whole."""
    if how == "date":
        return released(question, told)
    if how == "decision":
        return decisions(question, out, told)
    number = counted(question, out, told) if how == "number" and out else None
    return [number] if number else []


def _date(question: Question, answer: Answer, said: Statement, came: Sequence[Settled]) -> Marked | None:
    """Mark a date that was ahead when it was named; what came before that is another event."""
    window = when(said.key)
    if window is None or not is_ahead(said) or window.latest == said.day:
        return None
    windows = [
        (one, one.window)
        for one in came
        if one.window and one.answer and one.day > said.day and (one.answer is answer or one.answer.meets(answer))
    ]
    if not windows:
        has_come = any(one.day <= said.day for one in came)
        return None if has_come else (Mark.OPEN, None)
    settled, true = next(((s, w) for s, w in windows if agree(window, w)), windows[0])
    if not agree(window, true):
        if "~" in window.edtf or (_is_time_of_year(said.key) and apart(window, true) <= table()["loose"]):
            return Mark.VAGUE, settled
        return (Mark.OVERTAKEN if _was_moved(question, said, settled) else Mark.WRONG), settled
    says_little = window.is_open or "~" in window.edtf or _days(said.key) > table()["longest"]
    within = window.contains(true) or not window.overlaps(true)  # the day next to it, in another zone
    return (Mark.RIGHT if within and not says_little else Mark.VAGUE), settled


def _is_time_of_year(value: str) -> bool:
    """Tell whether a date is a spring, summer, autumn or winter."""
    return value[4:7] in ("-21", "-22", "-23", "-24")


def _days(value: str) -> int:
    window = when(value)
    return (window.latest - window.earliest).days + 1 if window and window.latest and window.earliest else 0


def _was_moved(question: Question, said: Statement, settled: Settled) -> bool:
    """Tell whether the date was the plan when it was named, and the plan was changed by those who make it.

    Either it was put off, or called off, after that; or somebody with a say had it so too and then named another.
    """
    window = when(said.key)
    on_it = [s for a in question.answers for s in _certain(a, settled.day) if when(s.key)]
    agreeing = [s for s in on_it if window and agree(window, _window(s))]
    off = [s for s in agreeing if s.negative] + [s for s in question.elsewhere if s.is_certain]
    if any(said.day <= s.day < settled.day for s in off):
        return True
    announced = min((s.day for s in agreeing if s.voice.say and not s.negative), default=None)
    moved = [s.day for s in on_it if s.voice.say and not s.negative and s not in agreeing]
    return announced is not None and any(day > announced and within_wave(said.day, day) for day in moved)


def _certain(answer: Answer, until: date) -> list[Statement]:
    return [s for s in answer.statements if s.is_certain and s.day <= until]


def _window(statement: Statement) -> When:
    window = when(statement.key)
    assert window
    return window


def _decision(_: Question, answer: Answer, said: Statement, came: Sequence[Settled]) -> Marked | None:
    """Mark what was foretold of an order; "not renewed yet" foretells nothing."""
    side = SIDES.get(said.key)
    if side is None or said.negative:
        return None
    before = [one for one in came if one.day <= said.day]
    if before and before[-1].side == side:  # it tells what was decided
        return None
    settled = next((one for one in came if one.day > said.day), None)
    if settled is None:
        return None if before else (Mark.OPEN, None)
    if settled.side == side:
        return Mark.RIGHT, settled
    decided = any(s.voice.say for s in _certain(answer, settled.day))
    return (Mark.OVERTAKEN if decided or settled.value == "revived" else Mark.WRONG), settled


def _held(_: Question, answer: Answer, said: Statement, came: Sequence[Settled]) -> Marked:
    """Mark a claim that somebody or something belongs to what is coming, or does not."""
    if not came:
        return Mark.OPEN, None
    if (came[0].side == "yes") != said.negative:
        return Mark.RIGHT, came[0]
    announced = any(s.voice.say and s.negative == said.negative for s in _certain(answer, came[0].day))
    left = any(s.leaving for s in answer.statements)
    return (Mark.OVERTAKEN if announced or left else Mark.WRONG), came[0]


def _number(question: Question, answer: Answer, said: Statement, came: Sequence[Settled]) -> Marked | None:
    """Mark a number that was given of what is coming."""
    if said.negative or said.key == UNKNOWN:
        return None
    if not came:
        return Mark.OPEN, None
    if relation(question.property, "", said.key, came[0].side) != Relation.CONFLICT:
        return Mark.RIGHT, came[0]
    announced = any(s.voice.say for s in _certain(answer, came[0].day))
    return (Mark.OVERTAKEN if announced else Mark.WRONG), came[0]


_MARKS: Mapping[str, Callable[[Question, Answer, Statement, Sequence[Settled]], Marked | None]] = {
    "date": _date,
    "decision": _decision,
    "held": _held,
    "number": _number,
}
