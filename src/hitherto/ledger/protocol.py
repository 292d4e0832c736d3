"""What a ledger can do, whichever database keeps it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import TracebackType
from typing import Protocol, Self

from hitherto.claims import Article, Claim, Entry, Problem


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of taking an article in.

    `article` is its id, `claims` the number of different claims that this reading makes, and `new` whether
    the ledger learned anything: it is False where this reader had made these claims of this article before.
    """

    article: str
    new: bool
    claims: int


@dataclass(frozen=True, slots=True)
class Work:
    """A work that current readings make claims about, and how much is known of it.

    `key` is the folded name, `name` the spelling that most claims use, `seasons` the seasons they name.
    """

    key: str
    name: str
    claims: int
    articles: int
    first_said: date
    last_said: date
    seasons: tuple[int, ...] = ()


class Ledger(Protocol):
    """Every claim ever taken in, and what was known on any day; a context manager that closes itself.

    Of each article the claims of its current reading count: the latest, or the latest by `recorded_at`.
    Every method raises `LedgerError` where the ledger cannot be used, in one sentence that names it.
    """

    def take_in(self, article: Article, claims: Sequence[Claim], reader: str) -> Taken:
        """Keep an article with what `reader` (name and version) read in it, wholly or not at all.

        When this returns, it is on disk. An article without claims is kept too. A second reading stands
        beside the first and becomes the current one; the same reading again changes nothing. Raises
        `InputError` where a claim is of another article, its evidence is not in the text, or the text holds
        what no database keeps as text.
        """
        ...

    def works(self) -> list[Work]:
        """List the works that current readings speak of, by name."""
        ...

    def names(self) -> list[str]:
        """List the names of those works, each as it was first spelled; quick however large the ledger."""
        ...

    def entries(
        self, works: Collection[str], as_of: date | None = None, recorded_at: datetime | None = None
    ) -> list[Entry]:
        """Return the claims about works (folded names), by day said, then article id, then place in the text.

        `as_of` leaves out what was said after that day; `recorded_at` (aware) answers as the ledger would
        have at that time. Entries of one article share one `Article`. An entry's `recorded_at` is when the
        ledger first had the claim; its claim's reader is the current one.
        """
        ...

    def find_claim(self, claim_id: str) -> list[Entry]:
        """Return the claim with this id, also where a newer reading no longer makes it; empty if there is none."""
        ...

    def article(self, article_id: str) -> Article | None:
        """Return the article with this id."""
        ...

    def last_recorded(self) -> datetime | None:
        """Return when anything was last taken in (UTC), or None."""
        ...

    def check(self) -> list[Problem]:
        """Look at everything kept, and name what is not as it was taken in and where; empty means sound."""
        ...

    def close(self) -> None:
        """Close the ledger; it can be closed twice."""
        ...

    def __enter__(self) -> Self:
        """Return the ledger itself."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        """Close the ledger."""
        ...
