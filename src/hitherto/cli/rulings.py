"""List what editors decided, the latest last, with what was withdrawn since."""

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from hitherto.cli import drawing
from hitherto.cli.arguments import add_json, add_recorded_at, print_json

if TYPE_CHECKING:
    from hitherto.claims import Ruling
    from hitherto.cli.session import Session
    from hitherto.pipeline import Hitherto


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    add_recorded_at(parser)
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print the rulings."""
    from hitherto.judging import Decisions

    with session.open() as hitherto:
        rulings = hitherto.ledger.rulings(args.recorded_at)
        claims = {ruling.id: _claim(ruling, hitherto) for ruling in rulings}
    counting = {ruling.id for ruling in Decisions.of(rulings).rulings}
    if args.json:
        print_json(session, ({**ruling.as_json(), "counts": ruling.id in counting} for ruling in rulings))
    elif rulings:
        for line in draw(rulings, counting, claims, session):
            session.say(line)
    else:
        session.note("No editor has decided anything yet; `hitherto rule` does.")
    return 0


def draw(rulings: "Sequence[Ruling]", counting: set[str], claims: dict[str, str], session: "Session") -> Iterator[str]:
    """Yield the lines: each ruling with its author and reason, and whether it still counts."""
    for ruling in rulings:
        day = ruling.made_at.date().isoformat() if ruling.made_at else ""
        off = "" if ruling.id in counting or ruling.kind == "withdraw" else "  no longer counts"
        head = f"{day}  {drawing.clean(told(ruling))}"
        yield f"{drawing.bold(head, session.colour)}  {drawing.dim(ruling.id, session.colour)}{off}"
        if claims[ruling.id]:
            yield from (f"            {line}" for line in drawing.fill(claims[ruling.id], session.width - 12))
        why = drawing.clean(f"{ruling.author}: {ruling.reason}")
        yield from (f"            {line}" for line in drawing.fill(why, session.width - 12))


def told(ruling: "Ruling") -> str:
    """Say what a ruling decides, in few words."""
    if ruling.names:
        are = "are one" if ruling.kind == "same" else "are two"
        return f"{ruling.sort}: “{ruling.names[0]}” and “{ruling.names[1]}” {are}"
    if ruling.question:
        about = ruling.question
        return f"{about.subject}: {about.property} is {drawing.phrase(ruling.value or '', about.details)}"
    return f"{ruling.kind} {ruling.about}"


def _claim(ruling: "Ruling", hitherto: "Hitherto") -> str:
    """Say what the claim says that a ruling is about; nothing where it is under embargo."""
    if ruling.kind not in ("accept", "reject"):
        return ""
    found = hitherto.ledger.find_claim(ruling.about or "")
    return "; ".join(
        f"{drawing.clean(str(entry.claim.subject))}: {entry.claim.property}"
        f" {drawing.phrase(entry.claim.value, entry.claim.details)}, {drawing.citation(entry)}"
        for entry in found
    )
