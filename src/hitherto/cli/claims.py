"""Print the claims of articles as JSON lines, without keeping them; or explain how they were read."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hitherto.claims import Article, Problem, is_record
from hitherto.cli.arguments import add_paths, print_json, web_of
from hitherto.cli.intake import Account, go_through, hints_of

if TYPE_CHECKING:
    from hitherto.cli.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    add_paths(parser)
    parser.add_argument(
        "--explain",
        action="store_true",
        help="go through each article sentence by sentence: what made each claim, and why nothing was made",
    )
    parser.add_argument("--json", action="store_true", help="print JSON lines, with --explain too (claims always are)")


def run(args: argparse.Namespace, session: "Session") -> int:
    """Read each article, and print one claim a line, or the account of its reading."""
    from hitherto.pipeline import articles_at
    from hitherto.reading import builtin, fitting

    account, reader, hints, web = Account(), builtin(), hints_of(args), web_of(args)

    def read(where: str) -> Iterator[Article | Problem]:
        note, today = account.notes.append, session.clock().date()
        return articles_at(where, hints, stdin=session.stdin, today=today, web=web, keys=session.keys, note=note)

    for at, article in enumerate(go_through(args, session, account, read)):
        if args.explain:
            _explain(article, session, as_json=args.json, first=at == 0)
        else:
            print_json(session, (claim.as_json(article.document) for claim in fitting(reader, article).read(article)))
    account.tell(session)
    return account.exit_code


def _explain(article: Article, session: "Session", *, as_json: bool, first: bool) -> None:
    from hitherto.cli import explaining
    from hitherto.reading import explain

    if is_record(article):
        session.note(f"{article.document} is a catalogue's record: each of its lines says what it claims.")
        return
    explanation = explain(article)
    if as_json:
        print_json(session, explaining.as_json(explanation))
        return
    if not first:
        session.say()
    for line in explaining.draw(explanation, session.width, session.colour):
        session.say(line)
