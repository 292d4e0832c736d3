"""Forecast when a title may come, which nobody has announced; never a fact."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from hitherto.cli import drawing
from hitherto.cli.arguments import add_as_of, add_json, print_json

if TYPE_CHECKING:
    from datetime import date

    from hitherto.cli.session import Session
    from hitherto.forecasting import Forecast

DATA = "../shared/forecast"
_BAR = 40  # columns of the drawn interval


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    parser.add_argument("title", nargs="*", help='as people type it: "heartstopper s2", Heartstopper Season 2')
    add_as_of(parser)
    add_json(parser)
    parser.add_argument("--backtest", action="store_true", help="test the model anew on the table of past premieres")
    parser.add_argument("--data", metavar="DIR", help=f"the folder of that table (default: {DATA})")
    parser.set_defaults(usage_error=parser.error)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Print the forecast, or the report of the back-test."""
    if args.backtest:
        return _backtest(args, session)
    if not args.title or args.data:
        args.usage_error("give a title; --data goes with --backtest")
    with session.open() as hitherto:
        forecast = hitherto.forecast(" ".join(args.title), as_of=args.as_of)
    if args.json:
        print_json(session, [forecast.as_json()])
        return 0
    for line in draw(forecast, session):
        session.say(line)
    return 0


def _backtest(args: argparse.Namespace, session: "Session") -> int:
    if args.title or args.as_of or args.json:
        args.usage_error("--backtest takes --data and nothing else")
    from hitherto.claims import InputError

    try:
        from hitherto.forecasting.fitting import report
    except ImportError as error:
        raise InputError(f"The back-test needs numpy and scipy, and {error.name} is not installed.") from None
    session.say(report.whole(Path(args.data or DATA), session.note).rstrip("\n"))
    return 0


def draw(forecast: "Forecast", session: "Session") -> Iterator[str]:
    """Yield the lines: the interval, the quarters as bars, and why."""
    name = drawing.clean(str(forecast.subject))
    yield drawing.bold(f"{name}: forecast, as of {forecast.as_of}", session.colour)
    yield drawing.dim("A guess of the model, and no fact.", session.colour)
    half, most = forecast.interval(0.5), forecast.interval(0.8)
    if forecast.median and half and most:
        yield ""
        yield f"Most likely around {forecast.median}; even odds {_span(half)}; eight times in ten {_span(most)}."
        yield from _interval(forecast.median, half, most)
        yield ""
        yield from (_quarter(one.name, one.chance) for one in forecast.quarters())
        yield _quarter("later", forecast.later())
    if forecast.never is not None:
        yield f"That it never comes: {forecast.never:.0%}; the rest holds if it does."
    yield ""
    for sentence in forecast.why:
        yield from drawing.fill(drawing.clean(sentence), session.width)
    for heading, told in (("Moved by", forecast.used), ("Reported, and moves nothing", forecast.beside)):
        for one in told:
            words = drawing.clean(one.words) or "the premieres of earlier seasons"
            yield drawing.dim(f"{heading}: {words}  {' '.join(one.facts)}", session.colour)


def _span(days: "tuple[date, date]") -> str:
    return str(days[0]) if days[0] == days[1] else f"{days[0]} to {days[1]}"


def _quarter(name: str, chance: float) -> str:
    bar = "█" * round(chance * _BAR)
    return f"{name:8} {chance:4.0%} {bar}".rstrip()


def _interval(median: "date", half: "tuple[date, date]", most: "tuple[date, date]") -> Iterator[str]:
    """Draw both intervals on one line: ├──━━━┿━━━───┤."""
    days = (most[1] - most[0]).days
    if not days:
        return

    def at(day: "date") -> int:
        return round((day - most[0]).days / days * (_BAR - 1))

    line = ["─"] * _BAR
    line[at(half[0]) : at(half[1]) + 1] = "━" * (at(half[1]) - at(half[0]) + 1)
    line[0], line[-1] = "├", "┤"
    line[at(median)] = "┿"
    yield f"{most[0]} {''.join(line)} {most[1]}"
