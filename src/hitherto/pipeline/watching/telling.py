"""Telling: what changed of a title since it was last told becomes notices, and what waits goes out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from hitherto.claims import Change, Problem, fold
from hitherto.notifying import Message
from hitherto.pipeline.known import Known, Past, known_of
from hitherto.pipeline.watching.choosing import worth_telling
from hitherto.pipeline.watching.wording import message, notices
from hitherto.state import BEGINNING, Notice, State, Watch

if TYPE_CHECKING:
    from hitherto.ledger import Ledger
    from hitherto.notifying import Way

_EVERY = {"at once": timedelta(0), "daily": timedelta(days=1), "weekly": timedelta(days=7)}
_SLACK = timedelta(hours=1)  # a run that comes a little before its hour still sends the digest


class Sent(NamedTuple):
    """A message that went out, and by which way."""

    way: str
    message: Message


def make_notices(ledger: "Ledger", state: State, watch: Watch, now: datetime, ways: Sequence[str]) -> None:
    """Compare what is known of a title with what was when it was last told, and keep a notice of each change.

    Both are asked of the ledger by time of record, so nothing is lost where a run ended between taking articles in and
    telling, and nothing is told twice: how far it is told moves on together with the notices.
    """
    told_to = last_moved(ledger)
    if told_to <= watch.told_to:
        return
    made: dict[str, Notice] = {}
    for known, changes in _changes(ledger, watch, told_to, now.date()):
        wanted = worth_telling(changes, watch, now.date())
        made |= {one.id: one for one in notices(watch, wanted, known, told_to)}
    state.watches.tell(watch, told_to, list(made.values()), ways)


def last_moved(ledger: "Ledger") -> datetime:
    """Return when an article was last taken in, or an editor last ruled."""
    ruled = (ruling.made_at for ruling in ledger.rulings() if ruling.made_at)
    return max([ledger.last_recorded() or BEGINNING, *ruled])


def send(state: State, watch: Watch, ways: "Mapping[str, Way]", now: datetime) -> Iterator[tuple[str, Sent | Problem]]:
    """Send what waits for each way in one message, if it is time; what does not go out is tried on the next run.

    Yields each way with what came of it.
    """
    every = _EVERY[watch.choices.digest]
    is_early = bool(every) and now < watch.digest_at + every - _SLACK
    is_sent = False
    for address, way in ways.items():
        waiting = state.notices.waiting(address, watch.key, failed=is_early)
        begun = state.notices.begin(waiting, address)
        if not begun:
            continue
        letter = message(watch, begun, now)
        problem = way.send(letter)
        state.notices.end(begun, address, str(problem) if problem else "")
        is_sent = is_sent or problem is None
        yield address, problem or Sent(address, letter)
    if is_sent and not is_early:
        state.watches.digested(watch.key, now)


def _changes(ledger: "Ledger", watch: Watch, told_to: datetime, today: date) -> Iterator[tuple[Known, list[Change]]]:
    """Yield what is known under each of a title's names that the ledger does not know to be one, and what changed."""
    tomorrow = today + timedelta(days=1)  # somewhere it is tomorrow already, and articles say so
    seen: set[str] = set()
    for name in watch.names:
        if fold(name) in seen:
            continue
        subject = replace(watch.subject, work=name)
        before, after = (known_of(ledger, subject, Past(tomorrow, at)) for at in (watch.told_to, told_to))
        seen |= after.names.keys()
        if (before.entries, before.names, before.rulings) != (after.entries, after.names, after.rulings):
            yield after, _dated(after.changes_from(before), after)


def _dated(changes: Sequence[Change], known: Known) -> list[Change]:
    """Put each change on the day of the articles that brought it about, however late they came in."""
    since = {fact.id: fact.since for fact in known.facts()}
    return [replace(change, said_at=since.get(change.fact, change.said_at)) for change in changes]
