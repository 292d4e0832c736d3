"""Print the claims of articles as JSON lines, without keeping them."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hitherto.claims import Article, Problem
from hitherto.cli.arguments import add_paths, print_json
from hitherto.cli.intake import Account, go_through, hints_of

if TYPE_CHECKING:
    from hitherto.cli.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    add_paths(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Read each article, and print one claim a line."""
    from hitherto.pipeline import articles_at
    from hitherto.reading import builtin

    account, reader, hints = Account(), builtin(), hints_of(args)

    def read(where: str) -> Iterator[Article | Problem]:
        return articles_at(where, hints, stdin=session.stdin, today=session.clock().date())

    for article in go_through(args, session, account, read):
        print_json(session, (claim.as_json(article.document) for claim in reader.read(article)))
    account.tell(session)
    return account.exit_code
