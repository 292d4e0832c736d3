"""Facts: a question, with all that is known, becomes a fact for each of its answers."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from hitherto.claims import CHARACTER_ITEM, VALUE_ITEM, Detail, Entry, Fact, Ruling, When, fold
from hitherto.judging.case import Case
from hitherto.judging.changing import GONE, replaced_by
from hitherto.judging.deciding import Decisions
from hitherto.judging.history import days_of, replay
from hitherto.judging.identity.spelling import is_name
from hitherto.judging.naming import items_of, rulings_on_names, spelled_otherwise
from hitherto.judging.origins.tracing import Origins
from hitherto.judging.questions import Question
from hitherto.judging.rules import Verdict
from hitherto.judging.statement import Statement
from hitherto.judging.stating import Known
from hitherto.judging.why import explain, set_aside

NO_NAMES: Mapping[str, str] = MappingProxyType({})
Credited = Collection[tuple[int | None, str]]


def said_by(entries: Iterable[Entry], day: date, names: Mapping[str, str], decisions: Decisions) -> list[Entry]:
    """Return what was said by the end of a day, and what editors set; what was withdrawn later still stands."""
    known = list(entries)
    works = {fold(entry.claim.subject.work) for entry in known} | names.keys()
    said_by_then = [entry for entry in (*known, *decisions.entries(works)) if entry.said_at <= day]
    return [replace(e, withdrawn_at=None) if e.withdrawn_at and e.withdrawn_at > day else e for e in said_by_then]


def puts_in_the_cast(statement: Statement) -> bool:
    """Tell whether a statement puts somebody in a season's cast for certain."""
    is_said = statement.is_certain and not statement.negative and not statement.is_rejected
    return statement.claim.property == "cast" and is_said


def facts_of_question(question: Question, known: Known, credited: Credited) -> list[Fact]:
    """Return a fact for every answer to a question; `credited` are the seasons and people of certain cast claims."""
    judged = replay(question, days_of(question), credited)
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
    trace = Origins([s for s in answer.statements if s.negative == negative], known.copies, known.outlets)
    origins = trace.count(s for s in verdict.carried_by if s.negative == negative)
    on_names = rulings_on_names(said, known)
    spelled = spelled_otherwise((*verdict.carried_by, *verdict.opposed_by), known)
    return Fact(
        id=question.fact_id(answer),
        subject=question.subject,
        property=question.property,
        value=answer.statements[0].value,
        standing=verdict.standing,
        since=began,
        why=" ".join(filter(None, (explain(case, verdict, origins, on_names), spelled))),
        origins=origins,
        details=_details(told, verdict, known),
        happens=_happens(told),
        claims_for=_ids(s for s in speak_for if not s.is_rejected),
        claims_against=_ids(s for s in speak_against if not s.is_rejected),
        set_aside=_ids(set_aside(case, verdict)),
        rulings=_rulings(said, on_names),
        wikidata=items_of(told, known),
    )


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
        merged["character"] = _part(told, known)
    return {key: merged[key] for key in sorted(merged) if key not in (VALUE_ITEM, CHARACTER_ITEM)}


def _part(told: Sequence[Statement], known: Known) -> str:
    """Return the part that most outlets name, a name before a description, and of as many the one told last.

    So one outlet's slip of the pen gives nobody another's part. What an editor decided stands above that.
    """
    outlets: dict[str, set[str]] = {}
    for statement in told:
        if part := statement.claim.details.get("character"):
            name = known.characters[str(part)].name
            said_by = outlets.pop(name, set()) | {known.outlets.key(statement.article.outlet)}
            outlets[name] = said_by  # the last named stands last
            if statement.is_decided:
                return name
    return max(reversed(outlets), key=lambda name: (is_name(name), len(outlets[name])))


def _happens(told: Sequence[Statement]) -> When | None:
    """Return when the event takes place, as the strongest and newest statement has it that tells it."""
    return next((s.claim.happens for s in reversed(told) if s.claim.happens), None)


def _ids(statements: Iterable[Statement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(s.claim.id for s in statements if not s.is_set))
