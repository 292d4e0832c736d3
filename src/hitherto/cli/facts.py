"""List what is known of a title: each fact with its standing, since when, and by how many origins."""

import argparse
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from hitherto.claims import Fact
from hitherto.cli import drawing
from hitherto.cli.arguments import add_as_of, add_json, add_title, print_json, title_of

if TYPE_CHECKING:
    from hitherto.cli.session import Session

NARROW = 100  # columns; below, what is said about a fact goes on a line of its own


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    add_title(parser)
    add_as_of(parser)
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print the facts; where nothing had been said by that day, nothing is printed."""
    with session.open() as hitherto:
        facts = hitherto.facts(title_of(args), as_of=args.as_of)
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

    for subject, of_subject in groupby(sorted(facts, key=order), key=lambda fact: fact.subject):
        yield drawing.bold(drawing.clean(str(subject)), colour)
        for name, group in groupby(of_subject, key=lambda fact: fact.property):
            yield ""
            yield drawing.bold(f"{known[name].label if name in known else name}", colour)
            yield from _rows(list(group), width, colour)
        yield ""


def _rows(facts: Sequence[Fact], width: int, colour: bool) -> Iterator[str]:
    phrases = [drawing.phrase(fact.value, fact.details) for fact in facts]
    notes = [f"since {fact.since}  {drawing.plural(fact.origins, 'origin'):<10}  {fact.id}" for fact in facts]
    first = 2 + drawing.STANDING_WIDTH + 2
    narrow = width < NARROW
    room = max(20, width - first - (0 if narrow else 2 + max(map(len, notes))))
    for fact, said, note in zip(facts, phrases, notes, strict=True):
        lines = drawing.fill(said, room)
        lead = f"  {drawing.standing_mark(fact.standing, colour)}  "
        beside = "" if narrow else "  " + drawing.dim(note, colour)
        yield lead + (lines[0] if narrow else drawing.pad(lines[0], room) + beside)
        yield from (" " * first + line for line in lines[1:])
        if narrow:
            yield " " * first + drawing.dim(" ".join(note.split()), colour)
