"""Keep a claim by hand: what a press release, a call or a post says, in its own words, pasted."""

import argparse
import io
from datetime import UTC, datetime
from datetime import time as clock_time
from typing import TYPE_CHECKING

from hitherto.cli.arguments import (
    add_author,
    add_details,
    add_dry_run,
    add_json,
    add_season,
    day,
    details_of,
    print_json,
    time,
    when,
)
from hitherto.cli.drawing import clean, phrase

if TYPE_CHECKING:
    from hitherto.claims import Subject
    from hitherto.cli.session import Session
    from hitherto.pipeline.editing import Added, Slip

_CERTAINTIES = ("certain", "probable", "possible")

EPILOG = """\
example:
  hitherto add "The Corrow Line" release 2027-02-11 --season 2 --detail kind=premiere --outlet Halyard+ \\
      --day 2026-11-02 --words "The Corrow Line returns on 11 February." --author "Ann Other"
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    parser.epilog = EPILOG
    parser.add_argument("title", metavar="TITLE", help="the title; one that nobody has spoken of is new")
    parser.add_argument("property", metavar="PROPERTY", help="the question: release, cast, order, …")
    parser.add_argument("value", metavar="VALUE", help="the answer: 2027-02-11, a name, renewed, …")
    parser.add_argument("--words", required=True, help="the words that say it, pasted; - reads standard input")
    parser.add_argument("--headline", default="", help="default: the first of several lines of words, else the title")
    parser.add_argument(
        "--speaker", action="append", default=[], metavar="NAME", help="who vouches for it; repeated: nearest first"
    )
    parser.add_argument("--outlet", default="", help="who published it")
    parser.add_argument("--url", help="its address")
    parser.add_argument("--day", type=day, metavar="DATE", help="the day it was said (default: the day it is kept)")
    add_season(parser)
    add_details(parser)
    parser.add_argument("--certainty", choices=_CERTAINTIES, default="certain", help="default: %(default)s")
    parser.add_argument("--not", dest="negative", action="store_true", help="the words say that it is not so")
    parser.add_argument("--when", type=when, metavar="DATE", help="when the event takes place, in EDTF: 2027-02")
    parser.add_argument(
        "--embargo",
        type=_embargo,
        metavar="TIME",
        help="no output shows it before that day begins (UTC), or before a time: 2026-12-01T14:30Z",
    )
    add_author(parser, "who keeps it")
    add_dry_run(parser, "say what would be kept, and change nothing")
    add_json(parser)


def _embargo(text: str) -> datetime:
    """Read the time at which an embargo ends: a day begins at midnight UTC."""
    return datetime.combine(day(text), clock_time(tzinfo=UTC)) if len(text) == len("2026-12-01") else time(text)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Keep the claim, and say what was kept."""
    words = _pasted(session) if args.words == "-" else args.words
    with session.open(create=not args.dry_run) as hitherto:
        slip, is_new = _slip(args, words, hitherto.subject(args.title, args.season))
        added = hitherto.add(slip, keep=not args.dry_run)
    if args.json:
        said = {"article": added.article.id, "claim": added.claim.as_json(), "new": added.new}
        until = added.article.embargo.isoformat() if added.article.embargo else None
        print_json(session, [{**said, "embargo": until, "kept": not args.dry_run}])
    elif not session.quiet:
        session.say(_said(added, slip, session.clock(), trying=args.dry_run))
        if is_new:
            session.note(f"The ledger did not know the title “{clean(slip.subject.work)}” before.")
    return 0


def _slip(args: argparse.Namespace, words: str, subject: "tuple[Subject, bool]") -> "tuple[Slip, bool]":
    from hitherto.pipeline.editing import Slip

    slip = Slip(
        subject=subject[0],
        property=args.property,
        value=args.value,
        words=words,
        author=args.author,
        speaker=tuple(args.speaker),
        outlet=args.outlet,
        url=args.url,
        day=args.day,
        details=details_of(args),
        certainty=args.certainty,
        polarity="-" if args.negative else "+",
        happens=args.when,
        embargo=args.embargo,
        headline=args.headline,
    )
    return slip, subject[1]


def _said(added: "Added", slip: "Slip", now: datetime, *, trying: bool) -> str:
    what = f"{clean(str(slip.subject))}: {slip.property} {phrase(slip.value, slip.details)}"
    if not added.new:
        return f"{what} was kept from these words before: nothing changed."
    verb = "Would keep" if trying else "Kept"
    is_secret = slip.embargo and slip.embargo > now
    until = f", under embargo until {slip.embargo:%Y-%m-%d %H:%M} UTC" if is_secret else ""
    return f"{verb} {what}{until} ({added.claim.id})."


def _pasted(session: "Session") -> str:
    from hitherto.claims import InputError

    try:
        return io.TextIOWrapper(session.stdin or io.BytesIO(), encoding="utf-8").read()
    except UnicodeDecodeError as error:
        raise InputError("standard input holds bytes that are no text: paste the words as UTF-8.") from error
