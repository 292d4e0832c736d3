"""The rules of the built-in reader: one file per property.

Each module has `TRIGGERS`, the lower-case words one of which a sentence must hold before the rule looks at
it, and `find(sentence)`, which gives what it finds as drafts. A new file here is found by itself.
"""

from collections.abc import Callable, Iterator
from functools import cache, lru_cache, reduce
from importlib import import_module
from operator import or_
from pkgutil import iter_modules
from typing import NamedTuple

from hitherto.reading.draft import Draft
from hitherto.reading.scene import Sentence


class Rule(NamedTuple):
    """A file of rules: its name, its trigger words, and its way to find drafts in a sentence."""

    name: str
    triggers: frozenset[str]
    find: Callable[[Sentence], Iterator[Draft]]

    def looks_at(self, sentence: Sentence) -> bool:
        """Tell whether the sentence holds one of the trigger words."""
        return not self.triggers.isdisjoint(sentence.words)


def looking_at(sentence: Sentence) -> tuple[Rule, ...]:
    """Return the rules that look at a sentence."""
    return _chosen(reduce(or_, map(_CALLS.__getitem__, sentence.words), 0))


class _Calls(dict[str, int]):
    """The rules that a word calls, one bit each in their order."""

    def __missing__(self, word: str) -> int:
        if len(self) >= 1 << 16:
            self.clear()
        self[word] = called = sum(1 << i for i, rule in enumerate(rules()) if word in rule.triggers)
        return called


_CALLS = _Calls()


@lru_cache(maxsize=4096)
def _chosen(called: int) -> tuple[Rule, ...]:
    return tuple(rule for i, rule in enumerate(rules()) if called >> i & 1)


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule, in the order of the files' names."""
    names = sorted(found.name for found in iter_modules(__path__))
    modules = [(name, import_module(f"{__name__}.{name}")) for name in names]
    return tuple(Rule(name, module.TRIGGERS, module.find) for name, module in modules)
