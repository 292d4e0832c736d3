"""Lives of events: how the day of a release was named, moved, confirmed and given up.

What a release is stays while its day moves: its title and season, its part, its kind and its region. Its life is told
by the history of the facts on its days; each turn of it is one more of the event's SEQUENCE (RFC 5545).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from hitherto.claims import Change, Fact, Standing, fold
from hitherto.pages.whole import Whole
from hitherto.vocabulary import properties

TENTATIVE, CONFIRMED, CANCELLED = "TENTATIVE", "CONFIRMED", "CANCELLED"
_NAMED = (Standing.CONFIRMED, Standing.REPORTED, Standing.EXPECTED, Standing.DISPUTED)  # the strongest first
Span = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Life:
    """How a release stood from a day on: its status, its first and last day, and the fact that names them."""

    status: str
    span: Span
    fact: str
    since: date


def releases(whole: Whole) -> Iterator[tuple[tuple[str, ...], list[Fact]]]:
    """Yield what stays of each release, with the facts on its days."""
    said = {entry.claim.id: entry.said_at for entry in whole.entries}
    asked: dict[tuple[str, ...], list[Fact]] = defaultdict(list)
    for fact in whole.facts:
        if fact.property == "release":
            asked[_asked(fact)].append(fact)
    for about, facts in sorted(asked.items()):
        facts.sort(key=lambda fact: (_first_said(fact, said), fact.id))
        home = next(filter(None, map(_region, facts)), "")
        by_region: dict[str, list[Fact]] = defaultdict(list)
        for fact in facts:
            by_region["" if _region(fact) == home else _region(fact)].append(fact)
        yield from (((*about, region), its) for region, its in by_region.items())


def lives(history: Iterable[Change], spans: Mapping[str, Span]) -> list[Life]:
    """Return how a release stood, from its first day to the last turn; nothing where no day was ever held."""
    stands: dict[str, str] = {}
    found: list[Life] = []
    for day, changes in groupby((one for one in history if one.fact in spans), key=lambda one: one.said_at):
        for change in changes:
            stands.pop(change.fact, None)  # so that what was said last stands last
            stands[change.fact] = change.after
        turn = _turn(stands, spans, day, found)
        if turn and (not found or (turn.status, turn.span) != (found[-1].status, found[-1].span)):
            found.append(turn)
        elif turn:
            found[-1] = Life(turn.status, turn.span, turn.fact, found[-1].since)
    return found


def _turn(stands: Mapping[str, str], spans: Mapping[str, Span], day: date, before: Sequence[Life]) -> Life | None:
    """Return how it stands: a day before a window, then by the strongest, and of as strong ones by the last said."""

    def place(fact: str) -> tuple[bool, int]:
        return spans[fact][0] != spans[fact][1], _NAMED.index(Standing(stands[fact]))

    fact = min((fact for fact in reversed(list(stands)) if stands[fact] in _NAMED), key=place, default=None)
    if fact:
        status = CONFIRMED if stands[fact] == Standing.CONFIRMED else TENTATIVE
        return Life(status, spans[fact], fact, day)
    return Life(CANCELLED, before[-1].span, before[-1].fact, day) if before else None


def _asked(fact: Fact) -> tuple[str, ...]:
    """Return what is asked but for the region; what has many days at once is told apart by its name, or its day."""
    kind = fold(str(fact.details.get("kind", ""))) or "premiere"
    season = 1 if fact.subject.season is None else fact.subject.season  # until it has its number, the first has none
    named = [fact.subject.part, fact.details.get("part"), fact.details.get("episode")]
    part = fold(next((str(name) for name in named if name), ""))
    if kind in properties()["release"].days and not part:
        part = fact.value
    return fold(fact.subject.work), str(season), part, kind


def _region(fact: Fact) -> str:
    return fold(str(fact.details.get("region", "")))


def _first_said(fact: Fact, said: Mapping[str, date]) -> date:
    days = (said[claim] for claim in (*fact.claims_for, *fact.claims_against, *fact.set_aside) if claim in said)
    return min(days, default=fact.since)
