"""List the names of a title: its own, and those of its people, characters and outlets, with what was taken for one.

Each spelling that was joined with another comes with the score and the reasons. Where they are wrong,
`hitherto rule not-same NAME NAME --sort SORT` parts the two again.
"""

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from hitherto.cli import drawing
from hitherto.cli.arguments import add_as_of, add_json, add_recorded_at, add_title, print_json, title_of

if TYPE_CHECKING:
    from hitherto.claims import Identity, Merge
    from hitherto.cli.session import Session

_HEADINGS = {"title": "Title", "person": "People", "character": "Characters", "outlet": "Outlets"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    add_title(parser)
    parser.add_argument("--merged", action="store_true", help="only those that were joined of several names")
    add_as_of(parser)
    add_recorded_at(parser)
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print the identities."""
    with session.open() as hitherto:
        found = hitherto.names(title_of(args), args.as_of, args.recorded_at)
    if args.merged:
        found = [identity for identity in found if identity.merges]
    if args.json:
        print_json(session, [identity.as_json() for identity in found])
        return 0
    for line in draw(found, session.width, session.colour):
        session.say(line)
    if any(identity.merges for identity in found):
        session.note('Two that are not one: hitherto rule not-same "NAME" "NAME" --sort person --author … --reason …')
    return 0


def draw(found: "Sequence[Identity]", width: int, colour: bool) -> Iterator[str]:
    """Yield the lines: each name, and below it the spellings that were joined with it, and why."""
    for sort, heading in _HEADINGS.items():
        of_sort = [identity for identity in found if identity.sort == sort]
        if of_sort:
            yield drawing.bold(heading, colour)
        for identity in of_sort:
            item = f"  {drawing.dim(identity.wikidata, colour)}" if identity.wikidata else ""
            yield f"  {drawing.clean(identity.name)}{item}"
            for merge in identity.merges:
                yield from (f"    {line}" for line in drawing.fill(_told(merge), width - 4))
            yield from (f"    {line}" for line in _ruled(identity, width - 4))


def _told(merge: "Merge") -> str:
    score = f" ({merge.score:g})" if merge.score is not None else ""
    return drawing.clean(f"“{merge.names[0]}” = “{merge.names[1]}”{score}: {', '.join(merge.reasons)}")


def _ruled(identity: "Identity", width: int) -> Iterator[str]:
    """Yield what editors decided of a name, which can be withdrawn."""
    from hitherto.judging import decision

    for ruling in identity.rulings:
        yield from drawing.fill(drawing.clean(f"{decision(ruling)} ({ruling.id})"), width)
