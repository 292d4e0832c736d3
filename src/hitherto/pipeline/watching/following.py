"""Following a title by a button: whether one is followed, by any of its names, and the way on and off."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from hitherto.claims import Subject, fold
from hitherto.pipeline.watching.telling import last_moved
from hitherto.pipeline.watching.watcher import follow_no_longer
from hitherto.state import Choices, State, Watch

if TYPE_CHECKING:
    from hitherto.ledger import Ledger


def watch_of(subject: Subject, watches: Iterable[Watch]) -> Watch | None:
    """Return the watch by which a title, or this season of it, is followed."""
    name = fold(subject.work)
    return next((one for one in watches if one.season == subject.season and name in map(fold, one.names)), None)


def follow(subject: Subject, ledger: "Ledger", state: State, now: datetime) -> None:
    """Follow a title as it is typed, without asking anybody; what was said of it before is not told."""
    if watch_of(subject, state.watches.all()) is None:
        state.watches.put(Watch(subject.work, subject.season, Choices(), now, last_moved(ledger), now))


def unfollow(subject: Subject, state: State) -> None:
    """Follow a title no longer; one that is not followed stays so."""
    watch = watch_of(subject, state.watches.all())
    if watch:
        follow_no_longer(state, watch.key)
