"""Decide as an editor: about a claim, about two names, or about a value; a ruling stands above everything else."""

import argparse
from typing import TYPE_CHECKING

from hitherto.cli.arguments import add_author, add_details, add_dry_run, add_json, add_season, details_of, print_json
from hitherto.cli.drawing import clean

if TYPE_CHECKING:
    from hitherto.claims import Change, Question, Ruling
    from hitherto.cli.session import Session
    from hitherto.pipeline import Hitherto

_SORTS = ("person", "character", "title", "outlet")
_NAMES = "the two names, as articles spell them, or a name and its Wikidata item (Q…)"
KINDS = {
    "accept": "vouch for a claim: it stands as it is said, against all that contradicts it",
    "reject": "set a claim aside: it is misread, or was never so",
    "same": "two names are one person, character, title or outlet",
    "not-same": "two names are two, however alike they look",
    "value": "answer a question of a title, from today on, whatever the claims say",
    "withdraw": "take a ruling back: it stops counting, and stays in the ledger",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    kinds = parser.add_subparsers(dest="kind", metavar="KIND", title="kinds of rulings", required=True)
    for kind, purpose in KINDS.items():
        one = kinds.add_parser(
            kind, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.", allow_abbrev=False
        )
        if kind in ("accept", "reject"):
            one.add_argument("about", metavar="CLAIM", help="its id (c:…), which `hitherto why --json` prints")
        elif kind == "withdraw":
            one.add_argument("about", metavar="RULING", help="its id (g:…), which `hitherto rulings` prints")
        elif kind == "value":
            _add_question(one)
        else:
            one.add_argument("names", metavar="NAME", nargs=2, help=_NAMES)
            one.add_argument("--sort", choices=_SORTS, required=True, help="what they are names of")
        _add_decision(one)


def _add_question(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("title", metavar="TITLE", help="a title that the ledger knows")
    parser.add_argument("property", metavar="PROPERTY", help="the question: release, cast, order, …")
    parser.add_argument("value", metavar="VALUE", help="the answer: 2027-02-11, a name, renewed, …")
    add_season(parser)
    add_details(parser)


def _add_decision(parser: argparse.ArgumentParser) -> None:
    add_author(parser, "who decides it")
    parser.add_argument("--reason", required=True, help="why; it stays in the ledger, and pages show it")
    add_dry_run(parser, "say what would change, and keep nothing")
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Keep the ruling, and say what it changes."""
    with session.open() as hitherto:
        before = {one.id for one in hitherto.ledger.rulings()}
        ruling, changes = hitherto.rule(_ruling(args, hitherto), keep=not args.dry_run)
    is_known = ruling.id in before
    if args.json:
        kept = not (args.dry_run or is_known)
        said = {**ruling.as_json(), "id": ruling.id if kept or is_known else None, "kept": kept}
        print_json(session, [{**said, "changes": [change.as_json() for change in changes]}])
    elif is_known and not session.quiet:
        session.say(f"{_known(ruling)}: nothing changed.")
    elif not session.quiet:
        _tell(ruling, changes, session, trying=args.dry_run)
    return 0


def _ruling(args: argparse.Namespace, hitherto: "Hitherto") -> "Ruling":
    from hitherto.claims import InputError, Ruling

    names = getattr(args, "names", None)
    try:
        return Ruling(
            kind=args.kind,
            author=args.author,
            reason=args.reason,
            about=getattr(args, "about", None),
            names=(names[0], names[1]) if names else None,
            sort=getattr(args, "sort", None),
            question=_question(args, hitherto) if args.kind == "value" else None,
            value=getattr(args, "value", None),
        )
    except ValueError as error:
        raise InputError(f"{error}: give both in words.") from error


def _question(args: argparse.Namespace, hitherto: "Hitherto") -> "Question":
    return hitherto.question(args.title, args.property, args.season, details_of(args))


def _known(ruling: "Ruling") -> str:
    from hitherto.cli.rulings import told

    if ruling.kind == "withdraw":
        return f"{ruling.about} was withdrawn before ({ruling.id})"
    return f"The same was ruled before: {clean(told(ruling))} ({ruling.id})"


def _tell(ruling: "Ruling", changes: "list[Change]", session: "Session", *, trying: bool) -> None:
    from hitherto.cli.changes import turn
    from hitherto.cli.rulings import told

    what = clean(told(ruling))
    session.say(f"Would rule: {what}." if trying else f"Ruled: {what} ({ruling.id}).")
    for change in changes:
        session.say(f"  {turn(change, session.colour)}")
    if not changes and ruling.sort not in ("person", "character", "outlet"):
        session.note("No fact stands differently through it.")
