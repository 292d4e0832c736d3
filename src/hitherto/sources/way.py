"""What a way in is: the two shapes that the files in `places/` and `formats/` fill."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import BinaryIO

from hitherto.claims import Article, Problem
from hitherto.sources.material import Material
from hitherto.sources.web.protocol import Web

Found = Article | Problem


@dataclass(frozen=True, slots=True)
class Hints:
    """What the user says of an article where its file does not: it never overrides what the file says.

    What stands around an article speaks in the same way: the feed that names it, the archive that holds it.
    The one exception is a date that the file gives and that cannot be right; then `published` stands in.
    """

    published: date | None = None
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    name: str | None = None
    captured: date | None = None
    archive: str | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """What every way in is told: the user's hints, standard input, today (None: no day is in the future), the web.

    Without `web`, no address is asked, and places that need it say so. `keys` are those of catalogues that ask for
    one, by the prefix of the catalogue ("tmdb"). `note` is told what is worth knowing and no fault of the material.
    """

    hints: Hints = field(default_factory=Hints)
    stdin: BinaryIO | None = None
    today: date | None = None
    web: Web | None = None
    keys: Mapping[str, str] = field(default_factory=dict, repr=False)
    note: Callable[[str], None] = lambda _said: None


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of material: a module in `formats/` names its own `FORMAT`.

    `extensions` are in lower case with their dot, `media_types` as the web writes them. `looks_like` tells from
    the first characters whether material without a known extension is of this kind; no two formats may claim
    the same beginning. `count` says how many articles to expect, None where that would take reading them.
    """

    extensions: frozenset[str]
    looks_like: Callable[[str], bool]
    read: Callable[[Material, Setting], Iterator[Found]]
    count: Callable[[Material], int | None] = lambda _material: 1
    media_types: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Place:
    """A kind of place to read from: a module in `places/` names its own `PLACE`.

    `takes` tells whether what the user named is such a place; what no place takes is tried as a file.
    """

    takes: Callable[[str], bool]
    read: Callable[[str, Setting], Iterator[Found]]
    count: Callable[[str], int | None] = lambda _where: None
