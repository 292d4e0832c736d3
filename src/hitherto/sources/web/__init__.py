"""The web: how addresses are asked, politely and safely. Only this folder opens a connection."""

from collections.abc import Collection, MutableMapping
from typing import TYPE_CHECKING

from hitherto.claims import Problem
from hitherto.sources.web.protocol import Ask, Reply, Web

if TYPE_CHECKING:
    from hitherto.sources.web.robots import Rules

__all__ = ["polite"]


def polite(allowed: Collection[str] = ()) -> Web:
    """Return the real web, which is made ready when it is first asked.

    `allowed` names hosts that may be on this computer or in a private network (".example.org": all below it).
    """
    return _Later(allowed)


class _Later:
    def __init__(self, allowed: Collection[str]) -> None:
        self._allowed = allowed
        self.robots: MutableMapping[str, Rules] = {}
        self._web: Web | None = None

    def ask(self, ask: Ask) -> Reply | Problem:
        if self._web is None:
            from hitherto.sources.web.client import PoliteWeb

            self._web = PoliteWeb(allowed=self._allowed, robots=self.robots)
        return self._web.ask(ask)
