"""Tell how what outlets said came out: right, wrong, overtaken, too vague to tell, or still open."""

import argparse
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from hitherto.cli import drawing
from hitherto.cli.arguments import add_as_of, add_json, add_recorded_at, print_json

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.judging.records import Record, Score

_GLYPHS = {"right": "✓", "wrong": "✕", "overtaken": "↺", "too vague": "~", "open": "·"}
_HEADS = ("Right", "Own", "Passed on", "Overtaken", "Too vague", "Open", "Days early", "Brier")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    parser.add_argument("name", nargs="*", help="one outlet, to see the claims behind its record")
    parser.add_argument("--persons", action="store_true", help="speakers too, who are left out otherwise")
    add_as_of(parser)
    add_recorded_at(parser)
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print the records, the surest first; or one record, and the claims behind it."""
    name = " ".join(args.name) or None
    with session.open() as hitherto:
        records = hitherto.outlets(name, args.as_of, args.recorded_at, persons=args.persons)
    if args.json:
        from hitherto.pipeline import plain

        print_json(session, (plain.record(record, scores=name is not None) for record in records))
    elif any(record.counts for record in records):
        for line in draw(records, session.colour):
            session.say(line)
        for score_line in (line for record in records for line in _claims(record.scores, session.colour)):
            session.say(score_line)
    else:
        who = records[0].name if records else "anybody"
        session.note(f"Nothing that {who} said is about something that is settled, or to come.")
    return 0


def draw(records: Sequence["Record"], colour: bool) -> Iterator[str]:
    """Yield the lines of the table."""
    rows = [_row(record) for record in records]
    names = [drawing.clean(record.name) for record in records]
    first = max(7, *map(drawing.columns, names))
    widths = [max(len(head), *(len(row[n]) for row in rows)) for n, head in enumerate(_HEADS)]
    heads = "  ".join(head.rjust(width) for head, width in zip(_HEADS, widths, strict=True))
    yield drawing.bold(f"{'Outlet':<{first}}  {heads}", colour)
    for record, name, row in zip(records, names, rows, strict=True):
        cells = "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        few = f"  only {record.settled() or 'open claims'}" if record.is_small() else ""
        yield f"{drawing.pad(name, first)}  {cells}{drawing.dim(few, colour) if few else ''}"


def _row(record: "Record") -> tuple[str, ...]:
    from hitherto.judging.records import Mark

    early, brier = record.days_early(), record.brier()
    return (
        *(_share(record, own) for own in (None, True, False)),
        *(str(record.count(mark)) for mark in (Mark.OVERTAKEN, Mark.VAGUE, Mark.OPEN)),
        "–" if early is None else f"{early:g}",
        "–" if brier is None else f"{brier:.2f}",
    )


def _share(record: "Record", own: bool | None) -> str:
    """Say how many of the settled claims were right: "7 of 8"."""
    from hitherto.judging.records import Mark

    return f"{record.count(Mark.RIGHT, own)} of {record.settled(own)}" if record.settled(own) else "–"


def _claims(scores: Sequence["Score"], colour: bool) -> Iterator[str]:
    """Yield each claim that is settled, with what came true, and the fact's id for `why`."""
    from hitherto.pipeline.plain import by_title

    settled = [score for score in by_title(scores) if score.came]
    for title, group in groupby(settled, key=lambda score: str(score.statement.subject)):
        yield ""
        yield drawing.bold(drawing.clean(title), colour)
        for score in group:
            yield from _claim(score, colour)


def _claim(score: "Score", colour: bool) -> Iterator[str]:
    said, came = score.statement, score.came
    value = drawing.phrase(said.value, said.claim.details)
    is_not = "not " if said.negative else ""
    yield f"  {_GLYPHS[score.mark]} {score.mark:<9}  {said.claim.property}: {is_not}{value}"
    whose = "" if score.kind == "speaker" else ", its own" if score.own else ", passed on"
    true = f"; {drawing.clean(came.value)}, {drawing.plural(score.early or 0, 'day')} later" if came else ""
    note = f"said {said.day}, {said.certainty.name.lower()}{whose}{true}  {score.fact}"
    yield f"               {drawing.dim(note, colour)}"
