"""The sections of a wiki's article that facts can carry: the cast, the production, the release."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from hitherto.claims import Fact
from hitherto.pages.labels import rank
from hitherto.pages.sentences.details import detail
from hitherto.pages.sentences.release import kind_place
from hitherto.pages.text import clean
from hitherto.pages.wiki import prose
from hitherto.pages.wiki.choosing import Chosen
from hitherto.pages.wiki.citing import References
from hitherto.pages.wiki.escaping import words
from hitherto.pages.wiki.prose import Sense

_JOBS = ("creator", "showrunner", "writer", "director", "executive producer", "producer", "composer")
_MANY = 3  # people whom one outlet reports, under one sentence that says so
_TOGETHER = 3  # statements in one sentence that an outlet reports
_STAGE_IS_TOLD_BY = {"filming": ("filming-started", "filming-wrapped"), "writing": ("filming-started",)}


Told = tuple[prose.Statement, Sequence[Chosen]]  # a statement, and the facts that it states, the first said first


def cast(chosen: Sequence[Chosen], sense: Sense, references: References) -> list[str]:
    """List who is in it, a line each, guests after the others; of whom one outlet reports many, it is said once."""
    heaps: dict[str, list[Chosen]] = {}
    for one in sorted((one for one in chosen if one.fact.property == "cast"), key=_is_guest):
        heaps.setdefault(_reporter(one), []).append(one)
    many = [heap for reporter, heap in heaps.items() if reporter and len(heap) >= _MANY]
    few = [one for heap in heaps.values() if heap not in many for one in heap]
    lines = [_actor(one, sense, references) for one in sorted(few, key=lambda one: (_is_guest(one), one.is_reported))]
    for heap in many:
        also = "also " if lines else ""
        lines += [*([""] if lines else []), f"{prose.reporting(heap[0], sense)} that the cast {also}included:"]
        lines += [_actor(one, sense, references, alone=False) for one in heap]
    return lines


def production(chosen: Sequence[Chosen], sense: Sense, references: References) -> str:
    """Tell how it came to be made, as one paragraph."""
    told = [
        *_stated(_orders(chosen), sense),
        *_stated(_of(chosen, "based-on", "connection"), sense),
        *_crew(_of(chosen, "crew"), sense),
        *_stated(_stages(chosen, sense), sense),
        *_stated(_of(chosen, "location"), sense),
    ]
    return _paragraph(told, sense, references)


def release(chosen: Sequence[Chosen], sense: Sense, references: References) -> str:
    """Tell when and where it was, or is to be, shown, as one paragraph."""
    shown = releases(chosen, sense)
    named = {clean(str(one.fact.details.get("platform", ""))) for one in shown}
    elsewhere = [one for one in _of(chosen, "platform") if clean(one.fact.value) not in named]
    return _paragraph(list(_stated([*shown, *elsewhere, *_of(chosen, "episodes")], sense)), sense, references)


def releases(chosen: Iterable[Chosen], sense: Sense) -> list[Chosen]:
    """Return the releases to tell: the most exact of each, and none that ends before it begins."""
    dated = [one for one in chosen if one.fact.property == "release" and prose.statement(one.fact, sense)]
    dated.sort(key=lambda one: (kind_place(one.fact), rank(one.fact)))
    told = [one for one in dated if not any(_says_less(one, other, sense) for other in dated if other is not one)]
    starts = [sense.telling.when(one.fact) for one in told if prose.is_first_showing(one.fact)]
    earliest = min((when.earliest for when in starts if when and when.earliest), default=None)
    return [one for one in told if detail(one.fact, "kind") != "finale" or not _ends_before(one, earliest, sense)]


def _says_less(one: Chosen, other: Chosen, sense: Sense) -> bool:
    """Tell whether another release says the same more exactly, or the same with more beside it."""
    if not (prose.is_first_showing(one.fact) and prose.is_first_showing(other.fact)):
        return False
    mine, theirs = sense.telling.when(one.fact), sense.telling.when(other.fact)
    if mine is None or theirs is None or not mine.contains(theirs):
        return False
    beside = [(detail(one.fact, key), detail(other.fact, key)) for key in ("region", "platform")]
    if any(own and own != another for own, another in beside):
        return False
    return mine != theirs or any(another and not own for own, another in beside) or one.fact.id > other.fact.id


def _ends_before(one: Chosen, earliest: object, sense: Sense) -> bool:
    when = sense.telling.when(one.fact)
    return bool(when and when.latest and earliest and str(when.latest) < str(earliest))


def _stated(chosen: Iterable[Chosen], sense: Sense) -> Iterable[Told]:
    for one in chosen:
        statement = prose.statement(one.fact, sense)
        if statement:
            yield statement, [one]


def _paragraph(told: Sequence[Told], sense: Sense, references: References) -> str:
    """Write statements as sentences with their references; what one outlet reports in a row is told together."""
    sentences = []
    for reporter, group in groupby(told, key=lambda one: _reporter(one[1][0])):
        statements = list(group)
        most = _TOGETHER if reporter else 1
        for start in range(0, len(statements), most):
            some = statements[start : start + most]
            firsts = [(statement, ones[0]) for statement, ones in some]
            said = prose.report(firsts, sense, further=start > 0) if reporter else prose.tell(*firsts[0], sense)
            entries = {entry.article.id: entry for _, ones in some for one in ones for entry in one.entries}
            sentences.append(said + references.cite(entries.values()))
    return " ".join(sentences)


def _crew(chosen: Sequence[Chosen], sense: Sense) -> Iterable[Told]:
    """State each job once, of those who are confirmed and of those whom one outlet reports."""

    def key(one: Chosen) -> tuple[int, str, bool, str]:
        job = detail(one.fact, "job")
        place = _JOBS.index(job) if job in _JOBS else len(_JOBS)
        return place, job, one.is_reported, _reporter(one)

    for (_, job, _, _), group in groupby(sorted(chosen, key=key), key=key):
        people = list(group)
        names = list(dict.fromkeys(clean(one.fact.value) for one in people))
        yield prose.crew(job, names, sense), sorted(people, key=lambda one: one.entries[0].said_at)


def _reporter(one: Chosen) -> str:
    """Return the month and the outlet that a report's sentence names; confirmed facts share a sentence."""
    return f"{one.entries[0].said_at:%Y-%m} {one.outlet}" if one.is_reported else ""


def _orders(chosen: Sequence[Chosen]) -> list[Chosen]:
    orders = _of(chosen, "order")
    renewed = any(one.fact.value == "renewed" for one in orders)
    return [one for one in orders if not (renewed and one.fact.value == "ordered")]


def _stages(chosen: Sequence[Chosen], sense: Sense) -> list[Chosen]:
    """Return the stages in the order in which they came, without those that a later one implies."""
    stages = _of(chosen, "production")
    values = {one.fact.value for one in stages}
    told = [one for one in stages if not values & set(_STAGE_IS_TOLD_BY.get(one.fact.value, ()))]
    return sorted(told, key=lambda one: _time(one.fact, sense))


def _time(fact: Fact, _: Sense) -> str:
    return str(fact.happens.earliest if fact.happens and fact.happens.earliest else fact.since)


def _of(chosen: Iterable[Chosen], *properties: str) -> list[Chosen]:
    found = [one for one in chosen if one.fact.property in properties]
    return sorted(found, key=lambda one: (rank(one.fact), one.entries[0].said_at))


def _actor(one: Chosen, sense: Sense, references: References, *, alone: bool = True) -> str:
    """Write somebody's line; one that stands `alone` says who reports it."""
    character, guest = detail(one.fact, "character"), " (guest)" if _is_guest(one) else ""
    part = f" as {words(character)}" if character else ""
    month = sense.manner.month(one.entries[0].said_at)
    source = f", as {prose.outlet(one)} reported in {month}" if one.is_reported and alone else ""
    return f"* {prose.person(one.fact.value)}{part}{guest}{source}{references.cite(one.entries[:1])}"


def _is_guest(one: Chosen) -> bool:
    return one.fact.details.get("status") == "guest"
