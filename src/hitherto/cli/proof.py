"""Proofread a page of your own: a round-up or a wiki article, beside what the ledger knows of its title.

The page is read and not kept. Each sentence is listed that is overtaken, denied, past its time, disputed, told more
firmly or less firmly than the articles tell it, or said by no article; then what the page lacks. It ends with exit code
1 where a sentence is to be mended, 0 where none is; what the page lacks does not count.
"""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hitherto.claims import Article, Mark, NotKnownError, Problem
from hitherto.cli import drawing
from hitherto.cli.arguments import add_as_of, add_json, add_paths, print_json, web_of
from hitherto.cli.intake import Account, go_through, hints_of

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.pages.page import Citation, Line
    from hitherto.pages.proof import ProofPage, Remark
    from hitherto.pipeline import Hitherto
    from hitherto.pipeline.proofing import Proofread

TO_MEND = 1
_MOST = 15  # missing facts that are shown; --json has all
_COLOURS = {Mark.CONTRADICTED: "31", Mark.SUPERSEDED: "31", Mark.PAST: "31", Mark.UNSUPPORTED: "2"}
_UNSURE = "33"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    add_paths(parser)
    parser.add_argument("--title", metavar="TITLE", help="the title that the page is about, where that is not plain")
    add_as_of(parser)
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print what is to be mended on each page, and what it lacks."""
    account, to_mend = Account(), False
    with session.open(web=web_of(args)) as hitherto:
        for at, one in enumerate(_proofread(args, session, hitherto, account)):
            to_mend |= bool(one.proof.to_mend)
            show(one, args, session, first=at == 0)
    account.tell(session)
    return account.exit_code or (TO_MEND if to_mend else 0)


def _proofread(
    args: argparse.Namespace, session: "Session", hitherto: "Hitherto", account: Account
) -> "Iterator[Proofread]":
    """Yield what came of each page; one about no known title stops the others no more than one that is unreadable."""
    from hitherto.pipeline import articles_at

    hints, today = hints_of(args), session.clock().date()

    def read(where: str) -> "Iterator[Proofread | Problem]":
        note, web = account.notes.append, web_of(args)
        for page in articles_at(where, hints, stdin=session.stdin, today=today, web=web, keys=session.keys, note=note):
            yield page if isinstance(page, Problem) else _one(hitherto, page, args, where)

    yield from go_through(args, session, account, read)


def _one(hitherto: "Hitherto", page: Article, args: argparse.Namespace, where: str) -> "Proofread | Problem":
    try:
        return hitherto.proof(page, args.title, args.as_of)
    except NotKnownError as error:
        if len(args.paths) == 1:
            raise
        return Problem(where, str(error))


def show(one: "Proofread", args: argparse.Namespace, session: "Session", *, first: bool) -> None:
    """Print what came of one page."""
    if args.json:
        from hitherto.pipeline import plain

        print_json(session, plain.proof(one))
        return
    if not first:
        session.say()
    for line in draw(one.page(), session.width, session.colour):
        session.say(line)


def draw(page: "ProofPage", width: int, colour: bool) -> Iterator[str]:
    """Yield the lines: the page, its sentences that are to be mended, what it lacks, and the words behind both."""
    yield from (drawing.bold(line, colour) for line in drawing.fill(page.page, width))
    count, of = page.to_mend, drawing.plural(page.statements, "statement")
    yield from drawing.fill(f"Beside what is known of {page.name} on {page.on}: {count} of {of} to mend.", width)
    for remark in page.remarks:
        yield ""
        yield from _remark(remark, width, colour)
    if page.lacking:
        yield ""
        yield drawing.bold("The page does not say", colour)
        for line in page.lacking[:_MOST]:
            yield from _fact(line, width, colour, mark="+ ")
        if len(page.lacking) > _MOST:
            yield drawing.dim(f"  and {len(page.lacking) - _MOST} more, which --json lists", colour)
    if page.citations:
        yield ""
        yield drawing.bold("Sources", colour)
    shown = {n for line in _lines(page) for n in line.citations}
    for citation in page.citations:
        if citation.number in shown:
            yield from _citation(citation, width, colour)


def _lines(page: "ProofPage") -> "Iterator[Line]":
    for remark in page.remarks:
        yield from remark.holds
    yield from page.lacking[:_MOST]


def _remark(remark: "Remark", width: int, colour: bool) -> Iterator[str]:
    mark = drawing.paint(str(remark.mark), _COLOURS.get(remark.mark, _UNSURE), colour)
    yield f"line {remark.line}: {mark}"
    yield from (f"  {line}" for line in drawing.fill(f"“{remark.sentence}”", width - 2))
    read_as = drawing.fill(f"read as {'; '.join(remark.states)}", width - 2)
    yield from (f"  {drawing.dim(line, colour)}" for line in read_as)
    yield from (f"  {line}" for line in drawing.fill(remark.why, width - 2))
    for line in remark.holds:
        yield from _fact(line, width, colour, mark="→ ")


def _fact(line: "Line", width: int, colour: bool, mark: str) -> Iterator[str]:
    numbers = f" [{','.join(map(str, line.citations))}]" if line.citations else ""
    label = f" ({line.label})" if line.label else ""
    first, *rest = drawing.fill(f"{line.text}{label}{numbers}", width - 4)
    yield f"  {mark}{first}"
    yield from (f"    {more}" for more in rest)


def _citation(citation: "Citation", width: int, colour: bool) -> Iterator[str]:
    from hitherto.pages.crediting import credit, quoted

    number = f"[{citation.number}]".rjust(5)
    words = f"{credit(citation)}: {quoted(citation)}"
    first, *rest = drawing.fill(words, width - 6)
    yield f"{number} {first}"
    yield from (f"      {line}" for line in rest)
    if citation.url:
        yield f"      {drawing.dim(citation.url, colour)}"
