"""A progress bar on standard error, where somebody is watching and there is long work to watch."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from hitherto.cli.session import Session

Item = TypeVar("Item")

NAME_WIDTH = 30
LONG = 25  # articles; fewer are read before a bar could be looked at


def track(items: Iterator[Item], where: str, session: "Session") -> Iterator[Item]:
    """Pass the items on, and show how many there have been, unless the work is short or output is piped."""
    if session.quiet or not session.err.isatty():
        return items
    return bar(items, _expected(where), f"Reading {_short(where)}", session)


def _expected(where: str) -> int | None:
    from hitherto.sources import count

    return count(where)


def bar(items: Iterator[Item], total: int | None, what: str, session: "Session") -> Iterator[Item]:
    """Pass the items on, and show how many of the total there have been, unless they are few or output is piped."""
    if session.quiet or not session.err.isatty() or (total is not None and total < LONG):
        return items
    return _drawn(items, total, what, session)


def _drawn(items: Iterator[Item], total: int | None, what: str, session: "Session") -> Iterator[Item]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    look = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(file=session.err, no_color=not session.colour)
    with Progress(*look, console=console, transient=True) as progress:
        yield from progress.track(items, total=total, description=what)


def _short(where: str) -> str:
    """Name the place in few columns, so that there is room for the bar."""
    from pathlib import PurePath

    from hitherto.sources.web.address import public

    name = "standard input" if where == "-" else PurePath(public(where)).name or where
    return name if len(name) <= NAME_WIDTH else f"{name[: NAME_WIDTH - 1]}…"
