"""Explain a fact: what its standing rests on, what speaks against it, and the words themselves."""

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from hitherto.claims import Ruling
from hitherto.cli import drawing, tracing
from hitherto.cli.arguments import add_as_of, add_json, add_recorded_at, add_wiki, print_json, wiki_of

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.pipeline import Explanation


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    parser.add_argument("fact", help="the id that `hitherto facts` prints: f:8f20…")
    add_as_of(parser)
    add_recorded_at(parser)
    parser.add_argument(
        "--wikitext", action="store_true", help="print a sentence with its reference, to paste in a wiki"
    )
    add_wiki(parser)
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print the explanation, or the fact as wikitext."""
    if args.wikitext:
        return _copy(args, session)
    with session.open() as hitherto:
        explanation = hitherto.why(args.fact, args.as_of, args.recorded_at)
    if args.json:
        from hitherto.pipeline import plain

        print_json(session, [plain.explanation(explanation)])
    else:
        for line in draw(explanation, session.width, session.colour):
            session.say(line)
    return 0


def _copy(args: argparse.Namespace, session: "Session") -> int:
    """Print the fact as a wiki takes it; where it takes none, say why, and end with exit code 1."""
    from hitherto.pages.wiki.manner import Manner
    from hitherto.pipeline.copying import copied

    with session.open() as hitherto:
        past = hitherto.past(args.as_of, args.recorded_at)
        found = copied(hitherto.ledger, args.fact, past, Manner(**wiki_of(args)))
    if found.wikitext:
        session.say(found.wikitext)
        return 0
    session.note(f"Nothing to paste: {found.why}.")
    return 1


def draw(explanation: "Explanation", width: int, colour: bool) -> Iterator[str]:
    """Yield the lines: the fact, why it stands so, and from whom each article has it, with the words."""
    fact = explanation.fact
    said = drawing.bold(drawing.phrase(fact.value, fact.details), colour)
    yield f"{drawing.standing_mark(fact.standing, colour)}  {said}"
    yield f"{drawing.clean(str(fact.subject))} · {fact.property} · {fact.id}"
    ended = f" until {fact.until}" if fact.until else ""
    yield f"Since {fact.since}{ended}."
    yield from drawing.fill(drawing.clean(fact.why), width)
    yield from _rulings(explanation.rulings, width, colour)
    yield from _origins(explanation, width, colour)


def _origins(explanation: "Explanation", width: int, colour: bool) -> Iterator[str]:
    """Yield where it comes from: what says that it is so, and what says otherwise."""
    entries = (*explanation.claims_for, *explanation.claims_against, *explanation.set_aside)
    look = tracing.Look({entry.claim.id: entry for entry in entries}, width, colour)
    graph = explanation.tracing
    against = [one for one in graph.tellings if one.side == "against" or (one.side == "aside" and one.negative)]
    speak_for = [one for one in graph.tellings if one not in against]
    yield from tracing.draw(graph, speak_for, "For it", look)
    yield from tracing.draw(graph, against, "Against it", look)


def _rulings(rulings: Sequence[Ruling], width: int, colour: bool) -> Iterator[str]:
    """Yield what editors decided, each with its reason and its id."""
    from hitherto.judging import decision

    if rulings:
        yield ""
        yield drawing.bold("An editor decided", colour)
    for ruling in rulings:
        yield from (f"  {line}" for line in drawing.fill(drawing.clean(decision(ruling)), width - 2))
        yield f"    {drawing.dim(ruling.id, colour)}"
