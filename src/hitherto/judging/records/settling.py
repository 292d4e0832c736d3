"""Settling: which questions have been answered by what came, on which day, and by whose words.

Only what is plain settles anything: what is told as past by more outlets than tell otherwise, or by somebody with a
say in it. What is not plain stays open, because a slip of reading must not become an outlet's mistake.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hitherto.claims import When
from hitherto.judging.origins.tracing import Origins
from hitherto.judging.questions import Answer, Question
from hitherto.judging.statement import Say, Statement
from hitherto.judging.stating import Known, order
from hitherto.judging.values import UNKNOWN, when
from hitherto.vocabulary import read_table

Statements = Sequence[Statement]

GOES_AHEAD, IS_OFF = "goes ahead", "is off"
SIDES = {"ordered": GOES_AHEAD, "renewed": GOES_AHEAD, "revived": GOES_AHEAD, "cancelled": IS_OFF}


@dataclass(frozen=True, slots=True)
class Settled:
    """What came true: the day on which it did, in words, and the statements that tell it, earliest first.

    `side` is what was decided, or that something holds or does not; `window` is when it came out, and `answer` the
    answer that tells it.
    """

    day: date
    value: str
    told_by: tuple[Statement, ...]
    side: str = ""
    window: When | None = None
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """All that had been said of a work by the end of the day `on`, sorted into questions."""

    questions: Sequence[Question]
    known: Known
    on: date

    def flat(self, statements: Iterable[Statement]) -> list[Statement]:
        """Return what is stated as a fact and still counts."""
        return [s for s in statements if s.is_certain and s.counts(self.on)]

    def origins(self, statements: Statements) -> int:
        """Count the independent origins of statements: ten copies bear witness once."""
        return Origins(sorted(statements, key=order), self.known.copies, self.known.outlets).count(statements)

    def plain(self, statements: Statements) -> bool:
        """Tell whether a thing is told by somebody with a say in it, or by more than one origin."""
        enough: int = table()["witnesses"]
        return any(s.voice.say > Say.NONE for s in statements) or self.origins(statements) >= enough

    def since(self, day: date, statements: Statements) -> list[Statement]:
        """Return what was said from a day on; old words put up again are no witness of what came meanwhile."""
        before = [s for s in statements if s.day < day]
        return [s for s in statements if s.day >= day and not any(self._repeats(s, earlier) for earlier in before)]

    def _repeats(self, later: Statement, earlier: Statement) -> bool:
        return self.known.copies.tie(later, earlier) is not None


def table() -> dict[str, Any]:
    """Return the data by which claims are scored."""
    return read_table("records")


def apart(one: When, other: When) -> int:
    """Return how many days lie between two windows, 0 where they overlap."""
    if one.overlaps(other):
        return 0
    ends = ((one.latest, other.earliest), (other.latest, one.earliest))
    return min((start - end).days for end, start in ends if end and start and start > end)


def agree(one: When, other: When) -> bool:
    """Tell whether two windows can be one event's, give or take a zone."""
    slack: int = table()["slack"]
    return apart(one, other) <= slack


def is_ahead(statement: Statement) -> bool:
    """Tell whether a statement names a time that had not passed when it was made."""
    named = when(statement.key)
    return named is not None and not statement.negative and (named.latest is None or named.latest >= statement.day)


def released(question: Question, told: Told) -> list[Settled]:
    """Return on which days a release came: several where it did so by region or platform.

    A day is plain where more origins tell it as past, or on the day itself, than name another time from that day on.
    What else shows that it is out bears witness for a day that had plainly been named before.
    """
    if not question.takes_one:  # every episode has its own day
        return []
    said = [(a, [s for s in told.flat(a.statements) if not s.negative and when(s.key)]) for a in question.answers]
    first = min((s.day for _, some in said for s in some if is_ahead(s)), default=None)
    signs = signs_of(question.subject.season, told)
    found: list[Settled] = []
    for answer in sorted(question.answers, key=lambda answer: (_span(answer.key), answer.key)):
        window = when(answer.key)
        if not (first and window and window.earliest and window.latest and window.latest <= told.on):
            continue
        if first >= window.earliest or any(_is_one(window, answer, settled) for settled in found):
            continue
        meeting = [s for other, some in said if other.meets(answer) for s in some]
        witnesses = _witnesses(window, meeting, signs, told)
        others = [s for s in told.since(window.earliest, meeting) if _names_another(s, window, first)]
        since = told.since(window.latest + timedelta(days=1), [*meeting, *witnesses])
        if any(s in witnesses for s in since) and told.origins(witnesses) > told.origins(others):
            told_by = tuple(sorted(witnesses, key=order))
            found.append(Settled(window.earliest, answer.key, told_by, window=window, answer=answer))
    return found


def _span(value: str) -> int:
    window = when(value)
    return (window.latest - window.earliest).days if window and window.latest and window.earliest else 10**6


def _is_one(window: When, answer: Answer, known: Settled) -> bool:
    return bool(known.window and known.answer and answer.meets(known.answer) and agree(window, known.window))


def _witnesses(window: When, meeting: Statements, signs: Statements, told: Told) -> list[Statement]:
    """Return the statements that tell a day as past or present, and the signs of it, if it had been named before."""
    assert window.latest
    past = [s for s in told.since(window.latest, meeting) if _tells(s, window)]
    named = [s for s in meeting if window.is_day and is_ahead(s) and s.day <= window.latest and s.key == window.edtf]
    return past + [s for s in signs if s.day > window.latest] if told.plain(named) else past


def _tells(statement: Statement, window: When) -> bool:
    """Tell whether a statement says that something came within a window, not before it could have been known."""
    named = when(statement.key)
    if named is None or window.latest is None or statement.day < window.latest:
        return False
    return agree(named, window) if not is_ahead(statement) else named.contains(window)


def _names_another(statement: Statement, window: When, first: date) -> bool:
    """Tell whether a statement made when a day had come names another time; what was long past is another work's."""
    named = when(statement.key)
    if named is None or window.earliest is None or statement.day < window.earliest:
        return False
    return not agree(named, window) and (named.latest is None or named.latest >= first)


def coming_out(season: int | None, told: Told) -> Settled | None:
    """Return the first day on which a season, or a work without seasons, was out; None where that is not plain."""
    found = [
        settled
        for question in told.questions
        if question.property == "release" and question.subject.season == season and not question.subject.part
        for settled in released(question, told)
        if dict(question.details)["kind"] in ("premiere", "streaming", "tv", "theatrical")
    ]
    return min(found, key=lambda settled: settled.day, default=None)


def signs_of(season: int | None, told: Told) -> list[Statement]:
    """Return what shows that a season is out: how it was received, its finale, what is decided of the next one."""
    found: list[Statement] = []
    for question in told.questions:
        said = [s for answer in question.answers for s in told.flat(answer.statements) if not s.negative]
        if question.subject.season == season and question.property == "reception":
            found += said
        if question.subject.season == season and question.property == "release":
            found += [s for s in said if dict(question.details)["kind"] in ("episode", "finale") and not is_ahead(s)]
        if season is not None and question.subject.season == season + 1 and question.property == "order":
            found += [s for s in said if s.key in SIDES]
    return found


def decisions(question: Question, out: Settled | None, told: Told) -> list[Settled]:
    """Return what was decided about an order, each decision once, in the order of their days.

    One is made when somebody with a say tells it; where only outlets do, when the first of at least two did, and who
    was first with it has told it and not foretold it. What came out was not called off.
    """
    said = [s for a in question.answers for s in told.flat(a.statements) if not s.negative and s.key in SIDES]
    found: list[Settled] = []
    pending: list[Statement] = []
    for statement in sorted(said, key=order):
        side = SIDES[statement.key]
        if found and found[-1].side == side:
            continue
        pending.append(statement)
        mine = [s for s in pending if SIDES[s.key] == side]
        if told.plain(mine):
            told_by = [s for s in mine if s.voice.say] or mine
            found.append(Settled(told_by[0].day, told_by[0].value, tuple(told_by), side))
            pending = []
    before = [one for one in found if out and one.day <= out.day]
    if out and (not before or before[-1].side == IS_OFF):
        came = Settled(out.day, f"out on {out.value}", out.told_by, GOES_AHEAD)
        found = [*before, came, *(one for one in found if one.day > out.day)]
    return found


def held(answer: Answer, out: Settled, told: Told) -> Settled | None:
    """Return whether somebody or something belonged to what came out; None where that is not plain."""
    said = told.flat(answer.statements)
    seen = told.since(out.day, said)
    yes = [s for s in seen if not s.negative]
    no = [s for s in seen if s.negative]
    if not (yes or no):  # nobody speaks of it since: what somebody with a say said last
        last = max((s for s in said if s.voice.say > Say.NONE), key=order, default=None)
        yes, no = [s for s in (last,) if s and not s.negative], [s for s in (last,) if s and s.negative]
    if told.plain(yes) and not no:
        return Settled(out.day, "it was so", tuple(yes), "yes")
    if told.plain(no) and not yes:
        return Settled(out.day, "it was not so", tuple(no), "no")
    return None


def counted(question: Question, out: Settled, told: Told) -> Settled | None:
    """Return the number that is told of what is out; None where two are told, or none."""
    known = [a for a in question.answers if a.key != UNKNOWN]
    numbers = [s for a in known for s in told.since(out.day, told.flat(a.statements)) if not s.negative]
    if len({s.key for s in numbers}) != 1:
        return None
    return Settled(out.day, numbers[0].value, tuple(numbers), numbers[0].key) if told.plain(numbers) else None


def within_wave(day: date, news: date) -> bool:
    """Tell whether something was said before news that changed it had got around."""
    return day <= news + timedelta(days=table()["wave"])
