"""Weighing: what the statements on one question do to one another, as of a day.

This finds what each answer still has to stand on; `rules.py` says what standing that gives it.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property

from hitherto.judging.questions import Answer, Question
from hitherto.judging.statement import Certainty, Say, Statement
from hitherto.judging.values import UNDECIDED, UNKNOWN, Relation, when

_NOT_YET = frozenset({"order", "production", "release", "trailer", "episodes", "runtime"})
_WAVE = timedelta(days=2)
_CONTRADICTIONS = (Relation.CONFLICT, Relation.FINER)
Statements = tuple[Statement, ...]


@dataclass(frozen=True)
class Case:
    """One answer as of a day: what is said for it and against it, and what of that still stands.

    `aside` is what was said, and was withdrawn by its outlet or rejected by an editor: it weighs nothing.
    """

    answer: Answer
    said_for: Statements
    said_against: Statements
    standing_for: Statements
    standing_against: Statements
    overtaken_by: Statements = ()
    contested_by: Statements = ()
    aside: Statements = ()

    @property
    def says_unknown(self) -> bool:
        """Tell whether the answer is that nobody knows."""
        return self.answer.key == UNKNOWN

    @cached_property
    def certain_for(self) -> Statements:
        """What still states it as a fact."""
        return tuple(s for s in self.standing_for if s.is_certain)

    @cached_property
    def certain_against(self) -> Statements:
        """What still states as a fact that it is not so."""
        return tuple(s for s in self.standing_against if s.is_certain)


def weigh(question: Question, until: date, credited: Collection[tuple[int | None, str]]) -> list[Case]:
    """Return a case for every answer that somebody had given by the end of a day.

    `credited` are the seasons and people of the work's certain cast claims: who was in it before can leave
    it; whoever was only reported can just contradict the report.
    """
    sides = [_sides(answer, until, credited) for answer in question.answers]
    numbers = range(len(sides))
    overtaken = [_overtaken_by(question, number, sides, until) for number in numbers]
    overtaken = [overtaken[number] or _answered_by(question, number, sides, overtaken) for number in numbers]
    cases = []
    for number, side in enumerate(sides):
        if side.said_for or side.said_against or side.aside:
            contested = () if overtaken[number] else _contested_by(question, number, sides, overtaken)
            cases.append(replace(side, overtaken_by=overtaken[number], contested_by=contested))
    return cases


def _sides(answer: Answer, until: date, credited: Collection[tuple[int | None, str]]) -> Case:
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


def _denies(no: Statement, yes: Statement, credited: Collection[tuple[int | None, str]]) -> bool:
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


def _only_contradicts(no: Statement, yes: Statement, credited: Collection[tuple[int | None, str]]) -> bool:
    """Tell whether somebody never seen in the title denies a certain report that they are: word against word."""
    if no.voice.say != Say.OWN or no.leaving or not yes.is_certain or yes.voice.say != Say.NONE:
        return False
    elsewhere = any(person == no.key and season != no.subject.season for season, person in credited)
    return not elsewhere and yes.season_named >= no.season_named


def _overtaken_by(question: Question, number: int, sides: Sequence[Case], until: date) -> Statements:
    """Return the statements that overtake an answer; none where nothing does."""
    mine = sides[number].said_for
    if not mine:
        return ()
    is_decided = any(s.is_decided for s in mine)
    found: list[Statement] = []
    for other, how in question.relations.get(number, ()):
        theirs = sides[other].standing_for
        if is_decided and how in _CONTRADICTIONS:  # what follows by nature is another thing
            theirs = tuple(s for s in theirs if s.is_decided)
        if question.takes_one:
            theirs = _not_set_before(mine, theirs)
        if how != Relation.ANSWER:
            found += _overtaking(how, mine, theirs)
    delays = [s for s in question.delays if s.day <= until and s.is_certain and not is_decided]
    natural = _while_it_held(sides[number], tuple(found or _delayed(mine, delays)))
    return natural or _set_instead(question, number, sides)


def _set_instead(question: Question, number: int, sides: Sequence[Case]) -> Statements:
    """Return the value that an editor set for a question that takes one; what came after it by nature stays."""
    mine, answers = sides[number].said_for, question.answers
    if not question.takes_one:
        return ()
    latest = _decided_at(mine)
    for other, side in enumerate(sides):
        values = tuple(s for s in side.said_for if s.is_set)
        if other == number or not values or not answers[number].meets(answers[other]):
            continue
        how = dict(question.relations.get(other, ())).get(number)
        follows = how not in (None, *_CONTRADICTIONS) and max(s.day for s in mine) > values[0].day
        made = values[0].ruling.made_at if values[0].ruling else None
        if not follows and (latest is None or (made is not None and made > latest)):
            return values
    return ()


def _not_set_before(mine: Statements, theirs: Statements) -> Statements:
    """Leave out the values that editors set before mine: of two for one question the later counts."""
    latest = _decided_at([s for s in mine if s.is_set])
    if latest is None:
        return theirs
    return tuple(s for s in theirs if not s.is_set or (_decided_at([s]) or latest) > latest)


def _decided_at(statements: Iterable[Statement]) -> datetime | None:
    """Return when an editor last decided one of the statements."""
    made = (s.ruling.made_at for s in statements if s.is_decided and s.ruling and s.ruling.made_at)
    return max(made, default=None)


def _while_it_held(side: Case, overtaking: Statements) -> Statements:
    """Leave out what came only after the answer was denied: what no longer held cannot be overtaken.

    A date that is said to be off in the same breath as the new one is moved, not denied.
    """
    denials = () if side.certain_for else side.certain_against
    if not denials or not overtaking:
        return overtaking
    denied = min(s.day for s in denials)
    return overtaking if min(s.day for s in overtaking) <= denied else ()


def _overtaking(how: Relation, mine: Statements, theirs: Statements) -> list[Statement]:
    certain = [s for s in theirs if s.is_certain]
    last = max(s.day for s in mine)
    if how == Relation.CONFLICT:  # one guess does not overtake another
        overruling = [s for s in theirs if s.is_decided]
        if overruling and not any(s.is_decided for s in mine):
            return overruling
        return [s for s in theirs if s.certainty > Certainty.POSSIBLE and _outweighs(s, mine)]
    if how == Relation.FINER:
        return _finer(mine, theirs)
    if how == Relation.STAGE:
        return [s for s in certain if not _is_plan(s)]
    if how == Relation.THEN:
        first = min((s.day for s in mine if s.is_certain), default=last)
        return certain if certain and min(s.day for s in certain) > first else []
    return [s for s in certain if s.day > last and not _is_plan(s)]  # RESUMED


def _answered_by(question: Question, number: int, sides: Sequence[Case], overtaken: Sequence[Statements]) -> Statements:
    """Return the certain statements that answer what was not known: newer ones, or an exact day whenever said."""
    mine = sides[number].said_for
    found: list[Statement] = []
    if any(s.is_decided for s in mine):
        return ()
    for other, how in question.relations.get(number, ()) if mine else ():
        certain = sides[other].certain_for
        if how == Relation.ANSWER and certain and not overtaken[other]:
            last = date.min if mine[0].key == UNDECIDED else max(s.day for s in mine)
            is_new = min(s.day for s in certain) > last
            found += [s for s in certain if is_new or _is_day(s)]
    return tuple(found)


def _outweighs(theirs: Statement, mine: Statements) -> bool:
    """Tell whether one statement overtakes all of mine: later and at least as strong, or stronger on the day.

    Of mine, what is weaker and later changes nothing, if there was something before; where mine is all
    later, it is news that stands against theirs.
    """
    before = [s for s in mine if s.weighs_from <= theirs.weighs_from]
    after = [s for s in mine if s.weighs_from > theirs.weighs_from]
    if not before or any(s.strength >= theirs.strength for s in after):
        return False
    return all(_gives_way(s, theirs) for s in before)


def _gives_way(mine: Statement, theirs: Statement) -> bool:
    """Tell whether my statement gives way to one that is not earlier.

    What two outlets report within one wave of news is a conflict and no change: neither gives way.
    """
    if mine.strength != theirs.strength:
        return mine.strength < theirs.strength
    if mine.weighs_from == theirs.weighs_from:
        return mine.season_named < theirs.season_named
    one_wave = theirs.weighs_from - mine.weighs_from <= _WAVE and mine.voice.origin != theirs.voice.origin
    return not (one_wave and theirs.is_certain and theirs.voice.say == Say.NONE)


def _finer(mine: Statements, theirs: Sequence[Statement]) -> list[Statement]:
    """Return the more exact statements that are at least as strong, whenever they were made."""
    strongest = max(s.strength for s in mine)
    return [s for s in theirs if s.strength >= strongest]


def _delayed(mine: Statements, delays: Sequence[Statement]) -> list[Statement]:
    """Return the delays that came after everything said for a date.

    A show that had been delayed before its date was named is still called so afterwards, which is no new delay.
    """
    first, last = min(s.day for s in mine), max(s.day for s in mine)
    named = when(mine[0].key)
    if named is None or any(s.day <= first for s in delays):
        return []
    return [s for s in delays if s.day > last and _ahead(named.latest, s)]


def _ahead(latest: date | None, statement: Statement) -> bool:
    return latest is None or latest >= statement.day


def _contested_by(
    question: Question, number: int, sides: Sequence[Case], overtaken: Sequence[Statements]
) -> Statements:
    """Return the certain statements for other answers that cannot hold together with this one."""
    if not sides[number].certain_for:
        return ()
    found: list[Statement] = []
    is_decided = any(s.is_decided for s in sides[number].certain_for)
    for other, how in question.relations.get(number, ()):
        if how == Relation.CONFLICT and not overtaken[other] and not sides[other].certain_against:
            found += [s for s in sides[other].certain_for if s.is_decided or not is_decided]
    return tuple(found)


def _is_plan(statement: Statement) -> bool:
    """Tell whether the event was still to come when it was told, or may have been."""
    happens = statement.claim.happens
    return bool(happens and (happens.latest is None or happens.latest > statement.day))


def _is_day(statement: Statement) -> bool:
    named = when(statement.key)
    return bool(named and named.is_day)
