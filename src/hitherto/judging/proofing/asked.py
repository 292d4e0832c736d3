"""What is asked of the articles by a page that was read among them, and then taken out again."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from hitherto.claims import Evidence, Fact, Subject, fold
from hitherto.judging.facts import facts_of_question, puts_in_the_cast
from hitherto.judging.judgement import Judged, Judgement
from hitherto.judging.questions import Answer, Question
from hitherto.judging.statement import Statement
from hitherto.judging.stating import Known
from hitherto.judging.values import when
from hitherto.judging.voices import bare

Tense = Literal["past", "future"] | None


@dataclass(frozen=True, slots=True)
class Manner:
    """How a page tells its claims: the tense of each, by its id, at each of its places.

    `beside_others` are the ids of those whose sentences name another title too.
    """

    tenses: Mapping[tuple[str, Evidence], Tense] = field(default_factory=dict)
    beside_others: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Asked:
    """A judgement of the articles and of the page among them; `article` is the page's id, `manner` how it tells."""

    judgement: Judgement
    article: str
    manner: Manner

    def tense(self, said: Statement, place: Evidence | None = None) -> Tense:
        """Return whether the page tells something as past or to come, at one of its places (default: the first)."""
        return self.manner.tenses.get((said.claim.id, place or said.claim.evidence[0]))

    def is_mine(self, statement: Statement) -> bool:
        """Tell whether the page says it."""
        return statement.claim.article == self.article

    def is_said(self, answer: Answer) -> bool:
        """Tell whether the page gives an answer."""
        return any(map(self.is_mine, answer.statements))

    def said(self) -> Iterator[Judged]:
        """Yield the questions that the page answers."""
        for judged in self.judgement.questions.values():
            if any(map(self.is_said, judged.matter.question.answers)):
                yield judged

    def facts_beside(self, judged: Judged) -> Sequence[Fact]:
        """Return what a question comes to without the page."""
        question = judged.matter.question
        if not any(map(self.is_said, question.answers)):
            return judged.facts
        others = tuple(left for answer in question.answers if (left := self._without_mine(answer)).statements)
        if not others:
            return ()
        elsewhere = tuple(s for s in question.elsewhere if not self.is_mine(s))
        rest = replace(question, answers=others, elsewhere=elsewhere)
        return facts_of_question(rest, self.known(question), judged.matter.credited & self._credited)

    def known(self, question: Question) -> Known:
        """Return who is who in the work that a question is about."""
        return next(one for one in self.judgement.known.values() if one.work == question.subject.work)

    def is_said_elsewhere(self, question: Question, answer: Answer) -> bool:
        """Tell whether any article gives the same answer, of whichever season."""
        alike = self._by_answer.get((question.property, question.details, answer.key), ())
        return any(not self.is_mine(s) and not s.negative for s in alike)

    def is_said_later(self, question: Question, answer: Answer) -> bool:
        """Tell whether any article gives the same answer of a later season."""
        alike = self._by_answer.get((question.property, question.details, answer.key), ())
        return any(not self.is_mine(s) and not s.negative and _is_later(s.subject, question.subject) for s in alike)

    def is_said_closer(self, question: Question, answer: Answer) -> bool:
        """Tell whether the page itself names a time within the one that it names here."""
        mine = when(answer.key)
        times = (when(other.key) for other in question.answers if other.key != answer.key and self.is_said(other))
        return mine is not None and any(mine.contains(one) for one in times if one)

    def is_day_of_another_kind(self, question: Question, answer: Answer) -> bool:
        """Tell whether a time is that at which the title comes out in another way: in cinemas, and not on TV."""
        mine = when(answer.key) if question.property == "release" else None
        if mine is None:
            return False
        about = (q for q in self._questions if (q.property, q.subject) == ("release", question.subject))
        kin = (q for q in about if q != question and q.takes_one and dict(q.details).get("kind") != "finale")
        theirs = (when(s.key) for q in kin for a in q.answers for s in a.statements if not self.is_mine(s))
        return any(mine.contains(one) for one in theirs if one)

    def is_merely_named(self, question: Question, said: Statement) -> bool:
        """Tell whether an article names somebody without a word that was understood of what they do in the title."""
        theirs = [s for q, s in self._all if q.subject.work == question.subject.work and not self.is_mine(s)]
        if any(s.key == said.key and s.claim.property == question.property for s in theirs):
            return False
        texts = {s.article.id: s.article.text for s in theirs}
        return any(said.value in text for text in texts.values())

    def is_character(self, question: Question, name: str) -> bool:
        """Tell whether the articles know a name as that of a character, and not at least as often as an actor's."""
        parts, people = Counter[str](), Counter[str]()
        for q, s in self._all:
            if q.subject.work == question.subject.work and not self.is_mine(s):
                people[fold(s.value)] += q.property == "cast"
                parts[fold(s.value)] += q.property == "character"
                parts[fold(str(s.claim.details.get("character", "")))] += q.property == "cast"
        return parts[fold(name)] > people[fold(name)]

    def makers(self, question: Question) -> frozenset[str]:
        """Return the people who the articles say make the work that a question is about."""
        work = question.subject.work
        return frozenset(s.key for q, s in self._all if (q.property, q.subject.work) == ("crew", work))

    def is_in_the_making(self, question: Question) -> bool:
        """Tell whether the articles tell a time or a stage of the season that a question is about, or a later one."""
        about = (q for q, s in self._all if not self.is_mine(s) and q.property in ("release", "production"))
        return any(one.subject == question.subject or _is_later(one.subject, question.subject) for one in about)

    def has_seasons(self, question: Question) -> bool:
        """Tell whether anybody speaks of a season of the work that a question is about."""
        return any(q.subject.season is not None for q, _ in self._all if q.subject.work == question.subject.work)

    def is_near(self, question: Question) -> bool:
        """Tell whether a season is one that the articles know, or the one after."""
        seasons = [q.subject.season for q, s in self._all if not self.is_mine(s) and q.subject.season is not None]
        return not question.subject.season or not seasons or question.subject.season <= max(seasons) + 1

    def deciders(self, question: Question) -> frozenset[str]:
        """Return the platforms and whoever else the articles say orders the work that a question is about."""
        mine = (s.claim for q, s in self._all if q.subject.work == question.subject.work and not self.is_mine(s))
        named = (c.value if c.property == "platform" else str(c.details.get("by", "")) for c in mine)
        return frozenset(bare(name) for name in named if name)

    def is_of_another(self, question: Question, person: str, part: str) -> bool:
        """Tell whether the articles give a part to somebody else, and never to this person."""
        characters = self.known(question).characters
        players = {
            s.key
            for q, s in self._all
            if q.property == "cast" and not self.is_mine(s) and (given := s.claim.details.get("character"))
            and characters[str(given)].key == characters[part].key
        }  # fmt: skip
        return bool(players) and person not in players

    @cached_property
    def cast_of_page(self) -> Sequence[Statement]:
        """What the page says of the cast."""
        return [s for question, s in self._all if question.property == "cast" and self.is_mine(s)]

    @cached_property
    def _credited(self) -> frozenset[tuple[int | None, str]]:
        """The seasons and people of the articles' certain cast claims."""
        said = (s for _, s in self._all if puts_in_the_cast(s) and not self.is_mine(s))
        return frozenset((s.subject.season, s.key) for s in said)

    @cached_property
    def _all(self) -> Sequence[tuple[Question, Statement]]:
        return [(question, s) for question in self._questions for answer in question.answers for s in answer.statements]

    @cached_property
    def _questions(self) -> Sequence[Question]:
        return [judged.matter.question for judged in self.judgement.questions.values()]

    @cached_property
    def _by_answer(self) -> Mapping[tuple[object, ...], Sequence[Statement]]:
        found: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
        for question, said in self._all:
            found[question.property, question.details, said.key].append(said)
        return found

    def _without_mine(self, answer: Answer) -> Answer:
        return replace(answer, statements=tuple(s for s in answer.statements if not self.is_mine(s)))


def _is_later(one: Subject, than: Subject) -> bool:
    """Tell whether a season comes after another; after the title as such they all do."""
    return one.work == than.work and one.season is not None and one.season > (than.season or 0)
