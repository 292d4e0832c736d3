"""The rules of the built-in reader: one file per property.

Each module has `TRIGGERS`, the lower-case words one of which a sentence must hold before the rule looks at
it, and `find(sentence)`, which gives what it finds as drafts. A new file here is found by itself.
"""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from hitherto.reading.draft import Draft
from hitherto.reading.scene import Sentence

Rule = Callable[[Sentence], Iterator[Draft]]


@cache
def rules() -> tuple[tuple[frozenset[str], Rule], ...]:
    """Return every rule with its trigger words, in the order of the files' names."""
    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
    return tuple((module.TRIGGERS, module.find) for module in sorted(modules, key=lambda m: m.__name__))
