"""Denying: what is said for an answer and against it, and which of the two does away with the other."""

from collections.abc import Collection
from datetime import date

from hitherto.judging.case import Case
from hitherto.judging.questions import Answer
from hitherto.judging.statement import Say, Statement

_NOT_YET = frozenset({"order", "production", "release", "trailer", "episodes", "runtime"})
Credited = Collection[tuple[int | None, str]]


def sides(answer: Answer, until: date, credited: Credited) -> Case:
    """Part what is said of one answer into for and against, and see which of it stands."""
    said = [s for s in answer.statements if s.day <= until]
    counting = [s for s in said if s.counts(until)]
    aside = () if len(counting) == len(said) else tuple(s for s in said if not s.counts(until))
    yes = tuple(s for s in counting if not s.negative)
    no = tuple(s for s in counting if s.negative)
    decided = {s.negative for s in (*yes, *no) if s.is_decided}
    if not yes or not no or len(decided) == 1:  # an editor has the last word
        return Case(answer, yes, no, () if True in decided else yes, () if False in decided else no, aside=aside)
    standing_no = tuple(n for n in no if not any(_answers_denial(p, n) for p in yes))
    denials = [n for n in standing_no if n.is_certain]
    standing_yes = tuple(p for p in yes if not any(_denies(n, p, credited) for n in denials))
    return Case(answer, yes, no, standing_yes, standing_no, aside=aside)


def _answers_denial(yes: Statement, no: Statement) -> bool:
    """Tell whether a later statement does away with a denial.

    What was said of the series does not bring back somebody who left a season by name: "starring" stays in
    print. "Not yet" is over as soon as anybody states that it has come.
    """
    if yes.weighs_from <= no.weighs_from or (no.season_named and not yes.season_named and no.claim.property == "cast"):
        return False
    if no.claim.property in _NOT_YET:
        return yes.is_certain
    return yes.strength >= no.strength


def _denies(no: Statement, yes: Statement, credited: Credited) -> bool:
    """Tell whether a certain denial does away with a statement."""
    if _only_contradicts(no, yes, credited):
        return False
    if no.weighs_from > yes.weighs_from and (no.leaving or no.strength >= yes.strength):
        return True
    if no.weighs_from == yes.weighs_from and (no.strength > yes.strength or no.season_named > yes.season_named):
        return True
    if no.claim.property in _NOT_YET:
        return False
    behind = no.season_named and not yes.season_named and no.claim.property == "cast"
    return behind or (no.voice.say > Say.NONE and yes.voice.say == Say.NONE)


def _only_contradicts(no: Statement, yes: Statement, credited: Credited) -> bool:
    """Tell whether somebody never seen in the title denies a certain report that they are: word against word."""
    if no.voice.say != Say.OWN or no.leaving or not yes.is_certain or yes.voice.say != Say.NONE:
        return False
    elsewhere = any(person == no.key and season != no.subject.season for season, person in credited)
    return not elsewhere and yes.season_named >= no.season_named
