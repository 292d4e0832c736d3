"""Tell how what is known of a title at the end of one day differs from another."""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from hitherto.claims import ABSENT, Change, ChangeKind, Standing
from hitherto.cli import drawing
from hitherto.cli.arguments import (
    add_json,
    add_recorded_at,
    add_title,
    add_wiki,
    day,
    print_json,
    title_of,
    wiki_of,
)

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.pages import Whole


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    add_title(parser)
    parser.add_argument(
        "--since", type=day, metavar="DATE", help="compare with the end of that day (default: when you last asked)"
    )
    parser.add_argument("--until", type=day, metavar="DATE", help="the later day (default: today)")
    add_recorded_at(parser)
    parser.add_argument(
        "--wikitext", action="store_true", help="print a sentence with its reference of each, to paste in a wiki"
    )
    add_wiki(parser)
    add_json(parser)
    parser.set_defaults(usage_error=parser.error)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print the changes, oldest first."""
    if args.since is None:
        return _catch_up(args, session)
    until = args.until or (args.recorded_at or session.clock()).date()
    if until < args.since:
        args.usage_error(f"--since {args.since} is after --until {until}; put the earlier day first")
    with session.open() as hitherto:
        changes = hitherto.changes(title_of(args), args.since, until, args.recorded_at)
        if args.wikitext and changes:
            return _copy(changes, hitherto.whole(title_of(args), until, args.recorded_at), args, session)
    return _show(changes, args, session, f"Nothing changed between {args.since} and {until}.")


def _catch_up(args: argparse.Namespace, session: "Session") -> int:
    """Print what changed since this user last asked, by what the ledger said then."""
    if args.until or args.recorded_at:
        args.usage_error("--until and --recorded-at need --since: name the day to compare with")
    with session.open() as hitherto:
        since, changes = hitherto.catch_up(title_of(args), session.user)
        whole = hitherto.whole(title_of(args)) if args.wikitext and changes else None
    if since is None:
        session.note("You ask for the first time: this is what changed in the last 30 days.")
    else:
        session.note(f"Since you last asked, on {since:%Y-%m-%d at %H:%M} UTC:")
    return _copy(changes, whole, args, session) if whole else _show(changes, args, session, "Nothing changed.")


def _copy(changes: Sequence[Change], whole: "Whole", args: argparse.Namespace, session: "Session") -> int:
    """Print each change as a wiki takes it, and say of how many it takes none; of none at all, exit code 1."""
    from hitherto.pages.wiki.manner import Manner
    from hitherto.pipeline.copying import copied_changes

    told = list(copied_changes(whole, changes, Manner(**wiki_of(args))))
    sentences = dict.fromkeys(one.wikitext for one in told if one.wikitext)
    for sentence in sentences:
        session.say(sentence)
    for why, times in Counter(one.why for one in told if not one.wikitext).most_common():
        session.note(f"Nothing to paste of {drawing.plural(times, 'change')}: {why}.")
    return 0 if sentences else 1


def _show(changes: Sequence[Change], args: argparse.Namespace, session: "Session", nothing: str) -> int:
    if args.json:
        print_json(session, (change.as_json() for change in changes))
    elif changes:
        for line in draw(changes, session.colour):
            session.say(line)
    else:
        session.note(nothing)
    return 0


def draw(changes: Sequence[Change], colour: bool) -> Iterator[str]:
    """Yield the lines: by day, each change with how it stood and how it stands."""
    kind = max(len(change.property) for change in changes)
    subjects = {change.subject for change in changes}
    for said_at, group in groupby(sorted(changes, key=lambda change: change.said_at), key=lambda one: one.said_at):
        yield drawing.bold(said_at.isoformat(), colour)
        for change in group:
            whose = f"{drawing.clean(str(change.subject))}: " if len(subjects) > 1 else ""
            what = whose + drawing.phrase(change.value, change.details)
            yield f"  {_turn(change, colour)}  {change.property:<{kind}}  {what}{_sort(change, colour)}"


def turn(change: Change, colour: bool) -> str:
    """Say how one fact stands differently, on a line."""
    what = f"{drawing.clean(str(change.subject))}: {change.property} {drawing.phrase(change.value, change.details)}"
    return f"{_turn(change, colour)}  {what}{_sort(change, colour)}"


def _sort(change: Change, colour: bool) -> str:
    """Say what sort of change it is; that it is new is said already."""
    if change.kind == ChangeKind.NEW:
        return ""
    instead = change.replaced_by if change.kind == ChangeKind.REPLACED else None
    other = f"{instead.property} " if instead and instead.property != change.property else ""
    by = f" by {other}{drawing.clean(instead.value)}" if instead else ""
    return drawing.dim(f" · {change.kind}{by}", colour)


def _turn(change: Change, colour: bool) -> str:
    """Say from what to what, in columns."""
    before = "new" if change.before == ABSENT else change.before
    after = "gone".ljust(drawing.STANDING_WIDTH)
    if change.after != ABSENT:
        after = drawing.standing_mark(Standing(change.after), colour)
    return f"{before:>{drawing.STANDING_WIDTH - 2}} → {after}"
