"""Leave out what only says more vaguely what a line beside it says: "2028" beside "19 May 2028".

Nothing is lost by it: the ledger and `hitherto facts` keep every value.
"""

from collections.abc import Sequence

from hitherto.claims import HELD, Fact, When, fold
from hitherto.pages.labels import CURRENT, rank
from hitherto.pages.sentences.release import is_first


def without_vaguer(facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts without the current ones that another, at least as strong, says more exactly."""
    return [f for f in facts if f.standing not in CURRENT or not any(_says_more(other, f) for other in facts)]


def _says_more(other: Fact, fact: Fact) -> bool:
    alike = other.property == fact.property and other.subject == fact.subject and other.standing in HELD
    if other is fact or not alike or rank(other) > rank(fact):
        return False
    if fact.property == "release":
        return is_first(fact) and is_first(other) and _agree(fact, other) and _within(other.value, fact.value)
    if fact.property == "location":
        return _words(fact.value) < _words(other.value)
    return fact.property == "based-on" and _is_better_source(other, fact)


def _is_better_source(other: Fact, fact: Fact) -> bool:
    """Tell whether a source is only the title again, or the author of the other, or a part of its name."""
    name = fold(fact.value)
    again = name == fold(fact.subject.work) and fold(other.value) != name
    its_author = name == fold(str(other.details.get("author", "")))
    nameless = not fact.details.get("author") and bool(other.details.get("author"))
    return its_author or (again and nameless) or _words(fact.value) < _words(other.value)


def _agree(one: Fact, other: Fact) -> bool:
    """Tell whether two releases may be one: they name no two regions and no two platforms."""
    both = ((one.details.get(key), other.details.get(key)) for key in ("region", "platform"))
    return all(not a or not b or a == b for a, b in both)


def _within(exact: str, vague: str) -> bool:
    one, other = When.read(exact), When.read(vague)
    return one is not None and other is not None and other.contains(one) and not one.contains(other)


def _words(name: str) -> frozenset[str]:
    return frozenset(fold(name).split())
