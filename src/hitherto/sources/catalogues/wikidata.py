"""Wikidata, which needs no key: https://www.wikidata.org/w/api.php, with references, ranks and precision.

Every statement about what a title is becomes a line, those of preferred rank first and deprecated ones not at all. An
item is written with its id, "Ada Okafor (Q101)", and its label is asked for together with those of 49 others.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from hitherto.claims import Field, Problem, Record
from hitherto.sources.catalogues.asking import unreadable
from hitherto.sources.catalogues.catalogue import Candidate, Catalogue, Particulars, article, short, year_of
from hitherto.sources.catalogues.mediawiki import query_wiki
from hitherto.sources.catalogues.node import Node
from hitherto.sources.catalogues.statements import KIND, KINDS, SERIES, kind_of, named_items, references, statements
from hitherto.sources.catalogues.wikitext import season_in
from hitherto.sources.way import Found, Setting

_NAME, _PREFIX = "Wikidata", "wikidata"
_API = "https://www.wikidata.org/w/api.php"
_ID = re.compile(r"Q[1-9]\d{0,11}\Z")
_TOGETHER = 50  # items of which one reply may tell
_FOUND = 20  # candidates that are asked for
_LANGUAGES = "en|mul"
_DATED = ("P577", "P580", "P571")


def search(title: str, setting: Setting) -> list[Candidate] | Problem:
    """Return the series, seasons and films that Wikidata finds by their labels and aliases."""
    where = f"{_PREFIX}: {title}"
    query = {"action": "wbsearchentities", "search": title, "language": "en", "uselang": "en", "limit": str(_FOUND)}
    found = _ask(query, where, setting)
    if isinstance(found, Problem):
        return found
    ids = [id_ for hit in found.each("search") if _ID.match(id_ := hit.text("id"))]
    if not ids:
        return []
    items = _entities(ids, "labels|descriptions|claims", where, setting)
    if isinstance(items, Problem):
        return items
    return [candidate for id_ in ids if id_ in items and (candidate := _candidate(items[id_]))]


def look_up(id_: str, setting: Setting) -> Found:
    """Return the record of a series, a season or a film; an item that was joined with another leads to that one."""
    where = f"{_PREFIX}:{id_}"
    if not _ID.match(id_.upper()):
        return Problem(where, "is no id of Wikidata", "Write it as Q42: wikidata:Q42.")
    items = _entities([id_.upper()], "info|labels|descriptions|aliases|claims|sitelinks/urls", where, setting)
    if isinstance(items, Problem):
        return items
    item = next(iter(items.values()), Node(None))
    if item.at("missing").value is not None or not item.text("id"):
        return Problem(where, "is not there", "Look for its id on the catalogue's own pages.")
    labels = _labels(item, where, setting)
    if isinstance(labels, Problem):
        return labels
    return _article(item, labels, setting)


def _article(item: Node, labels: Mapping[str, str], setting: Setting) -> Found:
    id_ = item.text("id")
    where, name, kind = f"{_PREFIX}:{id_}", _label(item), kind_of(item, labels)
    if not name:
        return Problem(where, "has no English name", "Give it one on Wikidata, or read another catalogue.")
    if kind is None:
        what = ", ".join(labels.get(one, one) for one in named_items(item, (KIND,))) or "of no kind"
        return Problem(where, f"is no series, season or film ({what})", "Look for the title's own item.")
    work, season = _season_of(item, labels) if kind == "season" else ("", None)
    fields = (*_names(item), *statements(item, labels), *_sitelink(item))
    record = Record(_NAME, kind, id_, name, fields, work, season)
    about = Particulars(f"https://www.wikidata.org/wiki/{id_}", item.text("modified") or None, references(item))
    return article(record, about, where, setting)


def _ask(query: Mapping[str, str], where: str, setting: Setting) -> Node | Problem:
    return query_wiki(_API, query, where, setting, missing=("no-such-entity",))


def _entities(ids: Sequence[str], props: str, where: str, setting: Setting) -> dict[str, Node] | Problem:
    """Return items by their ids, in rounds of 50."""
    found: dict[str, Node] = {}
    for at in range(0, len(ids), _TOGETHER):
        query = {"action": "wbgetentities", "ids": "|".join(ids[at : at + _TOGETHER]), "props": props}
        query |= {"languages": _LANGUAGES, "languagefallback": "1", "sitefilter": "enwiki"}
        came = _ask(query, where, setting)
        if isinstance(came, Problem):
            return came
        if not came.at("entities"):
            return unreadable(where)
        found |= dict(came.members("entities"))
    return found


def _labels(item: Node, where: str, setting: Setting) -> dict[str, str] | Problem:
    items = _entities(named_items(item), "labels", where, setting)
    if isinstance(items, Problem):
        return items
    return {id_: label for id_, one in items.items() if (label := _label(one))}


def _label(item: Node) -> str:
    return item.text("labels", "en", "value") or item.text("labels", "mul", "value")


def _candidate(item: Node) -> Candidate | None:
    kind = next((KINDS[one] for one in named_items(item, (KIND,)) if one in KINDS), None)
    name = _label(item)
    if not (kind and name):
        return None
    said = (snak for one in _DATED for snak in item.each("claims", one))
    days = (snak.text("mainsnak", "datavalue", "value", "time").lstrip("+") for snak in said)
    year = next(filter(None, map(year_of, days)), None)
    about = short(item.text("descriptions", "en", "value"))
    return Candidate(f"{_PREFIX}:{item.text('id')}", name, kind, year, about)


def _names(item: Node) -> Iterator[Field]:
    yield Field("description", item.text("descriptions", "en", "value"))
    yield from (Field("also known as", alias.text("value")) for alias in item.each("aliases", "en"))


def _season_of(item: Node, labels: Mapping[str, str]) -> tuple[str, int | None]:
    """Return the series that a season is part of, and which of its seasons it is."""
    for statement in item.each("claims", SERIES):
        series = statement.text("mainsnak", "datavalue", "value", "id")
        ordinals = (one.number("datavalue", "value") for one in statement.each("qualifiers", "P1545"))
        number = next(filter(None, ordinals), None)
        if series in labels and number:
            return labels[series], number
    return season_in(_label(item)) or ("", None)


def _sitelink(item: Node) -> Iterator[Field]:
    link = item.at("sitelinks", "enwiki")
    yield Field("English Wikipedia", link.text("title"), (("url", link.text("url")),))


CATALOGUE = Catalogue(_NAME, search, look_up)
