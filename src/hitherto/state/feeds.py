"""The feeds that are asked, and what was seen in them."""

import json
from collections.abc import Iterable
from datetime import datetime

from hitherto.state.link import Link, Row, maybe_time, time, written
from hitherto.state.watched import Due, Feed

_COLUMNS = "url, title, everything, added_at, etag, last_modified, asked_at, again_at, failures, problem"
_TO_READ = "feed, key, content, tries, again_at, problem"


class Feeds:
    """Keeps feeds and their entries, over either database."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def all(self) -> list[Feed]:
        """Return all feeds, by their addresses."""
        return [_feed(row) for row in self._link.rows(f"SELECT {_COLUMNS} FROM feed ORDER BY url")]

    def put(self, feed: Feed) -> bool:
        """Follow a feed, or say anew what of it is kept; tell whether it is new."""
        with self._link.writing():
            known = bool(self._link.rows("SELECT 1 FROM feed WHERE url = ?", [feed.url]))
            self._link.rows(
                "INSERT INTO feed (url, title, everything, added_at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (url) DO UPDATE SET everything = excluded.everything",
                [feed.url, feed.title, feed.everything, feed.added_at],
            )
        return not known

    def remove(self, url: str) -> bool:
        """Ask a feed no longer, and forget what was seen in it; tell whether it was followed."""
        with self._link.writing():
            self._link.rows("DELETE FROM entry WHERE feed = ?", [url])
            return bool(self._link.rows("DELETE FROM feed WHERE url = ? RETURNING url", [url]))

    def asked(self, feed: Feed, entries: Iterable[Due], at: datetime) -> int:
        """Keep how asking a feed went, with the entries that are new in it; return how many are new.

        Those that were seen before are only seen again. What went away is kept for as long as `forget` says.
        """
        put = "INSERT INTO entry (feed, key, due, content, seen_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
        new = 0
        with self._link.writing():
            self._link.rows(
                "UPDATE feed SET title = ?, etag = ?, last_modified = ?, asked_at = ?, again_at = ?, failures = ?,"
                " problem = ? WHERE url = ?",
                [feed.title, feed.etag, feed.last_modified, at, feed.again_at, feed.failures, feed.problem, feed.url],
            )
            for one in entries:
                if self._link.rows(f"{put} RETURNING key", [feed.url, one.key, True, written(one.content), at]):
                    new += 1
                else:
                    self._link.rows("UPDATE entry SET seen_at = ? WHERE feed = ? AND key = ?", [at, feed.url, one.key])
        return new

    def unseen(self, feed: str, keys: Iterable[str]) -> list[str]:
        """Return which of these a feed has not named before."""
        asked = "SELECT 1 FROM entry WHERE feed = ? AND key = ?"
        return [key for key in keys if not self._link.rows(asked, [feed, key])]

    def due(self, now: datetime, limit: int = 5000) -> list[Due]:
        """Return what is to be read now, in order of feed and key."""
        rows = self._link.rows(
            f"SELECT {_TO_READ} FROM entry WHERE due AND (again_at IS NULL OR again_at <= ?)"
            " ORDER BY feed, key LIMIT ?",
            [now, limit],
        )
        return [_due(row) for row in rows]

    def read(self, entries: Iterable[Due]) -> None:
        """Mark entries as read, each with what was wrong with it."""
        done = "UPDATE entry SET due = ?, content = '{}', problem = ? WHERE feed = ? AND key = ?"
        with self._link.writing():
            for one in entries:
                self._link.rows(done, [False, one.problem, one.feed, one.key])

    def put_off(self, one: Due, again_at: datetime, problem: str) -> None:
        """Leave an entry for another time."""
        later = "UPDATE entry SET tries = tries + 1, again_at = ?, problem = ? WHERE feed = ? AND key = ?"
        with self._link.writing():
            self._link.rows(later, [again_at, problem, one.feed, one.key])

    def forget(self, before: datetime) -> None:
        """Leave out what was read and has not been in its feed since a time."""
        with self._link.writing():
            self._link.rows("DELETE FROM entry WHERE NOT due AND seen_at < ?", [before])


def _feed(row: Row) -> Feed:
    url, title, everything, added_at, etag, modified, asked_at, again_at, failures, problem = row
    times = (maybe_time(asked_at), maybe_time(again_at))
    return Feed(url, title, bool(everything), time(added_at), etag, modified, *times, failures, problem)


def _due(row: Row) -> Due:
    feed, key, content, tries, again_at, problem = row
    return Due(feed, key, json.loads(content), tries, maybe_time(again_at), problem)
