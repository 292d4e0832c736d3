"""Leave out what only says more vaguely what a line beside it says: "2028" beside "19 May 2028".

Nothing is lost by it: the ledger and `hitherto facts` keep every value.
"""

from collections.abc import Iterable, Sequence

from hitherto.claims import HELD, Fact, Subject, When, fold
from hitherto.pages.labels import CURRENT, rank
from hitherto.pages.sentences.release import is_first

_MORE_OR_LESS = frozenset({"release", "location", "based-on"})  # what one can say more exactly than another


def without_vaguer(facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts without the current ones that another, at least as strong, says more exactly."""
    held: dict[tuple[str, Subject], list[Fact]] = {}
    for fact in facts:
        if fact.property in _MORE_OR_LESS and fact.standing in HELD:
            held.setdefault((fact.property, fact.subject), []).append(fact)
    return [f for f in facts if f.standing not in CURRENT or not _is_vaguer(f, held.get((f.property, f.subject), ()))]


def _is_vaguer(fact: Fact, alike: Iterable[Fact]) -> bool:
    return any(_says_more(other, fact) for other in alike)


def _says_more(other: Fact, fact: Fact) -> bool:
    if other is fact or rank(other) > rank(fact):
        return False
    if fact.property == "release":
        return is_first(fact) and is_first(other) and _agree(fact, other) and _within(other.value, fact.value)
    if fact.property == "location":
        return _words(fact.value) < _words(other.value)
    return _is_better_source(other, fact)


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
