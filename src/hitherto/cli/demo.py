"""Take in the sample thread, articles about an invented series, and show the page that they add up to."""

import argparse
import shlex
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from hitherto.claims import HithertoError
from hitherto.cli import drawing
from hitherto.cli.read import report
from hitherto.cli.writing import write_whole

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.pipeline import Hitherto


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    parser.add_argument(
        "--out",
        metavar="DIR",
        default="hitherto-demo",
        help="the folder for the demo's own ledger and page (default: %(default)s)",
    )


def run(args: argparse.Namespace, session: "Session") -> int:
    """Read the sample into a ledger of its own, print the page, write it as HTML, and name what to try next."""
    from hitherto.pages import html, terminal

    folder = Path(args.out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise HithertoError(f"{folder} cannot be made ({error.strerror}); name a folder with --out.") from error
    ledger = folder / "ledger.db"
    with session._replace(ledger=str(ledger)).open(create=True) as hitherto:
        lines, last = _take_in(hitherto)
        title = max(hitherto.titles(), key=lambda work: work.claims).name
        page = hitherto.page(title, as_of=last)
        facts = hitherto.facts(title, as_of=last)
        contested = next((fact for fact in facts if fact.claims_against), facts[0])
    web = folder / "page.html"
    write_whole(str(web), [html.render(page)])
    session.say(terminal.render(page, session.width, session.colour).rstrip("\n"))
    session.say()
    for line in [*lines, f"The page for a browser: {web}", "", *_next(ledger, title, contested.id, session.colour)]:
        session.say(line)
    return 0


def _take_in(hitherto: "Hitherto") -> tuple[list[str], date]:
    """Read the sample; return what to say of it, and the day of its last article, on which the page is set."""
    from hitherto.sources import sample

    articles = list(sample.articles())
    taken = [hitherto.read(article) for article in articles]
    new = [one for one in taken if one.new]
    said = report(len(new), sum(one.claims for one in new), len(taken) - len(new))
    return said, max(article.published for article in articles if article.published)


def _next(ledger: Path, title: str, fact: str, colour: bool) -> Iterator[str]:
    command, named = f"hitherto --ledger {shlex.quote(str(ledger))}", shlex.quote(title)
    yield drawing.bold("Try next:", colour)
    yield f"  {command} facts {named} --as-of 2026-05-01"
    yield f"  {command} changes {named} --since 2026-03-01 --until 2026-05-31"
    yield f"  {command} why {fact}"
    yield f"  {command} page {named} --out page.md"
    yield "  hitherto read PATH        your own articles, into your own ledger"
