"""Choose what a wiki may be told: facts that stand, by articles that were read, in outlets that the wiki takes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from hitherto.claims import HELD, Entry, Fact, Standing, fold
from hitherto.pages.telling import Telling
from hitherto.pages.text import clean, web_address
from hitherto.pages.wiki.admissibility import Word, is_listed, kind_of, usual_name, word_on
from hitherto.pages.wiki.manner import Manner

LONGEST = 500  # letters of an address; Wikidata takes no longer ones, and readers cannot type them
_STRICTEST = "en"  # the wiki that says most of which outlets it takes
MOST = 2  # references for one fact; an encyclopaedia needs no more
_TOLD = frozenset(
    "order production release platform episodes cast crew based-on connection location runtime".split()
)  # no plot, no trailers, no guesses at what it means
_NOBODY = frozenset({"", "unknown", "undecided"})
_NOT_ADMITTED = "no outlet that this wiki takes says so"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A fact and the entries that a wiki's reference may rest on, the best first."""

    fact: Fact
    entries: tuple[Entry, ...]

    @property
    def is_reported(self) -> bool:
        """Tell whether the sentence has to name who reports it."""
        return self.fact.standing is Standing.REPORTED

    @property
    def outlet(self) -> str:
        """The outlet that is named and cited first."""
        return usual_name(self.entries[0].article.outlet)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A fact that is not written, why, and what is said of each outlet that has it."""

    fact: Fact
    why: str
    outlets: tuple[tuple[str, Word], ...] = ()


@dataclass(frozen=True, slots=True)
class LookUp:
    """An article that was not read, though one that was says it has a fact from there; `url` is a link in that one."""

    outlet: str
    fact: Fact
    named_by: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """What is written, what is not, and what an editor should look up."""

    chosen: tuple[Chosen, ...]
    left_out: tuple[LeftOut, ...]
    look_up: tuple[LookUp, ...]


def choose(facts: Sequence[Fact], telling: Telling, manner: Manner) -> Choice:
    """Part facts into what a wiki may be told and what it may not."""
    chosen, left_out = [], []
    look_up: dict[tuple[str, str], LookUp] = {}
    parts = _parts(facts)
    for fact in facts:
        if not _is_told(fact):
            continue
        one = _doubted(admitted(fact, telling, manner), parts)
        if isinstance(one, Chosen):
            chosen.append(one)
        else:
            left_out.append(one)
        for unread in _unread(fact, telling, manner):
            look_up.setdefault((unread.outlet, unread.fact.id), unread)
    return Choice(tuple(chosen), tuple(left_out), tuple(look_up.values()))


def admitted(fact: Fact, telling: Telling, manner: Manner) -> Chosen | LeftOut:
    """Find the entries of a fact that the wiki takes; where there is none, say so."""
    if fact.standing not in HELD:
        return LeftOut(fact, f"it is {fact.standing}, and only what is confirmed or reported goes to a wiki")
    return carried(fact, telling, manner)


def carried(fact: Fact, telling: Telling, manner: Manner) -> Chosen | LeftOut:
    """Find the entries of a fact that the wiki takes, whether or not it still stands."""
    carrying = [entry for entry in telling.said(*fact.claims_for) if _is_certain(entry)]
    kind = kind_of(fact)
    heard = [(entry, word_on(entry.article, manner.wiki, manner.accepted)) for entry in carrying]
    taken = [entry for entry, word in heard if word.takes(kind) and _can_be_cited(entry)]
    if taken:
        return Chosen(fact, tuple(_best(taken, start(fact, telling))))
    if admissible := [(entry, word) for entry, word in heard if word.takes(kind)]:
        return LeftOut(fact, "what says so has no address of its own, or is withdrawn", _named(admissible))
    return LeftOut(fact, _NOT_ADMITTED, _named(heard))


def _named(heard: Iterable[tuple[Entry, Word]]) -> tuple[tuple[str, Word], ...]:
    """Name the outlets of some entries, with what the wiki says of each."""
    said = {usual_name(entry.article.outlet) or "an outlet without a name": word for entry, word in heard}
    return tuple(said.items())


def _doubted(one: Chosen | LeftOut, parts: Mapping[str, int]) -> Chosen | LeftOut:
    """Leave out of living people what is most easily misread: half a name, a part taken for a person."""
    fact = one.fact
    if isinstance(one, LeftOut) or fact.property not in ("cast", "crew"):
        return one
    name = clean(fact.value)
    if " " not in name or not name[:1].isupper():
        return LeftOut(fact, "look up the full name")
    if fact.property == "cast" and parts.get(fold(name), 0) >= len(fact.claims_for):
        return LeftOut(fact, "somebody is said to play a part of this name")
    if fact.property == "cast" and one.is_reported and not fact.details.get("character"):
        return LeftOut(fact, "it is only reported, and as whom is not told")
    return one


def _parts(facts: Sequence[Fact]) -> Mapping[str, int]:
    """Count the claims by which a name is that of a part, of the fact that has most."""
    found: dict[str, int] = {}
    for fact in facts:
        name = fold(str(fact.details.get("character", "")))
        found[name] = max(found.get(name, 0), len(fact.claims_for))
    return found


def _is_told(fact: Fact) -> bool:
    """Tell whether an encyclopaedia asks for it at all, and somebody holds it."""
    known = fact.property in _TOLD and fact.value not in _NOBODY
    return known and fact.standing in HELD and fact.details.get("status") not in ("leaving", "in-talks")


def _is_certain(entry: Entry) -> bool:
    return entry.claim.certainty == "certain" and not entry.claim.says_no()


def _can_be_cited(entry: Entry) -> bool:
    """Tell whether readers can look it up: it has an address, its words are here, and its outlet stands by it."""
    url = web_address(entry.article.url)
    leads_to_it = url is not None and bool(url.partition("://")[2].partition("/")[2])  # no outlet's front page
    return leads_to_it and len(url or "") <= LONGEST and bool(entry.article.text) and entry.withdrawn_at is None


def start(fact: Fact, telling: Telling) -> date | None:
    """Return the first day on which what a fact tells can have happened, where that is told."""
    when = telling.when(fact)
    return when.earliest if when else None


def _best(entries: Sequence[Entry], begins: date | None) -> list[Entry]:
    """Take an entry of each article: of what was said since it happened first, in outlets that Wikipedia takes.

    After that those come first who say it themselves. A wiki without a list of its own profits from Wikipedia's.
    """

    def place(entry: Entry) -> tuple[bool, bool, bool, date, str]:
        early = begins is not None and entry.said_at < begins
        unlisted = not word_on(entry.article, _STRICTEST).takes("work")
        return early, unlisted, bool(_outlets_named(entry)), entry.said_at, entry.article.id

    one_each: dict[str, Entry] = {}
    for entry in sorted(entries, key=place):
        one_each.setdefault(entry.article.url or entry.article.id, entry)
    return list(one_each.values())[:MOST]


def _outlets_named(entry: Entry) -> list[str]:
    """Name the outlets that an entry has it from, its own aside."""
    own = usual_name(entry.article.outlet)
    return [name for name in entry.claim.speaker if is_listed(name) and usual_name(name) != own]


def _unread(fact: Fact, telling: Telling, manner: Manner) -> Iterable[LookUp]:
    """Yield the outlets that are named as where it was first, and of which no article on it was read."""
    entries = list(telling.said(*fact.claims_for))
    read = {usual_name(entry.article.outlet) for entry in entries}
    for entry in entries:
        for name in map(usual_name, _outlets_named(entry)):
            if name not in read:
                yield LookUp(name, fact, usual_name(entry.article.outlet), _link_to(name, entry))


def _link_to(outlet: str, entry: Entry) -> str | None:
    """Find the article's link to the outlet, by the outlet's name in the link's host."""
    wanted = "".join(c for c in outlet.casefold() if c.isalnum()).removeprefix("the")
    for link in entry.article.links:
        address = web_address(link)
        host = address.split("/")[2].casefold().replace("-", "") if address else ""
        if address and any(
            len(part) > 1 and wanted.startswith(part) for part in host.removeprefix("www.").split(".")[:1]
        ):
            return address
    return None
