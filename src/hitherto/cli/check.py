"""Look the whole ledger over: that what it holds is whole, and that every quote stands in its article."""

import argparse
from typing import TYPE_CHECKING

from hitherto.cli.arguments import add_json, print_json
from hitherto.cli.drawing import plural

if TYPE_CHECKING:
    from hitherto.cli.session import Session

FAULTS_FOUND = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print what is wrong, if anything is."""
    with session.open() as hitherto:
        problems = hitherto.check()
    if args.json:
        found = ({"where": one.where, "what": one.what, "remedy": one.remedy} for one in problems)
        print_json(session, found)
    elif problems:
        for problem in problems:
            session.say(str(problem))
        session.note(f"{plural(len(problems), 'fault')} found.")
    else:
        session.note("The ledger is sound.")
    return FAULTS_FOUND if problems else 0
