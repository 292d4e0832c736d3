"""Follow something: a feed by its address, the feeds of an OPML file, or a title."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hitherto.claims import InputError, Problem, Standing
from hitherto.cli.arguments import print_json
from hitherto.cli.drawing import clean, plural
from hitherto.cli.watch_list import opened, watch_json
from hitherto.cli.watch_run import tell_problems
from hitherto.sources.web.address import is_web, public, shown

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.pipeline.watching import Added, Choice, Offered, Watching
    from hitherto.state import Choices

_OFFERED = "Follow them?"


def run(args: argparse.Namespace, session: "Session") -> int:
    """Follow what is named, and say what was found."""
    what = " ".join(args.what)
    with opened(args, session, create=True) as watching:
        if is_web(what):
            return _add_feed(what, args, session, watching)
        if len(args.what) == 1 and Path(what).is_file():
            return _add_opml(what, args, session, watching)
        return _add_title(what, args, session, watching)


def _add_feed(url: str, args: argparse.Namespace, session: "Session", watching: "Watching") -> int:
    added = watching.add_feed(url, everything=args.everything, keep=not args.dry_run, guess=args.guess)
    url = added.feed.url
    if args.json:
        problem = str(added.problem) if added.problem else None
        said = {"feed": public(url), "title": added.feed.title, "new": added.is_new, "entries": added.entries}
        print_json(session, [{**said, "problem": problem, "kept": not args.dry_run}])
    elif not session.quiet:
        named = f"{clean(added.feed.title)} ({shown(url)})" if added.feed.title else shown(url)
        session.say(f"{_verb(args, is_new=added.is_new)} {named}: {plural(added.entries, 'article')} in it now.")
        if not watching.watches() and not args.everything:
            session.note("No title is followed yet, so nothing of it will be kept: `hitherto watch add TITLE`.")
    if added.problem:
        print(f"hitherto: {clean(str(added.problem))} It is asked again with each run.", file=session.err)
    return 1 if added.problem else 0


def _add_opml(path: str, args: argparse.Namespace, session: "Session", watching: "Watching") -> int:
    from hitherto.sources.feeds.opml import feeds_in

    try:
        feeds = feeds_in(Path(path).read_bytes(), path)
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}): check the name.") from error
    new = watching.add_feeds(feeds, everything=args.everything, keep=not args.dry_run)
    if args.json:
        print_json(session, [{"file": path, "feeds": len(feeds), "new": new, "kept": not args.dry_run}])
    elif not session.quiet:
        session.say(f"{_verb(args)} {plural(new, 'feed')}; {len(feeds) - new} were followed before.")
    return 0


def _add_title(typed: str, args: argparse.Namespace, session: "Session", watching: "Watching") -> int:
    title, season = watching.named(typed)
    choice = _choice(title, args, session, watching)
    name = choice.name if choice else title
    history, keep = not args.no_history, not args.dry_run
    added = watching.add(name, season, _choices(args), choice, history=history, keep=keep)
    feeds = _offer(args, session, watching)
    if args.json:
        print_json(session, [as_json(added, feeds, args)])
    elif not session.quiet:
        _tell(added, args, session, is_known=choice is not None)
    if not watching.feeds() and not args.json:
        session.note("No feed is followed yet, so nothing new comes in: `hitherto watch add FEED`, or --offered-feeds.")
    for problem in added.problems:
        print(f"hitherto: {clean(str(problem))}", file=session.err)
    return (tell_problems(added.history, session) if added.history else 0) or int(bool(added.problems))


def _choices(args: argparse.Namespace) -> "Choices":
    from hitherto.state import Choices
    from hitherto.vocabulary import properties

    unknown = [name for name in args.property if name not in properties()]
    if unknown:
        args.usage_error(f"there is no property {unknown[0]!r}; choose from {', '.join(properties())}")
    return Choices(
        aliases=tuple(args.alias),
        properties=tuple(dict.fromkeys(args.property)),
        least=Standing(args.least),
        spoilers=tuple(dict.fromkeys(args.spoilers)),
        digest=args.digest or "at once",
    )


def _choice(title: str, args: argparse.Namespace, session: "Session", watching: "Watching") -> "Choice | None":
    """Return which title is meant: as --id says, or the only one of that name, or what the user answers."""
    if args.as_typed:
        return None
    if args.id:
        return _named(args.id, title, watching)
    choices = watching.choices(title)
    if isinstance(choices, Problem):
        session.note(f"{clean(str(choices))} It is followed as typed, without other names and back history.")
        return None
    plain = plainly_meant(title, choices)
    if plain or not choices:
        return plain
    return _ask(title, choices, session)


def _named(id_: str, title: str, watching: "Watching") -> "Choice":
    """Return the title with an id; where nobody can be asked now, the one that is called as typed."""
    from hitherto.pipeline.watching import Choice
    from hitherto.sources.web.protocol import Unanswered

    found = watching.choice(id_)
    if isinstance(found, Problem) and not (isinstance(found, Unanswered) and found.status in (0, 429, 500, 502, 503)):
        raise InputError(str(found))
    return Choice(id_, title) if isinstance(found, Problem) else found


def plainly_meant(title: str, choices: "list[Choice]") -> "Choice | None":
    """Return the title that is meant where that needs no question: the only one that is called so."""
    from hitherto.claims import fold

    called = [one for one in choices if fold(one.name) == fold(title)]
    return called[0] if len(called) == 1 else choices[0] if len(choices) == 1 and not called else None


def _ask(title: str, choices: "list[Choice]", session: "Session") -> "Choice | None":
    listed = [f"  {at}  {clean(str(one))}" for at, one in enumerate(choices, 1)]
    if session.ask is None:
        named = "; ".join(f"--id {one.id} ({', '.join(filter(None, (one.name, one.about)))})" for one in choices)
        raise ChoiceError(f"several titles may be meant by {title!r}: give one of {named}, or --as-typed.")
    session.say(f"Several titles are called “{clean(title)}”:")
    for line in listed:
        session.say(line)
    answer = session.ask("Which one? [number, or nothing for none of them] ").strip()
    if answer.isdecimal() and 1 <= int(answer) <= len(choices):
        return choices[int(answer) - 1]
    return None


class ChoiceError(InputError):
    """Several titles may be meant, and nobody can be asked."""

    exit_code = 2


def _offer(args: argparse.Namespace, session: "Session", watching: "Watching") -> int:
    """Offer the feeds that come along; return how many are followed now that were not."""
    offered = watching.offered()
    if not offered.feeds or args.dry_run:
        return 0
    if not args.offered_feeds:
        if session.ask is None or watching.feeds():
            return 0
        some = f"{len(offered.feeds)} feeds of outlets that write about series and films come along"
        session.say(f"{some} ({_doubts(offered)}):")
        session.say(f"  {', '.join(title for _, title in offered.feeds)}")
        if session.ask(f"{_OFFERED} [y/N] ").strip().lower() not in ("y", "yes"):
            return 0
    new = watching.add_feeds(offered.feeds)
    session.note(f"{plural(new, 'feed')} followed ({_doubts(offered)}).")
    return new


def _doubts(offered: "Offered") -> str:
    """Say how old the list is, and how little is known of its addresses."""
    known = "addresses that other public lists have too"
    but = f", but for {' and '.join(offered.unchecked)}" if offered.unchecked else ""
    return f"list of {offered.made}, {known}{but}; none was asked before"


def as_json(added: "Added", feeds: int, args: argparse.Namespace) -> dict[str, Any]:
    """Return the JSON object of what was added."""
    history = added.history
    read = {"cited": added.cited, "kept": history.kept if history else 0}
    said = {**watch_json(added.watch), "new": added.is_new, "kept": not args.dry_run, "history": read, "feeds": feeds}
    said["records"] = list(added.records)
    problems = [*added.problems, *(history.problems if history else ())]
    return {**said, "problems": [str(problem) for problem in problems]}


def _tell(added: "Added", args: argparse.Namespace, session: "Session", *, is_known: bool) -> None:
    from hitherto.pages.text import joined

    watch = added.watch
    also = f", also called {', '.join(watch.choices.aliases)}" if watch.choices.aliases else ""
    ids = f" [{', '.join(watch.choices.ids.values())}]" if watch.choices.ids else ""
    session.say(clean(f"{_verb(args, is_new=added.is_new)} {watch.subject}{ids}{also}."))
    if added.records:
        verb = "would be" if args.dry_run else "is"
        session.say(f"What {joined(added.records)} {'has' if len(added.records) == 1 else 'have'} of it {verb} kept.")
    if added.history and added.cited:
        done = added.history
        session.say(f"Of {plural(added.cited, 'article')} that its page cites, {done.kept} are kept.")
    elif added.cited:
        session.say(f"{plural(added.cited, 'article')} that its page cites would be read.")
    elif is_known and not args.no_history:
        session.say("Its page cites no article that could be read.")


def _verb(args: argparse.Namespace, *, is_new: bool = True) -> str:
    if args.dry_run:
        return "Would follow" if is_new else "Is followed already:"
    return "Follows" if is_new else "Was followed already, and is as you say now:"
