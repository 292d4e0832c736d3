"""Asking, which is done in threads, with the web alone: feeds with validators, and articles."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from hitherto.claims import Article, Problem
from hitherto.pipeline.watching.hosts import Silence, host_of
from hitherto.sources.feeds import FeedEntry, FeedRead, read_feed
from hitherto.sources.feeds.article import as_plain, from_plain, hints_of, whole_article
from hitherto.sources.feeds.index import newest_parts, read_parts
from hitherto.sources.web.address import shown
from hitherto.sources.web.freshness import fresh_until
from hitherto.sources.web.protocol import Ask, Reply, Unanswered, Web
from hitherto.state import Due, Feed

FEED_LIMIT = 5_000_000  # bytes; the largest feeds have a tenth of it
ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
SHORTEST_REST, LONGEST_REST = timedelta(minutes=15), timedelta(days=1)
INDEX_SLACK, INDEX_REST = timedelta(days=2), timedelta(hours=3)
TRIES = 4  # runs in which an article is asked for that could not be had
_FOR_GOOD = frozenset({401, 402, 403, 404, 410, 451})


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of asking a feed: the feed as it is to be kept, and what is in it; `came` is None if nothing is new.

    `missing` are sitemaps of an index that could not be had, beside those that could.
    """

    feed: Feed
    came: FeedRead | Problem | None
    missing: tuple[Problem, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return all that was wrong, the feed's own first."""
        return (self.came, *self.missing) if isinstance(self.came, Problem) else self.missing

    def due(self) -> list[Due]:
        """Return its entries, as they are to be read."""
        entries: Sequence[FeedEntry] = self.came.entries if isinstance(self.came, FeedRead) else ()
        title = self.came.title if isinstance(self.came, FeedRead) else ""
        return [Due(self.feed.url, one.key, as_plain(replace(one, outlet=one.outlet or title))) for one in entries]


def ask_feed(feed: Feed, web: Web, clock: Callable[[], datetime], silence: Silence | None = None) -> Asked:
    """Ask a feed whether anything is new since last time; a host that is silent is not asked for another of its own."""
    ask = Ask(feed.url, ACCEPT, feed.etag, feed.last_modified, limit=FEED_LIMIT)
    reply = (silence or Silence()).ask(feed.url, lambda: web.ask(ask))
    came = reply if isinstance(reply, Problem) else None if reply.is_unchanged else read_feed(reply)
    if isinstance(came, Problem):
        return Asked(_failed(feed, came, clock()), came)
    fine = replace(feed, failures=0, problem="", again_at=fresh_until(reply) if isinstance(reply, Reply) else None)
    if came is None or not isinstance(reply, Reply):
        return Asked(fine, None)
    if came.parts:
        return _of_index(fine, reply, came, web, clock)
    title = feed.title or came.title
    return Asked(replace(fine, title=title, etag=reply.etag, last_modified=reply.last_modified), came)


def _of_index(feed: Feed, reply: Reply, came: FeedRead, web: Web, clock: Callable[[], datetime]) -> Asked:
    """Ask for the newest sitemaps of an index.

    That the index is unchanged tells something only where it says when each sitemap changed (it may be wrong by a day
    or two). Where it does not, they are asked for each time, and so not often.
    """
    parts = newest_parts(came.parts, feed.asked_at.date() - INDEX_SLACK if feed.asked_at else None)
    read, missing = read_parts(parts, web)
    if missing and len(missing) == len(parts):
        return Asked(_failed(feed, missing[0], clock()), missing[0], tuple(missing[1:]))
    if all(part.modified for part in parts):
        asked = feed if missing else replace(feed, etag=reply.etag, last_modified=reply.last_modified)
    else:
        rest = clock() + INDEX_REST
        asked = replace(feed, etag="", last_modified="", again_at=max(feed.again_at or rest, rest))
    return Asked(asked, read, tuple(missing))


def fetch(due: Due, web: Web, today: date) -> Article | Problem:
    """Take the article of an entry out of the feed, where the whole of it is there, else out of its page.

    What the feed says of it stands in for what the page does not say.
    """
    from hitherto.sources import Hints, Setting, articles

    url, entry = url_of(due), from_plain(due.content, due.key)
    hints = hints_of(entry, "", Hints())
    try:
        found = whole_article(entry, shown(due.feed), Setting(hints, today=today))
        if not isinstance(found, Article):
            found = next(iter(articles(url, replace(hints, url=None), today=today, web=web)), None)
    except Exception as fault:  # one article must not end the run
        return Problem(url, f"cannot be read ({type(fault).__name__})", "Please report it with the address.")
    return found if found is not None else Problem(url, "has no article in it", "Look at it in a browser.")


def again_at(due: Due, problem: Problem, now: datetime) -> datetime | None:
    """Return when an article that could not be had is asked for again; None where there is no sense in it."""
    if not isinstance(problem, Unanswered) or problem.is_final or problem.status in _FOR_GOOD or due.tries + 1 >= TRIES:
        return None
    return max(_rest(due.tries, now), problem.again_at or now)


def url_of(due: Due) -> str:
    """Return the address of an entry's article."""
    return str(due.content.get("url") or due.key)


def feed_host(feed: Feed) -> str:
    """Return the host that a feed is asked of."""
    return host_of(feed.url)


def best_of(group: Sequence[Due]) -> Due:
    """Return the entry to read an article from, of those that name it: one that has the whole of it."""
    return next((one for one in group if one.content.get("content")), group[0])


def due_host(group: Sequence[Due]) -> str:
    """Return the host that an article is asked of."""
    return host_of(url_of(group[0]))


def _failed(feed: Feed, problem: Problem, now: datetime) -> Feed:
    told = problem.again_at if isinstance(problem, Unanswered) else None
    again_at = max(_rest(feed.failures, now), told or now)
    return replace(feed, problem=str(problem), again_at=again_at, failures=feed.failures + 1)


def _rest(failures: int, now: datetime) -> datetime:
    """Return until when to leave alone what has failed so often before."""
    return now + min(SHORTEST_REST * (1 << min(failures, 10)), LONGEST_REST)
