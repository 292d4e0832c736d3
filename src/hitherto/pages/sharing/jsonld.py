"""JSON-LD in the words of schema.org: what is held of a title, and nothing that is only expected or guessed."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from hitherto.claims import HELD, Fact, Subject, When, is_item
from hitherto.pages.crediting import headline
from hitherto.pages.dates import named, reduced
from hitherto.pages.exports import Wishes
from hitherto.pages.page import Source
from hitherto.pages.seasons import is_series
from hitherto.pages.sentences.details import detail
from hitherto.pages.site.chrome import address_of
from hitherto.pages.text import clean, web_address
from hitherto.pages.vaguer import without_vaguer
from hitherto.pages.whole import Whole

CONTEXT = "https://schema.org"
_INSIDE = 10  # articles that the data inside a page names; the newest, since the page itself lists them all
_JOBS: Mapping[str, str] = {
    "director": "director", "creator": "creator", "co-creator": "creator", "writer": "author",
    "screenwriter": "author", "executive producer": "producer", "producer": "producer", "composer": "musicBy",
    "showrunner": "producer", "production company": "productionCompany", "studio": "productionCompany",
}  # fmt: skip
_NOTHING = ("", "unknown")
_LONGEST = 5  # digits of a number of episodes
_COMPANIES = frozenset({"productionCompany"})


def write(whole: Whole, wishes: Wishes) -> str:
    """Write a page's facts as JSON-LD."""
    return json.dumps(as_jsonld(whole, wishes.base), ensure_ascii=False, indent=2) + "\n"


def embedded(whole: Whole, base: str) -> str:
    """Write them for the inside of an HTML page, where nothing may look like a tag, with the newest articles only."""
    data = as_jsonld(whole, base)
    if "subjectOf" in data:
        newest = sorted(data["subjectOf"], key=lambda cited: str(cited.get("datePublished", "")), reverse=True)
        data["subjectOf"] = newest[:_INSIDE]
    told = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    return told.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def as_jsonld(whole: Whole, base: str) -> dict[str, Any]:
    """Return the title as a thing of schema.org."""
    title = Subject(whole.page.title.work)
    held = without_vaguer([fact for fact in whole.facts if fact.standing in HELD and fact.value not in _NOTHING])
    series = is_series(whole.page.title, whole.facts)
    own = [fact for fact in held if fact.subject.season is None]
    root = {"@context": CONTEXT, "@type": "TVSeries" if series else "Movie", **_named(title, base)}
    root |= _told(own)
    seasons = sorted({fact.subject.season for fact in held if fact.subject.season is not None})
    if seasons:
        root["containsSeason"] = [_season(title, number, held, base) for number in seasons]
    cited = [_citation(source) for source in whole.page.sources]
    return root | ({"subjectOf": cited} if cited else {})


def _season(title: Subject, number: int, held: Sequence[Fact], base: str) -> dict[str, Any]:
    own = [fact for fact in held if fact.subject.season == number]
    named = _named(Subject(title.work, number), base)
    return {"@type": "TVSeason", **named, "seasonNumber": number, **_told(own)}


def _named(subject: Subject, base: str) -> dict[str, Any]:
    name = clean(subject.work) + ("" if subject.season is None else f", season {subject.season}")
    address = web_address(address_of(base, subject))
    return {"name": name, **({"@id": address, "url": address} if address else {})}


def _told(facts: Iterable[Fact]) -> dict[str, Any]:
    """Say facts as properties; what has several values is a list."""
    told: dict[str, dict[str, Any]] = {}
    for fact in facts:
        say = _SAY.get(fact.property)
        for name, value in say(fact) if say else ():
            told.setdefault(name, {}).setdefault(json.dumps(value), value)
    return {name: list(each.values()) if len(each) > 1 else next(iter(each.values())) for name, each in told.items()}


Said = Iterable[tuple[str, Any]]


def _cast(fact: Fact) -> Said:
    person, part = _person(fact), detail(fact, "character")
    yield "actor", {"@type": "PerformanceRole", "actor": person, "characterName": part} if part else person


def _crew(fact: Fact) -> Said:
    name = _JOBS.get(detail(fact, "job"))
    if name:
        yield name, _thing("Organization", fact.value) if name in _COMPANIES else _person(fact)


def _person(fact: Fact) -> dict[str, Any]:
    item = fact.wikidata.get("value", "")
    same = {"sameAs": f"http://www.wikidata.org/entity/{item}"} if is_item(item) else {}
    return {**_thing("Person", fact.value), **same}


def _thing(kind: str, name: str) -> dict[str, Any]:
    return {"@type": kind, "name": name}


def _release(fact: Fact) -> Said:
    when, kind = When.read(fact.value), detail(fact, "kind")
    if when is None:
        return
    start, region, platform = reduced(when), detail(fact, "region"), detail(fact, "platform")
    said = {
        "startDate": start,
        "description": "" if start == when.edtf else named(when),  # schema.org's dates know no "late 2025"
        "name": kind,
        "location": region and _thing("Place", region),
        "publishedBy": platform and _thing("Organization", platform),
    }
    yield "publication", {"@type": "PublicationEvent", **{name: value for name, value in said.items() if value}}
    if when.is_day and kind in ("", "premiere", "theatrical", "streaming"):
        yield "datePublished", start


def _episodes(fact: Fact) -> Said:
    if fact.value.isdecimal() and len(fact.value) < _LONGEST:
        yield "numberOfEpisodes", int(fact.value)


def _based_on(fact: Fact) -> Said:
    author = detail(fact, "author")
    yield (
        "isBasedOn",
        {**_thing("CreativeWork", fact.value), **({"author": _thing("Person", author)} if author else {})},
    )


def _award(fact: Fact) -> Said:
    more = ", ".join(filter(None, (detail(fact, key) for key in ("result", "category", "recipient"))))
    yield "award", f"{fact.value} ({more})" if more else fact.value


def _trailer(fact: Fact) -> Said:
    yield "trailer", _thing("VideoObject", fact.value.replace("-", " "))


def _location(fact: Fact) -> Said:
    yield "locationCreated", _thing("Place", fact.value)


_SAY: Mapping[str, Callable[[Fact], Said]] = {
    "cast": _cast,
    "crew": _crew,
    "release": _release,
    "episodes": _episodes,
    "based-on": _based_on,
    "award": _award,
    "trailer": _trailer,
    "location": _location,
}


def _citation(source: Source) -> dict[str, Any]:
    url = web_address(source.url)
    said = {} if source.undated else {"datePublished": source.said_at.isoformat()}
    publisher = {"publisher": _thing("Organization", source.outlet)} if source.outlet else {}
    return {
        "@type": "NewsArticle",
        "headline": headline(source),
        **publisher,
        **said,
        **({"url": url} if url else {}),
        **({"archivedAt": source.archive} if source.archive else {}),
    }
