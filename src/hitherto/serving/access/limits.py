"""Limits: how often somebody may do something, counted in memory."""

import threading
from collections import OrderedDict
from dataclasses import dataclass

_MOST = 10_000  # keys that are remembered; beyond, those that were seen longest ago are forgotten


@dataclass(frozen=True, slots=True)
class Rate:
    """So many `times` within so many `seconds`: all at once, or evenly spread."""

    times: int
    seconds: float


class Limiter:
    """Counts by keys (an address, a name): each has a bucket that fills evenly, and from which every time takes one."""

    def __init__(self, rate: Rate) -> None:
        """Count up to a rate."""
        self._rate = rate
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()  # how many are left, and since when
        self._lock = threading.Lock()

    def wait(self, key: str, now: float) -> float:
        """Count one more at a time (in seconds); return 0, or how many seconds to wait where it is too often."""
        pace = self._rate.times / self._rate.seconds
        with self._lock:
            left, since = self._left.pop(key, (float(self._rate.times), now))
            left = min(self._rate.times, left + max(0.0, now - since) * pace)
            allowed = left >= 1
            self._left[key] = (left - 1 if allowed else left, now)
            if len(self._left) > _MOST:
                self._left.popitem(last=False)
        return 0.0 if allowed else (1 - left) / pace

    def forget(self, key: str) -> None:
        """Count from the beginning."""
        with self._lock:
            self._left.pop(key, None)
