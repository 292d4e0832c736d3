"""Go through the places that the user names, article by article, and keep account of how each fared."""

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from hitherto.claims import InputError, Problem
from hitherto.cli.drawing import plural
from hitherto.cli.progress import track

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.sources import Hints

Item = TypeVar("Item")
SOME_BAD, ALL_BAD = 1, InputError.exit_code


@dataclass(slots=True)
class Account:
    """How many inputs were good so far, and what was wrong with the others."""

    good: int = 0
    bad: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)  # what is no fault of an input, but worth knowing

    @property
    def exit_code(self) -> int:
        """Tell it as an exit code: 0 all good, 1 some bad, 3 none good."""
        if not self.bad:
            return 0
        return SOME_BAD if self.good else ALL_BAD

    def tell(self, session: "Session") -> None:
        """List what is worth knowing and what was bad, a sentence or two each, on standard error."""
        for note in self.notes:
            session.note(note)
        lead = "hitherto: "
        if self.bad and len(self.bad) + self.good > 1:
            print(f"{lead}{plural(len(self.bad), 'input')} could not be read:", file=session.err)
            lead = "  "
        for sentence in self.bad:
            print(f"{lead}{sentence}", file=session.err)


def hints_of(args: argparse.Namespace) -> "Hints":
    """Return what the user says where the files do not."""
    from hitherto.sources import Hints

    return Hints(published=args.published, url=args.url, outlet=args.outlet)


def go_through(
    args: argparse.Namespace,
    session: "Session",
    account: Account,
    read: "Callable[[str], Iterator[Item | Problem]]",
) -> Iterator[Item]:
    """Yield what `read` makes of each place; a bad one is put on account, and stops no other."""
    for where in args.paths:
        for item in track(read(where), where, session):
            if isinstance(item, Problem):
                account.bad.append(str(item))
            else:
                account.good += 1
                yield item
