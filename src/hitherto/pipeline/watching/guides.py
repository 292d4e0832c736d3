"""A guide: who knows which titles there are, what else they are called, and what has been written of them."""

from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from hitherto.claims import Article, Problem


@dataclass(frozen=True, slots=True)
class Choice:
    """A title that may be meant: its id in the guide, and what tells it from others of its name."""

    id: str
    name: str
    about: str = ""

    def __str__(self) -> str:
        """Write it on one line."""
        return f"{self.name}, {self.about} [{self.id}]" if self.about else f"{self.name} [{self.id}]"


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a guide knows of a title: other names, its ids in catalogues, and the articles that its page cites.

    `records` is what the catalogues have of it, as articles.
    """

    aliases: tuple[str, ...] = ()
    ids: dict[str, str] = field(default_factory=dict)
    cited: tuple[tuple[str, str, date | None], ...] = ()  # address, title, day
    problems: tuple[Problem, ...] = ()  # what could not be had
    records: tuple[Article, ...] = ()


class Guide(Protocol):
    """Knows titles; what cannot be had is a Problem."""

    def choices(self, title: str) -> list[Choice] | Problem:
        """Return the titles that may be meant, the likeliest first."""
        ...

    def choice(self, id_: str) -> Choice | Problem:
        """Return the title with an id."""
        ...

    def particulars(self, choice: Choice, season: int | None) -> Particulars:
        """Return what is known of a title, for one of its seasons where it is one."""
        ...
