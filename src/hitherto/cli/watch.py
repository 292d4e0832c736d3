"""Follow titles and feeds: new articles come in by themselves, and what changes is told."""

import argparse
from typing import TYPE_CHECKING

from hitherto.cli.arguments import add_dry_run, add_json, add_web

if TYPE_CHECKING:
    from collections.abc import Callable

    from hitherto.cli.session import Session

KINDS = {
    "add": "follow a title, a feed, or the feeds of an OPML file",
    "list": "list what is followed, and how the feeds fare",
    "remove": "follow a title or a feed no longer, or send no more notices to an address",
    "notify": "send notices to an address too, besides printing them",
    "export": "write the feeds as OPML, for a feed reader",
    "run": "ask the feeds, take in what is new about what is followed, and tell what changed",
}
_LEAST = ("confirmed", "reported", "expected", "speculation")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    kinds = parser.add_subparsers(dest="kind", metavar="WHAT", title="what to do", required=True)
    describe: dict[str, Callable[[argparse.ArgumentParser], None]] = {
        "add": _describe_add,
        "remove": _describe_remove,
        "notify": _describe_notify,
        "run": _describe_run,
    }
    for kind, purpose in KINDS.items():
        said = f"{purpose[0].upper()}{purpose[1:]}."
        one = kinds.add_parser(kind, help=purpose, description=said, allow_abbrev=False)
        if kind in describe:
            describe[kind](one)
        if kind != "export":
            add_json(one)
        one.set_defaults(usage_error=one.error, allow_private=getattr(one, "allow_private", []))


def _describe_add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        nargs="+",
        metavar="TITLE|FEED|FILE",
        help='a title ("The Boys season 5"), the address of a feed or of a page that names one, an OPML file',
    )
    title = parser.add_argument_group("for a title")
    title.add_argument("--id", metavar="ID", help="which of several titles of that name is meant: wikidata:Q…")
    title.add_argument("--as-typed", action="store_true", help="ask no catalogue: follow it under the name as typed")
    title.add_argument("--alias", action="append", default=[], metavar="NAME", help="another name; can be repeated")
    title.add_argument(
        "--property",
        action="append",
        default=[],
        metavar="NAME",
        help="tell only this: release, cast, …; can be repeated",
    )
    title.add_argument(
        "--least", choices=_LEAST, default="reported", help="the lowest standing worth a notice (default: %(default)s)"
    )
    title.add_argument(
        "--spoilers",
        action="append",
        default=[],
        choices=("plot", "departures"),
        help="tell these too; can be repeated",
    )
    title.add_argument(
        "--digest", choices=("daily", "weekly"), help="collect what changed, and tell it once a day or a week"
    )
    title.add_argument("--no-history", action="store_true", help="do not read what has been written before")
    title.add_argument("--offered-feeds", action="store_true", help="follow all feeds of the list that comes along")
    feed = parser.add_argument_group("for feeds")
    feed.add_argument("--everything", action="store_true", help="keep all articles, whatever they are about")
    feed.add_argument("--guess", action="store_true", help="look at the usual addresses where a page names no feed")
    add_dry_run(parser, "say what would be followed, and follow nothing")
    add_web(parser)


def _describe_remove(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", nargs="+", metavar="TITLE|ADDRESS", help="as `hitherto watch list` names it")
    add_dry_run(parser, "say what would be removed, and remove nothing")


def _describe_notify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "address",
        metavar="ADDRESS",
        help="mailto:you@example.org?server=smtp.example.org:587&user=you, a webhook's https://…, or one of apprise",
    )
    add_dry_run(parser, "say whether it is an address that notices can go to")


def _describe_run(parser: argparse.ArgumentParser) -> None:
    when = parser.add_mutually_exclusive_group()
    when.add_argument("--once", action="store_true", help="run once, as cron does (the default)")
    when.add_argument("--every", type=_span, metavar="TIME", help="run again and again, with pauses of 30m, 2h or 1d")
    add_dry_run(parser, "ask the feeds, and say what is new in them; fetch, keep and send nothing")
    add_web(parser)


def _span(text: str) -> float:
    """Read a span of time, in seconds."""
    units = {"m": 60.0, "h": 3600.0, "d": 86400.0}
    number, unit = text[:-1], text[-1:]
    if not (number.isascii() and number.isdecimal() and 0 < int(number) <= 9999 and unit in units):
        raise argparse.ArgumentTypeError(f"{text!r} is no time between two runs; write 30m, 2h or 1d")
    return int(number) * units[unit]


def run(args: argparse.Namespace, session: "Session") -> int:
    """Do what is asked."""
    if args.kind == "run":
        from hitherto.cli.watch_run import run as go
    elif args.kind == "add":
        from hitherto.cli.watch_add import run as go
    else:
        from hitherto.cli.watch_list import run as go
    return go(args, session)
