"""From entries to facts, and from two days to what changed between them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from hitherto.claims import Change, Detail, Entry, Fact, Ruling, Standing, When, fold
from hitherto.judging.case import Case
from hitherto.judging.changing import GONE, differences, replaced_by
from hitherto.judging.deciding import Decisions
from hitherto.judging.history import replay
from hitherto.judging.origins.tracing import Origins
from hitherto.judging.questions import Question, questions_of
from hitherto.judging.rules import Verdict
from hitherto.judging.statement import Statement
from hitherto.judging.stating import Known, statements_of, works_of
from hitherto.judging.why import explain, set_aside
from hitherto.vocabulary import properties

NO_NAMES: Mapping[str, str] = MappingProxyType({})
Credited = Collection[tuple[int | None, str]]


def judge(
    entries: Sequence[Entry], on: date, names: Mapping[str, str] = NO_NAMES, rulings: Iterable[Ruling] = ()
) -> list[Fact]:
    """Return all facts of the works that the entries are about, as of the end of the day `on`.

    One fact for each value of each question, whatever its standing: nothing vanishes. Entries said later
    are not looked at, the order of the entries does not matter, and an entry given twice counts once.
    Facts come by work and season, within them as the vocabulary lists properties, the strongest first.
    `names` are the folded names of one work, each with the name to show (`works.one_work` finds them). `rulings`
    are those of editors: on claims and names they hold for every day, a value counts from the day it was set.
    """
    return _judge(entries, on, (entries, on), names, Decisions.of(rulings))


def changes(
    entries: Sequence[Entry],
    since: date,
    until: date,
    names: Mapping[str, str] = NO_NAMES,
    rulings: Iterable[Ruling] = (),
) -> list[Change]:
    """Return how the facts at the end of the day `until` differ from those at the end of the day `since`.

    What a season was called later is used for both days, so that learning its number is no change.
    """
    decisions = Decisions.of(rulings)
    before = _judge(entries, since, (entries, max(since, until)), names, decisions)
    return differences(before, judge(entries, until, names, rulings), since, until)


def changes_of_mind(
    before: tuple[Sequence[Entry], date, Iterable[Ruling]],
    after: tuple[Sequence[Entry], date, Iterable[Ruling]],
    names: Mapping[str, str] = NO_NAMES,
) -> list[Change]:
    """Return how the facts by the entries and rulings of one time and day differ from those of a later time and day.

    What was learned meanwhile of a day long past is a change too, of the last day.
    """
    told, on, rulings = after
    then = _judge(before[0], before[1], (told, on), names, Decisions.of(before[2]))
    return differences(then, judge(told, on, names, rulings), before[1], on)


def _judge(
    entries: Sequence[Entry], on: date, seasons_by: tuple[Sequence[Entry], date], names: Mapping[str, str],
    decisions: Decisions,
) -> list[Fact]:  # fmt: skip
    """Judge entries as of a day; `seasons_by` are the entries, up to a day, that tell which season is meant."""
    facts: list[Fact] = []
    later, last_day = seasons_by
    told = works_of(_by(entries, on, names, decisions), names)
    if later is entries and last_day == on:
        understood = told
    else:
        understood = works_of([*_by(entries, on, names, decisions), *_by(later, last_day, names, decisions)], names)
    for key, past in told.items():
        facts += _facts_of_work(past, understood[key], names.get(key, ""), decisions)
    return sorted(facts, key=_page_order)


def _by(entries: Iterable[Entry], day: date, names: Mapping[str, str], decisions: Decisions) -> list[Entry]:
    """Return what was said by the end of a day, and what editors set; what was withdrawn later still stands."""
    known = list(entries)
    works = {fold(entry.claim.subject.work) for entry in known} | names.keys()
    said_by_then = [entry for entry in (*known, *decisions.entries(works)) if entry.said_at <= day]
    return [replace(e, withdrawn_at=None) if e.withdrawn_at and e.withdrawn_at > day else e for e in said_by_then]


def _facts_of_work(entries: Sequence[Entry], later: Sequence[Entry], name: str, decisions: Decisions) -> list[Fact]:
    known = Known.of(entries, name, decisions)
    statements = statements_of(entries, known, later)
    credited = {(s.subject.season, s.key) for s in statements if _credits(s)}
    return [fact for question in questions_of(statements) for fact in _facts_of_question(question, known, credited)]


def _credits(statement: Statement) -> bool:
    """Tell whether a statement puts somebody in a season's cast for certain."""
    is_said = statement.is_certain and not statement.negative and not statement.is_rejected
    return statement.claim.property == "cast" and is_said


def _facts_of_question(question: Question, known: Known, credited: Credited) -> list[Fact]:
    said = [s for answer in question.answers for s in answer.statements]
    withdrawn = {s.entry.withdrawn_at for s in said if s.entry.withdrawn_at}
    days = sorted({s.day for s in said} | {s.day for s in question.elsewhere} | withdrawn)
    judged = replay(question, days, credited)
    held = {case.answer.key for case, verdict, _ in judged if verdict.standing not in GONE}
    facts = []
    for case, verdict, began in judged:
        fact = _fact(question, case, verdict, known, began)
        instead = replaced_by(question, case, verdict, known.people, held) if verdict.standing in GONE else None
        facts.append(replace(fact, replaced_by=instead) if instead else fact)
    return facts


def _fact(question: Question, case: Case, verdict: Verdict, known: Known, began: date) -> Fact:
    answer = case.answer
    said = (*case.said_for, *case.said_against, *case.aside)
    negative = verdict.carried_by[0].negative
    speak_for, speak_against = verdict.carried_by, verdict.opposed_by
    if negative:
        speak_for, speak_against = speak_against, speak_for
    carrying = {s.claim.id for s in verdict.carried_by}
    told = sorted(said, key=lambda s: (s.claim.id in carrying, s.strength, s.day, s.claim.id))
    trace = Origins([s for s in said if s.negative == negative], known.copies, known.outlets)
    origins = trace.count(s for s in verdict.carried_by if s.negative == negative)
    on_names = _on_names(said, known)
    return Fact(
        id=question.fact_id(answer),
        subject=question.subject,
        property=question.property,
        value=answer.statements[0].value,
        standing=verdict.standing,
        since=began,
        why=explain(case, verdict, origins, on_names),
        origins=origins,
        details=_details(told, verdict, known),
        happens=_happens(told),
        claims_for=_ids(s for s in speak_for if not s.is_rejected),
        claims_against=_ids(s for s in speak_against if not s.is_rejected),
        set_aside=_ids(set_aside(case, verdict)),
        rulings=_rulings(said, on_names),
    )


def _on_names(said: Iterable[Statement], known: Known) -> list[Ruling]:
    """Return the rulings on the names of the people and characters that statements are about."""
    if not known.decisions.rulings:
        return []
    found: dict[str, Ruling] = {}
    for claim in (s.claim for s in said):
        of_people = known.people[claim.value].rulings if claim.property in ("cast", "crew") else ()
        part = claim.value if claim.property == "character" else str(claim.details.get("character", ""))
        found |= {ruling.id: ruling for ruling in (*of_people, *known.characters[part].rulings)}
    return list(found.values())


def _rulings(said: Iterable[Statement], names: Iterable[Ruling]) -> tuple[str, ...]:
    """Return the rulings on a fact: those on its claims and values, and on its names."""
    of_claims = [s.ruling for s in said if s.ruling]
    return tuple(dict.fromkeys(ruling.id for ruling in (*of_claims, *names)))


def _details(told: Sequence[Statement], verdict: Verdict, known: Known) -> Mapping[str, Detail]:
    """Merge the details of all statements, weakest first, so that the strongest and newest have the last word.

    Only statements on the side that carries the standing say whether a person is new, returning or leaving, and
    who is in it for certain is no longer in talks.
    """
    merged: dict[str, Detail] = {}
    negative = verdict.carried_by[0].negative
    signed = any(s.is_certain for s in verdict.carried_by)
    for statement in told:
        means_it = statement.leaving or (statement.claim.polarity == "+" and not statement.negative)
        over = signed and statement.claim.details.get("status") == "in-talks"
        on_this_side = statement.negative == negative and means_it  # "not leaving", "not returning" say no status
        merged |= {k: v for k, v in statement.claim.details.items() if k != "status" or (on_this_side and not over)}
    if "character" in merged:
        merged["character"] = known.characters[str(merged["character"])].name
    return dict(sorted(merged.items()))


def _happens(told: Sequence[Statement]) -> When | None:
    """Return when the event takes place, as the strongest and newest statement has it that tells it."""
    return next((s.claim.happens for s in reversed(told) if s.claim.happens), None)


def _ids(statements: Iterable[Statement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(s.claim.id for s in statements if not s.is_set))


_STRONGEST_FIRST = {standing: n for n, standing in enumerate(Standing)}


def _page_order(fact: Fact) -> tuple[object, ...]:
    place = list(properties()).index(fact.property) if fact.property in properties() else len(properties())
    season = -1 if fact.subject.season is None else fact.subject.season
    part = fact.subject.part or ""
    return (fold(fact.subject.work), season, part, place, _STRONGEST_FIRST[fact.standing], -fact.origins, fact.since,
            fact.value, fact.id)  # fmt: skip
