"""Changing: how the facts of two days differ, and which fact holds in place of one that does not any more."""

from collections.abc import Collection, Iterable
from datetime import date

from hitherto.claims import ABSENT, Change, Fact, Replacement, Standing
from hitherto.judging.case import Case, Statements
from hitherto.judging.history import Credited, steps
from hitherto.judging.identity.names import Names
from hitherto.judging.questions import Answer, Question, fact_id, key_question
from hitherto.judging.rules import Verdict
from hitherto.judging.statement import Statement

GONE = frozenset({Standing.SUPERSEDED, Standing.DENIED})


def differences(earlier: Iterable[Fact], later: Iterable[Fact], since: date, until: date) -> list[Change]:
    """Return how the facts of two days differ, each on the day on which its standing began."""
    before = {fact.id: fact for fact in earlier}
    after = {fact.id: fact for fact in later}
    found = []
    for fact in after.values():
        was = str(before[fact.id].standing) if fact.id in before else ABSENT
        if was != fact.standing:
            day = fact.since if since < fact.since <= until else until
            found.append(_change(fact, was, str(fact.standing), day, after.get(fact.replaced_by or "")))
    gone = [_change(fact, str(fact.standing), ABSENT, until) for fact in before.values() if fact.id not in after]
    return sorted(found + gone, key=lambda change: (change.said_at, change.property, change.value, change.fact))


def history_of(questions: Iterable[tuple[Question, Credited, Collection[Fact]]]) -> list[Change]:
    """Return how each fact came to stand as it does, a change for each day on which its standing was another.

    These changes stay as they are, however often it is asked: a later day only adds to them.
    """
    asked = list(questions)
    facts = {fact.id: fact for _, _, known in asked for fact in known}
    found = []
    for question, credited, _ in asked:
        for answer, stood in steps(question, credited):
            fact, befores = facts[question.fact_id(answer)], [ABSENT, *(str(standing) for _, standing in stood)]
            for number, (day, standing) in enumerate(stood):
                is_gone = standing in GONE and number == len(stood) - 1
                instead = facts.get(fact.replaced_by or "") if is_gone else None
                found.append(_change(fact, befores[number], str(standing), day, instead))
    return sorted(found, key=lambda change: (change.said_at, change.property, change.value, change.fact))


def _change(fact: Fact, before: str, after: str, said_at: date, instead: Fact | None = None) -> Change:
    place = Replacement(instead.id, instead.property, instead.value) if instead else None
    return Change(fact.subject, fact.property, fact.value, before, after, said_at, fact.id, fact.details, place)


def replaced_by(question: Question, case: Case, verdict: Verdict, people: Names, held: Collection[str]) -> str | None:
    """Return the id of the fact that holds in place of an answer that was overtaken, None where none does.

    `held` are the keys of the answers that still hold: one that moved twice is replaced by where it is now.
    """
    if verdict.standing == Standing.DENIED:
        return _recast(verdict.carried_by, people)
    overtaking = {id(statement) for statement in case.overtaken_by}
    found = [a for a in question.answers if any(id(s) in overtaking for s in a.statements)]
    if found:
        return question.fact_id(max(found, key=lambda answer: (answer.key in held, *_newest(answer, overtaking))))
    return next(map(_fact_of, case.overtaken_by), None)  # a delay, which answers another question


def _recast(denials: Statements, people: Names) -> str | None:
    """Return the fact of who plays the part of somebody that a recast did away with."""
    recasts = [s for s in denials if s.claim.details.get("status") == "recast" and s.claim.polarity == "+"]
    return next((fact_id(s.subject, "cast", (), people[s.claim.value].key) for s in recasts), None)


def _newest(answer: Answer, overtaking: Collection[int]) -> tuple[int, date, str]:
    return max((s.strength, s.day, answer.key) for s in answer.statements if id(s) in overtaking)


def _fact_of(statement: Statement) -> str:
    return fact_id(statement.subject, statement.claim.property, key_question(statement), statement.key)
