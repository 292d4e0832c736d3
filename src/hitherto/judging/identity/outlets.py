"""Outlets: one identity for "TVLine", "TV Line" and "tvline.com"."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from hitherto.claims import Identity, Merge, Ruling, fold, is_item
from hitherto.judging.identity.groups import Groups, ruled
from hitherto.vocabulary import read_table

_TRAILING = re.compile(r"\Awww | (?:online|com|news|net|org)\Z")


class Outlets:
    """The outlets of some articles, and those that the vocabulary knows."""

    def __init__(self, names: Sequence[str], rulings: Sequence[Ruling] = ()) -> None:
        """Learn the names that articles give, and what editors ruled of them."""
        self._names = tuple(filter(None, names))
        self._rulings = rulings
        self._seen = frozenset(_plain(name) for name in names if name)
        self._initials: Mapping[str, str] = _by_initials(names)
        self._apart: frozenset[str] = frozenset()
        self._groups = Groups()
        self._keys: dict[str, str] = {}
        if rulings:
            self._follow(rulings)

    def _follow(self, rulings: Sequence[Ruling]) -> None:
        """Let rulings say which outlets are one, and which are not though their names look like it."""
        apart = [ruling.names for ruling in rulings if ruling.kind == "not-same" and ruling.names]
        alike = [pair for pair in apart if self._key(pair[0]) == self._key(pair[1])]
        self._apart = frozenset(fold(name) for pair in alike for name in pair)
        for ruling in rulings:
            for name in ruling.names or ():
                self._groups.add(self._key(name))
        ruled(self._groups, rulings, self._key)

    def key(self, name: str) -> str:
        """Return what is the same for all spellings of an outlet."""
        if name not in self._keys:
            self._keys[name] = self._key(name)
        return self._keys[name]

    def _key(self, name: str) -> str:
        plain = _plain(name)
        key = fold(name) if fold(name) in self._apart else self._initials.get(plain, plain)
        return self._groups.find(key) if key in self._groups else key

    def knows(self, name: str) -> bool:
        """Tell whether a speaker is an outlet."""
        return fold(name) in _listed() or _plain(name) in self._seen or _plain(name) in self._initials

    def identities(self) -> list[Identity]:
        """Return the outlets that articles name, the one that was named first before the others."""
        counted = Counter(self._names)
        spelled: dict[str, list[str]] = {}
        for name in counted:
            spelled.setdefault(self.key(name), []).append(name)
        return [self._identity(key, names, counted) for key, names in spelled.items()]

    def _identity(self, key: str, names: Sequence[str], counted: Mapping[str, int]) -> Identity:
        different = list({fold(name): name for name in reversed(names)}.values())[::-1]
        decided = [r for r in self._rulings if any(self.key(n) == key for n in r.names or () if not is_item(n))]
        return Identity(
            key=key,
            name=max(names, key=lambda name: (counted[name], len(name), name)),
            rulings=tuple(decided),
            sort="outlet",
            spellings=tuple(names),
            merges=tuple(Merge((different[0], name), (self._reason(different[0], name),)) for name in different[1:]),
            wikidata=self._groups.item(key) if key in self._groups else None,
        )

    def _reason(self, one: str, other: str) -> str:
        """Say why two names of one outlet are one."""
        if _plain(one) == _plain(other):
            is_listed = fold(one) in _listed() and fold(other) in _listed()
            return "the vocabulary lists both" if is_listed else "the same letters, without spaces and its ending"
        for short, full in ((one, other), (other, one)):
            if self._initials.get(_plain(short)) == _plain(full):
                return f"{short} are the initials of {full}"
        return "an editor decided so"


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    """Return an outlet's name without spaces or trailing "online", under the spelling that the vocabulary keeps."""
    folded = fold(name)
    if folded not in _listed():
        folded = _TRAILING.sub("", folded)
    return _listed().get(folded, folded).replace(" ", "")


@cache
def _listed() -> dict[str, str]:
    return {fold(spelling): fold(group[0]) for group in read_table("outlets")["names"] for spelling in group}


def _by_initials(names: Iterable[str]) -> dict[str, str]:
    """Map short forms to the one outlet whose initials they are ("EW")."""
    found: dict[str, set[str]] = {}
    for name in names:
        words = fold(name).split()
        if len(words) > 1:
            found.setdefault("".join(word[0] for word in words), set()).add(_plain(name))
    return {short: keys.pop() for short, keys in found.items() if len(keys) == 1 and len(short) > 1}
