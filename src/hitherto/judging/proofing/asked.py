"""What is asked of the articles by a page that was read among them, and then taken out again."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from hitherto.claims import Evidence, Fact, Standing
from hitherto.judging.facts import facts_of_question, puts_in_the_cast
from hitherto.judging.judgement import Judged, Judgement
from hitherto.judging.questions import Answer, Question
from hitherto.judging.statement import Statement
from hitherto.judging.stating import Known

Tense = Literal["past", "future"] | None
Tenses = Mapping[tuple[str, Evidence], Tense]  # of each claim, by its id, at each of its places
HELD = (Standing.CONFIRMED, Standing.REPORTED)


@dataclass(frozen=True)
class Asked:
    """A judgement of the articles and of the page among them; `article` is the page's id."""

    judgement: Judgement
    article: str
    tenses: Tenses

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

    def of_another_season(self, question: Question, answer: Answer) -> Fact | None:
        """Return a fact that holds and gives the same answer for another season."""
        alike = self._by_answer.get((question.property, question.details, answer.key), ())
        facts = (f for one in alike if one.matter.question is not question for f in self.facts_beside(one))
        return next((fact for fact in facts if fact.standing in HELD), None)

    @cached_property
    def _credited(self) -> frozenset[tuple[int | None, str]]:
        """The seasons and people of the articles' certain cast claims."""
        questions = (judged.matter.question for judged in self.judgement.questions.values())
        said = (s for question in questions for answer in question.answers for s in answer.statements)
        return frozenset((s.subject.season, s.key) for s in said if puts_in_the_cast(s) and not self.is_mine(s))

    @cached_property
    def _by_answer(self) -> Mapping[tuple[object, ...], Sequence[Judged]]:
        found: dict[tuple[object, ...], list[Judged]] = defaultdict(list)
        for judged in self.judgement.questions.values():
            question = judged.matter.question
            for answer in question.answers:
                found[question.property, question.details, answer.key].append(judged)
        return found

    def _without_mine(self, answer: Answer) -> Answer:
        return replace(answer, statements=tuple(s for s in answer.statements if not self.is_mine(s)))
