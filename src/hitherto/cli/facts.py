"""List what is known of a title: each fact with its standing, since when, and by how many origins."""

import argparse
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from hitherto.claims import Fact
from hitherto.cli import drawing
from hitherto.cli.arguments import add_as_of, add_json, add_recorded_at, add_title, print_json, title_of

if TYPE_CHECKING:
    from hitherto.cli.session import Session

NARROW = 100  # columns; below, what is said about a fact goes on a line of its own
_FIRST = 2 + drawing.STANDING_WIDTH + 2  # where the values begin


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    add_title(parser)
    add_as_of(parser)
    add_recorded_at(parser)
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print the facts; where nothing had been said by that day, nothing is printed."""
    with session.open() as hitherto:
        facts = hitherto.facts(title_of(args), as_of=args.as_of, recorded_at=args.recorded_at)
    if args.json:
        print_json(session, (fact.as_json() for fact in facts))
    elif facts:
        for line in draw(facts, session.width, session.colour):
            session.say(line)
    else:
        session.note(f"Nothing had been said of {title_of(args)} by {args.as_of or 'today'}.")
    return 0


def draw(facts: Sequence[Fact], width: int, colour: bool) -> Iterator[str]:
    """Yield the lines of the list: by title, newest season first, and by property."""
    from hitherto.vocabulary import properties

    known = properties()
    place = {name: at for at, name in enumerate(known)}

    def order(fact: Fact) -> tuple[str, int, str, int, str, int]:
        season = fact.subject.season
        at = place.get(fact.property, len(place))
        part = fact.subject.part or ""
        return fact.subject.work, -(season or 0), part, at, fact.property, drawing.standing_order(fact.standing)

    columns = _Columns.of(facts, width)
    for subject, of_subject in groupby(sorted(facts, key=order), key=lambda fact: fact.subject):
        yield drawing.bold(drawing.clean(str(subject)), colour)
        for name, group in groupby(of_subject, key=lambda fact: fact.property):
            yield ""
            yield drawing.bold(f"{known[name].label if name in known else name}", colour)
            for fact in group:
                yield from _row(fact, columns, colour)
        yield ""


class _Columns(NamedTuple):
    """How many columns the values may fill, and whether the notes stand beside them or below."""

    room: int
    beside: bool

    @classmethod
    def of(cls, facts: Sequence[Fact], width: int) -> "_Columns":
        beside = width >= NARROW
        room = width - _FIRST - (2 + max(len(_note(fact)) for fact in facts) if beside else 0)
        longest = max(drawing.columns(_said(fact)) for fact in facts)
        return cls(min(longest, max(room, 20)), beside)


def _row(fact: Fact, columns: _Columns, colour: bool) -> Iterator[str]:
    first, *more = drawing.fill(_said(fact), columns.room)
    note = _note(fact)
    lead = f"  {drawing.standing_mark(fact.standing, colour)}  "
    yield lead + (f"{drawing.pad(first, columns.room)}  {drawing.dim(note, colour)}" if columns.beside else first)
    yield from (" " * _FIRST + line for line in more)
    if not columns.beside:
        yield " " * _FIRST + drawing.dim(" ".join(note.split()), colour)


def _said(fact: Fact) -> str:
    return drawing.phrase(fact.value, fact.details)


def _note(fact: Fact) -> str:
    decided = "  an editor decided" if fact.rulings else ""
    return f"since {fact.since}  {drawing.plural(fact.origins, 'origin'):<10}  {fact.id}{decided}"
