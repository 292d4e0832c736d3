"""How a proof is set in the terminal: the sentences to mend, what the page lacks, and the words behind both."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from hitherto.claims import Mark
from hitherto.cli import drawing

if TYPE_CHECKING:
    from hitherto.pages.page import Citation, Line
    from hitherto.pages.proof import ProofPage, Remark

_MOST = 8  # missing facts that are shown; --json has all
_COLOURS = {Mark.CONTRADICTED: "31", Mark.SUPERSEDED: "31", Mark.PAST: "31", Mark.UNSUPPORTED: "2"}
_UNSURE = "33"


def draw(page: "ProofPage", width: int, colour: bool, news: str = "") -> Iterator[str]:
    """Yield the lines: the page, its sentences that are to be mended, what it lacks, and the words behind both."""
    yield from (drawing.bold(line, colour) for line in drawing.fill(page.page, width))
    count, of = page.to_mend, drawing.plural(page.statements, "statement")
    yield from drawing.fill(f"Beside what is known of {page.name} on {page.on}: {count} of {of} to mend{news}.", width)
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
