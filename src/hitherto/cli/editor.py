"""Let somebody log in and rule on the site, or no longer."""

import argparse
from typing import TYPE_CHECKING

from hitherto.cli.arguments import add_dry_run, add_json, print_json

if TYPE_CHECKING:
    from hitherto.cli.session import Session

KINDS = {
    "add": "let somebody log in, or give them another password, which ends their logins",
    "list": "list who may log in",
    "remove": "let somebody log in no longer, and close their secret addresses",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    kinds = parser.add_subparsers(dest="kind", metavar="WHAT", title="what to do", required=True)
    for kind, purpose in KINDS.items():
        said = f"{purpose[0].upper()}{purpose[1:]}."
        if kind == "add":
            said = f"{said} The password is asked for, or read from the first line of standard input."
        one = kinds.add_parser(kind, help=purpose, description=said, allow_abbrev=False)
        if kind != "list":
            one.add_argument("name", metavar="NAME", help="as it stands on their rulings")
            add_dry_run(one, "say what would change, and change nothing")
        add_json(one)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Do what is asked."""
    return {"add": _add, "list": _list, "remove": _remove}[args.kind](args, session)


def _add(args: argparse.Namespace, session: "Session") -> int:
    from hitherto.serving.access.entrance import editor_named

    with session.open() as hitherto, hitherto.opened_state() as state:
        editor = editor_named(args.name, _password(session), session.clock())
        known = state.access.editor(editor.key)
        if not args.dry_run:
            state.access.put_editor(editor)
    name = known.name if known else editor.name
    if args.json:
        print_json(session, [{"name": name, "new": known is None, "kept": not args.dry_run}])
    elif not session.quiet:
        what = "has another password, and is logged out everywhere" if known else "can log in, and rule"
        session.say(f"{name} {what}." if not args.dry_run else f"Would be kept: {name} {what}.")
    return 0


def _list(args: argparse.Namespace, session: "Session") -> int:
    with session.open() as hitherto, hitherto.opened_state() as state:
        editors = state.access.editors()
    if args.json:
        print_json(session, ({"name": one.name, "added_at": one.added_at.isoformat()} for one in editors))
        return 0
    for one in editors:
        session.say(f"{one.added_at:%Y-%m-%d}  {one.name}")
    if not editors:
        session.note("Nobody can log in yet; `hitherto editor add NAME` lets somebody.")
    return 0


def _remove(args: argparse.Namespace, session: "Session") -> int:
    from hitherto.claims import NotKnownError, fold

    with session.open() as hitherto, hitherto.opened_state() as state:
        known = state.access.editor(fold(args.name))
        if known is None:
            raise NotKnownError(f"No editor is called {args.name!r}; `hitherto editor list` names those there are.")
        if not args.dry_run:
            state.access.remove_editor(known.key)
    if args.json:
        print_json(session, [{"name": known.name, "removed": not args.dry_run}])
    elif not session.quiet:
        done = "Would be removed" if args.dry_run else "Removed"
        session.say(f"{done}: {known.name} can log in no longer. What they ruled stays in the ledger.")
    return 0


def _password(session: "Session") -> str:
    """Ask for a password twice, or read the first line of what is piped in."""
    from hitherto.claims import InputError

    if session.ask_secretly is None:
        line = session.stdin.readline() if session.stdin else b""
        return line.decode("utf-8", "replace").rstrip("\r\n")
    given = session.ask_secretly("Password: ")
    if session.ask_secretly("The same again: ") != given:
        raise InputError("the two passwords differ: run the command again.")
    return given
