"""Who has a say in a title: learned from the vocabulary and from the claims themselves."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from hitherto.claims import Claim, Entry, Identity, fold
from hitherto.judging.identity.credits import PEOPLE
from hitherto.judging.identity.names import Names
from hitherto.judging.identity.outlets import Outlets
from hitherto.judging.statement import Say, Voice
from hitherto.vocabulary import read_table


class Voices:
    """Who plays, who makes and who shows one work, as its claims tell it."""

    def __init__(self, entries: Sequence[Entry], people: Names, characters: Names, outlets: Outlets) -> None:
        """Learn the companies, the makers and the parts from the claims about a work."""
        self._people, self._characters, self._outlets = people, characters, outlets
        self._shown: dict[str, str] = {}
        self._credited: set[str] = set()
        self._makers: dict[str, str] = {}
        self._parts: dict[str, set[str]] = defaultdict(set)
        self._introduced: dict[str, str] = {}
        self._texts = [article.text for article in {e.article.id: e.article for e in entries}.values()]
        for entry in entries:
            if entry.claim.polarity == "+":
                self._learn(entry.claim)
        self._companies = frozenset(self._shown)
        self._announcements = {
            entry.article.id
            for entry in entries
            for speaker in entry.claim.speaker
            if _is_official(speaker) or self._is_company(speaker)
        }

    def voice(self, entry: Entry) -> Voice:
        """Return who vouches for a claim, what say they have in it, and the origin that it counts for."""
        claim, outlet = entry.claim, entry.article.outlet
        speakers = [speaker for speaker in claim.speaker if not _is_nobody(speaker)]
        if not speakers:
            return self._outlets_own(entry, f"{claim.speaker[0]}, in {outlet}" if claim.speaker else outlet)
        heard = [self._hear(speaker, entry) for speaker in speakers]
        chosen = min(heard, key=lambda voice: (voice.say == Say.NONE, voice.kind != "who"))
        if chosen.kind == "who" and outlet:
            return replace(chosen, label=f"{chosen.label}, in {outlet}")
        return chosen

    def _learn(self, claim: Claim) -> None:
        details = claim.details
        companies = [details.get("by"), details.get("platform"), claim.value if claim.property == "platform" else None]
        self._shown |= {bare(str(name)): str(name) for name in companies if name}
        if claim.certainty == "possible":  # a wish makes nobody a maker
            return
        if claim.property in PEOPLE:
            self._credited.add(self._people[claim.value].key)
        if claim.property == "crew":
            job = str(details.get("job", ""))
            if any(word in _table()["makers"] for word in fold(job).split()):
                self._makers.setdefault(self._people[claim.value].key, job)
        if claim.property == "cast" and details.get("character"):
            self._parts[self._people[claim.value].key].add(self._characters[str(details["character"])].key)

    def _outlets_own(self, entry: Entry, label: str) -> Voice:
        outlet = entry.article.outlet
        voice = Voice(label or "an article", "outlet", f"outlet {self._outlets.key(outlet)}")
        if _is_act(entry.claim) and entry.article.id in self._announcements:
            company = str(entry.claim.details.get("by") or "the company")  # its own act, and it speaks of it here
            return replace(voice, say=Say.FULL, because=f"{company} itself speaks in the article that tells of it")
        owner = self._owner(outlet, entry.article.url or "")
        return replace(voice, say=Say.FULL, because=f"{outlet} speaks for {owner}") if owner else voice

    def _owner(self, outlet: str, url: str) -> str:
        """Return the company that an outlet belongs to, if it shows or makes the title."""
        folded = fold(outlet)
        for house, owner in _houses().items():
            if house in folded:
                return owner
        if not folded or "news" in folded.split():
            return ""
        host = re.sub(r"\A\w+://|[/:?#].*\Z", "", url.lower()).split(".")[:-1]
        owned = [c for c in sorted(self._companies) if c.replace(" ", "") in host]
        if not url:
            owned = [c for c in sorted(self._companies) if f"{folded} ".startswith(f"{c} ")]
        return self._shown.get(owned[0], owned[0]) if owned else ""

    def _hear(self, speaker: str, entry: Entry) -> Voice:
        """Return one speaker's voice in a claim."""
        folded = fold(speaker)
        if _is_official(speaker):
            return Voice(speaker, "who", "who official", Say.FULL, f"{speaker} is official")
        known = self._people[speaker]
        if known.key not in self._credited:
            company = bare(speaker) if bare(speaker) in self._companies | _companies() else self._owner_of(folded)
            if company:
                return Voice(speaker, "who", f"who {company}", Say.FULL, f"{speaker} makes or shows it")
            if folded in _houses():
                owner = _houses()[folded]
                return Voice(speaker, "who", f"who {bare(owner)}", Say.FULL, f"{speaker} speaks for {owner}")
            if self._outlets.knows(speaker):
                return Voice(speaker, "outlet", f"outlet {self._outlets.key(speaker)}")
        say, because = self._say(known, speaker, entry.claim)
        return Voice(known.name, "who", f"who {known.key}", say, because)

    def _say(self, known: Identity, speaker: str, claim: Claim) -> tuple[Say, str]:
        """Return what say a person has in a claim, and why."""
        person, name = known.key, known.name
        if person in self._makers:
            return Say.FULL, f"{name} makes it ({self._makers[person]})"
        if claim.property in PEOPLE and self._people[claim.value].key == person:
            return Say.OWN, f"{name} speaks of their own {'part' if claim.property == 'cast' else 'work'}"
        if claim.property == "character" and self._characters[claim.value].key in self._parts.get(person, ()):
            return Say.OWN, f"{name} plays {claim.value}"
        office = self._office(speaker)
        whose = " of the company" if office in _table()["executives"] else ""
        return (Say.FULL, f"{name} is introduced as {office}{whose}") if office else (Say.NONE, "")

    def _is_company(self, speaker: str) -> bool:
        """Tell whether a company that shows or makes the title speaks, itself or through an officer."""
        if self._people[speaker].key in self._credited:
            return False
        folded = fold(speaker)
        if bare(speaker) in self._companies or self._owner_of(folded):
            return True
        return not self._outlets.knows(speaker) and self._office(speaker) in _table()["executives"]

    def _owner_of(self, folded: str) -> str:
        """Return the company whose channel or officer a speaker is ("Netflix UK", "a spokesperson for CBS")."""
        if "news" in folded.split():
            return ""
        speaks_for = bool(set(folded.split()) & set(_table()["executives"]))
        for company in sorted(self._companies):
            if f"{folded} ".startswith(f"{company} ") or (speaks_for and f" {company} " in f" {folded} "):
                return company
        return ""

    def _office(self, speaker: str) -> str:
        """Return the office that some article introduces a speaker with ("president", "showrunner")."""
        if speaker not in self._introduced:
            companies = self._companies | _companies()
            found = (_introduction(speaker, text, companies) for text in self._texts if speaker in text)
            self._introduced[speaker] = next(filter(None, found), "")
        return self._introduced[speaker]


def bare(company: str) -> str:
    """Return a company's folded name under the spelling that the vocabulary keeps, without a trailing plus."""
    folded = fold(company)
    return re.sub(r" plus\Z", "", _spellings().get(folded, folded))


def _introduction(speaker: str, text: str, companies: Iterable[str]) -> str:
    for match in re.finditer(re.escape(speaker), text):
        before = text[max(0, match.start() - 70) : match.start()]
        after = text[match.end() : match.end() + 70]
        maker, executive = _office_before().search(before), _executive_before().search(before)
        later = _office_after().match(after)
        if maker or (later and fold(later[1]) in _table()["makers"]):
            return fold((maker or later or [""])[1])
        office = executive or later
        if office and any(f" {c} " in f" {fold(before)} {fold(after)} " for c in companies):
            return fold(office[1])
    return ""


@cache
def _office_before() -> re.Pattern[str]:
    words = "|".join(_table()["makers"])
    return re.compile(rf"\b((?:executive |co-|series )?(?:{words}))s?[,:]? (?:and [\w-]+ )?\Z", re.IGNORECASE)


@cache
def _executive_before() -> re.Pattern[str]:
    words = "|".join(_table()["executives"])
    return re.compile(rf"\b({words})\b(?: (?:of|for) [\w &+.]+)?,? \Z", re.IGNORECASE)


@cache
def _office_after() -> re.Pattern[str]:
    words = "|".join([*_table()["makers"], *_table()["executives"]])
    return re.compile(rf",(?: [\w’'.&+-]+){{0,5}}? ({words})\b", re.IGNORECASE)


def _is_act(claim: Claim) -> bool:
    """Tell whether a claim tells of something that only a company can do, which it does by saying so."""
    return claim.property == "order" and claim.value in ("ordered", "renewed", "revived", "cancelled", "ending")


def _is_official(speaker: str) -> bool:
    """Tell whether a speaker is official by name ("official logline", "the official account")."""
    return any(f" {word} " in f" {fold(speaker)} " for word in _table()["official"])


def _is_nobody(speaker: str) -> bool:
    words = fold(speaker).split()
    return not words or any(word in _table()["nobody"] for word in words[:3])


def _table() -> dict[str, Any]:
    return read_table("voices")


@cache
def _houses() -> dict[str, str]:
    return {fold(house): owner for house, owner in _table()["house"].items()}


@cache
def _spellings() -> dict[str, str]:
    kinds = read_table("platforms").values()
    return {fold(name): fold(group[0]) for kind in kinds for group in kind["names"] for name in group}


@cache
def _companies() -> frozenset[str]:
    return frozenset(bare(name) for name in _spellings())
