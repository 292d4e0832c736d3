"""Wikidata's statements as the lines of a record: values, qualifiers, ranks and references.

The data model is documented at https://www.wikidata.org/wiki/Help:Statements and in the JSON documentation of
Wikibase; which properties are read is listed here.
"""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from hitherto.claims import Field
from hitherto.claims.record import Kind
from hitherto.sources.catalogues.mediawiki import KIND_WORDS
from hitherto.sources.catalogues.node import Node

KIND, SERIES = "P31", "P179"
_PROPERTIES: Mapping[str, str] = MappingProxyType({
    KIND: "instance of", SERIES: "part of the series", "P1476": "title",
    "P577": "publication date", "P580": "start time", "P582": "end time",
    "P449": "original broadcaster", "P750": "distributed by", "P272": "production company",
    "P161": "cast member", "P725": "voice actor", "P674": "characters",
    "P57": "director", "P58": "screenwriter", "P162": "producer", "P1431": "executive producer", "P170": "creator",
    "P86": "composer", "P344": "director of photography", "P1040": "film editor",
    "P144": "based on", "P1113": "number of episodes", "P2437": "number of seasons", "P2047": "duration",
    "P364": "original language", "P495": "country of origin", "P915": "filming location",
    "P166": "award received", "P1411": "nominated for", "P155": "follows", "P156": "followed by",
    "P345": "IMDb ID", "P8600": "TVmaze series ID", "P4983": "TMDB TV series ID", "P4947": "TMDB movie ID",
})  # fmt: skip
_QUALIFIERS: Mapping[str, str] = MappingProxyType({
    "P453": "character role", "P4633": "name of the character role", "P291": "place of publication",
    "P437": "distribution format", "P750": "distributed by", "P1545": "series ordinal", "P1686": "for work",
    "P1346": "winner", "P2453": "nominee", "P585": "point in time", "P580": "start time", "P582": "end time",
    "P1480": "sourcing circumstances", "P4908": "season",
})  # fmt: skip
_REFERENCES: Mapping[str, str] = MappingProxyType({"P854": "reference URL", "P248": "stated in"})

# What a title is an instance of. What is of no such kind is told by the word in its kind's name.
KINDS: Mapping[str, Kind] = MappingProxyType({
    "Q5398426": "series", "Q1259759": "series", "Q526877": "series", "Q63952888": "series", "Q117467246": "series",
    "Q3464665": "season", "Q11424": "film", "Q506240": "film", "Q202866": "film", "Q20650540": "film",
    "Q24862": "film", "Q229390": "film",
})  # fmt: skip

_RANKS = ("preferred", "normal")
_CENTURY, _DECADE, _YEAR, _MONTH, _DAY = 7, 8, 9, 10, 11  # the precision of times


def kind_of(item: Node, labels: Mapping[str, str]) -> Kind | None:
    """Return what an item is, None where it is no title for the screen."""
    kinds = named_items(item, (KIND,))
    known = (KINDS[one] for one in kinds if one in KINDS)
    words = (kind for one in kinds for word, kind in KIND_WORDS if _is_screen(labels.get(one, ""), word))
    return next(known, None) or next(words, None)


def _is_screen(label: str, word: str) -> bool:
    """Tell whether a kind is one of the screen by its name: an "anime television series", no "series of novels"."""
    said = label.lower().split()
    return word in said[-1:] and (word == "film" or bool({"television", "web", "tv", "anime", "streaming"} & {*said}))


def statements(item: Node, labels: Mapping[str, str]) -> Iterator[Field]:
    """Yield a field for each statement with a value, property by property, preferred ones first."""
    for property_, name in _PROPERTIES.items():
        for statement in _ranked(item, property_):
            value, unit = _value(statement.at("mainsnak"), labels)
            rank = statement.text("rank")
            details = [("unit", unit), *_qualifiers(statement, labels), *_cited(statement, labels)]
            details.append(("rank", rank if rank == "preferred" else ""))
            yield Field(f"{name} ({property_})", value, tuple(details))


def named_items(item: Node, properties: Sequence[str] = tuple(_PROPERTIES)) -> list[str]:
    """Return the ids of all items that the statements of some properties name, each once."""
    found: dict[str, None] = {}
    for statement in (one for property_ in properties for one in _ranked(item, property_)):
        for snak in _snaks(statement):
            value = snak.at("datavalue", "value")
            ids = (value.text("id"), value.text("unit").rpartition("/entity/")[2])
            found |= dict.fromkeys(id_ for id_ in ids if id_[:1] == "Q" and id_[1:].isdecimal())
    return list(found)


def references(item: Node) -> tuple[str, ...]:
    """Return the addresses that the statements are referenced with."""
    ranked = (one for property_ in _PROPERTIES for one in _ranked(item, property_))
    cited = (pair for statement in ranked for pair in _cited(statement, {}))
    return tuple(dict.fromkeys(value for name, value in cited if "P854" in name and value))


def _ranked(item: Node, property_: str) -> list[Node]:
    """Return the statements of a property, those of preferred rank first, deprecated ones not at all."""
    said = [one for one in item.each("claims", property_) if one.text("rank") in _RANKS]
    return sorted(said, key=lambda one: _RANKS.index(one.text("rank")))


def _snaks(statement: Node) -> Iterator[Node]:
    yield statement.at("mainsnak")
    for property_ in _QUALIFIERS:
        yield from statement.each("qualifiers", property_)
    for reference in statement.each("references"):
        yield from reference.each("snaks", "P248")


def _qualifiers(statement: Node, labels: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for property_, name in _QUALIFIERS.items():
        for snak in statement.each("qualifiers", property_):
            yield f"{name} ({property_})", _value(snak, labels)[0]


def _cited(statement: Node, labels: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for reference in statement.each("references"):
        for property_, name in _REFERENCES.items():
            for snak in reference.each("snaks", property_):
                yield f"{name} ({property_})", _value(snak, labels)[0]


def _value(snak: Node, labels: Mapping[str, str]) -> tuple[str, str]:
    """Return a value as it is written, and its unit; nothing for "unknown value" and "no value"."""
    value = snak.at("datavalue", "value")
    if snak.text("snaktype") != "value":
        return "", ""
    match snak.text("datavalue", "type"):
        case "wikibase-entityid":
            id_ = value.text("id")
            return (f"{labels[id_]} ({id_})" if id_ in labels else id_), ""
        case "time":
            return edtf(value.text("time"), value.number("precision") or 0), ""
        case "quantity":
            unit = value.text("unit").rpartition("/entity/")[2]
            return value.text("amount").lstrip("+"), labels.get(unit, "")
        case "monolingualtext":
            return value.text("text"), ""
        case _:
            return value.text(), ""


_LAST = 9999  # the last year that EDTF writes with four digits


def edtf(time: str, precision: int) -> str:
    """Write a time of Wikidata ("+2026-05-01T00:00:00Z") in EDTF, as exact as its precision says."""
    year, month, day = time[1:5], time[6:8], time[9:11]
    if not (time[:1] == "+" and year.isdecimal() and time[5:6] == "-" and int(year)):
        return ""
    if precision >= _DAY and month != "00" and day != "00":
        return f"{year}-{month}-{day}"
    if precision >= _MONTH and month != "00":
        return f"{year}-{month}"
    if precision >= _YEAR:
        return year
    if precision == _DECADE:
        return f"{year[:3]}0/{year[:3]}9"
    first = (int(year) - 1) // 100 * 100 + 1
    return f"{first:04}/{min(first + 99, _LAST):04}" if precision == _CENTURY else ""
