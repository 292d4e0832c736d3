"""From entries to facts, and from two days to what changed between them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from hitherto.claims import ABSENT, Change, Detail, Entry, Fact, Standing, When, fold
from hitherto.claims.digest import digest
from hitherto.judging.history import replay
from hitherto.judging.origins import Origins
from hitherto.judging.questions import Answer, Question, questions_of
from hitherto.judging.rules import Verdict
from hitherto.judging.statement import Statement
from hitherto.judging.stating import Known, statements_of, works_of
from hitherto.judging.weighing import Case
from hitherto.judging.why import explain, set_aside
from hitherto.vocabulary import properties

NO_NAMES: Mapping[str, str] = MappingProxyType({})
Credited = Collection[tuple[int | None, str]]


def judge(entries: Sequence[Entry], on: date, names: Mapping[str, str] = NO_NAMES) -> list[Fact]:
    """Return all facts of the works that the entries are about, as of the end of the day `on`.

    One fact for each value of each question, whatever its standing: nothing vanishes. Entries said later
    are not looked at, the order of the entries does not matter, and an entry given twice counts once.
    Facts come by work and season, within them as the vocabulary lists properties, the strongest first.
    `names` are the folded names of one work, each with the name to show (`works.one_work` finds them).
    """
    return _judge(entries, on, on, names)


def changes(entries: Sequence[Entry], since: date, until: date, names: Mapping[str, str] = NO_NAMES) -> list[Change]:
    """Return how the facts at the end of the day `until` differ from those at the end of the day `since`.

    What a season was called later is used for both days, so that learning its number is no change.
    """
    before = {fact.id: fact for fact in _judge(entries, since, max(since, until), names)}
    after = {fact.id: fact for fact in judge(entries, until, names)}
    found = []
    for fact in after.values():
        was = str(before[fact.id].standing) if fact.id in before else ABSENT
        if was != fact.standing:
            found.append(_change(fact, was, str(fact.standing), fact.since if since < fact.since <= until else until))
    gone = [_change(fact, str(fact.standing), ABSENT, until) for fact in before.values() if fact.id not in after]
    return sorted(found + gone, key=lambda change: (change.said_at, change.property, change.value, change.fact))


def _change(fact: Fact, before: str, after: str, said_at: date) -> Change:
    return Change(fact.subject, fact.property, fact.value, before, after, said_at, fact.id, fact.details)


def _judge(entries: Iterable[Entry], on: date, seasons_by: date, names: Mapping[str, str]) -> list[Fact]:
    facts: list[Fact] = []
    known = (entry for entry in entries if entry.said_at <= max(on, seasons_by))
    for key, told in works_of(known, names).items():
        past = [entry for entry in told if entry.said_at <= on]
        if past:
            facts += _facts_of_work(past, told, names.get(key, ""))
    return sorted(facts, key=_page_order)


def _facts_of_work(entries: Sequence[Entry], later: Sequence[Entry], name: str) -> list[Fact]:
    known = Known.of(entries, name)
    statements = statements_of(entries, known, later)
    credited = {(s.subject.season, s.key) for s in statements if _credits(s)}
    return [fact for question in questions_of(statements) for fact in _facts_of_question(question, known, credited)]


def _credits(statement: Statement) -> bool:
    """Tell whether a statement puts somebody in a season's cast for certain."""
    return statement.claim.property == "cast" and statement.is_certain and not statement.negative


def _facts_of_question(question: Question, known: Known, credited: Credited) -> list[Fact]:
    days = sorted({s.day for answer in question.answers for s in answer.statements} | {s.day for s in question.delays})
    return [_fact(question, case, verdict, known, began) for case, verdict, began in replay(question, days, credited)]


def _fact(question: Question, case: Case, verdict: Verdict, known: Known, began: date) -> Fact:
    answer = case.answer
    said = (*case.said_for, *case.said_against)
    negative = verdict.carried_by[0].negative
    speak_for, speak_against = verdict.carried_by, verdict.opposed_by
    if negative:
        speak_for, speak_against = speak_against, speak_for
    carrying = {s.claim.id for s in verdict.carried_by}
    told = sorted(said, key=lambda s: (s.claim.id in carrying, s.strength, s.day, s.claim.id))
    trace = Origins([s for s in said if s.negative == negative], known.copies, known.outlets)
    origins = trace.count(verdict.carried_by)
    return Fact(
        id=_id(question, answer),
        subject=question.subject,
        property=question.property,
        value=answer.statements[0].value,
        standing=verdict.standing,
        since=began,
        why=explain(case, verdict, origins),
        origins=origins,
        details=_details(told, negative, known),
        happens=_happens(told),
        claims_for=_ids(speak_for),
        claims_against=_ids(speak_against),
        set_aside=_ids(set_aside(case, verdict)),
    )


def _id(question: Question, answer: Answer) -> str:
    """Return the id of a fact: the same on every day, whether or not the first season has its number yet."""
    subject = question.subject
    season = 1 if subject.season is None else subject.season
    about = [fold(subject.work), season, fold(subject.part or ""), question.property]
    return digest("f", [*about, answer.key, answer.variant, [list(pair) for pair in question.details]])


def _details(told: Sequence[Statement], negative: bool, known: Known) -> Mapping[str, Detail]:
    """Merge the details of all statements, weakest first, so that the strongest and newest have the last word.

    Only statements on the side that carries the standing say whether a person is new, returning or leaving.
    """
    merged: dict[str, Detail] = {}
    for statement in told:
        means_it = statement.leaving or (statement.claim.polarity == "+" and not statement.negative)
        on_this_side = statement.negative == negative and means_it  # "not leaving", "not returning" say no status
        merged |= {k: v for k, v in statement.claim.details.items() if k != "status" or on_this_side}
    if "character" in merged:
        merged["character"] = known.characters[str(merged["character"])].name
    return dict(sorted(merged.items()))


def _happens(told: Sequence[Statement]) -> When | None:
    """Return when the event takes place, as the strongest and newest statement has it that tells it."""
    return next((s.claim.happens for s in reversed(told) if s.claim.happens), None)


def _ids(statements: Iterable[Statement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(s.claim.id for s in statements))


_STRONGEST_FIRST = {standing: n for n, standing in enumerate(Standing)}


def _page_order(fact: Fact) -> tuple[object, ...]:
    place = list(properties()).index(fact.property) if fact.property in properties() else len(properties())
    season = -1 if fact.subject.season is None else fact.subject.season
    part = fact.subject.part or ""
    return (fold(fact.subject.work), season, part, place, _STRONGEST_FIRST[fact.standing], -fact.origins, fact.since,
            fact.value, fact.id)  # fmt: skip
