"""The web as the ways in have it: each address is checked, its host is asked politely, and redirects are followed.

`PoliteWeb` fills the `Web` of protocol.py. To import this is quick; the library is imported at the first question.
"""

import random
import time
from collections.abc import Callable, Collection, MutableMapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from hitherto.claims import Problem
from hitherto.sources.web.address import Address, is_allowed, parse, shown
from hitherto.sources.web.answer import Answer, resting
from hitherto.sources.web.limits import ROBOTS_LIMIT, Limits
from hitherto.sources.web.pace import Pace
from hitherto.sources.web.protocol import Ask, Reply, Unanswered
from hitherto.sources.web.robots import Robots, Rules
from hitherto.sources.web.sending import headers_of
from hitherto.sources.web.trying import Errand, Trying

if TYPE_CHECKING:
    from hitherto.sources.web.exchange import Network

_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def utc_now() -> datetime:
    """Tell the time in UTC."""
    return datetime.now(UTC)


class PoliteWeb:
    """Asks for web addresses, one at a time for each host; several threads may share it.

    `allowed` names the hosts that may be on this computer or in a private network (".example.org": all below it).
    `network` says how names are looked up (default: as the system does), `jitter` gives numbers from 0 to 1 that
    spread the retries, and `robots` has the rules of hosts by their origin, as far as they are known.
    """

    def __init__(
        self,
        *,
        allowed: Collection[str] = (),
        limits: Limits | None = None,
        network: "Callable[[], Network] | None" = None,
        clock: Callable[[], datetime] = utc_now,
        sleep: Callable[[float], None] = time.sleep,
        jitter: Callable[[], float] = random.random,
        robots: MutableMapping[str, Rules] | None = None,
    ) -> None:
        self._allowed = frozenset(allowed)
        self._limits = limits or Limits()
        self._network = network
        self._clock = clock
        self._jitter = jitter
        self._pace = Pace(clock, sleep, self._limits.patience)
        self.robots: MutableMapping[str, Rules] = {} if robots is None else robots
        self._robots = Robots(self._fetch_robots, clock, self._limits, self.robots)

    def ask(self, ask: Ask) -> Reply | Problem:
        """Ask for one address, following redirects and the manners of the host."""
        where = shown(ask.url)
        address = first = parse(ask.url, self._allowed)
        previous = ""
        for _ in range(self._limits.redirects + 1):
            if isinstance(address, Problem):
                return Unanswered(where, address.what, address.remedy, is_final=True)
            is_firsts = isinstance(first, Address) and first.origin == address.origin
            came = self._visit(address, replace(ask, headers=ask.headers if is_firsts else {}), previous)
            if isinstance(came, Unanswered):
                return replace(came, where=where, what=_at(first, address) + came.what)
            if not _leads_on(came):
                return self._reply(where, address, came, ask)
            previous = address.host
            address = self._onward(address, came)
        what = f"leads on more than {self._limits.redirects} times"
        return Unanswered(where, what, "Look in a browser where it ends, and give that address.")

    def _visit(self, address: Address, ask: Ask, previous: str) -> Answer | Unanswered:
        """Ask once it is our turn and the host allows it; what it leads on to at itself is asked without a gap."""
        with self._pace.turn(address.host):
            again_at = None if address.host == previous else self._pace.wait(address.host)
            if again_at:
                return resting(again_at)
            gap = self._limits.gap
            if not ask.is_catalogue:
                rules = self._robots.rules(address.origin)
                if not rules.allow(address.url):
                    return _closed(rules)
                gap = max(gap, rules.delay)
            return self._trying.go(self._errand(address, ask), gap)

    def _errand(self, address: Address, ask: Ask, *, cut: bool = False) -> Errand:
        return Errand(address, headers_of(ask), ask.limit, self._allows(address), cut)

    def _allows(self, address: Address) -> bool:
        return is_allowed(address.host, self._allowed)

    def _fetch_robots(self, url: str) -> Answer | Unanswered:
        address = parse(url, self._allowed)
        for _ in range(self._limits.redirects + 1):
            if isinstance(address, Problem):
                return Unanswered("", f"has a robots.txt that {address.what}", address.remedy)
            errand = self._errand(address, Ask(url, accept="text/plain, */*;q=0.1", limit=ROBOTS_LIMIT), cut=True)
            came = self._trying.go(errand, gap=0)
            if isinstance(came, Unanswered) or not _leads_on(came):
                return came
            address = self._onward(address, came)
        return Answer(404)  # RFC 9309: after five redirects it may be taken as not there

    def _onward(self, address: Address, came: Answer) -> Address | Problem:
        """Return where an answer leads on to; from the open internet it may not lead to a private host."""
        remedy = "If you trust it nevertheless, give that address itself."
        allowed = self._allowed if self._allows(address) else ()
        try:
            url = urljoin(address.url, came.headers["location"].strip())
        except ValueError:
            return Problem("", "leads on to what is no address", "Check the address in a browser.")
        onward = parse(url, allowed)
        if isinstance(onward, Problem):
            return Problem("", f"leads on to {shown(url)}, which {onward.what}", onward.remedy)
        if self._allows(onward) and not self._allows(address):
            return Problem("", f"leads on to {shown(url)}, which is not on the open internet", remedy)
        if (address.scheme, onward.scheme) == ("https", "http"):
            return Problem("", f"leads on to {shown(url)}, which is not encrypted", remedy)
        return onward

    def _reply(self, where: str, address: Address, came: Answer, ask: Ask) -> Reply | Unanswered:
        if came.status in (200, 203) or (came.status == 304 and (ask.etag or ask.last_modified)):
            return Reply(address.url, 304 if came.status == 304 else 200, came.body, came.headers, self._clock())
        return replace(came.refusal(None), where=where)

    @cached_property
    def _trying(self) -> Trying:
        from hitherto.sources.web.exchange import Exchange, Network

        network = self._network() if self._network else Network()
        return Trying(Exchange(network, self._limits), self._pace, self._limits, self._clock, self._jitter)


def _leads_on(came: Answer) -> bool:
    return came.status in _REDIRECTS and "location" in came.headers


def _closed(rules: Rules) -> Unanswered:
    why = rules.why
    if why is None:
        return Unanswered("", "may not be read by programs, says its host's robots.txt", "Read it in a browser.")
    # Where the host said nothing at all, it would say nothing about the address itself.
    what = f"is not asked: its host's robots.txt {why.what}" if why.status else why.what
    return replace(why, what=what, again_at=rules.until)


def _at(first: Address | Problem, address: Address) -> str:
    return "" if first == address else f"leads on to {shown(address.url)}, which "
