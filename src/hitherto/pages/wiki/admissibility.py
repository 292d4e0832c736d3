"""Which outlets a wiki takes as sources, for which kind of claim: `vocabulary/admissibility.toml`, asked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Literal
from urllib.parse import urlsplit

from hitherto.claims import Article, Fact, fold
from hitherto.pages.text import clean
from hitherto.vocabulary import read_table

Kind = Literal["work", "credits", "people"]
NOT_ASSESSED = "not assessed"
ACCEPTED = "accepted"
_TAKEN_FOR: Mapping[str, frozenset[str]] = {
    ACCEPTED: frozenset({"work", "credits", "people"}),
    "limited": frozenset({"work", "credits"}),
    "own": frozenset({"work", "credits"}),
}
_LEAVING = frozenset({"leaving", "recast"})


@dataclass(frozen=True, slots=True)
class WikiList:
    """A wiki's public list: the wiki, its name and address, the day it was looked up, and its state that was read."""

    wiki: str
    name: str
    url: str
    looked_up: date
    state: date | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list says of some outlets, for articles published from one day until another."""

    word: str
    names: tuple[tuple[str, ...], ...]
    hosts: tuple[str, ...]
    list: WikiList
    since: date | None = None
    until: date | None = None

    def holds(self, day: date | None) -> bool:
        """Tell whether it holds for what was published on a day; without a day, only what always holds does."""
        if day is None:
            return self.since is None and self.until is None
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Word:
    """What a wiki says of an article's outlet: the word, and where that is listed (nowhere: None)."""

    word: str
    list: WikiList | None = None

    def takes(self, kind: Kind) -> bool:
        """Tell whether the wiki takes the outlet for this kind of claim."""
        return kind in _TAKEN_FOR.get(self.word, ())

    def __str__(self) -> str:
        """Say it as an editor may read it: "refused (Wikipedia:WikiProject Television/FAQ, looked up 2026-11-28)"."""
        return f"{self.word} ({self.list.name}, looked up {self.list.looked_up})" if self.list else self.word


def word_on(article: Article, wiki: str, accepted: Sequence[str] = ()) -> Word:
    """Return what a wiki says of an article's outlet; `accepted` are outlets that an editor has looked up and takes.

    The host of the address decides where there is one, so that nobody is accepted by calling themselves Variety.
    """
    if _key(article.outlet) in map(_key, accepted):
        return Word(ACCEPTED)
    for listed in _of(wiki):
        if listed.holds(article.published) and _is_among(article, listed):
            return Word(listed.word, listed.list)
    return Word(read_table("admissibility")["wikis"].get(wiki, NOT_ASSESSED))


def kind_of(fact: Fact) -> Kind:
    """Tell what kind of claim a fact is; what is said of somebody's leaving asks for the best outlets."""
    if fact.property not in ("cast", "crew", "award"):
        return "work"
    return "people" if fact.details.get("status") in _LEAVING else "credits"


def usual_name(outlet: str) -> str:
    """Return the name under which an outlet is cited: "Deadline Hollywood" of "Deadline"; any other as it is.

    Of an outlet that is known by its host alone, "ign.com", the name is that of the host where the table has both.
    """
    label = outlet.partition(".")[0] if outlet in _hosts() else outlet
    return _usual().get(_key(outlet)) or _usual().get(_key(label), clean(outlet))


def in_prose(outlet: str) -> tuple[str, str]:
    """Return what stands before an outlet in a sentence ("the " or ""), and its type: "italic" or "upright"."""
    forms = read_table("admissibility")["prose"]
    return "the " if outlet in forms["the"] else "", "upright" if outlet in forms["upright"] else "italic"


def is_listed(name: str) -> bool:
    """Tell whether a name is that of an outlet in the table."""
    return _key(name) in _usual()


def lists() -> Mapping[str, WikiList]:
    """Return the lists that the table rests on."""
    return {key: WikiList(**entry) for key, entry in read_table("admissibility")["lists"].items()}


@cache
def _of(wiki: str) -> tuple[Listed, ...]:
    return tuple(listed for listed in _listed() if listed.list.wiki == wiki)


def _listed() -> Iterator[Listed]:
    known = lists()
    for entry in read_table("admissibility")["outlets"]:
        yield _read(entry, known[entry["list"]])


def _read(entry: Mapping[str, Any], where: WikiList) -> Listed:
    names = tuple(tuple(spellings) for spellings in entry["names"])
    return Listed(entry["word"], names, tuple(entry["hosts"]), where, entry.get("from"), entry.get("until"))


def _is_among(article: Article, listed: Listed) -> bool:
    try:
        parts = urlsplit(article.url or "")
        host, path = parts.hostname or "", parts.path
    except ValueError:  # a half-written IPv6 address
        return False
    if host:
        return any(_is_at(host, path, one) for one in listed.hosts)
    return any(_key(article.outlet) == _key(name) for spellings in listed.names for name in spellings)


def _is_at(host: str, path: str, listed: str) -> bool:
    """Tell whether an address lies at a listed host or below it, or under the path that is listed with it."""
    home, slash, under = listed.partition("/")
    return f".{host}".endswith(f".{home}") and (not slash or f"{path}/".startswith(f"/{under}/"))


@cache
def _hosts() -> frozenset[str]:
    return frozenset(host for listed in _listed() for host in listed.hosts)


@cache
def _usual() -> Mapping[str, str]:
    listed = [spellings for listed in _listed() for spellings in listed.names]
    spelled = [*read_table("outlets")["names"], *listed]  # of an outlet that both have, the later word counts
    return {_key(name): spellings[0] for spellings in spelled for name in spellings}


def _key(name: str) -> str:
    """Fold a name as outlets are spelled: "TV Line" and "TVLine" are one."""
    return fold(name).replace(" ", "")
