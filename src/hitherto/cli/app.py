"""What every verb has in common: the global options, the exit codes, and how failures are told."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from hitherto.cli.session import Session

# Each verb is the file of its name in this folder, imported only when its word is among the arguments.
VERBS = {
    "read": "take articles into the ledger",
    "add": "keep a claim by hand, in pasted words",
    "reread": "read everything that is kept again, with the present reader",
    "claims": "print the claims of articles, without keeping them",
    "facts": "list what is known of a title, and how it stands",
    "page": "set the page of a title",
    "proof": "proofread a page of your own beside what is known",
    "forecast": "tell when a title may come that nobody has dated",
    "changes": "tell what changed since you last looked, or between two days",
    "watch": "follow titles and feeds: new articles come in by themselves, and what changes is told",
    "titles": "list the titles that the ledger knows",
    "names": "list the names of a title, and which were taken for one",
    "why": "explain a fact by the claims behind it",
    "outlets": "tell how often outlets were right, and how early",
    "search": "find articles and claims by their words",
    "rule": "decide as an editor about a claim, a name or a value",
    "rulings": "list what editors decided",
    "editor": "let somebody log in and rule on the site, or no longer",
    "export": "write everything that is kept as lines of JSON",
    "import": "join what another ledger exported with this one",
    "forget": "take an article's words away, as the law may demand",
    "check": "look the ledger over for faults",
    "serve": "serve the site and the API",
    "publish": "write the site as files, for any host",
    "demo": "take in the sample thread and show its page",
}

MODULES = {"import": "import_"}  # no module can be called as a word of Python itself is

EPILOG = """\
exit codes:
  0    done
  1    some inputs were bad, an output could not be written, `check` found faults,
       or `proof` something to mend (the rest was done)
  2    wrong usage
  3    no input could be read, or nothing that can be kept
  4    the ledger cannot be used
  5    unknown title, fact, claim, ruling, article or outlet
  70   a fault in Hitherto itself
  130  interrupted (what was taken in stays)

`hitherto VERB --help` explains a verb. Days are written 2023-08-03 and end at midnight UTC.
"""

WRONG_USAGE, FAULT, INTERRUPTED = 2, 70, 130
USAGE_WIDTH = 100


def run(arguments: Sequence[str]) -> int:
    """Run one command, and return its exit code; no failure leaves as an exception."""
    try:
        args = parse(arguments)
    except SystemExit as stop:  # argparse has said what is wrong, or printed the help
        return WRONG_USAGE if stop.code else 0
    return _guarded(args, os.environ)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; raises SystemExit as argparse does."""
    formatter = _formatter(arguments)
    parser = argparse.ArgumentParser(
        prog="hitherto",
        description="Everything known so far about a title still to come, and how we know it.",
        epilog=EPILOG,
        formatter_class=formatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and stop")
    parser.add_argument(
        "--ledger",
        metavar="PATH-or-URL",
        help="the ledger: a file, or postgresql://… (default: ledger.db in your data folder)",
    )
    parser.add_argument("--quiet", action="store_true", help="no progress and no notes: only results and errors")
    parser.add_argument("--debug", action="store_true", help="show the traceback of an unexpected error")
    # With `prog`, argparse need not format a usage line (and import shutil) for each verb.
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", title="verbs", required=True, prog="hitherto")
    for verb, purpose in VERBS.items():
        wanted = verb in arguments
        one = verbs.add_parser(verb, help=purpose, formatter_class=formatter, allow_abbrev=False, add_help=wanted)
        if wanted:
            module = import_module(f"hitherto.cli.{MODULES.get(verb, verb)}")
            one.description = module.__doc__
            one.set_defaults(run=module.run)
            module.add_arguments(one)
    return parser.parse_args(arguments)


def _formatter(arguments: Sequence[str]) -> "partial[argparse.RawDescriptionHelpFormatter]":
    """Set help as wide as the window; where none is asked for, looking at the window would only take time."""
    helping = not {"-h", "--help"}.isdisjoint(arguments)
    return partial(argparse.RawDescriptionHelpFormatter, width=None if helping else USAGE_WIDTH)


class _Version(argparse.Action):
    """Print the version, which is looked up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from hitherto import __version__

        print(f"hitherto {__version__}")
        parser.exit()


def _guarded(args: argparse.Namespace, environment: Mapping[str, str]) -> int:
    from hitherto.cli.session import Session

    session = Session.of(args, environment)
    try:
        code: int = args.run(args, session)
        session.out.flush()
        return code
    except SystemExit:  # a verb has found its arguments wrong, and argparse has said why
        return WRONG_USAGE
    except KeyboardInterrupt:
        return _fail(session, "Interrupted; what was taken in stays.", INTERRUPTED)
    except Exception as error:
        return _told(session, error, args.debug)


def _told(session: "Session", error: Exception, debug: bool) -> int:
    """Tell what went wrong in a sentence, and return the exit code for it."""
    from hitherto.claims import HithertoError

    match error:
        case HithertoError():
            return _fail(session, str(error), error.exit_code)
        case BrokenPipeError():  # `| head` has seen enough
            _silence(sys.stdout)
            return 0
        case OSError(filename=None):  # it names no file, so it is about standard output
            _silence(sys.stdout)
            return _fail(session, f"The output cannot be written: {error.strerror or error}.", 1)
        case _:
            return _fault(session, error, debug)


def _fail(session: "Session", message: str, code: int) -> int:
    from hitherto.cli.drawing import clean

    print(f"hitherto: {clean(message)}", file=session.err)
    return code


def _fault(session: "Session", error: Exception, debug: bool) -> int:
    if debug:
        import traceback

        traceback.print_exception(error, file=session.err)
    advice = "" if debug else " and what the same command prints with --debug before its verb"
    said = " ".join(f"{type(error).__name__}: {error}".split())
    return _fail(session, f"A fault in Hitherto ({said}); please report it with the command{advice}.", FAULT)


def _silence(stream: object) -> None:
    """Send what is still buffered nowhere, so that the interpreter's last flush does not fail as well."""
    fileno = getattr(stream, "fileno", None)
    if fileno is not None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, fileno())
        os.close(nowhere)
