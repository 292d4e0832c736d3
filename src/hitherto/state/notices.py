"""What is told, and where: each notice goes once to each way.

A delivery is `waiting`, then `sending`, then `sent`. Where the program ended while it was sending, nobody knows whether
it arrived: it becomes `doubtful`, is said to be, and is not sent again.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from hitherto.state.link import Link, Row, time, written
from hitherto.state.watched import Notice

_OF = "FROM notice JOIN delivery ON delivery.notice = notice.id"


class Notices:
    """Keeps notices, the ways that they go, and how far they have come, over either database."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def put(self, notices: Iterable[Notice], ways: Sequence[str]) -> None:
        """Keep notices, waiting for each way; what is there stays as it is."""
        with self._link.writing():
            for one in notices:
                self._link.rows(
                    "INSERT INTO notice (id, watch, made_at, content) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    [one.id, one.watch, one.made_at, written(one.content)],
                )
                for way in ways:
                    self._link.rows(
                        "INSERT INTO delivery (notice, way, standing) VALUES (?, ?, 'waiting') ON CONFLICT DO NOTHING",
                        [one.id, way],
                    )

    def waiting(self, way: str, watch: str, *, failed: bool = False) -> list[Notice]:
        """Return what waits for a way (or only what was tried before and `failed`), the oldest first."""
        where = "delivery.way = ? AND notice.watch = ? AND delivery.standing = 'waiting'"
        return self._found(f"{where} AND delivery.problem <> ''" if failed else where, [way, watch])

    def begin(self, notices: Iterable[Notice], way: str) -> list[Notice]:
        """Mark notices as being sent; return those that nobody else has begun to send."""
        begin = (
            "UPDATE delivery SET standing = 'sending' WHERE notice = ? AND way = ? AND standing = 'waiting'"
            " RETURNING notice"
        )
        with self._link.writing():
            return [one for one in notices if self._link.rows(begin, [one.id, way])]

    def end(self, notices: Iterable[Notice], way: str, problem: str = "") -> None:
        """Mark notices as sent, or with a problem as waiting again."""
        standing = "waiting" if problem else "sent"
        with self._link.writing():
            for one in notices:
                self._link.rows(
                    "UPDATE delivery SET standing = ?, problem = ? WHERE notice = ? AND way = ?",
                    [standing, problem, one.id, way],
                )

    def doubtful(self) -> list[tuple[str, Notice]]:
        """Return what a run that ended was sending, each with its way; from now on it counts as done."""
        with self._link.writing():
            ways = self._link.rows(
                "UPDATE delivery SET standing = 'doubtful' WHERE standing = 'sending' RETURNING way, notice"
            )
            return [
                (way, one) for way, id_ in sorted(ways) for one in self._found("notice.id = ? AND way = ?", [id_, way])
            ]

    def ways(self) -> list[str]:
        """Return where notices go, besides the terminal."""
        return [str(row[0]) for row in self._link.rows("SELECT address FROM way ORDER BY address")]

    def add_way(self, address: str, at: datetime) -> bool:
        """Let notices go to another place too; tell whether it is new."""
        with self._link.writing():
            put = "INSERT INTO way (address, added_at) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING address"
            return bool(self._link.rows(put, [address, at]))

    def remove_way(self, address: str) -> bool:
        """Let notices go there no longer; tell whether they did."""
        with self._link.writing():
            self._link.rows("DELETE FROM delivery WHERE way = ? AND standing = 'waiting'", [address])
            return bool(self._link.rows("DELETE FROM way WHERE address = ? RETURNING address", [address]))

    def forget(self, before: datetime) -> None:
        """Leave out what was made before a time and waits for no way."""
        old = "made_at < ? AND NOT EXISTS (SELECT 1 FROM delivery WHERE notice = notice.id AND standing = 'waiting')"
        with self._link.writing():
            gone = [row[0] for row in self._link.rows(f"DELETE FROM notice WHERE {old} RETURNING id", [before])]
            for notice in gone:
                self._link.rows("DELETE FROM delivery WHERE notice = ?", [notice])

    def _found(self, where: str, values: Sequence[object]) -> list[Notice]:
        asked = f"SELECT notice.id, notice.watch, notice.made_at, notice.content {_OF} WHERE {where}"
        return [_notice(row) for row in self._link.rows(f"{asked} ORDER BY notice.made_at, notice.id", values)]


def _notice(row: Row) -> Notice:
    id_, watch, made_at, content = row
    return Notice(id_, watch, time(made_at), json.loads(content))
