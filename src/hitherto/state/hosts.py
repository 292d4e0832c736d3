"""What hosts let programs ask, as their robots.txt said it when it was last fetched."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from hitherto.state.link import Link, time


@dataclass(frozen=True, slots=True)
class HostRules:
    """The robots.txt of an origin (`https://tide.example`), and until when it is believed; empty where it has none."""

    origin: str
    said: str
    ends_at: datetime


class Hosts:
    """Keeps the rules of hosts for as long as they are believed, over either database."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def rules(self, now: datetime) -> list[HostRules]:
        """Return what is still believed."""
        rows = self._link.rows("SELECT origin, said, ends_at FROM robots WHERE ends_at > ? ORDER BY origin", [now])
        return [HostRules(origin, said, time(ends_at)) for origin, said, ends_at in rows]

    def put(self, rules: Iterable[HostRules], now: datetime) -> None:
        """Keep what was fetched, and leave out what is believed no longer."""
        put = (
            "INSERT INTO robots (origin, said, ends_at) VALUES (?, ?, ?)"
            " ON CONFLICT (origin) DO UPDATE SET said = excluded.said, ends_at = excluded.ends_at"
        )
        with self._link.writing():
            self._link.rows("DELETE FROM robots WHERE ends_at <= ?", [now])
            for one in rules:
                said = one.said.replace("\0", "\ufffd")  # which no server takes, and no rule has
                self._link.rows(put, [one.origin, said, one.ends_at])
