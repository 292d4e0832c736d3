"""What is followed: list it, take it off, write it out; and where notices go."""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from hitherto.cli.arguments import print_json, web_of
from hitherto.cli.drawing import bold, clean, dim
from hitherto.sources.web.address import public, shown

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.notifying import Message, Way
    from hitherto.pipeline.watching import Watching
    from hitherto.sources.web.protocol import Web
    from hitherto.state import Feed, Watch


@contextmanager
def opened(
    args: argparse.Namespace, session: "Session", *, create: bool = False, web: "Web | None" = None
) -> "Iterator[Watching]":
    """Open the ledger and its watches; notices are printed, and go where the user wants them.

    A `web` that is given remembers what hosts allow, from one time to the next.
    """
    from hitherto.notifying.terminal import Terminal

    def printed(message: "Message") -> str:
        import json

        return json.dumps({"message": message.as_json()}, ensure_ascii=False) if args.json else f"{message.text()}\n"

    terminal = Terminal(session.say, printed)

    def way(address: str) -> "Way":
        return way_of(address, args, session)

    with session.open(create=create, web=web or web_of(args)) as hitherto, hitherto.watching(terminal, way) as watching:
        yield watching


def way_of(address: str, args: argparse.Namespace, session: "Session") -> "Way":
    """Return the way to an address; where it cannot be gone, one that says why."""
    from hitherto.claims import InputError, Problem
    from hitherto.notifying import Connections, Message, way_to
    from hitherto.sources.web.posting import Posting

    class Closed:
        def __init__(self, problem: Problem) -> None:
            self._problem = problem

        def send(self, _: Message) -> Problem:
            return self._problem

    try:
        return way_to(address, session.secrets(), Connections(post=Posting(args.allow_private)))
    except InputError as error:
        return Closed(Problem(shown(address), str(error)))


def run(args: argparse.Namespace, session: "Session") -> int:
    """List, remove, add a way, or export."""
    with opened(args, session, create=args.kind == "notify") as watching:
        {"list": _list, "remove": _remove, "notify": _notify, "export": _export}[args.kind](args, session, watching)
    return 0


def _list(args: argparse.Namespace, session: "Session", watching: "Watching") -> None:
    watches, feeds, ways = watching.watches(), watching.feeds(), [public(one) for one in watching.ways()]
    if args.json:
        print_json(session, [*map(watch_json, watches), *map(feed_json, feeds), *({"way": one} for one in ways)])
        return
    if not (watches or feeds):
        session.note("Nothing is followed yet; `hitherto watch add TITLE` and `hitherto watch add FEED` change that.")
    for watch in watches:
        session.say(f"{bold(clean(str(watch.subject)), session.colour)}  {dim(_choices(watch), session.colour)}")
    for feed in feeds:
        session.say(f"{shown(feed.url)}  {dim(_fares(feed), session.colour)}")
    for one in ways:
        session.say(f"notices go to {clean(one)}")


def watch_json(watch: "Watch") -> dict[str, Any]:
    """Return the JSON object of a watch."""
    choices: Mapping[str, Any] = watch.choices.as_json()
    return {"title": watch.title, "season": watch.season, **choices, "added_at": watch.added_at.isoformat()}


def feed_json(feed: "Feed") -> dict[str, Any]:
    """Return the JSON object of a feed."""
    return {
        "feed": public(feed.url),
        "title": feed.title,
        "everything": feed.everything,
        "asked_at": feed.asked_at.isoformat() if feed.asked_at else None,
        "failures": feed.failures,
        "problem": feed.problem,
        "again_at": feed.again_at.isoformat() if feed.again_at else None,
    }


def _choices(watch: "Watch") -> str:
    choices = watch.choices
    said = [f"also {', '.join(choices.aliases)}" if choices.aliases else "", *choices.ids.values()]
    said += [f"only {', '.join(choices.properties)}" if choices.properties else "", f"from {choices.least}"]
    said += [f"with {' and '.join(choices.spoilers)}" if choices.spoilers else "", choices.digest]
    return clean(" · ".join(filter(None, said)))


def _fares(feed: "Feed") -> str:
    said = [feed.title, "everything" if feed.everything else ""]
    if feed.problem:
        often = f" {feed.failures} times in a row" if feed.failures > 1 else ""
        said.append(f"failed{often}: {feed.problem}")
    elif feed.asked_at:
        said.append(f"asked {feed.asked_at:%Y-%m-%d %H:%M} UTC")
    else:
        said.append("not asked yet")
    return clean(" · ".join(filter(None, said)))


def _remove(args: argparse.Namespace, session: "Session", watching: "Watching") -> None:
    what = " ".join(args.what)
    kind, key = watching.find(what) if args.dry_run else watching.remove(what)
    if args.json:
        print_json(session, [{"removed": not args.dry_run, "kind": kind, "key": public(key)}])
    elif not session.quiet:
        verb = "Would be followed" if args.dry_run else "Followed"
        session.say(f"{verb} no longer: {clean(public(key))}; what was taken in stays.")


def _notify(args: argparse.Namespace, session: "Session", watching: "Watching") -> None:
    from hitherto.notifying import Connections, way_to
    from hitherto.sources.web.posting import Posting

    way_to(args.address, session.secrets(), Connections(post=Posting()))
    is_new = args.address not in watching.ways() if args.dry_run else watching.add_way(args.address)
    if args.json:
        print_json(session, [{"way": public(args.address), "new": is_new, "kept": not args.dry_run}])
    elif not session.quiet:
        would = "would go" if args.dry_run else "go"
        session.say(f"Notices {would} to {shown(args.address)}{'' if is_new else ' already'}.")


def _export(args: argparse.Namespace, session: "Session", watching: "Watching") -> None:
    from hitherto.sources.feeds.opml import opml

    session.say(opml((feed.url, feed.title) for feed in watching.feeds()).rstrip("\n"))
