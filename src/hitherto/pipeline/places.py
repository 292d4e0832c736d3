"""Places: where articles are read from, before anything is made of them."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO

from hitherto.claims import Article, Problem

if TYPE_CHECKING:
    from hitherto.sources import Hints
    from hitherto.sources.web.protocol import Web

NOTHING: Mapping[str, str] = MappingProxyType({})


def articles_at(
    where: str,
    hints: "Hints | None" = None,
    *,
    stdin: BinaryIO | None = None,
    today: date | None = None,
    web: "Web | None" = None,
    keys: Mapping[str, str] = NOTHING,
    note: Callable[[str], None] = lambda _said: None,
) -> Iterator[Article | Problem]:
    """Yield the articles at a path, an address or `-` (`stdin`), and a Problem in place of each unreadable one.

    A place may also be a title in a catalogue (`tvmaze:82`); `keys` are those of catalogues that ask for one. `note` is
    told what is no fault but worth knowing: what was passed over in an archive.
    """
    from hitherto.sources import Hints, articles

    return articles(where, hints or Hints(), stdin=stdin, today=today, web=web, keys=keys, note=note)
