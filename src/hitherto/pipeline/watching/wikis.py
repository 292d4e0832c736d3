"""The guide that comes along: Wikidata tells which titles there are, and Wikipedia what has been written of them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from hitherto.claims import Article, Problem
from hitherto.claims.record import Record, record_of
from hitherto.pipeline.watching.guides import Choice, Particulars

if TYPE_CHECKING:
    from hitherto.sources import Setting
    from hitherto.sources.catalogues.node import Node

_WIKIDATA, _ALIAS, _PAGE = "wikidata", "also known as", "English Wikipedia"
_ELSEWHERE = {
    "TVmaze series ID (P8600)": "tvmaze:",
    "TMDB TV series ID (P4983)": "tmdb:tv/",
    "TMDB movie ID (P4947)": "tmdb:movie/",
}


class Wikis:
    """Asks Wikidata and the English Wikipedia."""

    def __init__(self, setting: "Setting") -> None:
        self._setting = setting

    def choices(self, title: str) -> list[Choice] | Problem:
        """Return the series and films that Wikidata finds."""
        from hitherto.sources.catalogues import search

        found = search(_WIKIDATA, title, self._setting)
        if isinstance(found, Problem):
            return found
        works = (one for one in found if one.kind != "season")
        return [Choice(one.where, one.name, _about(one.kind, str(one.year or ""), one.about)) for one in works]

    def choice(self, id_: str) -> Choice | Problem:
        """Return a title of Wikidata."""
        found = self._record(id_)
        if isinstance(found, Problem):
            return found
        record, _ = found
        return Choice(f"{_WIKIDATA}:{record.id}", record.title, _about(record.kind, "", _value(record, "description")))

    def particulars(self, choice: Choice, season: int | None) -> Particulars:
        """Return other names of a title, what catalogues have of it, and what its page and that of its season cite."""
        found = self._record(choice.id)
        if isinstance(found, Problem):
            return Particulars(problems=(found,))
        record, item = found
        aliases = tuple(field.value for field in record.fields if field.name == _ALIAS)
        others = [self._look_up(where) for where in _elsewhere(record, self._setting.keys)]
        title = _value(record, _PAGE)
        if title:
            pages, missing = self._pages(title, season)
        else:
            none = Problem(choice.id, "has no page in the English Wikipedia, so its back history is not known")
            pages, missing = [], [none]
        records = [item, *map(self._record_of_page, pages), *others]
        ids = {_WIKIDATA: record.id} | ({"wikipedia": title} if title else {})
        return Particulars(
            aliases,
            ids,
            _cited(pages),
            (*missing, *(one for one in others if isinstance(one, Problem))),
            tuple(one for one in records if isinstance(one, Article)),
        )

    def _record(self, id_: str) -> tuple[Record, Article] | Problem:
        where = id_ if ":" in id_ else f"{_WIKIDATA}:{id_}"
        found = self._look_up(where)
        if isinstance(found, Problem):
            return found
        taken = record_of(found)
        return (taken[0], found) if taken else Problem(id_, "is no record", "Give the id of a title: wikidata:Q42.")

    def _look_up(self, where: str) -> Article | Problem:
        from hitherto.sources.catalogues import look_up

        return look_up(where, self._setting)

    def _pages(self, title: str, season: int | None) -> "tuple[list[Node], list[Problem]]":
        """Return the season's own page, where there is one, and that of the title."""
        from hitherto.sources.catalogues.wikipedia import page, wikitext_of
        from hitherto.sources.catalogues.wikitext import season_articles

        whole = page(title, self._setting)
        if isinstance(whole, Problem):
            return [], [whole]
        own = season_articles(wikitext_of(whole), title).get(season) if season is not None else None
        part = page(own, self._setting) if own else None
        if isinstance(part, Problem):
            return [whole], [part]
        return ([part, whole] if part else [whole]), []

    def _record_of_page(self, page: "Node") -> Article | Problem:
        """Return what the infobox says; a page without one is no fault."""
        from hitherto.sources.catalogues.wikipedia import record_of_page

        return record_of_page(page, self._setting)


def _cited(pages: "Sequence[Node]") -> tuple[tuple[str, str, date | None], ...]:
    """Return the articles that pages cite, each once; in place of one that is gone, what an archive kept."""
    from hitherto.sources.catalogues.wikipedia import wikitext_of
    from hitherto.sources.catalogues.wikitext import cited_articles

    cited = (one for page in pages for one in cited_articles(wikitext_of(page)))
    links = {one.url: ((one.archived if one.is_dead else None) or one.url, one.title, one.published) for one in cited}
    return tuple(links.values())


def _elsewhere(record: Record, keys: Mapping[str, str]) -> Iterator[str]:
    """Yield the places of a title in other catalogues; one that asks for a key only where there is one."""
    for name, prefix in _ELSEWHERE.items():
        id_ = _value(record, name)
        if id_ and (not prefix.startswith("tmdb") or "tmdb" in keys):
            yield f"{prefix}{id_}"


def _value(record: Record, name: str) -> str:
    return next((field.value for field in record.fields if field.name == name), "")


def _about(*said: str) -> str:
    return ", ".join(filter(None, said))
