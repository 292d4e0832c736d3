"""Read what the user named: find the place's way in, and go it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import BinaryIO

from hitherto.sources import places
from hitherto.sources.places import file
from hitherto.sources.way import Found, Hints, Place, Setting
from hitherto.sources.web.protocol import Web

NO_KEYS: Mapping[str, str] = MappingProxyType({})


def articles(
    where: str,
    hints: Hints | None = None,
    *,
    stdin: BinaryIO | None = None,
    today: date | None = None,
    web: Web | None = None,
    keys: Mapping[str, str] = NO_KEYS,
    note: Callable[[str], None] = lambda _said: None,
) -> Iterator[Found]:
    """Yield an Article, or a Problem, for each article at `where`, one at a time.

    `where` is the path of a text file, an HTML file, JSON (lines, a list, one article), a feed or sitemap, an archive
    (WARC, Parquet, mbox), any of them packed by gzip, or a folder of such files; "-" for `stdin`; an address that
    `web` is asked for; or a title in a catalogue (`tvmaze:82`, with `keys` for those that ask for one). A file's kind
    is told by its extension, else by its first bytes. What is wrong with the material never raises: it is a Problem
    that names the input, and the rest goes on; what is merely worth knowing is said to `note`. With `today`, an article
    from the future is a Problem too.
    """
    return _place(where).read(where, Setting(hints or Hints(), stdin, today, web, keys, note))


def count(where: str) -> int | None:
    """Return how many articles and problems to expect, for a progress bar; None where only reading would tell."""
    return _place(where).count(where)


@cache
def _places() -> tuple[Place, ...]:
    return tuple(import_module(f"{places.__name__}.{module.name}").PLACE for module in iter_modules(places.__path__))


def _place(where: str) -> Place:
    return next((place for place in _places() if place.takes(where)), file.PLACE)
