"""The library: the ledger that is served, open once for each thread that asks it."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import TYPE_CHECKING

from hitherto.claims import LedgerError
from hitherto.pipeline import Hitherto, utc_now
from hitherto.pipeline import open as open_ledger
from hitherto.serving.whole import Found, Whole

if TYPE_CHECKING:
    from pathlib import Path

    from hitherto.ledger import Work
    from hitherto.pages import Whole as WholePage
    from hitherto.state import State

_PAGES = 64  # that are kept as data
_FRESH = 0.1  # seconds for which what the ledger's version was is taken for what it is


class Library:
    """Gives each thread its own way to the ledger, because no connection may be shared."""

    def __init__(self, where: "str | Path", *, clock: Callable[[], datetime] = utc_now) -> None:
        """Serve the ledger at a path or address."""
        self.where, self.clock = where, clock
        self._mine = threading.local()
        self._whole = Whole()
        self._version, self._looked = "", 0.0
        self._lock = threading.Lock()
        self._pages: OrderedDict[tuple[str, ...], WholePage] = OrderedDict()

    @contextmanager
    def open(self) -> Iterator[Hitherto]:
        """Give what can be done with the ledger; where it could not be used, it is opened anew the next time."""
        found: Hitherto | None = getattr(self._mine, "open", None)
        if found is None:
            found = self._mine.open = open_ledger(self.where, clock=self.clock, create=False)
        try:
            yield found
        except LedgerError:
            self._mine.open = None
            found.close()
            raise

    @contextmanager
    def state(self) -> "Iterator[State]":
        """Open what lies beside the ledger."""
        from hitherto.state import open_state

        with open_state(self.where) as opened:
            yield opened

    def version(self) -> str:
        """Return a text that changes when another day begins, and a moment after the ledger or what is followed."""
        now = time.monotonic()
        if not self._version or now - self._looked > _FRESH:
            with self.open() as hitherto:
                with hitherto.opened_state() as state:
                    followed = state.watches.version()
                self._version = f"{hitherto.ledger.version()} {followed} {hitherto.today()}"
            self._looked = now
        return self._version

    def whole(self, key: Hashable, find: Callable[[Hitherto], Found]) -> Found:
        """Return what takes a look at the whole ledger; raises `BusyError` where it would have to be waited for."""

        def look() -> Found:
            with self.open() as hitherto:
                return find(hitherto)

        return self._whole.get(key, self.version(), look)

    def titles(self) -> "list[Work]":
        """List the works that the ledger has claims about."""
        return self.whole("titles", lambda hitherto: hitherto.titles())

    def today(self) -> date:
        """Return the day it is, in UTC."""
        return self.clock().date()

    def title_page(self, hitherto: Hitherto, title: str, as_of: date | None = None, region: str = "") -> "WholePage":
        """Set the page of a title for a region, or give the one set since the ledger last learned something."""
        key = (hitherto.ledger.version(), str(self.today()), title, str(as_of or ""), region)
        with self._lock:
            found = self._pages.get(key)
        if found is None:
            found = hitherto.whole(title, as_of, region=region)
            with self._lock:
                self._pages[key] = found
                while len(self._pages) > _PAGES:
                    self._pages.popitem(last=False)
        return found

    def touch(self) -> None:
        """Look at the ledger's version anew the next time: something was written."""
        self._looked = float("-inf")
