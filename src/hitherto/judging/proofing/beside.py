"""One question that a page answers, beside what the articles make of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from hitherto.claims import Evidence, Fact, Finding, Mark, Standing
from hitherto.judging.changing import GONE
from hitherto.judging.identity.spelling import is_name
from hitherto.judging.proofing.asked import HELD, Asked, Tense
from hitherto.judging.questions import Answer, Question
from hitherto.judging.statement import Statement
from hitherto.judging.values import UNDECIDED, UNKNOWN, Relation, relation, when

_ONLY = (Standing.EXPECTED, Standing.SPECULATION)
_OWN_WORDS = frozenset({"plot", "reception", "character"})  # everybody words these otherwise; silence proves nothing
_LASTING = frozenset({"based-on", "connection", "platform", "crew"})  # said of one season, it holds for the others
_LONG = timedelta(days=365)


@dataclass(frozen=True)
class Beside:
    """One question that a page answers, and what the articles make of it."""

    asked: Asked
    question: Question
    facts: Sequence[Fact]

    def finding(self, answer: Answer, said: Statement) -> Finding:
        """Return how one statement fares."""
        fact = self._fact_of(answer)
        instead = self._instead(answer, fact)
        mark = self._mark(answer, said, fact, instead)
        if mark is Mark.UNSUPPORTED and (said.claim.subject.season is None or said.claim.property in _LASTING):
            fact = self.asked.of_another_season(self.question, answer)
            mark = Mark.FINE if fact else mark
        ahead = self._told_ahead(said)
        if mark not in (Mark.CONTRADICTED, Mark.SUPERSEDED) and ahead:
            return Finding(Mark.PAST, said.claim, ahead, fact)
        shown = instead if mark in (Mark.CONTRADICTED, Mark.SUPERSEDED) else None
        return Finding(mark, said.claim, said.claim.evidence[0], fact, shown)

    def _fact_of(self, answer: Answer) -> Fact | None:
        wanted = self.question.fact_id(answer)
        return next((fact for fact in self.facts if fact.id == wanted), None)

    def _mark(self, answer: Answer, said: Statement, fact: Fact | None, instead: Fact | None) -> Mark:
        if said.negative:
            return self._mark_of_denial(said, fact)
        if fact is None or fact.standing is Standing.SUPERSEDED:
            return self._mark_of_other(answer, said, fact, instead)
        if fact.standing is Standing.DENIED or self._is_another_part(said, fact):
            return Mark.CONTRADICTED
        if fact.standing is Standing.DISPUTED:
            return Mark.DISPUTED
        return self._mark_of_sureness(answer, said, fact)

    def _mark_of_sureness(self, answer: Answer, said: Statement, fact: Fact) -> Mark:
        if fact.standing in _ONLY and said.is_certain:
            return Mark.WEAKER
        if fact.standing in HELD and not said.is_certain and not self._is_said_firmly(answer):
            return Mark.FIRMER
        return Mark.FINE

    def _mark_of_denial(self, said: Statement, fact: Fact | None) -> Mark:
        if fact is None:
            return Mark.UNSUPPORTED if said.claim.property == "cast" else Mark.FINE
        return Mark.CONTRADICTED if fact.standing in HELD and said.is_certain else Mark.FINE

    def _mark_of_other(self, answer: Answer, said: Statement, fact: Fact | None, instead: Fact | None) -> Mark:
        """Mark what does not hold, or nobody says, by what holds in its place."""
        if instead and (self._is_told_too(instead) or self._is_history(answer, said, instead)):
            return Mark.FINE
        if instead and (fact or self._relation(answer, instead) is not Relation.CONFLICT):
            return Mark.SUPERSEDED
        if instead:
            return Mark.CONTRADICTED
        open_ = answer.key in (UNKNOWN, UNDECIDED) or said.claim.property in _OWN_WORDS
        return Mark.FINE if open_ or fact else Mark.UNSUPPORTED

    def _instead(self, answer: Answer, fact: Fact | None) -> Fact | None:
        """Return the fact that holds where an answer does not."""
        if fact is not None and fact.standing not in GONE:
            return None
        by_id = {one.id: one for one in self.facts}
        if fact is not None and fact.replaced_by:
            return by_id.get(fact.replaced_by)
        firm = [one for one in self.facts if one.standing in HELD and one is not fact]
        fitting = [one for one in firm if self._relation(answer, one)]
        return max(fitting, key=lambda one: (one.since, one.value), default=None)

    def _relation(self, answer: Answer, fact: Fact) -> Relation | None:
        """Return how a fact stands to an answer of the page."""
        kind = dict(self.question.details).get("kind", "")
        other = next((a for a in self.question.answers if self.question.fact_id(a) == fact.id), None)
        if other is None or other.key == answer.key or not other.meets(answer):
            return None
        return relation(self.question.property, kind, answer.key, other.key)

    def _is_told_too(self, fact: Fact) -> bool:
        """Tell whether the page says what holds as well, so that the rest is history."""
        theirs = (a for a in self.question.answers if self.question.fact_id(a) == fact.id)
        return any(self.asked.is_mine(s) and not s.negative for a in theirs for s in a.statements)

    def _is_history(self, answer: Answer, said: Statement, instead: Fact) -> bool:
        """Tell whether something is told as past, which it stays whatever came after.

        That is so of a step that was taken, of a year that was a day, and of a date long before, which is that of an
        older work or season.
        """
        if self._tense(said) == "future":
            return False
        mine, theirs = when(answer.key), when(instead.value)
        if self.question.property == "release" and mine and theirs:
            over = theirs.latest is not None and theirs.latest < self.asked.judgement.on
            long_before = mine.latest and theirs.earliest and mine.latest + _LONG < theirs.earliest
            return bool(long_before) or (over and mine.contains(theirs))
        return self.question.property == "production" and self._tense(said) == "past"

    def _tense(self, said: Statement) -> Tense:
        return self.asked.tenses.get((said.claim.id, said.claim.evidence[0]))

    def _is_said_firmly(self, answer: Answer) -> bool:
        return any(self.asked.is_mine(s) and s.is_certain for s in answer.statements)

    def _is_another_part(self, said: Statement, fact: Fact) -> bool:
        """Tell whether the page gives somebody another's part."""
        mine, theirs = said.claim.details.get("character"), fact.details.get("character")
        if said.claim.property != "cast" or not (mine and theirs and is_name(str(mine)) and is_name(str(theirs))):
            return False
        characters = self.asked.known(self.question).characters
        return characters[str(mine)].key != characters[str(theirs)].key

    def _told_ahead(self, said: Statement) -> Evidence | None:
        """Return where the page tells as still to come what is over by now."""
        named = when(said.key) if said.claim.property == "release" else said.claim.happens
        if said.negative or named is None or named.latest is None or named.latest >= self.asked.judgement.on:
            return None
        places = said.claim.evidence
        return next((one for one in places if self.asked.tenses.get((said.claim.id, one)) == "future"), None)
