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
_STAGE_IS_TOLD_BY = {"filming": ("filming-started", "filming-wrapped"), "writing": ("filming-started",)}


def cast(chosen: Sequence[Chosen], sense: Sense, references: References) -> list[str]:
    """List who is in it, a line each, guests after the others."""
    people = sorted((one for one in chosen if one.fact.property == "cast"), key=_is_guest)
    return [_actor(one, sense, references) for one in people]


def production(chosen: Sequence[Chosen], sense: Sense, references: References) -> str:
    """Tell how it came to be made, as one paragraph."""
    return " ".join(
        [
            *_sentences(_orders(chosen), sense, references),
            *_sentences(_of(chosen, "based-on", "connection"), sense, references),
            *_crew(_of(chosen, "crew"), sense, references),
            *_sentences(_stages(chosen, sense), sense, references),
            *_sentences(_of(chosen, "location"), sense, references),
        ]
    )


def release(chosen: Sequence[Chosen], sense: Sense, references: References) -> str:
    """Tell when and where it was, or is to be, shown, as one paragraph."""
    shown = releases(chosen, sense)
    named = {clean(str(one.fact.details.get("platform", ""))) for one in shown}
    elsewhere = [one for one in _of(chosen, "platform") if clean(one.fact.value) not in named]
    return " ".join(_sentences([*shown, *elsewhere, *_of(chosen, "episodes")], sense, references))


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


def _sentences(chosen: Iterable[Chosen], sense: Sense, references: References) -> Iterable[str]:
    for one in chosen:
        statement = prose.statement(one.fact, sense)
        if statement:
            yield prose.tell(statement, one, sense) + references.cite(one.entries)


def _crew(chosen: Sequence[Chosen], sense: Sense, references: References) -> Iterable[str]:
    """Tell each job in one sentence, of those who are confirmed and of those whom one outlet reports."""

    def key(one: Chosen) -> tuple[int, str, bool, str]:
        job = detail(one.fact, "job")
        place = _JOBS.index(job) if job in _JOBS else len(_JOBS)
        return place, job, one.is_reported, _reporter(one)

    for (_, job, _, _), group in groupby(sorted(chosen, key=key), key=key):
        people = list(group)
        statement = prose.crew(job, list(dict.fromkeys(clean(one.fact.value) for one in people)), sense)
        first = min(people, key=lambda one: one.entries[0].said_at)
        entries = {entry.article.id: entry for one in people for entry in one.entries}
        yield prose.tell(statement, first, sense) + references.cite(list(entries.values()))


def _reporter(one: Chosen) -> str:
    """Return the outlet and the month that a report's sentence names; confirmed facts share a sentence."""
    return f"{one.outlet} {one.entries[0].said_at:%Y-%m}" if one.is_reported else ""


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


def _actor(one: Chosen, sense: Sense, references: References) -> str:
    character, guest = detail(one.fact, "character"), " (guest)" if _is_guest(one) else ""
    part = f" as {words(character)}" if character else ""
    if one.is_reported:
        month = sense.manner.month(one.entries[0].said_at)
        source = f", as {prose.outlet(one)} reported in {month}"
    else:
        source = ""
    return f"* {words(one.fact.value)}{part}{guest}{source}{references.cite(one.entries[:1])}"


def _is_guest(one: Chosen) -> bool:
    return one.fact.details.get("status") == "guest"
