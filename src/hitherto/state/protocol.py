"""What is remembered beside a ledger, whichever database keeps it."""

from datetime import datetime
from types import TracebackType
from typing import Protocol, Self


class State(Protocol):
    """What may change; a context manager that closes itself.

    Every method raises `LedgerError` where the state cannot be used, in one sentence that names it.
    """

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
