"""Take an article's words away for good, as the law may demand; what was said of it stays, without its words."""

import argparse
from typing import TYPE_CHECKING

from hitherto.cli.arguments import add_json, print_json
from hitherto.cli.drawing import clean

if TYPE_CHECKING:
    from hitherto.cli.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    parser.add_argument("article", metavar="ARTICLE", help="the article's id (a:…)")
    parser.add_argument("--author", required=True, help="who decides it")
    parser.add_argument("--reason", required=True, help="why; it stays in the ledger")
    parser.add_argument("--dry-run", action="store_true", help="say what would go, and change nothing")
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Forget the article, or say that there is nothing left to forget."""
    from hitherto.claims import NotKnownError

    with session.open() as hitherto:
        article = hitherto.ledger.article(args.article)
        if article is None:
            raise NotKnownError(f"No article has the id {args.article!r}; `hitherto read --json` prints the ids.")
        had = hitherto.ledger.forget(args.article, args.author, args.reason, keep=not args.dry_run)
        copies = hitherto.ledger.same_text(article.id)
    if args.json:
        print_json(session, [{"article": article.id, "forgotten": had, "kept": not args.dry_run, "same_text": copies}])
    elif not session.quiet:
        is_secret = article.embargo is not None and article.embargo > session.clock()
        name = article.id if is_secret else clean(article.title or article.id)
        session.say(_said(name, had, args.dry_run))
        if copies:
            session.say(f"The same words stay in {', '.join(copies)}: forget each of them too, if it has to go.")
    return 0


def _said(name: str, had: bool, trying: bool) -> str:
    if not had:
        return f"{name}: its words were forgotten before; nothing changed."
    if trying:
        return f"{name}: its words would be forgotten; its claims would stay."
    return f"{name}: its words are forgotten; its claims stay."
