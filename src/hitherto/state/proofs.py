"""The pages of one's own that are proofread again and again, and what was to be mended when they were last."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from hitherto.state.link import Link, Row, maybe_time, time

LACKS = "lacks "  # begins the key of what a page does not say


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A page at a file or a web address, and the title that it is about ("" where it says so itself).

    `found` has a key for each thing that was to be mended at `read_at`, and for each that was lacking.
    """

    place: str
    title: str
    added_at: datetime
    read_at: datetime | None = None
    found: frozenset[str] = frozenset()

    @property
    def to_mend(self) -> int:
        """Return how much was to be mended."""
        return sum(not key.startswith(LACKS) for key in self.found)


class Proofs:
    """Keeps the saved pages, over either database."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def all(self) -> list[SavedPage]:
        """Return all pages, by their places."""
        asked = "SELECT place, title, added_at, read_at, found FROM proofread_page ORDER BY place"
        return [_page(row) for row in self._link.rows(asked)]

    def put(self, page: SavedPage) -> bool:
        """Keep a page, or say anew what it is about; tell whether it is new."""
        with self._link.writing():
            known = bool(self._link.rows("SELECT 1 FROM proofread_page WHERE place = ?", [page.place]))
            self._link.rows(
                "INSERT INTO proofread_page (place, title, added_at, read_at, found) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (place) DO UPDATE SET title = excluded.title",
                [page.place, page.title, page.added_at, page.read_at, json.dumps(sorted(page.found))],
            )
        return not known

    def remove(self, place: str) -> bool:
        """Keep a page no longer; tell whether it was kept."""
        with self._link.writing():
            return bool(self._link.rows("DELETE FROM proofread_page WHERE place = ? RETURNING place", [place]))

    def was_read(self, place: str, at: datetime, found: Iterable[str]) -> None:
        """Remember what was to be mended, and what was lacking, when a page was read."""
        with self._link.writing():
            self._link.rows(
                "UPDATE proofread_page SET read_at = ?, found = ? WHERE place = ?",
                [at, json.dumps(sorted(found)), place],
            )


def _page(row: Row) -> SavedPage:
    place, title, added_at, read_at, found = row
    return SavedPage(place, title, time(added_at), maybe_time(read_at), frozenset(json.loads(found)))
