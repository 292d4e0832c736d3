"""What can be done with watches: follow titles and feeds, say what is followed, and run."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date

from hitherto.claims import Article, InputError, NotKnownError, Problem, fold
from hitherto.pipeline.known import title_of
from hitherto.pipeline.taking import keep as keep_articles
from hitherto.pipeline.taking import read_one
from hitherto.pipeline.watching.asking import ask_feed
from hitherto.pipeline.watching.faring import Run
from hitherto.pipeline.watching.guides import Choice, Guide, Particulars
from hitherto.pipeline.watching.manners import remembered
from hitherto.pipeline.watching.refreshing import RECORDS, remember
from hitherto.pipeline.watching.running import Watcher, run, take_due, try_feeds
from hitherto.pipeline.watching.telling import last_moved
from hitherto.sources.feeds import FeedRead
from hitherto.sources.web.address import is_web, shown
from hitherto.sources.web.protocol import Unanswered
from hitherto.state import Choices, Due, Feed, State, Watch
from hitherto.vocabulary import read_table

HISTORY = "history of "  # begins the name of what is to be read of a title's past, beside the feeds
MOST_CITED = 150  # articles of the back history


@dataclass(frozen=True, slots=True)
class Added:
    """What came of following a title: the watch, whether it is new, and what was found on the way.

    `records` are the catalogues whose records of it are in the ledger now.
    """

    watch: Watch
    is_new: bool
    cited: int = 0
    history: Run | None = None
    problems: tuple[Problem, ...] = ()
    records: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AddedFeed:
    """What came of following a feed: whether it is new, and what is in it, or why it cannot be read now."""

    feed: Feed
    is_new: bool
    entries: int = 0
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """Feeds that Hitherto brings along, by address and title, and the day of that list; none of them has been asked.

    `unchecked` are the titles of those whose address few other lists have.
    """

    made: date
    feeds: tuple[tuple[str, str], ...]
    unchecked: tuple[str, ...]


class Watching:
    """Everything that can be done with the watches beside one ledger."""

    def __init__(self, watcher: Watcher, guide: Guide) -> None:
        self._watcher = watcher
        self._state = watcher.state
        self._guide = guide

    def watches(self) -> list[Watch]:
        """Return the titles that are followed."""
        return self._state.watches.all()

    def feeds(self) -> list[Feed]:
        """Return the feeds that are asked."""
        return self._state.feeds.all()

    def ways(self) -> list[str]:
        """Return where notices go, besides the terminal."""
        return self._state.notices.ways()

    def named(self, typed: str) -> tuple[str, int | None]:
        """Return the title and the season that somebody typed, as the ledger spells it where it knows it."""
        from hitherto.judging import split_season

        work, season = split_season(typed)
        name = _as_typed(typed.strip(), work)
        if not fold(name):
            raise InputError(f"{typed!r} names no title: give one as people type it.")
        try:
            known = title_of(self._watcher.ledger, name)
        except NotKnownError:
            return name, season
        return (known.work if fold(known.work) == fold(name) else name), season

    def choices(self, title: str) -> list[Choice] | Problem:
        """Return which titles may be meant by a name, the likeliest first, or why nobody can say."""
        return self._guide.choices(title)

    def choice(self, id_: str) -> Choice | Problem:
        """Return the title with an id in the guide."""
        return self._guide.choice(id_)

    def add(
        self,
        title: str,
        season: int | None,
        choices: Choices,
        choice: Choice | None = None,
        *,
        history: bool = True,
        keep: bool = True,
    ) -> Added:
        """Follow a title, and read what has been written of it, as far as the guide knows; nothing of that is told.

        With `keep=False` it is only tried.
        """
        known = self._guide.particulars(choice, season) if choice else Particulars()
        names = dict.fromkeys([*choices.aliases, *known.aliases])
        aliases = tuple(name for name in names if fold(name) not in ("", fold(title)))
        records = known.records if history else ()
        missing = self._take(records) if keep else ()
        now = self._watcher.clock()
        told_to = last_moved(self._watcher.ledger)
        choices = replace(choices, aliases=aliases, ids={**known.ids, **choices.ids})
        watch = Watch(title, season, choices, now, told_to, now)
        is_new = watch.key not in {one.key for one in self.watches()}
        cited = known.cited[:MOST_CITED] if history else ()
        added = Added(
            watch,
            is_new,
            len(cited),
            problems=(*known.problems, *missing),
            records=tuple(dict.fromkeys(one.outlet for one in records)),
        )
        if not keep:
            return added
        self._state.watches.put(watch)
        remember(self._state, watch, records, now)
        return replace(added, history=self._read_history(watch, cited)) if cited or records else added

    def _take(self, records: Iterable[Article]) -> tuple[Problem, ...]:
        """Keep what catalogues have of a title; return what could not be kept."""
        readings = (read_one(self._watcher.reader, one, one.document) for one in records)
        taken = keep_articles(self._watcher.ledger, readings, "the catalogues")
        return tuple(one for one in taken if isinstance(one, Problem))

    def _read_history(self, watch: Watch, cited: Iterable[tuple[str, str, date | None]]) -> Run:
        """Read what was written before; where that is interrupted, the next run goes on with it."""
        place = Feed(f"{HISTORY}{watch.key}")
        due = [
            Due(place.url, url, {"url": url, "title": title} | ({"published": day.isoformat()} if day else {}))
            for url, title, day in cited
        ]
        done = Run()
        with self._state.alone() as done.is_alone:
            done.new = self._state.feeds.asked(place, due, self._watcher.clock())
            if done.is_alone:
                with self._remembered():
                    take_due(self._watcher, done, only=place.url)
                now = next(one for one in self.watches() if one.key == watch.key)
                self._state.watches.tell(now, last_moved(self._watcher.ledger), [], [])
        return done

    def add_feed(
        self, url: str, title: str = "", *, everything: bool = False, keep: bool = True, guess: bool = False
    ) -> AddedFeed:
        """Follow a feed, and ask it once to see what it is; one that cannot be read now is followed all the same.

        A page stands for the feed that it names, if that is one; with `guess`, else for one at a usual address. What is
        no feed is refused with `InputError`.
        """
        with self._remembered():
            asked = ask_feed(Feed(url), self._watcher.web, self._watcher.clock)
            if _is_no_feed(asked.came):
                url = self._feed_of_page(url, asked.came, guess=guess)
                asked = ask_feed(Feed(url), self._watcher.web, self._watcher.clock)
        if _is_no_feed(asked.came):
            raise InputError(str(asked.came))
        found = asked.came if isinstance(asked.came, FeedRead) else None
        feed = Feed(url, title or (found.title if found else ""), everything, self._watcher.clock())
        is_new = self._put(feed, keep=keep)
        problem = asked.came if isinstance(asked.came, Problem) else None
        return AddedFeed(feed, is_new, len(found.entries) if found else 0, problem)

    def _feed_of_page(self, url: str, problem: object, *, guess: bool) -> str:
        from hitherto.sources.feeds.discovery import find_feeds

        found = find_feeds(url, self._watcher.web, guess=guess)
        named = [] if isinstance(found, Problem) else [one for one in found if one.is_main]
        if len(named) != 1:
            raise InputError(str(problem))
        return named[0].url

    def add_feeds(self, feeds: Iterable[tuple[str, str]], *, everything: bool = False, keep: bool = True) -> int:
        """Follow many feeds, by address and title, without asking them; return how many are new."""
        now = self._watcher.clock()
        return sum(self._put(Feed(url, title, everything, now), keep=keep) for url, title in feeds)

    def _put(self, feed: Feed, *, keep: bool) -> bool:
        if keep:
            return self._state.feeds.put(feed)
        return feed.url not in {one.url for one in self.feeds()}

    def offered(self) -> Offered:
        """Return the feeds that Hitherto brings along and that are not followed."""
        table = read_table("feeds")
        followed = {feed.url for feed in self.feeds()}
        left = [row for row in table["feeds"] if row[1] not in followed]
        feeds = tuple((url, title) for title, url, _ in left)
        return Offered(table["made"], feeds, tuple(title for title, _, checked in left if not checked))

    def add_way(self, address: str) -> bool:
        """Let notices go to an address too; tell whether it is new."""
        return self._state.notices.add_way(address, self._watcher.clock())

    def find(self, what: str) -> tuple[str, str]:
        """Return what kind of thing that is followed this names ("title", "feed" or "way"), and its key.

        Raises `NotKnownError` where nothing of that name is followed.
        """
        if what in self.ways():
            return "way", what
        if what in {feed.url for feed in self.feeds()}:
            return "feed", what
        title, season = self.named(what)
        key = Watch(title, season).key
        if key in {one.key for one in self.watches()}:
            return "title", key
        followed = ", ".join([*(str(one.subject) for one in self.watches()), *(shown(one.url) for one in self.feeds())])
        said = f"followed are {followed}" if followed else "nothing is"
        raise NotKnownError(f"{shown(what) if is_web(what) else what!r} is not followed; {said}.")

    def remove(self, what: str) -> tuple[str, str]:
        """Follow a title, a feed or a way no longer; return what it was, as `find` does."""
        kind, key = self.find(what)
        if kind == "way":
            self._state.notices.remove_way(key)
        elif kind == "feed":
            self._state.feeds.remove(key)
        else:
            follow_no_longer(self._state, key)
        return kind, key

    def run(self, note: Callable[[str], None] = lambda _: None) -> Run:
        """Ask the feeds, take in what is new and followed, and tell what changed."""
        with self._remembered():
            return run(self._watcher, note)

    def try_run(self) -> tuple[Run, dict[str, list[Due]]]:
        """Ask the feeds, and return what would be new in each, without keeping anything."""
        with self._remembered():
            return try_feeds(self._watcher)

    def _remembered(self) -> AbstractContextManager[None]:
        return remembered(self._state, self._watcher.web, self._watcher.clock())


def follow_no_longer(state: State, key: str) -> None:
    """Take a title off, and leave unread what is left of its past."""
    state.watches.remove(key)
    state.feeds.remove(f"{HISTORY}{key}")
    state.feeds.remove(f"{RECORDS}{key}")


def _is_no_feed(came: object) -> bool:
    return isinstance(came, Problem) and not isinstance(came, Unanswered)


def _as_typed(typed: str, work: str) -> str:
    """Return as much of what was typed as is the name of the work, in the letters that it was typed in."""
    lengths = range(len(typed), 0, -1)
    return next((typed[:at].rstrip(" ,:–-(") for at in lengths if fold(typed[:at]) == work), work.title())
