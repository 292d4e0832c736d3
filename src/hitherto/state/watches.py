"""The titles that are followed, as the state keeps them."""

import json
from collections.abc import Sequence
from datetime import datetime

from hitherto.state.link import Link, Row, time, written
from hitherto.state.notices import Notices
from hitherto.state.watched import Choices, Notice, Watch

_COLUMNS = "title, season, choices, added_at, told_to, digest_at"


class Watches:
    """Keeps watches, over either database."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def all(self) -> list[Watch]:
        """Return all watches, by their keys."""
        return [_watch(row) for row in self._link.rows(f"SELECT {_COLUMNS} FROM watch ORDER BY key")]

    def version(self) -> str:
        """Return a text that changes when another title is followed, or one no longer."""
        return " ".join(map(str, self._link.rows("SELECT count(*), max(added_at) FROM watch")[0]))

    def put(self, watch: Watch) -> None:
        """Keep a watch; one of the same title and season gets its choices, and keeps what was told."""
        values = [watch.key, watch.title, watch.season, written(watch.choices.as_json())]
        with self._link.writing():
            self._link.rows(
                f"INSERT INTO watch (key, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (key) DO UPDATE SET title = excluded.title, choices = excluded.choices",
                [*values, watch.added_at, watch.told_to, watch.digest_at],
            )

    def remove(self, key: str) -> bool:
        """Follow a title no longer, and forget its notices; tell whether it was followed."""
        with self._link.writing():
            self._link.rows("DELETE FROM delivery WHERE notice IN (SELECT id FROM notice WHERE watch = ?)", [key])
            self._link.rows("DELETE FROM notice WHERE watch = ?", [key])
            return bool(self._link.rows("DELETE FROM watch WHERE key = ? RETURNING key", [key]))

    def tell(self, watch: Watch, told_to: datetime, notices: Sequence[Notice], ways: Sequence[str]) -> bool:
        """Keep notices for all ways, and how far the changes are told now, together; what is there stays.

        Where somebody else has told them meanwhile, nothing is kept, and False returned.
        """
        moved = "UPDATE watch SET told_to = ? WHERE key = ? AND told_to = ? RETURNING key"
        with self._link.writing():
            if not self._link.rows(moved, [told_to, watch.key, watch.told_to]):
                return False
            Notices(self._link).put(notices, ways)
        return True

    def digested(self, key: str, at: datetime) -> None:
        """Remember when a digest went out."""
        with self._link.writing():
            self._link.rows("UPDATE watch SET digest_at = ? WHERE key = ?", [at, key])


def _watch(row: Row) -> Watch:
    title, season, choices, *times = row
    return Watch(title, season, Choices.from_json(json.loads(choices)), *map(time, times))
