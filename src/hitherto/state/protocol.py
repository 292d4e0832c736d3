"""What is remembered beside a ledger, whichever database keeps it."""

from contextlib import AbstractContextManager
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self

from hitherto.state.access import Access
from hitherto.state.feeds import Feeds
from hitherto.state.hosts import Hosts
from hitherto.state.notices import Notices
from hitherto.state.proofs import Proofs
from hitherto.state.troubles import Troubles
from hitherto.state.watches import Watches


class State(Protocol):
    """What may change; a context manager that closes itself.

    Every method raises `LedgerError` where the state cannot be used, in one sentence that names it.
    """

    @property
    def watches(self) -> Watches:
        """The titles that are followed."""
        ...

    @property
    def feeds(self) -> Feeds:
        """The feeds that are asked, and what was seen in them."""
        ...

    @property
    def notices(self) -> Notices:
        """What is told, and where."""
        ...

    @property
    def access(self) -> Access:
        """Who may log in, and what opens without a password."""
        ...

    @property
    def hosts(self) -> Hosts:
        """What hosts let programs ask."""
        ...

    @property
    def troubles(self) -> Troubles:
        """What fails again and again, and when that was told."""
        ...

    @property
    def proofs(self) -> Proofs:
        """The pages of one's own that are proofread again and again."""
        ...

    def alone(self) -> AbstractContextManager[bool]:
        """Keep other processes from running the watches meanwhile; False where one does so already.

        However this process ends, the way is free afterwards.
        """
        ...

    def last_look(self, who: str, title: str) -> datetime | None:
        """Return when somebody last looked at a title (UTC), or None."""
        ...

    def look(self, who: str, title: str, at: datetime) -> None:
        """Remember that somebody looked at a title; a look before the last one changes nothing."""
        ...

    def close(self) -> None:
        """Close the state."""
        ...

    def __enter__(self) -> Self:
        """Return the state itself."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        """Close the state."""
        ...
