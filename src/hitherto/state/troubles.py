"""What fails again and again: since when, and when that was last told, so that it need not be told each time."""

from datetime import datetime, timedelta

from hitherto.state.link import Link, time

AGAIN = timedelta(days=7)  # after which what still fails is told again


class Troubles:
    """Keeps the places that fail, over either database."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def fails(self, place: str, at: datetime) -> bool:
        """Note that a place failed; return whether that is to be told: it is new, or was told a week ago."""
        with self._link.writing():
            rows = self._link.rows("SELECT told_at FROM trouble WHERE place = ?", [place])
            if rows and at < time(rows[0][0]) + AGAIN:
                return False
            put = "INSERT INTO trouble (place, since, told_at) VALUES (?, ?, ?)"
            self._link.rows(f"{put} ON CONFLICT (place) DO UPDATE SET told_at = excluded.told_at", [place, at, at])
        return True

    def mends(self, place: str) -> datetime | None:
        """Note that a place went well; return since when it had failed, or None where it had not."""
        with self._link.writing():
            rows = self._link.rows("DELETE FROM trouble WHERE place = ? RETURNING since", [place])
        return time(rows[0][0]) if rows else None

    def forget(self, before: datetime) -> None:
        """Leave out what was last told before a time: nobody asks there any more."""
        with self._link.writing():
            self._link.rows("DELETE FROM trouble WHERE told_at < ?", [before])
