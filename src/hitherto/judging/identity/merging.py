"""Merging: spellings are sorted into blocks, compared within them, and joined by what the features say.

First full names are joined. Then what is only a part of a name (a surname, an initial) joins the one name that it
fits best; where several fit alike, it stands alone. Neither depends on the order in which the names are given.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from hitherto.judging.identity.features import THRESHOLD, Feature, clash, weigh
from hitherto.judging.identity.groups import Groups
from hitherto.judging.identity.pairs import NOTHING, Credit, Pair
from hitherto.judging.identity.spelling import Name, sound

_CROWD = 60  # more names that share only a first name are too many to compare; those of one surname are compared always
Table = Sequence[tuple[float, Feature]]


@dataclass(frozen=True, slots=True)
class Link:
    """Two forms of names that are one by their features; `one` is a part of `other` where `is_part`."""

    one: str
    other: str
    score: float
    reasons: tuple[str, ...]
    is_part: bool = False


class Merging:
    """What joins the names of one sort, as a table of features has it."""

    def __init__(self, forms: Iterable[str], credited: Mapping[str, Credit], table: Table) -> None:
        """Take the forms of the names, and what claims tell of each."""
        self._names = {form: Name.of(form) for form in sorted(forms)}
        self._credited = credited
        self._table = table
        self._held: set[str] = set()  # joined before, as editors and Wikidata items have it

    def join(self, groups: Groups) -> Iterator[Link]:
        """Join groups, and yield the links that joined them."""
        whole = [link for link in self._links if not link.is_part]
        linked: dict[str, list[Link]] = defaultdict(list)
        for link in whole:
            linked[link.one].append(link)
            linked[link.other].append(link)
        members: dict[str, set[str]] = defaultdict(set)
        for form in self._names:
            members[groups.find(form)].add(form)
        self._held = {form for form in self._names if len(members[groups.find(form)]) > 1}
        for link in sorted(whole, key=lambda link: (-link.score, link.one, link.other)):
            if not self._is_torn(link, linked, groups):
                yield from self._joined(link, groups, members)
        parts: dict[str, list[Link]] = defaultdict(list)
        for link in self._links:
            if link.is_part:
                parts[link.one].append(link)
        for form in sorted(parts, key=lambda form: (-len(self._names[form].words), -len(form), form)):
            most = max(link.score for link in parts[form])  # of two Grissoms the one of the same actor
            fitting = [link for link in parts[form] if link.score == most]
            if len({groups.find(link.other) for link in fitting}) == 1:
                yield from self._joined(max(fitting, key=lambda link: link.other), groups, members)

    @cached_property
    def _links(self) -> list[Link]:
        found = []
        for pair in self._pairs():
            score, reasons = weigh(pair, self._table)
            if score >= THRESHOLD:
                found.append(Link(pair.one.form, pair.other.form, score, reasons, pair.is_part))
        return found

    def _is_torn(self, link: Link, linked: Mapping[str, Sequence[Link]], groups: Groups) -> bool:
        """Tell whether one of two names fits another as well that cannot be the same as the first."""
        for here, there in ((link.one, link.other), (link.other, link.one)):
            for other in linked[here]:
                rival = other.other if other.one == here else other.one
                if other.score >= link.score and rival != there and self._clash(there, rival, groups):
                    return True
        return False

    def _joined(self, link: Link, groups: Groups, members: dict[str, set[str]]) -> Iterator[Link]:
        """Join two groups, unless a member of one is certainly none of the other."""
        one, other = groups.find(link.one), groups.find(link.other)
        if one == other or any(
            self._clash(a, b, groups) for a in self._own(link, members[one]) for b in self._own(link, members[other])
        ):
            return
        if groups.union(one, other):
            members[groups.find(one)] = members[one] | members[other]
            yield link

    def _own(self, link: Link, members: Iterable[str]) -> list[str]:
        """Leave out whom an editor put with one of the two, however different the names look."""
        return [form for form in members if form not in self._held or form in (link.one, link.other)]

    def _clash(self, one: str, other: str, groups: Groups) -> bool:
        if groups.find(one) == groups.find(other):
            return False
        if not groups.may_join(one, other):
            return True
        pair = self._pair(one, other)
        return clash(weigh(pair, self._table)[0], pair, self._table)

    def _pair(self, one: str, other: str) -> Pair:
        names = [self._names[one], self._names[other]]
        less, more = sorted(names, key=lambda name: (name.is_full, len(name.words), name.address != "", name.form))
        return Pair(less, more, self._credited.get(less.form, NOTHING), self._credited.get(more.form, NOTHING))

    def _pairs(self) -> Iterator[Pair]:
        """Yield the pairs of names that share a block, each once."""
        seen = set()
        for block in self._blocks():
            for pair in combinations(block, 2):
                if pair not in seen:
                    seen.add(pair)
                    yield self._pair(*pair)

    def _blocks(self) -> Iterator[Sequence[str]]:
        """Sort names into blocks that share their letters, the sound of a word, or a name that is said of both."""
        blocks: dict[str, list[str]] = defaultdict(list)
        for form, name in self._names.items():
            also = self._credited.get(form, NOTHING).also
            keys = {form, "".join(name.words), *map(sound, name.words), *also}
            for key in keys:
                blocks[key].append(form)
        for key, block in blocks.items():
            last = [form for form in block if sound(self._names[form].words[-1]) == key]
            yield block if len(block) <= _CROWD or len(last) == len(block) else last
