"""The words that can say a time, each with a one-letter class and its meaning."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from typing import Any

from hitherto.vocabulary import read_table

# The tables of times.toml, with the class letter of their words. Where a word stands in two tables the
# later class wins, except for the words in `_BOTH`, which keep the letter that is given there.
_CLASSES = {
    "months": "M", "weekdays": "W", "seasons": "S", "units": "u", "plurals": "U", "numbers": "w", "decades": "G",
    "holidays": "H", "dayparts": "P", "clocks": "C", "daywords": "y", "references": "J", "shifts": "l", "habits": "B",
    "pickers": "T", "parts": "E", "edges": "e", "directions": "R", "fillers": "j", "vague": "f", "ordinals": "o",
}  # fmt: skip
_BOTH = {"second": "o", "last": "T", "night": "P", "prior": "T", "few": "f", "one": "w"}
_WHOLE = frozenset({"march", "april", "may", "june", "july"})  # short, but not shortened

# Names of times that are common words when they are not written large: "they march", "he sat".
_COMMON = ["may", "march", "mar", "jan", "sun", "sat", "mon", "wed", "fri", "dec", "sep", "oct", "nov", "thu", "tue"]
CAPITAL = frozenset([*_COMMON, *(f"{name}." for name in _COMMON), "august"])


@cache
def lexicon() -> dict[str, tuple[str, Any]]:
    """Return every known word with its class letter and its meaning."""
    table = read_table("times")
    words: dict[str, tuple[str, Any]] = {}
    for name, entries in table.items():
        for word, value in entries.items():
            if word not in words or words[word][0] != _BOTH.get(word):
                words[word] = (_CLASSES[name], value)
    words |= dict(_compounds())
    for word in (*table["months"], *table["weekdays"]):
        if len(word) < 6 and word not in _WHOLE:
            words[f"{word}."] = words[word]
    words |= {word.replace("'", "’"): entry for word, entry in words.items() if "'" in word}
    return words


def _compounds() -> Iterator[tuple[str, tuple[str, int]]]:
    """Return the numbers that are made of two: "twenty-six", "twenty-sixth"."""
    table = read_table("times")
    tens = {word: value for word, value in table["numbers"].items() if value in range(20, 100, 10)}
    for letter, ones in (("w", table["numbers"]), ("o", table["ordinals"])):
        for (ten, many), (one, few) in product(tens.items(), ones.items()):
            if few in range(1, 10) and (letter == "w" or many < 40):
                yield f"{ten}-{one}", (letter, many + few)
                yield f"{ten} {one}", (letter, many + few)


def tree(words: Iterable[str]) -> str:
    """Write a regular expression that matches the longest of some words, as a tree of their letters."""
    branches: dict[str, list[str]] = {}
    ends = False
    for word in words:
        if word:
            branches.setdefault(word[0], []).append(word[1:])
        else:
            ends = True
    parts = [re.escape(c) + tree(rest) for c, rest in sorted(branches.items())]
    if not parts:
        return ""
    inner = parts[0] if len(parts) == 1 and not ends else f"(?:{'|'.join(parts)})"
    return f"{inner}?" if ends else inner
