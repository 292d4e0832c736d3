"""Catalogues are asked again, once a day, for their records of what is followed: what they change is told, too."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from hitherto.claims import Article, Problem
from hitherto.pipeline.taking import keep, read_one
from hitherto.pipeline.watching.faring import Run, fare
from hitherto.pipeline.watching.hosts import by_host
from hitherto.state import Due, Feed, State, Watch

if TYPE_CHECKING:
    from hitherto.pipeline.watching.running import Watcher

RECORDS = "records of "  # begins the name of what is to be asked of catalogues, beside the feeds
REST = timedelta(days=1)
_UNDATED = ("tmdb:", timedelta(days=7))  # says not when it changed a record, so each reading is one of its own


def remember(state: State, watch: Watch, records: Iterable[Article], now: datetime) -> None:
    """Let the records of a title be asked for again, a day after they were read."""
    place = Feed(f"{RECORDS}{watch.key}")
    due = [Due(place.url, one.document) for one in records]
    state.feeds.asked(place, due, now)
    _put_off(state, due, now)


def refresh(watcher: "Watcher", done: Run) -> None:
    """Ask for the records that are due, and keep those that changed."""
    groups: dict[str, list[Due]] = {}
    for one in watcher.state.feeds.due(watcher.clock()):
        if one.feed.startswith(RECORDS):
            groups.setdefault(one.key, []).append(one)
    for group, found in by_host(groups.values(), _catalogue, lambda group: _look_up(watcher, group[0].key)):
        for taken in keep(watcher.ledger, [read_one(watcher.reader, found, group[0].key)], "the catalogues"):
            fare(watcher.state, done, group[0].key, [taken] if isinstance(taken, Problem) else [], watcher.clock())
            done.kept += not isinstance(taken, Problem) and taken.new
        _put_off(watcher.state, group, watcher.clock())


def _look_up(watcher: "Watcher", where: str) -> Article | Problem:
    from hitherto.sources import Setting
    from hitherto.sources.catalogues import look_up

    try:
        return look_up(where, Setting(today=watcher.clock().date(), web=watcher.web, keys=watcher.keys))
    except Exception as fault:  # one record must not end the run
        return Problem(where, f"cannot be read ({type(fault).__name__})", "Please report it with the id.")


def _catalogue(group: Sequence[Due]) -> str:
    return group[0].key.partition(":")[0]


def _put_off(state: State, due: Iterable[Due], now: datetime) -> None:
    prefix, longer = _UNDATED
    for one in due:
        state.feeds.put_off(one, now + (longer if one.key.startswith(prefix) else REST), "")
