"""Explain a fact: what its standing rests on, what speaks against it, and the words themselves."""

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from hitherto.claims import BY_HAND, Entry, Ruling
from hitherto.cli import drawing
from hitherto.cli.arguments import add_as_of, add_json, add_recorded_at, print_json

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.pipeline import Explanation


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    parser.add_argument("fact", help="the id that `hitherto facts` prints: f:8f20…")
    add_as_of(parser)
    add_recorded_at(parser)
    add_json(parser)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print the explanation."""
    with session.open() as hitherto:
        explanation = hitherto.why(args.fact, args.as_of, args.recorded_at)
    if args.json:
        print_json(session, [as_json(explanation)])
    else:
        for line in draw(explanation, session.width, session.colour):
            session.say(line)
    return 0


def as_json(explanation: "Explanation") -> dict[str, Any]:
    """Return the fact's JSON object with claims in place of their ids."""
    return explanation.fact.as_json() | {
        "for": [_claim(entry) for entry in explanation.claims_for],
        "against": [_claim(entry) for entry in explanation.claims_against],
        "set_aside": [_claim(entry) for entry in explanation.set_aside],
        "rulings": [ruling.as_json() for ruling in explanation.rulings],
    }


def draw(explanation: "Explanation", width: int, colour: bool) -> Iterator[str]:
    """Yield the lines: the fact, why it stands so, and each claim with its words and where they stand."""
    fact = explanation.fact
    said = drawing.bold(drawing.phrase(fact.value, fact.details), colour)
    yield f"{drawing.standing_mark(fact.standing, colour)}  {said}"
    yield f"{drawing.clean(str(fact.subject))} · {fact.property} · {fact.id}"
    ended = f" until {fact.until}" if fact.until else ""
    yield f"Since {fact.since}{ended}."
    yield from drawing.fill(drawing.clean(fact.why), width)
    yield from _rulings(explanation.rulings, width, colour)
    yield from _group("For it", explanation.claims_for, width, colour)
    yield from _group("Against it", explanation.claims_against, width, colour)
    yield from _group("Set aside", explanation.set_aside, width, colour)


def _rulings(rulings: Sequence[Ruling], width: int, colour: bool) -> Iterator[str]:
    """Yield what editors decided, each with its reason and its id."""
    from hitherto.judging import decision

    if rulings:
        yield ""
        yield drawing.bold("An editor decided", colour)
    for ruling in rulings:
        yield from (f"  {line}" for line in drawing.fill(drawing.clean(decision(ruling)), width - 2))
        yield f"    {drawing.dim(ruling.id, colour)}"


def _group(heading: str, entries: Sequence[Entry], width: int, colour: bool) -> Iterator[str]:
    if not entries:
        return
    yield ""
    yield drawing.bold(heading, colour)
    by_article: dict[str, list[Entry]] = {}
    for entry in entries:
        by_article.setdefault(entry.article.id, []).append(entry)
    for of_article in by_article.values():
        yield from _article(of_article, width, colour)


def _article(entries: Sequence[Entry], width: int, colour: bool) -> Iterator[str]:
    """Yield one article's words, those of one speaker together, and its address once."""
    by_speaker: dict[str, dict[str, None]] = {}
    for entry in entries:
        by_speaker.setdefault(_credit(entry), {})[drawing.quote(entry)] = None
    for credit, quotes in by_speaker.items():
        for words in quotes:
            yield from (f"  {line}" for line in drawing.fill(words, width - 2))
        yield f"    {drawing.dim(credit, colour)}"
    if entries[0].article.url:
        yield f"    {drawing.dim(drawing.clean(entries[0].article.url), colour)}"


def _credit(entry: Entry) -> str:
    """Say who vouches for a claim, and what became of it: kept by hand, withdrawn, a copy."""
    hand = entry.claim.reader.removeprefix(BY_HAND) if entry.claim.reader.startswith(BY_HAND) else ""
    notes = [
        f"kept by hand by {drawing.clean(hand)}" if hand else "",
        f"withdrawn by the outlet on {entry.withdrawn_at}" if entry.withdrawn_at else "",
        "a copy of another article" if entry.copy_of else "",
    ]
    return "; ".join([drawing.citation(entry), *filter(None, notes)])


def _claim(entry: Entry) -> dict[str, Any]:
    article = entry.article
    return entry.claim.as_json() | {
        "article": {"id": article.id, "name": article.name, "title": article.title},
        "outlet": article.outlet,
        "url": article.url,
        "said_at": entry.said_at.isoformat(),
        "recorded_at": entry.recorded_at.isoformat(),
        "withdrawn_at": entry.withdrawn_at.isoformat() if entry.withdrawn_at else None,
        "copy_of": entry.copy_of,
    }
