"""Publish the site as files: pages, feeds, a calendar and exports, ready for any host; only what changed is written."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from hitherto.cli.arguments import add_base, add_dry_run, add_json, add_region, print_json
from hitherto.cli.drawing import plural

if TYPE_CHECKING:
    from hitherto.cli.session import Session


_NOWHERE = "Feeds and calendars do not link to the pages: name the address of the site with --base to let them."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    parser.add_argument("folder", metavar="DIR", type=Path, help="an empty folder, or one that was published into")
    add_base(parser, "the address that the site will have")
    add_region(parser)
    add_dry_run(parser, "list what would be written and removed, and change nothing")
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Write what changed, and remove what is no longer part of the site."""
    with session.open() as hitherto:
        if not args.base:
            session.note(_NOWHERE)
        done = hitherto.publish(args.folder, args.base, args.region, keep=not args.dry_run)
    if args.json:
        told = {"written": list(done.written), "unchanged": done.unchanged, "removed": list(done.removed)}
        print_json(session, [told])
        return 0
    if args.dry_run:
        for path in done.written:
            session.say(f"would write {path}")
        for path in done.removed:
            session.say(f"would remove {path}")
    written = f"{plural(len(done.written), 'file')} {'would be ' if args.dry_run else ''}written"
    session.note(f"{args.folder}: {written}, {len(done.removed)} removed, {done.unchanged} unchanged.")
    return 0
