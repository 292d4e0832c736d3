"""What takes a look at many titles: worked out once for each version of the ledger, and one thing at a time.

On a large ledger that takes seconds or minutes. Whoever asks meanwhile is given what was found before; where nothing
was, they are told to come back. What takes no time is found at once.
"""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from hitherto.claims import HithertoError

Found = TypeVar("Found")
_MOST = 20  # answers that are kept
_LONG = 1.0  # seconds for which somebody may wait who could be given what was found before
WAIT = 10  # seconds after which to come back


class BusyError(HithertoError):
    """Something else is being worked out that takes its time."""


class Whole:
    """Keeps what was found, each with the version of the ledger that it was found in."""

    def __init__(self, patience: float = 20.0) -> None:
        """Let somebody wait for so many seconds for their turn."""
        self._patience = patience
        self._found: OrderedDict[Hashable, tuple[str, Any, float]] = OrderedDict()
        self._turn, self._guard = threading.Lock(), threading.Lock()
        self._running: set[Hashable] = set()

    def get(self, key: Hashable, version: str, find: Callable[[], Found]) -> Found:
        """Return what `find` finds in this version, or what it found in one before while it is at it.

        Raises `BusyError` where nothing was found before, and others are at it for too long.
        """
        of, found, took = self._kept(key)
        if of == version:
            return found  # type: ignore[no-any-return]
        if of is not None and took > _LONG:
            self._begin(key, version, find)
            return found  # type: ignore[no-any-return]
        if not self._turn.acquire(timeout=self._patience):
            raise BusyError("something else is being worked out that looks at the whole ledger: come back in a moment.")
        try:
            of, found, _ = self._kept(key)
            return found if of == version else self._find(key, version, find)
        finally:
            self._turn.release()

    def _kept(self, key: Hashable) -> tuple[str | None, Any, float]:
        with self._guard:
            if key in self._found:
                self._found.move_to_end(key)
            return self._found.get(key, (None, None, 0.0))

    def _find(self, key: Hashable, version: str, find: Callable[[], Found]) -> Found:
        start = time.monotonic()
        found = find()
        with self._guard:
            self._found[key] = version, found, time.monotonic() - start
            if len(self._found) > _MOST:
                self._found.popitem(last=False)
        return found

    def _begin(self, key: Hashable, version: str, find: Callable[[], Any]) -> None:
        """Look again, beside everything else, unless somebody does so already."""
        with self._guard:
            if key in self._running:
                return
            self._running.add(key)

        def look() -> None:
            try:
                with self._turn:
                    self._find(key, version, find)
            finally:
                with self._guard:
                    self._running.discard(key)

        threading.Thread(target=look, daemon=True).start()
