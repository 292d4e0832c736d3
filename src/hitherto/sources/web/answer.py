"""What came of one request, and how it is told where it is no reply."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from hitherto.sources.web.protocol import Unanswered

_BUSY = frozenset({429, 503})
_PASSING = frozenset({429, 500, 502, 503, 504})
_CHECK = "Check the address in a browser."
_SAID = {
    401: ("asks for a password", "Save the page from a browser where you are signed in, and read that file."),
    402: ("asks for payment", "Save the page from a browser where you are signed in, and read that file."),
    403: ("may not be read by programs, says its host", "Save the page from a browser, and read that file."),
    404: ("is not there", _CHECK),
    407: ("is behind a proxy", _CHECK),
    410: ("is gone for good", "Take it off your list."),
    429: ("was asked too often, says its host", "Leave it alone for a while."),
    451: ("is withheld for legal reasons", "Look for the article elsewhere."),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a host said; the body is unpacked, and empty where the status promises none."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def is_passing(self) -> bool:
        """Tell whether the same question may have another answer in a moment."""
        return self.status in _PASSING

    @property
    def is_the_hosts(self) -> bool:
        """Tell whether it speaks for the whole host, not for one address."""
        return self.status in _BUSY

    def asks_to_wait(self, now: datetime) -> float | None:
        """Return the seconds of its Retry-After, which are written as such or as a date; None without one."""
        said = self.headers.get("retry-after", "").strip()
        if not self.is_passing or not said:
            return None
        if said.isascii() and said.isdecimal():
            return float(said[:9])
        try:
            moment = parsedate_to_datetime(said)
            return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds())
        except (ValueError, TypeError, IndexError, OverflowError):
            return None

    def refusal(self, again_at: datetime | None) -> Unanswered:
        """Tell it as the reason why there is no reply."""
        usual = ("cannot be had now", "Try again later.") if self.status >= 500 else ("cannot be had", _CHECK)
        what, remedy = _SAID.get(self.status, usual)
        return Unanswered("", f"{what} (status {self.status}){_until(again_at)}", remedy, self.status, again_at)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no answer; `is_passing` if it may be otherwise in a moment, `is_final` if not even tomorrow."""

    what: str
    remedy: str
    is_passing: bool = False
    is_the_hosts: bool = True
    is_final: bool = False

    def asks_to_wait(self, _now: datetime) -> None:
        """Return nothing: nobody spoke."""
        return

    def refusal(self, again_at: datetime | None) -> Unanswered:
        """Tell it as the reason why there is no reply."""
        return Unanswered("", self.what, self.remedy, again_at=again_at, is_final=self.is_final)


def resting(again_at: datetime) -> Unanswered:
    """Say that the host wants to be left alone for longer than we wait."""
    return Unanswered("", f"is not asked now{_until(again_at)}", "Try again then.", again_at=again_at)


def _until(again_at: datetime | None) -> str:
    return f"; its host is left alone until {again_at:%Y-%m-%d %H:%M:%S} UTC" if again_at else ""
