"""What a host's robots.txt allows (RFC 9309), fetched once a day."""

from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from hitherto.sources.web.answer import Answer
from hitherto.sources.web.limits import Limits
from hitherto.sources.web.protocol import Unanswered

if TYPE_CHECKING:
    from protego import Protego

NAME = "Hitherto"  # what a robots.txt calls us


@dataclass(frozen=True, slots=True)
class Rules:
    """What is known of the robots.txt of one origin, until when.

    `text` is empty where there is none, and all is allowed; None where it could not be had, and nothing is: `why`
    says the reason.
    """

    until: datetime
    text: str | None
    why: Unanswered | None = None

    def allow(self, url: str) -> bool:
        """Tell whether the address may be asked."""
        return self.text is not None and bool(_parsed(self.text).can_fetch(url, NAME))

    @property
    def delay(self) -> float:
        """The seconds that are asked for between two requests; 0 where nothing is said."""
        said = _parsed(self.text).crawl_delay(NAME) if self.text else None
        return float(said) if said and said > 0 else 0.0


Fetch = Callable[[str], Answer | Unanswered]  # of the address of a robots.txt, with redirects followed


class Robots:
    """The rules of all hosts asked so far; `kept`, by origin, may outlive this process."""

    def __init__(
        self, fetch: Fetch, clock: Callable[[], datetime], limits: Limits, kept: MutableMapping[str, Rules]
    ) -> None:
        self._fetch = fetch
        self._clock = clock
        self._limits = limits
        self._kept = kept

    def rules(self, origin: str) -> Rules:
        """Return the rules of an origin ("https://tide.example"), fetched where they are unknown or too old."""
        rules = self._kept.get(origin)
        if rules is None or rules.until <= self._clock():
            rules = self._kept[origin] = self._rules(self._fetch(f"{origin}/robots.txt"))
        return rules

    def _rules(self, came: Answer | Unanswered) -> Rules:
        day = self._clock() + timedelta(seconds=self._limits.robots_age)
        if isinstance(came, Answer) and came.status == 200:
            return Rules(day, came.body.decode("utf-8", "replace").lstrip("\ufeff"))
        if 400 <= came.status < 500 and came.status != 429:
            return Rules(day, "")
        soon = self._clock() + timedelta(seconds=self._limits.robots_rest)
        return Rules(soon, None, came if isinstance(came, Unanswered) else came.refusal(None))


@lru_cache(maxsize=64)
def _parsed(text: str) -> "Protego":
    from protego import Protego

    return Protego.parse(text)
