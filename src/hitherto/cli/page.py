"""Set the page of a title: everything known so far, and how we know it."""

import argparse
from pathlib import PurePath
from typing import TYPE_CHECKING

from hitherto.cli.arguments import add_as_of, add_recorded_at, add_title, title_of
from hitherto.cli.writing import write_whole

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.pages import Page

FORMATS = ("terminal", "markdown", "html", "json")
_BY_SUFFIX = {"": "terminal", ".txt": "terminal", ".html": "html", ".htm": "html", ".md": "markdown", ".json": "json"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    add_title(parser)
    add_as_of(parser)
    add_recorded_at(parser)
    parser.add_argument("--format", choices=FORMATS, help="default: what the file's name says, else terminal")
    parser.add_argument("--out", metavar="FILE", help="write the page to a file, all of it or nothing")
    parser.set_defaults(usage_error=parser.error)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print the page, or write it to a file."""
    form = _form(args)
    with session.open() as hitherto:
        page = hitherto.page(title_of(args), as_of=args.as_of, recorded_at=args.recorded_at)
    if args.out is None:
        session.say(render(page, form, session.width, session.colour).rstrip("\n"))
    else:
        write_whole(args.out, [render(page, form, session.width, colour=False).rstrip("\n") + "\n"])
        session.note(f"Wrote {args.out}.")
    return 0


def _form(args: argparse.Namespace) -> str:
    """Return the format that is asked for, by name or by the file's ending; any other ending is wrong usage."""
    name = PurePath(args.out or "")
    form = args.format or _BY_SUFFIX.get(name.suffix.lower())
    if form is None:
        args.usage_error(
            f"{name.name!r} asks for no format there is; end it in .html, .md, .json or .txt, or give --format"
        )
    return str(form)


def render(page: "Page", form: str, width: int, colour: bool) -> str:
    """Set the page in one of `FORMATS`; each is imported only when it is wanted."""
    if form == "html":
        from hitherto.pages import html

        return html.render(page)
    if form == "markdown":
        from hitherto.pages import markdown

        return markdown.render(page)
    if form == "json":
        from hitherto.pages import json

        return json.render(page)
    from hitherto.pages import terminal

    return terminal.render(page, width, colour)
