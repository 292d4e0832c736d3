"""Arguments that several verbs share."""

import argparse
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hitherto.cli.session import Session


def day(text: str) -> date:
    """Read a day as it is written on the command line."""
    try:
        if len(text) != len("2023-08-03"):  # Python also reads 20230803 and weeks, which nobody means
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is not a day of the calendar; write year, month and day, as in 2023-08-03"
        raise argparse.ArgumentTypeError(message) from None


def time(text: str) -> datetime:
    """Read a time of record: with its zone, or a day, which ends at midnight UTC."""
    try:
        if len(text) == len("2023-08-03"):
            return datetime.combine(day(text) + timedelta(days=1), clock_time(tzinfo=UTC)) - timedelta(microseconds=1)
        read = datetime.fromisoformat(text)
        if read.tzinfo is None:
            raise ValueError
        return read.astimezone(UTC)
    except (ValueError, OverflowError):
        message = f"{text!r} is not a time with its zone; write it as 2023-08-03T14:30Z, or give a day"
        raise argparse.ArgumentTypeError(message) from None


def add_title(parser: argparse.ArgumentParser) -> None:
    """Ask for a title, in one word or several."""
    parser.add_argument("title", nargs="+", help='as people type it: "heartstopper s2", Heartstopper Season 2')


def title_of(args: argparse.Namespace) -> str:
    """Return the title that was typed."""
    return " ".join(args.title)


def add_paths(parser: argparse.ArgumentParser) -> None:
    """Ask for places to read articles from, and for what the files do not say of them."""
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="a text file, an HTML file, a folder, a .jsonl file with an article a line, or - for standard input",
    )
    parser.add_argument("--published", type=day, metavar="DATE", help="the day of publication, where none is given")
    parser.add_argument("--url", help="the article's address, where none is given")
    parser.add_argument("--outlet", help="who published it, where nobody is named")


def add_as_of(parser: argparse.ArgumentParser) -> None:
    """Let the user ask for what was known on a past day."""
    parser.add_argument(
        "--as-of", type=day, metavar="DATE", help="what was known at the end of that day (default: today)"
    )


def add_recorded_at(parser: argparse.ArgumentParser) -> None:
    """Let the user ask for what the ledger said at a past time."""
    parser.add_argument(
        "--recorded-at",
        type=time,
        metavar="TIME",
        help="what this ledger said at that time, 2023-08-03T14:30Z, or at the end of a day (default: now)",
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """Let the user ask for JSON lines."""
    parser.add_argument("--json", action="store_true", help="print JSON lines and nothing else")


def print_json(session: "Session", objects: Iterable[Mapping[str, Any]]) -> None:
    """Print one JSON object a line, in real letters."""
    for one in objects:
        session.say(json.dumps(one, ensure_ascii=False))
