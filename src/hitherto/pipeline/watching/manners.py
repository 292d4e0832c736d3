"""What hosts allow is remembered from one run to the next, so that each robots.txt is asked for once a day."""

from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from datetime import datetime
from typing import Protocol, runtime_checkable

from hitherto.sources.web.protocol import Web
from hitherto.sources.web.robots import Rules
from hitherto.state import HostRules, State


@runtime_checkable
class Mannered(Protocol):
    """A web that minds robots.txt, and says what it knows of it by the origin of each host."""

    robots: MutableMapping[str, Rules]


@contextmanager
def remembered(state: State, web: Web, now: datetime) -> Iterator[None]:
    """Tell the web what hosts allowed lately, and keep what it learns meanwhile, however that ends.

    What could not be had is not kept: it forbids everything, and a host that failed may be there again.
    """
    if not isinstance(web, Mannered):
        yield
        return
    known = {one.origin: Rules(one.ends_at, one.said) for one in state.hosts.rules(now)}
    for origin, rules in known.items():
        held = web.robots.get(origin)
        if held is None or held.until < rules.until:
            web.robots[origin] = rules
    try:
        yield
    finally:
        new = {origin: rules for origin, rules in web.robots.items() if known.get(origin) != rules}
        kept = [HostRules(origin, one.text, one.until) for origin, one in new.items() if one.text is not None]
        if kept:
            state.hosts.put(kept, now)
