"""The guide that comes along: Wikidata tells which titles there are, and Wikipedia what has been written of them."""

from typing import TYPE_CHECKING

from hitherto.claims import Article, Problem
from hitherto.claims.record import Record, record_of
from hitherto.pipeline.watching.guides import Choice, Particulars

if TYPE_CHECKING:
    from hitherto.sources import Setting
    from hitherto.sources.catalogues.wikitext import Cited

_WIKIDATA, _ALIAS, _PAGE = "wikidata", "also known as", "English Wikipedia"


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
        record = self._record(id_)
        if isinstance(record, Problem):
            return record
        described = next((field.value for field in record.fields if field.name == "description"), "")
        return Choice(f"{_WIKIDATA}:{record.id}", record.title, _about(record.kind, "", described))

    def particulars(self, choice: Choice, season: int | None) -> Particulars:
        """Return other names of a title, and what the pages of the title and of its season cite."""
        record = self._record(choice.id)
        if isinstance(record, Problem):
            return Particulars(problems=(record,))
        aliases = tuple(field.value for field in record.fields if field.name == _ALIAS)
        ids = {_WIKIDATA: record.id}
        page = next((field.value for field in record.fields if field.name == _PAGE), "")
        if not page:
            none = Problem(choice.id, "has no page in the English Wikipedia, so its back history is not known")
            return Particulars(aliases, ids, problems=(none,))
        cited, problems = self._cited(page, season)
        links = {
            one.url: ((one.archived if one.is_dead else None) or one.url, one.title, one.published) for one in cited
        }
        return Particulars(aliases, {**ids, "wikipedia": page}, tuple(links.values()), problems)

    def _record(self, id_: str) -> Record | Problem:
        from hitherto.sources.catalogues import look_up

        found = look_up(id_ if ":" in id_ else f"{_WIKIDATA}:{id_}", self._setting)
        if isinstance(found, Problem):
            return found
        taken = record_of(found) if isinstance(found, Article) else None
        return taken[0] if taken else Problem(id_, "is no record", "Give the id of a title: wikidata:Q42.")

    def _cited(self, title: str, season: int | None) -> "tuple[list[Cited], tuple[Problem, ...]]":
        """Return what the season's own page cites, where there is one, and then what the title's does."""
        from hitherto.sources.catalogues.wikipedia import page, wikitext_of
        from hitherto.sources.catalogues.wikitext import cited_articles, season_articles

        whole = page(title, self._setting)
        if isinstance(whole, Problem):
            return [], (whole,)
        texts, problems = [wikitext_of(whole)], []
        own = season_articles(texts[0], title).get(season) if season is not None else None
        part = page(own, self._setting) if own else None
        if isinstance(part, Problem):
            problems.append(part)
        elif part is not None:
            texts.insert(0, wikitext_of(part))
        return [one for text in texts for one in cited_articles(text)], tuple(problems)


def _about(*said: str) -> str:
    return ", ".join(filter(None, said))
