"""List the titles that the ledger knows, with how much was said of each, and when."""

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from hitherto.cli import drawing
from hitherto.cli.arguments import add_json, print_json

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.ledger import Work


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print the titles, those that most is said of first: articles mention many others in passing."""
    with session.open() as hitherto:
        works = sorted(hitherto.titles(), key=lambda work: (-work.claims, work.key))
    if args.json:
        from hitherto.pipeline import plain

        print_json(session, map(plain.work, works))
    elif works:
        for line in draw(works, session.colour):
            session.say(line)
    else:
        session.note("The ledger knows no title yet; `hitherto read PATH` takes articles in.")
    return 0


def draw(works: Sequence["Work"], colour: bool) -> Iterator[str]:
    """Yield the lines of the table."""
    names = [drawing.clean(work.name) for work in works]
    seasons = [_seasons(work.seasons) for work in works]
    name_width = max(5, *map(drawing.columns, names))
    season_width = max(7, *map(len, seasons))
    head = f"{'Title':<{name_width}}  {'Seasons':<{season_width}}  Articles  Claims  First said  Last said"
    yield drawing.bold(head, colour)
    for work, name, season in zip(works, names, seasons, strict=True):
        counts = f"{work.articles:>8,}  {work.claims:>6,}  {work.first_said}  {work.last_said}"
        yield f"{drawing.pad(name, name_width)}  {season:<{season_width}}  {counts}"


def _seasons(numbers: Sequence[int]) -> str:
    """Write seasons short: "1–3, 5"."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
