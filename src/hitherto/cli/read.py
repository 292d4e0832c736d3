"""Take articles into the ledger: read each into claims, and keep them for ever."""

import argparse
from typing import TYPE_CHECKING

from hitherto.cli.arguments import add_json, add_paths, print_json, web_of
from hitherto.cli.drawing import plural
from hitherto.cli.intake import Account, go_through, hints_of

if TYPE_CHECKING:
    from hitherto.cli.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    add_paths(parser)
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Take everything in that can be read, and say what was new, what was there, and what was bad."""
    account = Account()
    new = claims = there = 0
    hints = hints_of(args)
    with session.open(create=True, web=web_of(args)) as hitherto:
        for taken in go_through(
            args,
            session,
            account,
            lambda where: hitherto.read_from(where, hints, stdin=session.stdin, note=account.notes.append),
        ):
            new, there = new + taken.new, there + (not taken.new)
            claims += taken.claims if taken.new else 0
            if args.json:
                print_json(session, [{"article": taken.article, "new": taken.new, "claims": taken.claims}])
    if not args.json and not session.quiet:
        for line in report(new, claims, there):
            session.say(line)
    account.tell(session)
    return account.exit_code


def report(new: int, claims: int, there: int) -> list[str]:
    """Say what was taken in, and what was there before."""
    lines = [f"Took in {plural(new, 'article')} with {plural(claims, 'claim')}."] if new else []
    if there:
        was = "was" if there == 1 else "were"
        lines.append(f"{plural(there, 'article')} {was} already in the ledger: nothing changed.")
    return lines
