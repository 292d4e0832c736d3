"""Credits: what the claims about a work tell of its people and characters beyond their names."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from hitherto.claims import CHARACTER_ITEM, VALUE_ITEM, Claim, Entry
from hitherto.judging.identity.names import Names
from hitherto.judging.identity.pairs import Credit, Season
from hitherto.judging.identity.spelling import form_of, is_name, other_names

PEOPLE = ("cast", "crew")


class _Told:
    """What is gathered of one form of a name."""

    def __init__(self) -> None:
        self.met: dict[Season, set[str]] = defaultdict(set)
        self.listed: dict[str, set[str]] = defaultdict(set)
        self.places: dict[str, list[int]] = defaultdict(list)
        self.items: Counter[str] = Counter()
        self.also: set[str] = set()

    def credit(self) -> Credit:
        """Return it as it is compared."""
        items = tuple(sorted(self.items, key=lambda item: (-self.items[item], item)))
        return Credit(self.places, self.met, self.listed, items, self.also)


def credits_of_people(entries: Sequence[Entry], characters: Names) -> dict[str, Credit]:
    """Return where people are credited, the characters that they play, and what else they are called."""
    told: dict[str, _Told] = defaultdict(_Told)
    for claim in (entry.claim for entry in entries if entry.claim.property in PEOPLE):
        person = told[form_of(claim.value)]
        _name_item(person, claim, VALUE_ITEM)
        _learn(person, claim, _named(claim, characters))
    _other_names(told, entries, (name for entry in entries for name in (entry.claim.value, *entry.claim.speaker)))
    return {form: one.credit() for form, one in told.items()}


def credits_of_characters(entries: Sequence[Entry], people: Names) -> dict[str, Credit]:
    """Return who plays characters."""
    told: dict[str, _Told] = defaultdict(_Told)
    for claim in (entry.claim for entry in entries):
        if claim.property == "character":
            _name_item(told[form_of(claim.value)], claim, VALUE_ITEM)
        elif claim.property == "cast" and claim.details.get("character"):
            character = told[form_of(str(claim.details["character"]))]
            _name_item(character, claim, CHARACTER_ITEM)
            _learn(character, claim, people[claim.value].name)
    return {form: one.credit() for form, one in told.items()}


def _learn(one: _Told, claim: Claim, other: str) -> None:
    """Learn whom a name goes with; whoever leaves or takes over a part is not the only one to have it."""
    one.places[claim.article] += [words.start for words in claim.evidence]
    if other and claim.polarity == "+" and claim.details.get("status") not in ("leaving", "recast"):
        one.met[claim.subject.season].add(other)
        one.listed[claim.article].add(other)


def _named(claim: Claim, characters: Names) -> str:
    """Return the character that a claim names; a mere description ("a detective") tells nobody apart."""
    character = str(claim.details.get("character") or "")
    name = characters[character].name if character else ""
    return name if is_name(name) else ""


def _name_item(one: _Told, claim: Claim, detail: str) -> None:
    if claim.details.get(detail) and claim.polarity == "+":
        one.items[str(claim.details[detail]).upper()] += 1


def _other_names(told: Mapping[str, _Told], entries: Sequence[Entry], spellings: Iterable[str]) -> None:
    """Learn earlier names and stage names, from the spellings and from the articles' own words."""
    texts: list[tuple[str | None, str | None]] = [(spelling, spelling) for spelling in dict.fromkeys(spellings)]
    texts += [(text, None) for text in dict.fromkeys(entry.article.text for entry in entries)]
    for text, spelled in texts:
        for one, other in other_names(text or "", spelled):
            for form, name in ((one, other), (other, one)):
                if form in told:
                    told[form].also.add(name)
