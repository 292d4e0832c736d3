"""What changed lately: each change as a line, the newest first; many alike on one day are one line."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from hitherto.claims import ABSENT, Change, ChangeKind, Fact, Replacement, Standing
from hitherto.pages.dates import day, named
from hitherto.pages.labels import standings
from hitherto.pages.page import Group, Line, Section
from hitherto.pages.setting import NOT_EXPECTED, Setter
from hitherto.pages.text import capital, clean, joined_some
from hitherto.pages.values import STORY, property_words
from hitherto.vocabulary import properties

_NAMED = 3  # of changes alike, so many are named and the rest counted


def changed(heading: str, recent: Sequence[Change], facts: Mapping[str, Fact], setter: Setter) -> Section:
    """Set the section; `facts` by id give each change its citations."""
    order = {name: place for place, name in enumerate(properties())}
    newest = sorted(
        recent,
        key=lambda c: (-c.said_at.toordinal(), order.get(c.property, len(order)), c.property, *_alike(c)),
    )
    heaps = [list(heap) for _, heap in groupby(newest, key=lambda c: (c.said_at, c.property, *_alike(c)))]
    lines = tuple(_line(heap, facts, setter) for heap in heaps if heap[0].property not in STORY)
    story = tuple(_line(heap, facts, setter) for heap in heaps if heap[0].property in STORY)
    groups = (Group("story", "Of the story", story, folded=True),) if story else ()
    return Section("changes", heading, lines=lines, groups=groups, note="" if heaps else "Nothing changed lately.")


def _alike(change: Change) -> tuple[str, ...]:
    """Return what is told of several changes in one line."""
    instead = _instead(change)
    return change.before, change.after, instead.fact if instead else ""


def _instead(change: Change) -> Replacement | None:
    return change.replaced_by if change.kind == ChangeKind.REPLACED else None


def _line(changes: Sequence[Change], facts: Mapping[str, Fact], setter: Setter) -> Line:
    first = changes[0]
    named = [facts[change.fact] for change in changes if change.fact in facts]
    unlikely = bool(named) and all(setter.telling.is_unlikely(fact) for fact in named)
    after = NOT_EXPECTED if unlikely and first.after == Standing.DENIED else _word(first.after)
    values = joined_some(list(dict.fromkeys(_value(change, setter) for change in changes)), _NAMED)
    turn = _turn(first, after, len(changes) > 1)
    return Line(
        text=f"{property_words(first.property)}: {capital(values)} – {turn}{_by(first, setter)}.",
        standing=Standing(first.after) if first.after in list(Standing) else None,
        label=after,
        lead=day(first.said_at),
        citations=setter.citer.cite(named[:_NAMED]),
        facts=tuple(change.fact for change in changes),
    )


def _turn(change: Change, after: str, plural: bool) -> str:
    if change.before == ABSENT:
        return f"new, {after}"
    if change.after == ABSENT:
        return f"no longer said; {'were' if plural else 'was'} {_word(change.before)}"
    return f"{'were' if plural else 'was'} {_word(change.before)}, now {after}"


def _by(change: Change, setter: Setter) -> str:
    """Tell what holds in place of what was replaced."""
    instead = _instead(change)
    if not instead:
        return ""
    return (
        f": replaced by {_value(replace(change, property=instead.property, value=instead.value, details={}), setter)}"
    )


def _word(standing: str) -> str:
    return standings()[Standing(standing)].label if standing in list(Standing) else ""


def _value(change: Change, setter: Setter) -> str:
    """Write a change's value for people: a date in words, a person with their part or job."""
    value = clean(change.value)
    if value == "unknown":
        return "nothing announced"
    if change.property == "release":
        when = setter.telling.when(_as_fact(change))
        value = named(when) if when else value
    if change.property in properties() and properties()[change.property].values:
        value = value.replace("-", " ")
    part = clean(
        str(change.details.get("character") or change.details.get("job") or change.details.get("recipient") or "")
    )
    season = change.subject.season
    other = f" (season {season})" if season not in (None, setter.telling.season) else ""
    return f"{value}{f' ({part})' if part else ''}{other}"


def _as_fact(change: Change) -> Fact:
    return Fact(change.fact, change.subject, change.property, change.value, Standing.REPORTED, change.said_at, "")
