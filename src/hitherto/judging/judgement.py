"""Judgement: from entries to facts, and on from there; a question that stays as it was is judged once.

Entries become statements and questions in one pass over a work, whatever is new. Each question is then judged by its
matter: its statements, and the little that is looked up elsewhere. Where there was a judgement before, the facts of
every question whose matter is equal are taken from it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from hitherto.claims import Change, Entry, Fact, Ruling, Standing, Tracing, fold
from hitherto.judging.changing import differences, history_of
from hitherto.judging.deciding import Decisions
from hitherto.judging.facts import NO_NAMES, facts_of_question, puts_in_the_cast, said_by
from hitherto.judging.origins.copies import Copies
from hitherto.judging.origins.graph import tracing
from hitherto.judging.questions import Question, questions_of
from hitherto.judging.stating import Known, statements_of, works_of
from hitherto.vocabulary import properties

Place = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Matter:
    """All that the facts of a question depend on: of equal matters the facts are equal.

    `credited` are the seasons and people of certain cast claims about its people; `known` is what `Known.about` tells.
    """

    question: Question
    credited: frozenset[tuple[int | None, str]]
    known: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """A question's matter, and the facts that it came to."""

    matter: Matter
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Judgement:
    """What some entries come to as of the end of a day, by the arguments of `judge`.

    `understood_by` tells by what was said by which day it is found out which season is meant: by these entries
    themselves where it is None. `before` are the questions of a judgement of much the same, and `copies` its copies
    by work, of which it uses what it can.
    """

    entries: Sequence[Entry]
    on: date
    names: Mapping[str, str] = field(default_factory=lambda: NO_NAMES)
    rulings: Sequence[Ruling] = ()
    understood_by: tuple[Sequence[Entry], date] | None = None
    before: Mapping[Place, Judged] = field(default_factory=dict, repr=False)
    copies: Mapping[str, Copies] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def questions(self) -> Mapping[Place, Judged]:
        """Every question with its facts."""
        found: dict[Place, Judged] = {}
        understood = self._told
        if self.understood_by:
            later = said_by(*self.understood_by, self.names, self._decisions)
            understood = works_of([*(e for past in self._told.values() for e in past), *later], self.names)
        for key, past in self._told.items():
            found.update(_judged(past, understood[key], self.known[key], self.before))
        return found

    @cached_property
    def known(self) -> Mapping[str, Known]:
        """What is known of each work, by its key."""
        return {
            key: Known.of(past, self.names.get(key, ""), self._decisions, self.copies.get(key))
            for key, past in self._told.items()
        }

    @cached_property
    def facts(self) -> list[Fact]:
        """All facts, by work and season, within them as the vocabulary lists properties, the strongest first."""
        return sorted((fact for judged in self.questions.values() for fact in judged.facts), key=_page_order)

    def history(self) -> list[Change]:
        """Tell how each fact came to stand as it does, step by step, the earliest first."""
        return history_of((one.matter.question, one.matter.credited, one.facts) for one in self.questions.values())

    def trace(self, fact: Fact) -> Tracing:
        """Return the graph from the articles behind one of the facts to where they have it from."""
        known = self.known[fold(fact.subject.work)]
        question = next(one for one in self.questions.values() if fact in one.facts).matter.question
        told = [*(s for answer in question.answers for s in answer.statements), *question.elsewhere]
        return tracing(fact, told, known.copies, known.outlets)

    @cached_property
    def _decisions(self) -> Decisions:
        return Decisions.of(self.rulings)

    @cached_property
    def _told(self) -> Mapping[str, list[Entry]]:
        """What had been said of each work."""
        return works_of(said_by(self.entries, self.on, self.names, self._decisions), self.names)

    @property
    def anew(self) -> list[Question]:
        """The questions that the judgement before did not have just so."""
        fresh = (judged for place, judged in self.questions.items() if self.before.get(place) is not judged)
        return [judged.matter.question for judged in fresh]

    def with_entries(self, more: Iterable[Entry]) -> "Judgement":
        """Judge with more entries."""
        return self.of([*self.entries, *more])

    def of(self, entries: Sequence[Entry]) -> "Judgement":
        """Judge other entries, such as those of the same works after more was taken in."""
        return self._again(self, entries=entries)

    def by(self, rulings: Sequence[Ruling]) -> "Judgement":
        """Judge by other rulings."""
        return self._again(self, rulings=rulings)

    def as_of(self, day: date) -> "Judgement":
        """Judge as of another day, by itself."""
        return self._again(self, on=day, understood_by=None)

    def changes_since(self, day: date) -> list[Change]:
        """Tell how the facts differ from those at the end of a day.

        What a season was called later is used for both days, so that learning its number is no change.
        """
        understood_by = self.entries, max(day, self.on)
        then = self._again(self, on=day, understood_by=understood_by)
        return differences(then.facts, self.facts, day, self.on)

    def changes_from(self, earlier: "Judgement") -> list[Change]:
        """Tell how the facts differ from those by the entries and rulings of an earlier time and day.

        What was learned meanwhile of a day long past is a change too, of the last day.
        """
        then = self._again(earlier, names=self.names, understood_by=(self.entries, self.on))
        return differences(then.facts, self.facts, earlier.on, self.on)

    def _again(self, judgement: "Judgement", **changed: Any) -> "Judgement":
        """Judge anew with some arguments changed, using what is found out here."""
        copies = {key: known.copies for key, known in self.known.items()}
        return replace(judgement, before=self.questions, copies=copies, **changed)


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
    return Judgement(entries, on, names, tuple(rulings)).facts


def changes(
    entries: Sequence[Entry],
    since: date,
    until: date,
    names: Mapping[str, str] = NO_NAMES,
    rulings: Iterable[Ruling] = (),
) -> list[Change]:
    """Return how the facts at the end of the day `until` differ from those at the end of the day `since`."""
    return Judgement(entries, until, names, tuple(rulings)).changes_since(since)


def _judged(
    entries: Sequence[Entry], later: Sequence[Entry], known: Known, before: Mapping[Place, Judged]
) -> Iterable[tuple[Place, Judged]]:
    """Judge the questions about one work, as far as they were not judged just so before."""
    statements = statements_of(entries, known, later)
    credited = {(s.subject.season, s.key) for s in statements if puts_in_the_cast(s)}
    for question in questions_of(statements):
        people = {s.key for answer in question.answers for s in answer.statements if s.negative}
        theirs = frozenset(one for one in credited if one[1] in people)
        matter, place = Matter(question, theirs, known.about(question)), _place(question)
        judged = before.get(place)
        if judged is None or judged.matter != matter:
            judged = Judged(matter, tuple(facts_of_question(question, known, theirs)))
        yield place, judged


def _place(question: Question) -> Place:
    """Return what tells a question from all others; of those that have only one answer, that answer too."""
    subject = question.subject
    about = fold(subject.work), subject.season, fold(subject.part or ""), question.property, question.details
    return (*about, question.answers[0].key)


_STRONGEST_FIRST = {standing: n for n, standing in enumerate(Standing)}


def _page_order(fact: Fact) -> tuple[object, ...]:
    place = list(properties()).index(fact.property) if fact.property in properties() else len(properties())
    season = -1 if fact.subject.season is None else fact.subject.season
    part = fact.subject.part or ""
    return (fold(fact.subject.work), season, part, place, _STRONGEST_FIRST[fact.standing], -fact.origins, fact.since,
            fact.value, fact.id)  # fmt: skip
