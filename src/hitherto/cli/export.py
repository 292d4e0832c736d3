"""Write everything that is kept as lines of JSON, in an order that depends on nothing else; `import` takes it in."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hitherto.cli.drawing import plural
from hitherto.cli.writing import write_whole

if TYPE_CHECKING:
    from hitherto.cli.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    parser.add_argument("--out", metavar="FILE", help="write to a file, all of it or nothing (default: print)")


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print the lines, or write them to a file."""
    with session.open() as hitherto:
        if args.out is None:
            for line in hitherto.ledger.export():
                session.say(line)
            return 0
        counted = _Counted(hitherto.ledger.export())
        write_whole(args.out, counted)
    session.note(f"Wrote {plural(counted.count, 'line')} to {args.out}.")
    return 0


class _Counted:
    """Lines with their ends, counted as they pass."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self.count = 0

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            self.count += 1
            yield f"{line}\n"
