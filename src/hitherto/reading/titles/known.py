"""Titles that need no word beside them to be told as such: the few thousand that news names in passing."""

import re
from collections.abc import Iterator
from functools import cache

from hitherto.vocabulary import read_table

KNOWN = 3  # the weight of a title that is told by nothing but being well known

_CAPITAL = re.compile(r"(?<![^\W_])(?<![-.'])[A-Z0-9À-Þ][^\s:!?,.']*")
_GOES_ON = re.compile(r"[^\W_]|[-'][^\W_]{2}|:? \d|: [A-Z0-9]| [A-Z](?![a-z]+s\b)|!")
_LONGER = re.compile(r"[^\W_]|-[^\W_]|: [A-Z0-9]| \d{1,2}\b| (?:II|III|IV|V|VI|VII)\b")
_AFTER_CAPITAL = re.compile(r"[a-z,;] (?!(?:The|An?) )[A-ZÀ-Þ][\w.'-]*(?<!'s) \Z")
_LONG = 2  # spaces of a title that is no part of another name
_SMALL = 4  # letters of a word whose capital depends on who sets the title


@cache
def _titles() -> dict[str, tuple[tuple[int, dict[str, list[str]]], ...]]:
    """Return the known titles by their first word in lower case, and by length, the longest first.

    Those of one length stand by how they are written in lower case, since many begin with "The".
    """
    lines = (line for group in read_table("known_titles").values() for line in group.splitlines())
    names = {name.replace("–", "-") for line in lines for name in line.split(" | ") if name}
    names |= {name.replace(" & ", " and ") for name in names}
    found: dict[str, dict[int, dict[str, list[str]]]] = {}
    for name in sorted(names, key=lambda n: (-len(n), n)):
        first = _CAPITAL.match(name[:1].upper() + name[1:])
        of_length = found.setdefault(first.group().lower() if first else name, {}).setdefault(len(name), {})
        of_length.setdefault(name.lower(), []).append(name)
    return {first: tuple(by_length.items()) for first, by_length in found.items()}


def is_known(name: str) -> bool:
    """Tell whether a run of words is a well-known title."""
    first = _CAPITAL.match(name)
    lengths = _titles().get(first.group().lower(), ()) if first else ()
    return any(len(name) == length and name.lower() in named for length, named in lengths)


def known_titles(text: str, start: int, end: int, *, title_case: bool = False) -> Iterator[str]:
    """Give the well-known titles that stand in a stretch of a text, as it spells them.

    One word is a title where no other capital stands beside it; in a line set in capitals none is.
    """
    at = start
    for word in _CAPITAL.finditer(text, start, end):
        if word.start() < at:
            continue
        for length, named in _titles().get(word.group().lower(), ()):
            stop = word.start() + length
            spelled = text[word.start() : stop]
            names = named.get(spelled.lower(), ())
            if any(_stands(text, word.start(), stop, name, title_case=title_case) for name in names):
                yield spelled
                at = stop
                break


def _stands(text: str, start: int, end: int, name: str, *, title_case: bool) -> bool:
    """Tell whether a title stands here by itself and in its own capitals, rather than within another name."""
    if name.count(" ") < _LONG and not title_case and _AFTER_CAPITAL.search(text, max(0, start - 30), start):
        return False
    if " " not in name:
        return not title_case and not _GOES_ON.match(text, end)
    words = zip(text[start:end].split(), name.split(), strict=True)
    set_so = all(len(known) < _SMALL or said[0].isupper() == known[0].isupper() for said, known in words)
    return set_so and not _LONGER.match(text, end)
