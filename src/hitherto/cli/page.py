"""Set the page of a title: everything known so far, and how we know it."""

import argparse
from pathlib import PurePath
from typing import TYPE_CHECKING

from hitherto.cli.arguments import (
    add_as_of,
    add_base,
    add_recorded_at,
    add_region,
    add_title,
    add_wiki,
    title_of,
    wiki_of,
)
from hitherto.cli.writing import write_whole

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.pages import Whole

TERMINAL = "terminal"
FORMATS = (
    TERMINAL, "html", "markdown", "json", "atom", "rss", "jsonfeed", "ics", "jsonld", "prov", "csv", "parquet",
    "bibtex", "csl", "wikitext", "quickstatements", "openrefine",
)  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    add_title(parser)
    add_as_of(parser)
    add_recorded_at(parser)
    parser.add_argument("--format", choices=FORMATS, help="default: what the file's name says, else terminal")
    parser.add_argument("--out", metavar="FILE", help="write the page to a file, all of it or nothing")
    add_base(parser, "the site that has the page, for links in feeds")
    parser.add_argument(
        "--windows", choices=("none", "span"), default="none", help="windows of dates in calendars too, as spans"
    )
    parser.add_argument("--forecast", action="store_true", help="the forecast in calendars too, as a tentative span")
    parser.add_argument("--plot", action="store_true", help="let feeds tell of the story and of who leaves")
    add_region(parser)
    add_wiki(parser)
    parser.set_defaults(usage_error=parser.error)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print the page, or write it to a file."""
    form = _form(args)
    with session.open() as hitherto:
        whole = hitherto.whole(title_of(args), args.as_of, args.recorded_at, args.region)
    written = _write(whole, form, args, session)
    if not written:
        session.note(f"Nothing can be written as {form}: no fact has all the items of Wikidata that it needs.")
    if args.out is not None:
        write_whole(args.out, [written if isinstance(written, bytes) else written.rstrip("\n") + "\n"])
        session.note(f"Wrote {args.out}.")
    elif isinstance(written, bytes):
        args.usage_error(f"{form} is no text: name a file with --out")
    else:
        session.say(written.rstrip("\n"))
    return 0


def _form(args: argparse.Namespace) -> str:
    """Return the format that is asked for, by name or by the file's ending; any other ending is wrong usage."""
    from hitherto.pages.exports import EXPORTS, by_file

    name = PurePath(args.out or "").name
    if args.format or args.out is None or name.endswith(".txt") or "." not in name:
        return str(args.format or TERMINAL)
    found = by_file(name)
    if found is None:
        ends = ", ".join(end for one in EXPORTS.values() for end in one.suffixes)
        args.usage_error(f"{name!r} asks for no format there is; end it in .txt, {ends}, or give --format")
    return str(found.name if found else "")


def _write(whole: "Whole", form: str, args: argparse.Namespace, session: "Session") -> str | bytes:
    if form == TERMINAL:
        from hitherto.pages import terminal

        return terminal.render(whole.page, session.width, session.colour and args.out is None)
    from hitherto.pages.exports import EXPORTS, Wishes

    told = {"windows": args.windows == "span", "plot": args.plot, "forecast": args.forecast, **wiki_of(args)}
    wishes = Wishes(session.clock().date(), args.base, args.region, **told)
    return EXPORTS[form].write(whole, wishes)
