"""Find the newest articles that have some words, with the words around them and the claims that rest on them."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hitherto.cli import drawing
from hitherto.cli.arguments import add_json, add_recorded_at, day, print_json
from hitherto.cli.drawing import plural

if TYPE_CHECKING:
    from hitherto.cli.session import Session
    from hitherto.ledger import Found

MOST = 20
_MARK = "1;33"  # bold and yellow


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    parser.add_argument(
        "words", nargs="*", metavar="WORDS", help='all of them; "in quotes": in a row; begin*: how it begins'
    )
    parser.add_argument("--title", help="only articles with claims about it")
    parser.add_argument("--property", metavar="NAME", help="only articles whose claims of this property have the words")
    parser.add_argument("--outlet", metavar="NAME", help="only what this outlet published")
    parser.add_argument("--speaker", metavar="NAME", help="only articles whose claims by this speaker have the words")
    parser.add_argument("--since", type=day, metavar="DATE", help="the first day")
    parser.add_argument("--until", "--as-of", dest="until", type=day, metavar="DATE", help="the last day")
    add_recorded_at(parser)
    parser.add_argument(
        "--limit", type=_count, default=MOST, metavar="N", help="articles at most (default: %(default)s)"
    )
    add_json(parser)
    parser.set_defaults(usage_error=parser.error)


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of articles; write 1 or more")
    return int(text)


def _in_a_row(word: str) -> str:
    """Give words that were quoted for the shell the quotes that it took away."""
    return f'"{word}"' if len(word.split()) > 1 and '"' not in word else word


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print what was found, newest first."""
    from hitherto.ledger import Wanted

    words = " ".join(_in_a_row(word) for word in args.words)
    if not words.strip() and not (args.title or args.outlet):
        args.usage_error("give words, or a --title or --outlet to list the newest articles of")
    wanted = Wanted(None, args.property, args.outlet, args.speaker, args.since, args.until, args.recorded_at)
    with session.open() as hitherto:
        found = hitherto.search(words, wanted, args.title, args.limit)
    if args.property and not found:
        _refuse_unknown(args.property)
    if args.json:
        from hitherto.pipeline import plain

        print_json(session, map(plain.found, found))
        return 0
    for number, one in enumerate(found):
        if number:
            session.say()
        for line in draw(one, session):
            session.say(line)
    if not found:
        session.note("Nothing found.")
    elif len(found) == args.limit:
        session.note(f"The newest {plural(len(found), 'article')}; --limit shows more.")
    return 0


def _refuse_unknown(name: str) -> None:
    """Refuse a property that nobody knows: neither the vocabulary, nor a reader whose claims were found."""
    from hitherto.claims import InputError
    from hitherto.vocabulary import properties

    if name not in properties():
        raise InputError(f"{name!r} is no property; there are {', '.join(properties())}.")


def draw(one: "Found", session: "Session") -> Iterator[str]:
    """Yield the lines: the article, the words with what they were found by marked, and the claims on them."""
    article = one.article
    yield drawing.bold(drawing.clean(article.title or article.document), session.colour)
    outlet = drawing.clean(article.outlet) or "an outlet that is not named"
    yield drawing.dim(f"{outlet}, {one.said_at}  {article.id}", session.colour)
    yield from (f"  {line}" for line in _marked(one, session))
    for entry in one.entries:
        claim = entry.claim
        no = "not " if claim.polarity == "-" else ""
        said = f"{claim.property} {no}{drawing.phrase(claim.value, claim.details)}  {claim.id}"
        yield f"  → {drawing.clean(str(claim.subject))}: {said}"


def _marked(one: "Found", session: "Session") -> list[str]:
    """Break the snippet into lines, with the words found in colour, or in brackets where there is none."""
    pieces: list[str] = []
    last = 0
    for start, end in one.marks:
        pieces += [drawing.clean_inside(one.snippet[last:start]), f"\x00{one.snippet[start:end]}\x01"]
        last = end
    text = "".join([*pieces, drawing.clean_inside(one.snippet[last:])])
    begin, end_mark = (f"\x1b[{_MARK}m", "\x1b[0m") if session.colour else ("[", "]")
    lines = drawing.fill(f"…{' '.join(text.split())}…", session.width - 2)
    return [line.replace("\x00", begin).replace("\x01", end_mark) for line in lines]
