"""One question that a page answers, beside what the articles make of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from hitherto.claims import HELD, Evidence, Fact, Finding, Mark, Standing, fold
from hitherto.judging.changing import GONE
from hitherto.judging.identity.spelling import is_name
from hitherto.judging.proofing.asked import Asked
from hitherto.judging.proofing.silence import LONG, is_long_past, tells, time_of
from hitherto.judging.questions import Answer, Question
from hitherto.judging.records.settling import apart
from hitherto.judging.statement import Statement
from hitherto.judging.values import Relation, relation, when

_DECIDED = frozenset({"order", "release", "platform", "production", "episodes"})  # what is sure once it is decided
_ONGOING = frozenset({"development", "writing", "pre-production", "filming", "post-production", "paused"})
_BESIDE = 31  # days
_TELLS_DOUBT = _DECIDED - {"platform"}  # "expected on Tidewater in May" doubts the day, and not who shows it
_ONLY = (Standing.EXPECTED, Standing.SPECULATION)


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
        ahead = self._told_ahead(said)
        if mark not in (Mark.CONTRADICTED, Mark.SUPERSEDED) and ahead:
            return Finding(Mark.PAST, said.claim, ahead, fact)
        if mark is Mark.DISPUTED:
            instead = instead if fact is None else self._rival(answer)
        shown = instead if mark in (Mark.CONTRADICTED, Mark.SUPERSEDED, Mark.DISPUTED) else None
        return Finding(mark, said.claim, said.claim.evidence[0], fact, shown)

    def _fact_of(self, answer: Answer) -> Fact | None:
        wanted = self.question.fact_id(answer)
        return next((fact for fact in self.facts if fact.id == wanted), None)

    def _mark(self, answer: Answer, said: Statement, fact: Fact | None, instead: Fact | None) -> Mark:
        if said.negative:
            return self._mark_of_denial(said, fact)
        if said.claim.property == "cast" and self.asked.is_character(self.question, said.value):
            return Mark.FINE  # a character that was taken for an actor
        if fact is None or fact.standing is Standing.SUPERSEDED:
            return self._mark_of_other(answer, said, fact, instead)
        if fact.standing is Standing.DENIED or self._is_another_part(said):
            return Mark.FINE if self._is_told_as_past(answer, said) else Mark.CONTRADICTED
        if is_long_past(said, said.day):
            return Mark.FINE
        is_open = fact.standing is Standing.DISPUTED and not self._is_told_as_past(answer, said)
        is_open = is_open and not self._is_outweighed(self._rival(answer), fact)
        return Mark.DISPUTED if is_open else self._mark_of_sureness(answer, said, fact)

    def _mark_of_sureness(self, answer: Answer, said: Statement, fact: Fact) -> Mark:
        if self.asked.tense(said) == "past":
            return Mark.FINE
        if fact.standing in _ONLY and said.is_certain and self._is_plainly_unsure(fact):
            return Mark.WEAKER
        telling = said.claim.property in _TELLS_DOUBT or said.claim.details.get("status") == "in-talks"
        doubts = telling and not said.is_certain
        if fact.standing in HELD and doubts and not self._is_said_firmly(answer):
            return Mark.FIRMER
        return Mark.FINE

    def _mark_of_denial(self, said: Statement, fact: Fact | None) -> Mark:
        if fact is None:
            return Mark.UNSUPPORTED if said.claim.property == "cast" else Mark.FINE
        denies = said.is_certain and not said.leaving  # who leaves has been in it
        was = self.question.property == "release" and self.asked.tense(said) == "past"
        return Mark.CONTRADICTED if fact.standing in HELD and denies and not was else Mark.FINE

    def _mark_of_other(self, answer: Answer, said: Statement, fact: Fact | None, instead: Fact | None) -> Mark:
        """Mark what does not hold, or nobody says, by what holds in its place."""
        if self.asked.is_day_of_another_kind(self.question, answer):
            return Mark.FINE
        if instead and self._may_stand(answer, said, instead):
            return Mark.FINE
        if instead and instead.standing is Standing.DISPUTED:
            return Mark.DISPUTED
        if instead and (fact or self._relation(answer, instead) is not Relation.CONFLICT or _is_about(answer, instead)):
            return Mark.SUPERSEDED
        if instead:
            return Mark.CONTRADICTED
        return Mark.FINE if fact or not tells(self.asked, self.question, answer, said) else Mark.UNSUPPORTED

    def _may_stand(self, answer: Answer, said: Statement, instead: Fact) -> bool:
        """Tell whether an answer may stand on the page although another holds."""
        if self._is_told_too(instead) or self._is_history(answer, said, instead):
            return True
        return self._had_come(answer, instead) or self._is_said_since(answer, instead)

    def _instead(self, answer: Answer, fact: Fact | None) -> Fact | None:
        """Return the fact that holds where an answer does not."""
        if fact is not None and fact.standing not in GONE:
            return None
        by_id = {one.id: one for one in self.facts}
        if fact is not None and fact.replaced_by:
            instead = by_id.get(fact.replaced_by)
            while instead is not None and instead.standing in GONE and instead.replaced_by in by_id:
                instead = by_id[instead.replaced_by]
            return instead if instead is None or _of_one_region(answer, instead) else None
        firm = [one for one in self.facts if one.standing in HELD and one is not fact]
        fitting = [one for one in firm if self._relation(answer, one)]
        return max(fitting, key=lambda one: (one.since, one.value), default=None)

    def _rival(self, answer: Answer) -> Fact | None:
        """Return the strongest fact that cannot be true as well as a disputed answer."""
        others = [one for one in self.facts if one.standing is Standing.DISPUTED and self._relation(answer, one)]
        return max(others, key=lambda one: (one.origins, one.since, one.value), default=None)

    def _relation(self, answer: Answer, fact: Fact) -> Relation | None:
        """Return how a fact stands to an answer of the page."""
        kind = dict(self.question.details).get("kind", "")
        other = self._answer_of(fact)
        if other is None or other.key == answer.key or not other.meets(answer):
            return None
        return relation(self.question.property, kind, answer.key, other.key)

    def _answer_of(self, fact: Fact) -> Answer | None:
        return next((a for a in self.question.answers if self.question.fact_id(a) == fact.id), None)

    def _is_told_too(self, fact: Fact) -> bool:
        """Tell whether the page says what holds as well, so that the rest is history."""
        theirs = self._answer_of(fact)
        return theirs is not None and any(self.asked.is_mine(s) and not s.negative for s in theirs.statements)

    def _is_history(self, answer: Answer, said: Statement, instead: Fact) -> bool:
        """Tell whether something is told as past, which it stays whatever came after.

        That is so of a step that was taken, of a year that was a day, and of a date long before or after, which is of
        another work or season.
        """
        if self.question.property == "production":
            return answer.key not in _ONGOING or self.asked.tense(said) == "past"
        if is_long_past(said, said.day):
            return True
        mine, theirs = when(answer.key), when(instead.value)
        if self.question.property != "release" or not mine or not theirs:
            return False
        ahead = self.asked.tense(said) == "future"
        over = not ahead and theirs.latest is not None and theirs.latest < self.asked.judgement.on
        early, late = sorted((mine, theirs), key=lambda one: one.latest or date.max)
        is_other = early.latest and late.earliest and early.latest + LONG < late.earliest
        return bool(is_other) or (over and mine.contains(theirs))

    def _had_come(self, answer: Answer, instead: Fact) -> bool:
        """Tell whether a day had come before anybody named another: it is not moved any more."""
        mine = when(answer.key) if self.question.property == "release" else None
        others = self._answer_of(instead)
        if mine is None or mine.latest is None or others is None:
            return False
        return mine.latest < min(s.day for s in others.statements)

    def _is_said_since(self, answer: Answer, instead: Fact) -> bool:
        """Tell whether articles went on giving an answer after anybody had named what is to hold in its place."""
        theirs = self._answer_of(instead)
        mine = [s.day for s in answer.statements if not self.asked.is_mine(s) and not s.negative]
        return theirs is not None and bool(mine) and max(mine) > max(s.day for s in theirs.statements)

    def _is_told_as_past(self, answer: Answer, said: Statement) -> bool:
        """Tell whether what is denied by now is told as what once was so: an old date, the cast of a season before."""
        if self.asked.tense(said) != "past":
            return False
        if self.question.property == "cast":
            return not said.season_named and self.asked.is_said_elsewhere(self.question, answer)
        return self.question.property == "release"

    def _is_outweighed(self, rival: Fact | None, fact: Fact) -> bool:
        """Tell whether a lone voice stands against several."""
        return rival is not None and rival.origins == 1 < fact.origins

    def _is_plainly_unsure(self, fact: Fact) -> bool:
        """Tell whether it can be unsure, and not just one sentence leaves open whether somebody is in it."""
        return self.question.property in _DECIDED or (self.question.property in ("cast", "crew") and fact.origins > 1)

    def _is_said_firmly(self, answer: Answer) -> bool:
        return any(self.asked.is_mine(s) and s.is_certain for s in answer.statements)

    def _is_another_part(self, said: Statement) -> bool:
        """Tell whether the page gives somebody a part that is somebody else's."""
        part = str(said.claim.details.get("character", ""))
        is_named = said.claim.property == "cast" and is_name(part)
        return is_named and self.asked.is_of_another(self.question, said.key, part)

    def _told_ahead(self, said: Statement) -> Evidence | None:
        """Return where the page tells as still to come what is over by now."""
        named = time_of(said)
        if said.negative or named is None or named.latest is None or named.latest >= self.asked.judgement.on:
            return None
        places = said.claim.evidence
        return next((one for one in places if self.asked.tense(said, one) == "future"), None)


def _is_about(answer: Answer, instead: Fact) -> bool:
    """Tell whether a day lies just beside a window that the page names, as May beside the summer."""
    mine, theirs = when(answer.key), when(instead.value)
    return bool(mine and theirs and not mine.is_day and apart(mine, theirs) <= _BESIDE)


def _of_one_region(answer: Answer, instead: Fact) -> bool:
    """Tell whether a fact can hold in place of an answer: a day in one country is none in another."""
    region = fold(str(instead.details.get("region", "")))
    return not region or not answer.regions or region in answer.regions
