"""Pairs: two names that are compared, with all that claims tell of each."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from hitherto.judging.identity.spelling import Name, is_first_name, near, one_first_name, sounds_alike

Season = int | None


@dataclass(frozen=True, slots=True)
class Credit:
    """What claims tell of a spelling beyond its letters.

    `places` are where in each article it is credited, `met` whom it goes with in each season, and `listed` in each
    article: a person's characters, a character's actors. `items` are the Wikidata ids that claims give it, `also`
    the forms of the other names that it is said to have.
    """

    places: Mapping[str, Collection[int]] = field(default_factory=dict)
    met: Mapping[Season, Collection[str]] = field(default_factory=dict)
    listed: Mapping[str, Collection[str]] = field(default_factory=dict)
    items: Sequence[str] = ()
    also: Collection[str] = frozenset()


NOTHING = Credit()


@dataclass(frozen=True)
class Pair:
    """Two names, the one that says less first, and what claims tell of each."""

    one: Name
    other: Name
    one_credit: Credit = NOTHING
    other_credit: Credit = NOTHING

    @cached_property
    def is_full(self) -> bool:
        """Tell whether both are full names."""
        return self.one.is_full and self.other.is_full

    @cached_property
    def is_turned(self) -> bool:
        """Tell whether one has the surname first, where it cannot be a first name as well."""
        one, other = self.one.words, self.other.words
        if not self.is_full or len(one) != len(other) or (is_first_name(one[0]) and is_first_name(one[-1])):
            return False
        return _alike_words((*one[1:], one[0]), other) or _alike_words((one[-1], *one[:-1]), other)

    @cached_property
    def is_part(self) -> bool:
        """Tell whether the first is no more than a part of the second, so that it may be a part of others too."""
        one, other = self.one.words, self.other.words
        if self.one.is_full:
            return len(one) < len(other) and one in (other[: len(one)], other[-len(one) :])
        return self.other.is_full or len(one) < len(other) or (one == other and not self.one.address)

    @cached_property
    def same_first(self) -> bool:
        """Tell whether the first names can be one; the longer name may begin with an office or another name."""
        a, others = self.one.words[0], {self.other.words[0], self.other.words[-len(self.one.words)]}
        return any(b in (a, a[0]) or a == b[0] or one_first_name(a, b) or sounds_alike(a, b) or near(a, b, least=6)
                   for b in others)  # fmt: skip


def _alike_words(one: Sequence[str], other: Sequence[str]) -> bool:
    return all(a == b or sounds_alike(a, b) for a, b in zip(one, other, strict=True))
