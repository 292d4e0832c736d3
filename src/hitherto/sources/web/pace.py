"""The pace: one request at a time to a host, a gap between two, and rest where the host asks for it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from threading import Lock

from hitherto.sources.web.limits import LONGEST_REST


class Pace:
    """Knows of each host when it may be asked again; several threads may share it."""

    def __init__(self, clock: Callable[[], datetime], sleep: Callable[[float], None], patience: float) -> None:
        self._clock = clock
        self._sleep = sleep
        self._patience = patience
        self._guard = Lock()
        self._turns: dict[str, Lock] = {}
        self._again_at: dict[str, datetime] = {}

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """Keep everybody else from asking the host meanwhile."""
        with self._guard:
            lock = self._turns.setdefault(host, Lock())
        with lock:
            yield

    def wait(self, host: str) -> datetime | None:
        """Wait until the host may be asked; where that takes too long, return at once when it will be."""
        again_at = self._again_at.get(host)
        if again_at is None:
            return None
        seconds = (again_at - self._clock()).total_seconds()
        if seconds > self._patience:
            return again_at
        if seconds > 0:
            self._sleep(seconds)
        return None

    def rest(self, host: str, seconds: float) -> datetime:
        """Leave the host alone for so long, or longer if that was said before; return until when."""
        until = self._clock() + timedelta(seconds=min(max(seconds, 0.0), LONGEST_REST))
        self._again_at[host] = max(until, self._again_at.get(host, datetime.min.replace(tzinfo=UTC)))
        return self._again_at[host]
