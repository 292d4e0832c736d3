"""What a catalogue is: the shape that each file in this folder fills, and what all of them do alike."""

from collections.abc import Callable
from dataclasses import dataclass

from hitherto.claims import Problem, Record
from hitherto.sources.draft import Draft, finish, one_line
from hitherto.sources.way import Found, Setting


@dataclass(frozen=True, slots=True)
class Candidate:
    """A title that may be meant; `where` is what `look_up` and `hitherto read` take, `about` tells it from others."""

    where: str
    name: str
    kind: str
    year: int | None = None
    about: str = ""

    def __str__(self) -> str:
        """Write it on one line, as it is offered for choice."""
        year = f" ({self.year})" if self.year else ""
        return one_line(f"{self.name}{year}, {self.kind}{f': {self.about}' if self.about else ''} [{self.where}]")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A catalogue: what it calls itself, how it is searched by a title, and how a record is looked up by its id."""

    name: str
    search: Callable[[str, Setting], list[Candidate] | Problem]
    look_up: Callable[[str, Setting], Found]


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a catalogue says of a record itself: its public address, when it was last changed, and what it rests on."""

    url: str
    changed: str | float | None = None
    links: tuple[str, ...] = ()


def article(record: Record, about: Particulars, where: str, setting: Setting) -> Found:
    """Make the article of a record; `where` is its place in the catalogue, which becomes its name."""
    draft = Draft(
        text=record.text(),
        title=" ".join(record.title.split()),
        outlet=record.catalogue,
        published=about.changed,
        url=about.url,
        name=where,
        language="en",
        links=about.links,
    )
    return finish(draft, where, setting)


def year_of(day: str) -> int | None:
    """Return the year of a date as catalogues write it ("2026-05-01")."""
    return int(day[:4]) if day[:4].isdecimal() and day[:4] != "0000" else None


def short(text: str, most: int = 120) -> str:
    """Return the beginning of a text on one line, cut between words."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
