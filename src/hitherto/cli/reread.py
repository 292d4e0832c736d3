"""Read everything that is kept again with the present reader; the old reading stays beside the new one."""

import argparse
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hitherto.claims import Problem
from hitherto.cli import drawing
from hitherto.cli.arguments import add_dry_run, add_json, print_json
from hitherto.cli.drawing import plural
from hitherto.cli.intake import Account
from hitherto.cli.progress import bar

if TYPE_CHECKING:
    from hitherto.claims import Claim
    from hitherto.cli.session import Session
    from hitherto.pipeline.rereading import Reread


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    parser.add_argument("--title", help="only the articles that speak of it")
    parser.add_argument(
        "--anew", action="store_true", help="also what this version of the reader has read already (a reader at work)"
    )
    add_dry_run(parser, "say what would change, and keep nothing")
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Read again, and say for each article that changes how; an interrupted run goes on where it stopped."""
    account, counts = Account(), Counter[str]()
    with session.open() as hitherto:
        found = hitherto.reread(args.title, keep=not args.dry_run, anew=args.anew)
        total = None if args.title or args.anew else hitherto.to_reread()
        for one in bar(found, total, "Reading again", session):
            if isinstance(one, Problem):
                account.bad.append(str(one))
                continue
            account.good += 1
            counts.update(articles=1, new=len(one.new), gone=len(one.gone), same=one.same)
            counts["changed"] += bool(one.new or one.gone)
            if args.json:
                print_json(session, [as_json(one)])
            elif one.new or one.gone:
                for line in draw(one, session):
                    session.say(line)
    if not args.json and not session.quiet:
        session.say(_sum(counts, trying=args.dry_run))
    account.tell(session)
    return account.exit_code


def as_json(one: "Reread") -> dict[str, object]:
    """Return the JSON object that `reread --json` prints for an article."""
    return {
        "article": one.article.id,
        "title": one.article.title,
        "before": one.reader,
        "new": [claim.as_json() for claim in one.new],
        "gone": [claim.as_json() for claim in one.gone],
        "same": one.same,
        "kept": one.kept,
    }


def draw(one: "Reread", session: "Session") -> Iterator[str]:
    """Yield the lines: the article, and its claims that come and go."""
    title = drawing.clean(one.article.title or one.article.document)
    yield drawing.bold(title, session.colour)
    for mark, claims in (("+", one.new), ("-", one.gone)):
        for claim in claims:
            first, *more = drawing.fill(_said(claim), session.width - 4)
            yield f"  {mark} {first}"
            yield from (f"    {line}" for line in more)


def _said(claim: "Claim") -> str:
    no = "not " if claim.polarity == "-" else ""
    return f"{drawing.clean(str(claim.subject))}: {claim.property} {no}{drawing.phrase(claim.value, claim.details)}"


def _sum(counts: Counter[str], *, trying: bool) -> str:
    if not counts["articles"]:
        return "Nothing to read again: this reader has read everything that is kept."
    head = f"{'Would read' if trying else 'Read'} {plural(counts['articles'], 'article')} again"
    if not counts["changed"]:
        return f"{head}: nothing changes, {plural(counts['same'], 'claim')} stay."
    moves = f"{plural(counts['new'], 'claim')} come, {counts['gone']:,} go and {counts['same']:,} stay"
    return f"{head}: {plural(counts['changed'], 'article')} change; {moves}."
