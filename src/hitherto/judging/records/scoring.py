"""Scoring: each claim that was made before its question was settled, measured against what came true."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from hitherto.claims import Entry, Ruling, fold
from hitherto.judging.deciding import Decisions
from hitherto.judging.facts import NO_NAMES, said_by
from hitherto.judging.identity.outlets import Outlets
from hitherto.judging.questions import Answer, Question, questions_of
from hitherto.judging.records.marking import Mark, Marked, marked
from hitherto.judging.records.settling import SIDES, Settled, Told, coming_out, is_ahead, table
from hitherto.judging.statement import Statement
from hitherto.judging.stating import Known, statements_of, works_of
from hitherto.judging.values import when


@dataclass(frozen=True, slots=True)
class Score:
    """A claim of somebody, how it came out, and what came true, if that is settled.

    `kind` is "outlet" or "speaker", `key` what is the same for all spellings of the name within its work. `own`
    tells that an outlet said it itself, before anybody else had said it as firmly; a speaker's words are their own.
    `fact` is the id of the fact that the claim speaks for or against.
    """

    kind: str
    key: str
    name: str
    statement: Statement
    fact: str
    mark: Mark
    own: bool
    came: Settled | None = None

    @property
    def early(self) -> int | None:
        """How many days before it came true it was said."""
        return (self.came.day - self.statement.day).days if self.came else None


def scores(
    entries: Sequence[Entry], on: date, names: Mapping[str, str] = NO_NAMES, rulings: Iterable[Ruling] = ()
) -> list[Score]:
    """Score all that was said, before it was settled, of the works that the entries are about, as of the end of a day.

    The arguments are those of `judge`. Each outlet and each speaker is scored once for one answer with one certainty,
    by the first time that they gave it.
    """
    decisions = Decisions.of(rulings)
    found: list[Score] = []
    for key, told in works_of(said_by(entries, on, names, decisions), names).items():
        known = Known.of(told, names.get(key, ""), decisions)
        found += _of_work(Told(questions_of(statements_of(told, known, told)), known, on))
    return found


def _of_work(told: Told) -> list[Score]:
    found: list[Score] = []
    out = {season: coming_out(season, told) for season in {q.subject.season for q in told.questions}}
    coming = _to_come(told.questions)
    for question in told.questions:
        if question.property not in table()["how"] or question.subject.part:
            continue
        season = question.subject.season
        for answer, said, mark in marked(question, out[season], told):
            if mark[0] != Mark.OPEN or season in coming:
                found += _of_voices(question, answer, said, mark, told.known.outlets)
    return _first_only(_not_held_against(found))


def _to_come(questions: Iterable[Question]) -> set[int | None]:
    """Return the seasons that were spoken of as coming; of others nothing is open, they are long out."""
    found = set()
    for question in questions:
        said = [s for a in question.answers for s in a.statements if not s.negative]
        if question.property == "release" and any(is_ahead(s) for s in said):
            found.add(question.subject.season)
        if question.property == "order" and any(s.key in SIDES for s in said):
            found.add(question.subject.season)
    return found


def _of_voices(
    question: Question, answer: Answer, said: Statement, marked: Marked, outlets: Outlets
) -> Iterable[Score]:
    """Yield a score for the outlet, if it has a name, and one for the speaker that it quotes, if any."""
    mark, came = marked
    if came and not _names_it(said):
        mark = Mark.VAGUE
    outlet, fact = said.article.outlet, question.fact_id(answer)
    if outlet:
        own = _is_own([s for a in question.answers if _says_as_much(a, answer) for s in a.statements], said, outlets)
        yield Score("outlet", f"outlet {outlets.key(outlet)}", outlet, said, fact, mark, own, came)
    if said.voice.kind == "who":
        name = said.voice.label.removesuffix(f", in {outlet}")
        yield Score("speaker", said.voice.origin, name, said, fact, mark, True, came)


def _names_it(said: Statement) -> bool:
    """Tell whether the headline, or the paragraph that carries a claim, names the title by one of its names.

    Where neither does, it cannot be told whether it is meant at all. Of words that were forgotten, it is believed.
    """
    text = said.article.text or ""
    if not text:
        return True
    around = [said.article.title, text.partition("\n")[0]]
    around += [text[text.rfind("\n", 0, e.start) + 1 : (text + "\n").find("\n", e.end)] for e in said.claim.evidence]
    names = [set(fold(work).split()) for work in (said.subject.work, said.claim.subject.work)]
    return any(name <= set(fold(words).split()) for words in around for name in names)


def _says_as_much(other: Answer, mine: Answer) -> bool:
    """Tell whether an answer is mine, or a more exact date within it."""
    some, others = when(mine.key), when(other.key)
    return other.key == mine.key or bool(some and others and some.contains(others))


def _is_own(as_much: Iterable[Statement], said: Statement, outlets: Outlets) -> bool:
    """Tell whether an outlet says it itself, and was the first to do so as firmly, whoever repeated it since."""
    me = outlets.key(said.article.outlet)
    if not _says_itself(said, me):
        return False
    before = [s for s in as_much if s.day < said.day and s.strength >= said.strength and s.negative == said.negative]
    first = min((s.day for s in before), default=None)
    mine = [s.day for s in before if outlets.key(s.article.outlet) == me and _says_itself(s, me)]
    return first is None or first in mine


def _says_itself(said: Statement, outlet: str) -> bool:
    return said.voice.origin == f"outlet {outlet}" and not said.entry.copy_of


def _not_held_against(found: Sequence[Score]) -> list[Score]:
    """Call too vague what looks wrong of a voice that had it right by then, and did not take that back.

    Such an article tells of an old plan, or of another event or work of the same name.
    """
    right: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for one in found:
        if one.mark == Mark.RIGHT:
            right[_asked(one)].append(one.statement)

    def knew_better(said: Statement, known: Iterable[Statement]) -> bool:
        return any(other.day <= said.day and _excludes(other, said) for other in known)

    return [
        replace(one, mark=Mark.VAGUE)
        if one.mark == Mark.WRONG and knew_better(one.statement, right[_asked(one)])
        else one
        for one in found
    ]


def _excludes(one: Statement, other: Statement) -> bool:
    """Tell whether two statements cannot both be meant of one event; a vague date excludes none within it."""
    some, others = when(one.key), when(other.key)
    return some is None or others is None or not some.overlaps(others)


def _asked(score: Score) -> tuple[object, ...]:
    """Return what a voice answers: whether and when a season comes is one thing."""
    said = score.statement
    name = "release" if said.claim.property == "order" else said.claim.property
    about = said.key if table()["how"][said.claim.property] == "held" else ""
    return score.kind, score.key, said.subject.season, name, about


def _first_only(found: Iterable[Score]) -> list[Score]:
    """Keep the first time that a voice gave an answer with one certainty."""
    first: dict[tuple[object, ...], Score] = {}
    for one in sorted(found, key=_order):
        said = one.statement
        first.setdefault((one.kind, one.key, one.fact, said.negative, said.certainty), one)
    return list(first.values())


def _order(score: Score) -> tuple[object, ...]:
    said = score.statement
    return said.day, not score.own, said.article.id, said.claim.id, score.kind, score.key
