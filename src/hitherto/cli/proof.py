"""Proofread a page of your own: a round-up or a wiki article, beside what the ledger knows of its title.

The page is read and not kept. Each sentence is listed that is overtaken, denied, past its time, disputed, told more
firmly or less firmly than the articles tell it, or said by no article; then what the page lacks. It ends with exit code
1 where a sentence is to be mended, 0 where none is; what the page lacks does not count.
"""

import argparse
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from hitherto.claims import NotKnownError, Problem
from hitherto.cli import drawing
from hitherto.cli.arguments import add_as_of, add_json, add_paths, print_json, web_of
from hitherto.cli.intake import Account, hints_of
from hitherto.cli.proof_lines import draw

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.pipeline import Hitherto
    from hitherto.pipeline.proofing import Proofread
    from hitherto.state import SavedPage

TO_MEND = 1


class Wanted(NamedTuple):
    """A page that is to be proofread, and the one that was saved, if it is."""

    place: str
    title: str | None
    saved: "SavedPage | None" = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    add_paths(parser, least="*")
    parser.add_argument("--title", metavar="TITLE", help="the title that the page is about, where that is not plain")
    add_as_of(parser)
    add_json(parser)
    saved = parser.add_argument_group("saved pages").add_mutually_exclusive_group()
    saved.add_argument("--save", action="store_true", help="remember the pages, so that --all proofreads them again")
    saved.add_argument("--all", action="store_true", help="proofread all saved pages, and tell how much is new")
    parser.add_argument(
        "--new", action="store_true", help="with --all: only what is new since the pages were read last"
    )
    saved.add_argument("--list", action="store_true", help="list the saved pages")
    saved.add_argument("--forget", action="store_true", help="remember the pages no longer")
    parser.set_defaults(usage_error=parser.error)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print what is to be mended on each page, and what it lacks; or keep the list of saved pages."""
    if args.new and not args.all:
        args.usage_error("--new goes with --all")
    if (args.all or args.list) == bool(args.paths):
        args.usage_error("name a page, or say --all for those that are saved (--list lists them)")
    with session.open(web=web_of(args)) as hitherto:
        if args.list:
            return _list(args, session, hitherto)
        if args.forget:
            return _forget(args, session, hitherto)
        wanted, account, to_mend = _wanted(args, session, hitherto), Account(), False
        for one in wanted:
            to_mend |= _proofread(one, args, session, hitherto, account)
    if not wanted:
        session.note("No page is saved yet; `hitherto proof PAGE --save` changes that.")
    account.tell(session)
    return account.exit_code or (TO_MEND if to_mend else 0)


def _wanted(args: argparse.Namespace, session: "Session", hitherto: "Hitherto") -> list[Wanted]:
    """Return the pages that are asked for; with --save they are remembered."""
    from hitherto.state import SavedPage

    if not (args.all or args.save):
        return [Wanted(place, args.title) for place in args.paths]
    with hitherto.opened_state() as state:
        if args.all:
            return [Wanted(one.place, args.title or one.title or None, one) for one in state.proofs.all()]
        places = [_lasting(place, args) for place in args.paths]
        for place in places:
            state.proofs.put(SavedPage(place, args.title or "", session.clock()))
        return [Wanted(one.place, args.title, one) for one in state.proofs.all() if one.place in places]


def _lasting(place: str, args: argparse.Namespace) -> str:
    """Return the name by which a page is found from everywhere."""
    if place == "-":
        args.usage_error("standard input cannot be saved: name a file or an address")
    return os.path.abspath(place) if os.path.exists(place) else place  # noqa: PTH100, PTH110 - pathlib is slower


def _proofread(
    one: Wanted, args: argparse.Namespace, session: "Session", hitherto: "Hitherto", account: Account
) -> bool:
    """Print what came of the page (or the pages) at a place; tell whether anything is to be mended.

    With --new, what was so when it was read last is left out, and a page of which nothing else is left with it.
    """
    found, to_mend = set[str](), False
    before = one.saved.found if args.new and one.saved and one.saved.read_at else frozenset[str]()
    for read in _read(one, args, session, hitherto, account):
        if isinstance(read, Problem):
            account.bad.append(str(read))
            return to_mend
        found |= read.keys()
        left = read.since(before)
        to_mend |= bool(left.proof.to_mend)
        if not args.new or left.proof.to_mend or left.proof.lacking:
            if account.good and not args.json:
                session.say()
            _show(left, one.saved, args, session)
        account.good += 1
    if one.saved and not args.as_of:
        with hitherto.opened_state() as state:
            state.proofs.was_read(one.place, session.clock(), found)
    return to_mend


def _read(
    one: Wanted, args: argparse.Namespace, session: "Session", hitherto: "Hitherto", account: Account
) -> "Iterator[Proofread | Problem]":
    """Yield what comes of each page at a place; an unknown title is a Problem where there are other places."""
    from hitherto.pipeline import articles_at

    note, today, web = account.notes.append, session.clock().date(), web_of(args)
    hints, keys = hints_of(args), session.keys
    for page in articles_at(one.place, hints, stdin=session.stdin, today=today, web=web, keys=keys, note=note):
        if isinstance(page, Problem):
            yield page
            continue
        try:
            yield hitherto.proof(page, one.title, args.as_of)
        except NotKnownError as error:
            if len(args.paths) == 1:
                raise
            yield Problem(one.place, str(error))


def _show(read: "Proofread", saved: "SavedPage | None", args: argparse.Namespace, session: "Session") -> None:
    """Print what came of one page, and how much of it is new since a saved page was read last."""
    before = saved if saved and saved.read_at else None
    from hitherto.state.proofs import LACKS

    if args.json:
        from hitherto.pipeline import plain

        print_json(session, plain.proof(read, before.found if before else None))
        return
    new = sum(not key.startswith(LACKS) for key in read.keys() - before.found) if before else 0
    news = f" ({new} new since {before.read_at:%Y-%m-%d})" if before and before.read_at else ""
    for line in draw(read.page(), session.width, session.colour, news):
        session.say(line)


def _list(args: argparse.Namespace, session: "Session", hitherto: "Hitherto") -> int:
    with hitherto.opened_state() as state:
        pages = state.proofs.all()
    if args.json:
        print_json(session, map(_saved_json, pages))
    for one in [] if args.json else pages:
        about = f"about {one.title} · " if one.title else ""
        last = f"{one.to_mend} to mend on {one.read_at:%Y-%m-%d}" if one.read_at else "not read yet"
        session.say(f"{drawing.clean(one.place)}  {drawing.dim(drawing.clean(about + last), session.colour)}")
    if not pages:
        session.note("No page is saved yet; `hitherto proof PAGE --save` changes that.")
    return 0


def _saved_json(one: "SavedPage") -> dict[str, object]:
    read_at = one.read_at.isoformat() if one.read_at else None
    return {"page": one.place, "title": one.title or None, "read_at": read_at, "to_mend": one.to_mend}


def _forget(args: argparse.Namespace, session: "Session", hitherto: "Hitherto") -> int:
    with hitherto.opened_state() as state:
        for place in args.paths:
            if not (state.proofs.remove(place) or state.proofs.remove(_lasting(place, args))):
                raise NotKnownError(f"{place!r} is no saved page; `hitherto proof --list` lists them.")
            session.note(f"Saved no longer: {drawing.clean(place)}.")
    return 0
