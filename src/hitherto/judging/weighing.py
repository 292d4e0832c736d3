"""Weighing: what the statements on one question do to one another, as of a day.

This finds what each answer still has to stand on; `rules.py` says what standing that gives it. What is said for
and against one answer is `denying.py`'s to weigh; what other answers do to it is listed here, in `OVERTAKERS`.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from hitherto.judging.case import Case, Statements
from hitherto.judging.denying import Credited, sides
from hitherto.judging.overruling import heard_against, set_instead
from hitherto.judging.overtaking import BY_RELATION, bounding, delaying
from hitherto.judging.questions import Question
from hitherto.judging.statement import Statement
from hitherto.judging.succeeding import succeeding, swapped
from hitherto.judging.values import HANDED_ON, UNDECIDED, Relation, when


class Weighing:
    """A question on its way through the days; what did not change from one day to another is found out once.

    `credited` are the seasons and people of the work's certain cast claims: who was in it before can leave
    it; whoever was only reported can just contradict the report.
    """

    def __init__(self, question: Question, credited: Credited) -> None:
        self.question = question
        self._credited = credited
        self._days = [[s.day for s in answer.statements] for answer in question.answers]
        self._sides: dict[tuple[int, int, int], Case] = {}
        self._overtaking: dict[tuple[int, int], list[Statement]] = {}
        self._rivals = {
            number: [(other, how) for other, how in others if how in BY_RELATION]
            for number, others in question.relations.items()
        }

    def sides(self, number: int, until: date) -> Case:
        """Return the two sides of an answer as of a day: the same while nothing is said of it and nothing withdrawn."""
        said = bisect_right(self._days[number], until)
        answer = self.question.answers[number]
        counting = sum(s.counts(until) for s in answer.statements[:said]) if answer.may_be_set_aside else said
        key = number, said, counting
        if key not in self._sides:
            self._sides[key] = sides(answer, until, self._credited)
        return self._sides[key]

    def overtaking(self, number: int, sides: Sequence[Case]) -> list[Statement]:
        """Return what is said for other answers that overtakes one."""
        mine = sides[number]
        found: list[Statement] = []
        for other, how in self._rivals.get(number, ()):
            theirs = sides[other]
            if not theirs.standing_for:
                continue
            pair = id(mine), id(theirs)  # they are kept here as long as this is, so no other gets their ids
            if pair not in self._overtaking:
                heard = heard_against(self.question, how, mine.said_for, theirs.standing_for)
                self._overtaking[pair] = BY_RELATION[how](mine.said_for, heard)
            found += self._overtaking[pair]
        return found


@dataclass(frozen=True, slots=True)
class Scene:
    """A question as of a day, with the two sides of each of its answers."""

    weighing: Weighing
    until: date
    sides: Sequence[Case]
    _overtaken: dict[int, Statements] = field(default_factory=dict)

    @property
    def question(self) -> Question:
        """The question itself."""
        return self.weighing.question

    def overtaken(self, number: int) -> Statements:
        """Return the statements that overtake an answer; none where nothing does."""
        if number not in self._overtaken:
            said = self.sides[number].said_for
            found = filter(None, (overtaker(self, number) for overtaker in OVERTAKERS)) if said else iter(())
            self._overtaken[number] = next(found, ())
        return self._overtaken[number]

    def over(self, number: int) -> Statements:
        """Return the statements that overtake an answer, or that answer what it leaves open."""
        return self.overtaken(number) or answered(self, number)

    def others(self, number: int) -> Sequence[tuple[int, Relation]]:
        """Return the other answers that cannot simply hold beside one, and how they stand to it."""
        return self.question.relations.get(number, ())


def weigh(weighing: Weighing, until: date, wanted: Iterable[int]) -> dict[int, Case]:
    """Return a case for every answer, of those wanted by number, that somebody had given by the end of a day."""
    answers = range(len(weighing.question.answers))
    scene = Scene(weighing, until, [weighing.sides(number, until) for number in answers])
    cases = {}
    for number in wanted:
        side = scene.sides[number]
        if side.said_for or side.said_against or side.aside:
            over = scene.over(number)
            against = () if over else contested(scene, number)
            cases[number] = replace(side, overtaken_by=over, contested_by=against) if over or against else side
    return cases


def by_another(scene: Scene, number: int) -> Statements:
    """Return the statements for other answers that overtake this one."""
    return _while_it_held(scene.sides[number], tuple(scene.weighing.overtaking(number, scene.sides)))


def by_another_question(scene: Scene, number: int) -> Statements:
    """Return what overtakes an answer from outside its question: a delay, or what became of another season."""
    mine = scene.sides[number].said_for
    if not scene.question.elsewhere or any(s.is_decided for s in mine):
        return ()
    others = [s for s in scene.question.elsewhere if s.counts(scene.until) and s.day <= scene.until and s.is_certain]
    overtaking = delaying if scene.question.property == "release" else bounding
    return _while_it_held(scene.sides[number], tuple(overtaking(mine, others)) if others else ())


def by_successor(scene: Scene, number: int) -> Statements:
    """Return the statements that somebody or something has taken the place of this answer."""
    mine = scene.sides[number]
    found: list[Statement] = []
    if scene.question.property not in HANDED_ON:
        return ()
    for other, theirs in enumerate(scene.sides):
        if other != number and theirs.certain_for and theirs.answer.meets(mine.answer):
            found += swapped(mine, theirs) or (succeeding(mine, theirs) if scene.question.one_holder else [])
    return tuple(found)


def by_editor(scene: Scene, number: int) -> Statements:
    """Return the value that an editor set instead of this one."""
    return set_instead(scene.question, number, scene.sides)


OVERTAKERS: tuple[Callable[[Scene, int], Statements], ...] = (  # the first that finds decides
    by_another, by_another_question, by_successor, by_editor,
)  # fmt: skip


def answered(scene: Scene, number: int) -> Statements:
    """Return the certain statements that answer what was not known: newer ones, or an exact day whenever said."""
    mine = scene.sides[number].said_for
    found: list[Statement] = []
    if not mine or any(s.is_decided for s in mine):
        return ()
    for other, how in scene.others(number):
        certain = scene.sides[other].certain_for
        if how == Relation.ANSWER and certain and not scene.overtaken(other):
            last = date.min if mine[0].key == UNDECIDED else max(s.day for s in mine)
            is_new = min(s.day for s in certain) > last
            found += [s for s in certain if is_new or _is_day(s)]
    return tuple(found)


def contested(scene: Scene, number: int) -> Statements:
    """Return the certain statements for other answers that cannot hold together with this one."""
    mine = scene.sides[number].certain_for
    if not mine:
        return ()
    found: list[Statement] = []
    is_decided = any(s.is_decided for s in mine)
    for other, how in scene.others(number):
        if how != Relation.CONFLICT or not scene.sides[other].certain_for or scene.sides[other].certain_against:
            continue
        if not scene.over(other):
            found += [s for s in scene.sides[other].certain_for if s.is_decided or not is_decided]
    return tuple(found)


def _while_it_held(side: Case, overtaking: Statements) -> Statements:
    """Leave out what came only after the answer was denied: what no longer held cannot be overtaken.

    A date that is said to be off in the same breath as the new one is moved, not denied.
    """
    denials = () if side.certain_for else side.certain_against
    if not denials or not overtaking:
        return overtaking
    denied = min(s.day for s in denials)
    return overtaking if min(s.day for s in overtaking) <= denied else ()


def _is_day(statement: Statement) -> bool:
    named = when(statement.key)
    return bool(named and named.is_day)
