"""Arguments that several verbs share."""

import argparse
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hitherto.claims import When
    from hitherto.cli.session import Session
    from hitherto.sources.web.protocol import Web


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


def add_season(parser: argparse.ArgumentParser) -> None:
    """Let the user name the season."""
    parser.add_argument("--season", type=_season, metavar="N", help="the season that it is about")


def _season(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 3):
        raise argparse.ArgumentTypeError(f"{text!r} is not the number of a season; write 0 to 999")
    return int(text)


def add_title(parser: argparse.ArgumentParser) -> None:
    """Ask for a title, in one word or several."""
    parser.add_argument("title", nargs="+", help='as people type it: "heartstopper s2", Heartstopper Season 2')


def title_of(args: argparse.Namespace) -> str:
    """Return the title that was typed."""
    return " ".join(args.title)


def add_paths(parser: argparse.ArgumentParser, least: str = "+") -> None:
    """Ask for places to read articles from (`least`: "*" where none will do), and for what the files do not say."""
    parser.add_argument(
        "paths",
        nargs=least,
        metavar="PATH",
        help="a file of text, HTML, Markdown or wikitext, a .jsonl file with an article a line, a feed, a WARC, "
        "Parquet or mbox file, any of them packed by gzip, a folder, a web address, "
        "a title in a catalogue (tvmaze:82, wikidata:Q42, tmdb:tv/123, wikipedia:Title), or - for standard input",
    )
    parser.add_argument("--published", type=day, metavar="DATE", help="the day of publication, where none is given")
    parser.add_argument("--url", help="the article's address, where none is given")
    parser.add_argument("--outlet", help="who published it, where nobody is named")
    add_web(parser)


def add_web(parser: argparse.ArgumentParser) -> None:
    """Let the user allow hosts that are not on the open internet."""
    parser.add_argument(
        "--allow-private",
        action="append",
        default=[],
        metavar="HOST",
        help="a host that may be on this computer or in a private network (.example.org: all below it); "
        "can be repeated",
    )


def web_of(args: argparse.Namespace) -> "Web":
    """Return the web that addresses are asked of."""
    from hitherto.sources.web import polite

    return polite(args.allow_private)


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


def when(text: str) -> "When":
    """Read when something happens, in EDTF."""
    from hitherto.claims import When

    try:
        return When.parse(text)
    except ValueError:
        message = f"{text!r} is not a date; write 2027-01-15, 2027-01, 2027, or 2027-21 for spring"
        raise argparse.ArgumentTypeError(message) from None


def add_details(parser: argparse.ArgumentParser) -> None:
    """Let the user say the details of a value."""
    parser.add_argument(
        "--detail",
        action="append",
        default=[],
        type=_detail,
        metavar="KEY=TEXT",
        help="a detail: character=…, job=…, kind=premiere, region=GB; can be repeated",
    )


def _detail(text: str) -> tuple[str, str]:
    key, _, said = text.partition("=")
    if not (key.strip() and said.strip()):
        raise argparse.ArgumentTypeError(f"{text!r} is no detail; write it as character=Reyes")
    return key.strip(), said.strip()


def details_of(args: argparse.Namespace) -> dict[str, str]:
    """Return the details that were typed."""
    return dict(args.detail)


def add_wiki(parser: argparse.ArgumentParser) -> None:
    """Let the user say which wiki something is written for, and how."""
    parser.add_argument(
        "--wiki", choices=("en", "fandom"), default="en", help="the wiki that wikitext is for (default: %(default)s)"
    )
    parser.add_argument("--dates", choices=("dmy", "mdy"), default="dmy", help="6 October 2021, or October 6, 2021")
    parser.add_argument("--quotes", action="store_true", help="let references quote the words that they rest on")
    parser.add_argument(
        "--accept",
        action="append",
        default=[],
        metavar="OUTLET",
        help="an outlet that you looked up and that the wiki takes, though no list names it; can be repeated",
    )


def wiki_of(args: argparse.Namespace) -> dict[str, Any]:
    """Return which wiki it is for, how days are written, whether references quote, and the outlets taken."""
    return {"wiki": args.wiki, "days": args.dates, "quotes": args.quotes, "accepted": tuple(args.accept)}


def add_base(parser: argparse.ArgumentParser, purpose: str) -> None:
    """Let the user name the address of the site."""
    parser.add_argument("--base", type=_base, default="", metavar="URL", help=purpose)


def _base(text: str) -> str:
    from hitherto.pages.text import web_address

    if text and not web_address(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no address of a site; write it as https://keepers.example")
    return text


def add_region(parser: argparse.ArgumentParser) -> None:
    """Let the user say whose release dates come first."""
    parser.add_argument(
        "--region", type=_region, default="", metavar="XX", help="whose release dates come first: GB, US, Japan, …"
    )


def _region(text: str) -> str:
    """Read a region's code or name; "" is none."""
    from hitherto.vocabulary import region_called

    found = region_called(text)
    if text and not found:
        raise argparse.ArgumentTypeError(
            f"no region is called {text!r}; write a country's code or name, as GB or Japan"
        )
    return found or ""


def add_author(parser: argparse.ArgumentParser, purpose: str) -> None:
    """Ask who does it."""
    parser.add_argument("--author", required=True, metavar="NAME", help=f"{purpose}; it stays in the ledger")


def add_dry_run(parser: argparse.ArgumentParser, purpose: str) -> None:
    """Let the user only try."""
    parser.add_argument("--dry-run", action="store_true", help=purpose)


def add_json(parser: argparse.ArgumentParser) -> None:
    """Let the user ask for JSON lines."""
    parser.add_argument("--json", action="store_true", help="print JSON lines and nothing else")


def print_json(session: "Session", objects: Iterable[Mapping[str, Any]]) -> None:
    """Print one JSON object a line, in real letters."""
    for one in objects:
        session.say(json.dumps(one, ensure_ascii=False))
