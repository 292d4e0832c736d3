"""Kin: the names in a ledger that may be those of one work."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from hitherto.claims import Entry

if TYPE_CHECKING:
    from hitherto.ledger import Ledger

_LOOK = 100  # how many articles are looked through for what may be the title of a work without one


def relatives_of(ledger: "Ledger", work: str, told: Sequence[Entry]) -> list[str]:
    """Return the names that may be the same work's; `told` is what is said of it."""
    from hitherto.judging import bare, beginnings, connected_with, is_nameless, relatives

    connected = connected_with(told)
    names = [work, bare(work)]
    for words in sorted(beginnings(work, connected)):
        names += ledger.names_beginning(words)
    family = relatives(work, names, connected)
    if is_nameless(family):
        return [*family, *_said_of(ledger, beginnings(work) if work in family else connected)]
    return family


def _said_of(ledger: "Ledger", older: Iterable[str]) -> list[str]:
    """Return the titles that articles connect with older works (folded names)."""
    from hitherto.ledger import Wanted

    found = [one for name in sorted(older) for one in ledger.search(f'"{name}"', Wanted(property="connection"), _LOOK)]
    return [entry.claim.subject.work for one in found for entry in one.entries]
