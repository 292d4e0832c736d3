"""Run the watches, once or again and again."""

import argparse
from typing import TYPE_CHECKING, Any

from hitherto.cli.arguments import print_json, web_of
from hitherto.cli.drawing import clean, plural
from hitherto.cli.watch_list import opened
from hitherto.sources.web.address import is_web, public, shown

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.pipeline.watching import Run, Watching
    from hitherto.state import Due

SOME_BAD = 1


def run(args: argparse.Namespace, session: "Session") -> int:
    """Run, and return 1 where something failed in the last run, and the rest was done."""
    web = web_of(args)
    while True:
        with opened(args, session, web=web) as watching:  # anew each time: nothing is held over a pause
            code = _try(args, session, watching) if args.dry_run else _once(args, session, watching)
        if args.every is None:
            return code
        session.out.flush()
        session.sleep(args.every)


def _once(args: argparse.Namespace, session: "Session", watching: "Watching") -> int:
    if not (watching.watches() or watching.feeds()):
        session.note("Nothing is followed yet; `hitherto watch add TITLE` and `hitherto watch add FEED` change that.")
        return 0
    done = watching.run(session.note)
    if not done.is_alone:
        session.note("Another run is under way, so this one does nothing.")
        return 0
    if args.json:
        print_json(session, [as_json(done)])
    else:
        session.note(told(done))
    return tell_problems(done, session)


def tell_problems(done: "Run", session: "Session") -> int:
    """List what failed and what goes well again, on standard error, and return the exit code."""
    if done.problems:
        print(f"hitherto: {len(done.problems)} failed, and the rest was done:", file=session.err)
    for problem in done.problems:
        print(f"  {clean(str(problem))}", file=session.err)
    for place, since in done.mended:
        where = shown(place) if is_web(place) else clean(place)
        print(f"hitherto: {where} goes well again; it had failed since {since:%Y-%m-%d %H:%M} UTC.", file=session.err)
    return SOME_BAD if done.problems else 0


def told(done: "Run") -> str:
    """Say what came of a run, in a line: "3 feeds asked (1 unchanged), 2 new entries: 1 article kept."."""
    feeds = {"unchanged": done.unchanged, "left alone for now": done.resting, "failing as before": done.failing}
    fared = ", ".join(f"{count} {how}" for how, count in feeds.items() if count)
    came = [
        f"{plural(done.kept, 'article')} kept" if done.kept else "",
        f"{done.passed_over} about nothing that is followed" if done.passed_over else "",
        f"{plural(done.put_off, 'article')} put off" if done.put_off else "",
        f"{plural(len(done.sent), 'message')} sent" if done.sent else "",
    ]
    asked = f"{plural(done.feeds, 'feed')} asked{f' ({fared})' if fared else ''}"
    new = f"{plural(done.new, 'new entry')}" if done.new else "nothing new"
    what = ", ".join(filter(None, came))
    return f"{asked}, {new}{f': {what}' if what else ''}."


def as_json(done: "Run") -> dict[str, Any]:
    """Return the JSON object of a run."""
    return {
        "feeds": done.feeds,
        "unchanged": done.unchanged,
        "resting": done.resting,
        "new": done.new,
        "kept": done.kept,
        "passed_over": done.passed_over,
        "put_off": done.put_off,
        "sent": [{"way": public(one.way), "message": one.message.id} for one in done.sent],
        "failing": done.failing,
        "mended": [{"where": public(place), "since": since.isoformat()} for place, since in done.mended],
        "problems": [{"where": one.where, "what": one.what, "remedy": one.remedy} for one in done.problems],
    }


def _try(args: argparse.Namespace, session: "Session", watching: "Watching") -> int:
    done, fresh = watching.try_run()
    if args.json:
        entries = [{"feed": public(url), "new": [_entry_json(one) for one in due]} for url, due in fresh.items()]
        print_json(session, entries)
    else:
        for url, due in fresh.items():
            session.say(f"{shown(url)}: {len(due)} new")
            for one in due:
                session.say(f"  {clean(str(one.content.get('title') or one.content.get('url')))}")
    return tell_problems(done, session)


def _entry_json(due: "Due") -> dict[str, Any]:
    said = {key: value for key, value in due.content.items() if key != "content"}
    return {**said, "url": public(str(said.get("url") or due.key))}
