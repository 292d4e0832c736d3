"""One run: feeds and catalogues are asked, what is new about what is followed is taken in, and changes are told.

Every step is kept before the next one begins, so that a run that was interrupted goes on where it stopped: first what
is new in a feed, then each article with the ledger, then each record, then how far the changes were told, then each
message.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from hitherto.claims import Article, Problem
from hitherto.claims.address import fold_address
from hitherto.pipeline.known import Past, known_of
from hitherto.pipeline.taking import keep, read_one
from hitherto.pipeline.watching.about import Followed
from hitherto.pipeline.watching.asking import Asked, again_at, ask_feed, best_of, due_host, feed_host, fetch, url_of
from hitherto.pipeline.watching.faring import Run, fare
from hitherto.pipeline.watching.hosts import Silence, by_host
from hitherto.pipeline.watching.refreshing import RECORDS, refresh
from hitherto.pipeline.watching.telling import make_notices, send
from hitherto.sources.web.address import shown
from hitherto.state import Due, State, Watch

if TYPE_CHECKING:
    from hitherto.ledger import Ledger, Reading
    from hitherto.notifying import Way
    from hitherto.reading import Reader
    from hitherto.sources.web.protocol import Web

TOGETHER = 50  # articles that are kept together
REMEMBERED = timedelta(days=90)  # how long what left its feed is known to have been read, and notices are kept


@dataclass(frozen=True, slots=True)
class Watcher:
    """What a run needs of the world: ledger and reader, state, web and clock, and the ways out by their addresses.

    `keys` are those of catalogues that ask for one.
    """

    ledger: "Ledger"
    reader: "Reader"
    state: State
    web: "Web"
    clock: Callable[[], datetime]
    ways: "Mapping[str, Way]" = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict, repr=False)

    def names(self, watch: Watch) -> set[str]:
        """Return all names of a title that is followed: its own, and those that the ledger knows it by."""
        day = self.clock().date()
        known = [known_of(self.ledger, replace(watch.subject, work=name), Past(day)).names for name in watch.names]
        return {*watch.names, *(name for names in known for name in names.values())}

    def followed(self) -> Followed:
        """Return the names of everything that is followed."""
        return Followed({watch.key: self.names(watch) for watch in self.state.watches.all()})


def run(watcher: Watcher, note: Callable[[str], None] = lambda _: None) -> Run:
    """Do one run, and say what came of it; where another process is running the watches, nothing is done."""
    done = Run()
    with watcher.state.alone() as done.is_alone:
        if done.is_alone:
            _ask_feeds(watcher, done, note)
            take_due(watcher, done, note)
            refresh(watcher, done)
            _tell(watcher, done)
            watcher.state.feeds.forget(watcher.clock() - REMEMBERED)
            watcher.state.notices.forget(watcher.clock() - REMEMBERED)
            watcher.state.troubles.forget(watcher.clock() - REMEMBERED)
    return done


def try_feeds(watcher: Watcher) -> tuple[Run, dict[str, list[Due]]]:
    """Ask the feeds without keeping anything; return what would be new in each."""
    found = Run()
    fresh: dict[str, list[Due]] = {}
    for asked in _asked(watcher, found):
        found.problems += asked.problems
        due = {one.key: one for one in asked.due()}
        unseen = watcher.state.feeds.unseen(asked.feed.url, due)
        found.new += len(unseen)
        fresh[asked.feed.url] = [due[key] for key in unseen]
    return found, fresh


def _ask_feeds(watcher: Watcher, done: Run, note: Callable[[str], None]) -> None:
    for asked in _asked(watcher, done):
        fare(watcher.state, done, asked.feed.url, asked.problems, watcher.clock())
        new = watcher.state.feeds.asked(asked.feed, asked.due(), watcher.clock())
        done.new += new
        if new:
            note(f"{shown(asked.feed.url)}: {new} new")


def _asked(watcher: Watcher, done: Run) -> Iterator[Asked]:
    now = watcher.clock()
    feeds = watcher.state.feeds.all()
    ready = [feed for feed in feeds if feed.again_at is None or feed.again_at <= now]
    done.resting += len(feeds) - len(ready)
    silence = Silence()
    for _, asked in by_host(ready, feed_host, lambda feed: ask_feed(feed, watcher.web, watcher.clock, silence)):
        done.feeds += 1
        done.unchanged += asked.came is None
        yield asked


def take_due(watcher: Watcher, done: Run, note: Callable[[str], None] = lambda _: None, only: str = "") -> None:
    """Fetch what is due (of one feed, where `only` names it), and keep what is about something that is followed."""
    due = [one for one in watcher.state.feeds.due(watcher.clock()) if only in ("", one.feed)]
    due = [one for one in due if not one.feed.startswith(RECORDS)]
    groups: dict[str, list[Due]] = {}
    for one in due:
        groups.setdefault(fold_address(url_of(one)), []).append(one)
    if not groups:
        return
    followed = watcher.followed()
    everything = {feed.url for feed in watcher.state.feeds.all() if feed.everything}
    today = watcher.clock().date()
    waiting: list[tuple[list[Due], Article]] = []
    for group, found in by_host(groups.values(), due_host, lambda group: fetch(best_of(group), watcher.web, today)):
        if isinstance(found, Problem):
            _leave(watcher, done, group, found)
            continue
        waiting.append((group, found))
        if len(waiting) >= TOGETHER:
            _keep(watcher, done, waiting, followed, everything)
            note(f"{done.kept + done.passed_over} of {len(groups)} articles read")
            waiting = []
    _keep(watcher, done, waiting, followed, everything)


def _leave(watcher: Watcher, done: Run, group: Sequence[Due], problem: Problem) -> None:
    """Put an article off that could not be had, or give it up, and say so."""
    feeds, now = watcher.state.feeds, watcher.clock()
    times = [(one, again_at(one, problem, now)) for one in group]
    for one, later in times:
        if later:
            feeds.put_off(one, later, str(problem))
        else:
            feeds.read([replace(one, problem=str(problem))])
    if any(later for _, later in times):
        done.put_off += 1
    else:
        done.problems.append(problem)


def _keep(
    watcher: Watcher,
    done: Run,
    waiting: Sequence[tuple[Sequence[Due], Article]],
    followed: Followed,
    everything: set[str],
) -> None:
    """Take articles in that are about something that is followed, then mark all of them as read."""
    wanted: list[Reading | Problem] = []
    for group, article in waiting:
        reading = read_one(watcher.reader, article, shown(url_of(group[0])))
        is_wanted = any(one.feed in everything for one in group)
        if isinstance(reading, Problem) or is_wanted or followed.named_by(article, reading[1]):
            wanted.append(reading)
        else:
            done.passed_over += 1
    for taken in keep(watcher.ledger, wanted, "the feeds"):
        if isinstance(taken, Problem):
            done.problems.append(taken)
        else:
            done.kept += 1
    watcher.state.feeds.read(one for group, _ in waiting for one in group)


def _tell(watcher: Watcher, done: Run) -> None:
    for way, notice in watcher.state.notices.doubtful():
        what = f"may not have got “{notice.content['text']}”: a run ended while it was sent, and it is not sent twice"
        done.problems.append(Problem(shown(way), what, "Look at `hitherto changes`."))
    for watch in watcher.state.watches.all():
        make_notices(watcher.ledger, watcher.state, watch, watcher.clock(), list(watcher.ways))
    for watch in watcher.state.watches.all():
        for way, one in send(watcher.state, watch, watcher.ways, watcher.clock()):
            fare(watcher.state, done, way, [one] if isinstance(one, Problem) else [], watcher.clock())
            done.sent += [] if isinstance(one, Problem) else [one]
