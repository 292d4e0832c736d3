"""MediaWiki, which Wikidata and Wikipedia run on: https://www.mediawiki.org/wiki/API:Main_page."""

from collections.abc import Collection, Mapping
from urllib.parse import urlencode

from hitherto.claims import Problem
from hitherto.claims.record import Kind
from hitherto.sources.catalogues.asking import ask
from hitherto.sources.catalogues.node import Node
from hitherto.sources.way import Setting

# The words by which names and descriptions tell what a title is; the first that is there counts.
KIND_WORDS: tuple[tuple[str, Kind], ...] = (("season", "season"), ("film", "film"), ("series", "series"))
_BUSY = ("maxlag", "ratelimited")


def query_wiki(
    api: str, query: Mapping[str, str], where: str, setting: Setting, missing: Collection[str] = ()
) -> Node | Problem:
    """Ask a wiki's interface; `missing` are the codes by which it says that there is no such thing."""
    name = where.partition(":")[0].capitalize()
    told = {**query, "format": "json", "formatversion": "2", "maxlag": "5"}
    came = ask(f"{api}?{urlencode(told)}", where, setting)
    if isinstance(came, Problem):
        return came
    fault = came.text("error", "code")
    if fault in _BUSY:
        return Problem(where, f"cannot be had now: {name} is busy ({fault})", "Try again later.")
    if fault in missing:
        return Problem(where, "is not there", "Look for its id on the catalogue's own pages.")
    if fault:
        return Problem(where, f"cannot be had: {name} says {fault[:60]!r}", "Try again later, or report it.")
    return came
