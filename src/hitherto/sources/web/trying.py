"""Trying again, with pauses that grow, what failed in passing; and leaving a host alone that wants it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from hitherto.sources.web.address import Address
from hitherto.sources.web.answer import Answer, Failure
from hitherto.sources.web.limits import Limits
from hitherto.sources.web.pace import Pace
from hitherto.sources.web.protocol import Unanswered

if TYPE_CHECKING:
    from hitherto.sources.web.exchange import Exchange


@dataclass(frozen=True, slots=True)
class Errand:
    """What is to be asked: with `cut`, no more than `limit` bytes are read of a longer body."""

    address: Address
    headers: Mapping[str, str]
    limit: int
    intranet: bool = False
    cut: bool = False


class Trying:
    """Goes errands, each until there is an answer or no sense in asking on."""

    def __init__(
        self,
        exchange: "Exchange",
        pace: Pace,
        limits: Limits,
        clock: Callable[[], datetime],
        jitter: Callable[[], float],
    ) -> None:
        self._exchange = exchange
        self._pace = pace
        self._limits = limits
        self._clock = clock
        self._jitter = jitter

    def go(self, errand: Errand, gap: float) -> Answer | Unanswered:
        """Return the answer, or why there is none; the host then rests for `gap` seconds, or for as long as it asks."""
        host, attempt = errand.address.host, 0
        while True:
            attempt += 1
            came = self._exchange.get(
                errand.address, errand.headers, errand.limit, intranet=errand.intranet, cut=errand.cut
            )
            is_last = attempt >= self._limits.attempts
            pause = self._pause(came, attempt, is_last=is_last)
            again_at = self._pace.rest(host, gap if pause is None else pause)
            if isinstance(came, Answer) and not came.is_passing:
                return came
            if pause is None or is_last or self._pace.wait(host):
                return came.refusal(None if pause is None else again_at)

    def _pause(self, came: Answer | Failure, attempt: int, *, is_last: bool) -> float | None:
        """Return the seconds for which the host is to be left alone; None if only for the gap, and not tried again."""
        asked_for = came.asks_to_wait(self._clock())
        if asked_for is not None:
            return max(asked_for, self._limits.backoff)
        if not came.is_passing:
            return None
        if is_last:
            return self._limits.rest if came.is_the_hosts else None
        return self._limits.backoff * 2.0 ** (attempt - 1) * (0.5 + self._jitter())
