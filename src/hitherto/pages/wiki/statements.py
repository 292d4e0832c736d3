"""Facts as statements of Wikidata: a property, a value, qualifiers, and the article that a reference cites."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hitherto.claims import HELD, Fact, When, is_item, record_of
from hitherto.pages.dates import reduced
from hitherto.pages.sentences.details import detail
from hitherto.pages.telling import Telling
from hitherto.pages.text import clean
from hitherto.pages.whole import Whole
from hitherto.pages.wiki.choosing import Chosen, admitted
from hitherto.pages.wiki.infobox import Sort
from hitherto.pages.wiki.manner import Manner
from hitherto.pages.wiki.paragraphs import releases
from hitherto.pages.wiki.prose import Sense
from hitherto.pages.wiki.wikitext import sort_of, standpoint
from hitherto.vocabulary import read_table

LONGEST = 400  # letters of a text; Wikidata takes 1,500 of a string
_MINUTE = "Q7727"
_PRECISION = {4: 9, 7: 10, 10: 11}  # by the length of a date: a year, a month, a day


@dataclass(frozen=True, slots=True)
class Value:
    """A value: how people write it, and how QuickStatements does ("" where its item is not known)."""

    said: str
    code: str


@dataclass(frozen=True, slots=True)
class Wikidatum:
    """One statement: of which item (empty where it is not known), what it says, and the articles that say so.

    `code` is the property's.
    """

    title: str
    item: str
    code: str
    value: Value
    qualifiers: tuple[tuple[str, Value], ...]
    chosen: Chosen

    @property
    def lacks(self) -> tuple[str, ...]:
        """Name what has no code: such a statement is for somebody to complete, and never makes a new item."""
        parts = [("title", self.item), ("value", self.value.code), *((name, one.code) for name, one in self.qualifiers)]
        return tuple(name for name, code in parts if not code)


def statements(whole: Whole, manner: Manner) -> list[Wikidatum]:
    """State what is confirmed or reported of a title, a statement for each fact that Wikidata has a property for."""
    telling, own = standpoint(whole)
    sort = sort_of(whole.page, whole.facts, telling)
    sense = Sense(telling, manner, "", "")
    chosen = [one for one in (_chosen(fact, telling, manner) for fact in own) if one]
    kept = {id(one) for one in releases(chosen, sense)}
    told = [one for one in chosen if one.fact.property != "release" or id(one) in kept]
    item = item_of(whole, sort)
    found = (_state(one, telling, sort) for one in told)
    return [
        Wikidatum(clean(whole.page.name), item, *stated, one) for one, stated in zip(told, found, strict=True) if stated
    ]


def item_of(whole: Whole, sort: Sort) -> str:
    """Find the title's own item: the work's, or that of a season's record in Wikidata; "" where it is not known."""
    if whole.item and sort != "season":
        return whole.item
    for entry in whole.entries:
        found = record_of(entry.article) if entry.article.outlet == "Wikidata" else None
        record = found[0] if found else None
        if record is None or not is_item(record.id):
            continue
        fits = record.season == whole.page.season if sort == "season" else record.kind != "season"
        if fits and (record.kind == "season") == (sort == "season"):
            return record.id.upper()
    return ""


def item(fact: Fact, role: str = "value", said: str = "") -> Value:
    """Return a value that is an item: its name, and its id where the ledger knows it."""
    known = fact.wikidata.get(role, "")
    return Value(said or clean(fact.value), known if is_item(known) else "")


def text(said: str) -> Value:
    """Return a value that is a string; the marks that would end it become others."""
    return Value(said, f'"{plain(said)}"')


def time(when: When | None) -> Value:
    """Return a day, a month or a year; a window has the month or the year that it lies in, and else no code."""
    exact = reduced(when)
    code = f"+{exact.ljust(10, '#').replace('###', '-00')}T00:00:00Z/{_PRECISION[len(exact)]}" if exact else ""
    return Value(when.edtf if when else "", code)


def plain(said: str) -> str:
    """Make a text fit for a string of QuickStatements, which knows no escape: no quotes, tabs or line ends."""
    return clean(said).replace('"', "”")[:LONGEST].strip()


def _chosen(fact: Fact, telling: Telling, manner: Manner) -> Chosen | None:
    if (
        fact.standing not in HELD
        or fact.value in ("", "unknown")
        or fact.details.get("status") in ("leaving", "in-talks")
    ):
        return None
    one = admitted(fact, telling, manner)
    return one if isinstance(one, Chosen) else None


Stated = tuple[str, Value, tuple[tuple[str, Value], ...]]


def _state(one: Chosen, telling: Telling, sort: Sort) -> Stated | None:
    make = _STATED.get(one.fact.property)
    return make(one.fact, telling, sort) if make else None


def _cast(fact: Fact, _: Telling, __: Sort) -> Stated:
    character = detail(fact, "character")
    if not character:
        return "P161", item(fact), ()
    known = item(fact, "character", character)
    return "P161", item(fact), (("P453", known) if known.code else ("P4633", text(character)),)


_JOBS: Mapping[str, str] = {
    "director": "P57", "writer": "P58", "screenwriter": "P58", "creator": "P170", "executive producer": "P1431",
    "producer": "P162", "composer": "P86", "production company": "P272", "studio": "P272",
}  # fmt: skip


def _crew(fact: Fact, _: Telling, __: Sort) -> Stated | None:
    job = _JOBS.get(detail(fact, "job"))
    return (job, item(fact), ()) if job else None


def _release(fact: Fact, telling: Telling, sort: Sort) -> Stated | None:
    kind = detail(fact, "kind")
    if fact.subject.part or kind in ("episode", "part") or telling.is_of_the_beginning(fact):
        return None
    region = detail(fact, "region")
    where = (("P291", Value(region, str(_regions().get(region, "")))),) if region else ()
    if sort == "film":
        return ("P577", time(telling.when(fact)), where) if kind != "finale" else None
    if kind == "finale":
        return "P582", time(telling.when(fact)), ()
    first = kind in ("", "premiere", "streaming", "tv") and not region
    return ("P580", time(telling.when(fact)), ()) if first else None


def _platform(fact: Fact, _: Telling, sort: Sort) -> Stated | None:
    if detail(fact, "region") or (sort != "film" and detail(fact, "kind") == "theatrical"):
        return None
    return "P750" if sort == "film" else "P449", item(fact), ()


def _episodes(fact: Fact, _: Telling, __: Sort) -> Stated | None:
    return ("P1113", Value(fact.value, fact.value), ()) if re.fullmatch(r"[1-9]\d{0,3}", fact.value) else None


def _runtime(fact: Fact, _: Telling, __: Sort) -> Stated | None:
    minutes = re.fullmatch(r"[1-9]\d{0,3}", fact.value)
    return ("P2047", Value(f"{fact.value} minutes", f"{fact.value}U{_MINUTE[1:]}"), ()) if minutes else None


def _award(fact: Fact, _: Telling, __: Sort) -> Stated | None:
    won = {"won": True, "nominated": False}.get(detail(fact, "result"))
    if won is None:
        return None
    recipient = detail(fact, "recipient")
    who = ((("P1346" if won else "P2453"), Value(recipient, "")),) if recipient else ()
    when = time(fact.happens)
    day = (("P585", when),) if when.code else ()
    return "P166" if won else "P1411", item(fact), (*who, *day)


def _plainly(code: str) -> Callable[[Fact, Telling, Sort], Stated]:
    return lambda fact, _, __: (code, item(fact), ())


def _regions() -> Mapping[str, str]:
    items: Mapping[str, str] = read_table("wikidata")["regions"]
    return items


_STATED: Mapping[str, Callable[[Fact, Telling, Sort], Stated | None]] = {
    "cast": _cast,
    "crew": _crew,
    "release": _release,
    "platform": _platform,
    "episodes": _episodes,
    "runtime": _runtime,
    "award": _award,
    "based-on": _plainly("P144"),
    "location": _plainly("P915"),
}
