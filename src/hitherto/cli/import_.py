"""Join what `export` of another ledger wrote with this one: nothing that is here changes, and all times are kept."""

import argparse
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TextIO

from hitherto.cli.arguments import add_json, print_json
from hitherto.cli.drawing import plural
from hitherto.cli.session import default_ledger

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.pipeline import Hitherto


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    parser.add_argument("path", metavar="FILE", help="what `hitherto export` wrote, or - for standard input")
    parser.add_argument("--dry-run", action="store_true", help="look it over and say what is new, but keep nothing")
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Take the lines in, all or none, and say how many were new."""
    with _lines(args.path, session) as lines, _ledger(session, args.dry_run) as hitherto:
        done = hitherto.ledger.import_lines(lines, args.path, keep=not args.dry_run)
    if args.json:
        print_json(session, [{"rows": done.rows, "new": done.new, "kept": not args.dry_run}])
    elif not session.quiet:
        verb = "Would take in" if args.dry_run else "Took in"
        new = f"{verb} {plural(done.new, 'new row')}" if done.new else "Nothing is new"
        session.say(f"{new}; the file has {plural(done.rows, 'row')}.")
    return 0


@contextmanager
def _ledger(session: "Session", trying: bool) -> "Iterator[Hitherto]":
    """Open the ledger; where there is none yet, one to try in, or one that goes again where the import fails."""
    from hitherto.claims import InputError

    where = os.path.expanduser(default_ledger() if session.ledger is None else session.ledger)  # noqa: PTH111
    is_new = "://" not in where and not os.path.exists(where)  # noqa: PTH110 - pathlib is slower to import
    if is_new and trying:
        with TemporaryDirectory() as folder, session._replace(ledger=f"{folder}/tried.db").open(create=True) as one:
            yield one
        return
    try:
        with session.open(create=not trying) as hitherto:
            yield hitherto
            is_new = False
    except (InputError, UnicodeDecodeError, KeyboardInterrupt):
        if is_new:
            _remove_empty(where, session)
        raise


def _remove_empty(where: str, session: "Session") -> None:
    """Remove the ledger that was made a moment ago, unless somebody else has put something into it since."""
    with session.open() as hitherto:
        is_empty = hitherto.ledger.last_recorded() is None
    for file in (where, f"{where}-wal", f"{where}-shm"):
        if is_empty:
            with suppress(FileNotFoundError):
                os.remove(file)  # noqa: PTH107 - pathlib is slower to import


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
