"""What changed lately: each change as a line, the newest first; many alike on one day are one line."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from hitherto.claims import Change, Fact, Standing
from hitherto.pages import turns
from hitherto.pages.dates import day
from hitherto.pages.page import Group, Line, Section
from hitherto.pages.setting import NOT_EXPECTED, Setter
from hitherto.pages.text import capital, joined_some
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
    instead = turns.replaces(change)
    return change.before, change.after, instead.fact if instead else ""


def _line(changes: Sequence[Change], facts: Mapping[str, Fact], setter: Setter) -> Line:
    first = changes[0]
    named = [facts[change.fact] for change in changes if change.fact in facts]
    unlikely = bool(named) and all(setter.telling.is_unlikely(fact) for fact in named)
    after = NOT_EXPECTED if unlikely and first.after == Standing.DENIED else turns.word(first.after)
    values = joined_some(list(dict.fromkeys(_value(change, setter) for change in changes)), _NAMED)
    turn = turns.turn(first, after, plural=len(changes) > 1)
    return Line(
        text=f"{property_words(first.property)}: {capital(values)} – {turn}{turns.replacement(first)}.",
        standing=Standing(first.after) if first.after in list(Standing) else None,
        label=after,
        lead=day(first.said_at),
        citations=setter.citer.cite(named[:_NAMED]),
        facts=tuple(change.fact for change in changes),
    )


def _value(change: Change, setter: Setter) -> str:
    """Write a change's value, and whose it is where it is not the page's own season's."""
    season = change.subject.season
    other = f" (season {season})" if season not in (None, setter.telling.season) else ""
    return f"{turns.value(change)}{other}"
