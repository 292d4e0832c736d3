"""Posting to an address that the user named, such as a webhook: once, to checked addresses, without redirects."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hitherto.claims import Problem
from hitherto.sources.web.address import is_allowed, parse, shown
from hitherto.sources.web.answer import Answer
from hitherto.sources.web.limits import Limits
from hitherto.sources.web.sending import agent

if TYPE_CHECKING:
    from hitherto.sources.web.exchange import Network

_TAKEN = range(200, 300)


@dataclass(frozen=True, slots=True)
class Posting:
    """Posts to web addresses; `allowed` and `network` are as those of `PoliteWeb`."""

    allowed: Collection[str] = ()
    limits: Limits = field(default_factory=Limits)
    network: "Callable[[], Network] | None" = None

    def __call__(self, url: str, body: bytes, headers: Mapping[str, str]) -> Problem | None:
        """Post a body; return why it was not taken. A redirect is not followed, since it may lead anywhere."""
        from hitherto.sources.web.exchange import Exchange, Network

        address = parse(url, self.allowed)
        if isinstance(address, Problem):
            return address
        exchange = Exchange(self.network() if self.network else Network(), self.limits)
        sent = {"user-agent": agent(), "connection": "close", **headers}
        came = exchange.post(address, sent, body, intranet=is_allowed(address.host, self.allowed))
        if isinstance(came, Answer) and came.status in _TAKEN:
            return None
        if isinstance(came, Answer) and came.status < 400:
            return Problem(
                shown(url), f"leads on elsewhere (status {came.status})", "Give the address that it leads to."
            )
        refused = came.refusal(None)
        return Problem(shown(url), refused.what, refused.remedy)
