"""Join what `export` of another ledger wrote with this one: nothing that is here changes, and all times are kept."""

import argparse
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from hitherto.cli.arguments import add_json, print_json
from hitherto.cli.drawing import plural

if TYPE_CHECKING:
    from hitherto.cli.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    parser.add_argument("path", metavar="FILE", help="what `hitherto export` wrote, or - for standard input")
    parser.add_argument("--dry-run", action="store_true", help="look it over and say what is new, but keep nothing")
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Take the lines in, all or none, and say how many were new."""
    with _lines(args.path, session) as lines, session.open(create=not args.dry_run) as hitherto:
        done = hitherto.ledger.import_lines(lines, args.path, keep=not args.dry_run)
    if args.json:
        print_json(session, [{"rows": done.rows, "new": done.new, "kept": not args.dry_run}])
    elif not session.quiet:
        verb = "Would take in" if args.dry_run else "Took in"
        new = f"{verb} {plural(done.new, 'new row')}" if done.new else "Nothing is new"
        session.say(f"{new}; the file has {plural(done.rows, 'row')}.")
    return 0


@contextmanager
def _lines(path: str, session: "Session") -> Iterator[TextIO]:
    from hitherto.claims import InputError

    try:
        if path == "-":
            yield io.TextIOWrapper(session.stdin or io.BytesIO(), encoding="utf-8")
            return
        with open(path, encoding="utf-8") as file:  # noqa: PTH123 - pathlib is slower to import
            yield file
    except OSError as error:
        if error.filename is None:
            raise
        raise InputError(f"{path} cannot be read ({error.strerror}): name what `hitherto export` wrote.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is no export, it holds bytes that are no text: name what `export` wrote.") from error
