"""Cut the few words of a text that can say a time out of all the others, each with a one-letter class.

One regular expression, a tree of all known words and the shapes of numbers, finds them; the rest of the
text is never looked at. What stands between two of them becomes a one-letter gap, so that the grammar can
be written over a short string: "Dec. 18, 2026" is `M_N,Y`.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from hitherto.vocabulary import read_table

# The tables of times.toml, with the class letter of their words. Where a word stands in two tables the
# later class wins, except for the pairs in `_BOTH`, which have a letter of their own.
_CLASSES = {
    "months": "M", "weekdays": "W", "seasons": "S", "units": "u", "plurals": "U", "numbers": "w", "decades": "G",
    "holidays": "H", "dayparts": "P", "clocks": "C", "daywords": "y", "references": "J", "shifts": "l", "habits": "B",
    "pickers": "T", "parts": "E", "edges": "e", "directions": "R", "fillers": "j", "vague": "f", "ordinals": "o",
}  # fmt: skip
_BOTH = {"second": "o", "last": "T", "night": "P", "prior": "T", "few": "f", "one": "w"}

_AREAS = r"eastern(?: time)?|pacific(?: time)?|central|mountain"
_ZONE = rf"(?:\s?(?:(?:[ecmp]|ak|h)[sd]?t|{_AREAS}|gmt|bst|utc|ces?t|jst|kst|ist|ae[sd]t)\b)"
_HOUR = rf"\d{{1,2}}(?:(?::\d\d)?\s?(?:[ap]\.m\.|[ap]m\b)|:\d\d(?!:?\d)){_ZONE}?"
_NUMBERS = rf"""
  (?P<iso>\d{{4}}-\d\d-\d\d(?:t\d\d:\d\d(?::\d\d)?)?(?![\d-]))
| (?P<clock>(?:\d{{4}}(?=\s?(?:gmt|utc)){_ZONE}|{_HOUR})(?:\s?/\s?\d{{1,2}}(?::\d\d)?\s?(?:[ap]m)?{_ZONE}?c?\b)*)
| (?P<slash>\d{{1,2}}/\d{{1,2}}/(?:\d{{4}}|\d\d)\b|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}\b|\d{{1,2}}/\d{{1,2}}\b(?![/\d]))
| (?P<decade>(?:1[5-9]|20)\d0['’]?s\b|[1-9]0['’]?s\b)
| (?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)\b)
| (?P<mixed>\d{{1,2}}[ -]1/2\b|\d+(?:,\d{{3}})+(?:\.\d+)?|\d+\.\d+)
| (?P<int>\d+(?!\w))
"""

# What may stand between two words of one expression; anything else breaks it.
_GAPS = {
    " ": "_", " '": "_", " ’": "_",
    "-": "-", "–": "-", ", ": ",", ",": ",", " of ": "o", " to ": "t", " and ": "&", " or ": "&",
    "'s ": "'", "’s ": "'", " – ": "t", " - ": "t", "—": "t", " through ": "t", " until ": "t", " till ": "t",
    " in ": "i", " on ": "i", " at ": "i", " from ": "f", ", and ": "&", ", or ": "&", "' ": "'", "’ ": "'",
    "/": "/", " (": ",", ": ": ",", " or so ": "_", " and a ": "&", "-and-a-": "&", "-and-": "&",
}  # fmt: skip

# Names of times that are common words when they are not written large.
_CAPITAL = frozenset(
    {
        "may",
        "march",
        "mar",
        "jan",
        "sun",
        "sat",
        "mon",
        "wed",
        "fri",
        "dec",
        "sep",
        "oct",
        "nov",
        "thu",
        "tue",
        "august",
    }
)


_WHOLE = frozenset({"march", "april", "may", "june", "july"})  # short, but not shortened


_SPACES = {ord(c): " " for c in "\n\t\u00a0\u202f"}


class Token(NamedTuple):
    """One word or number: where it stands, its class letter, and what it means."""

    start: int
    end: int
    letter: str
    value: Any


@cache
def lexicon() -> dict[str, tuple[str, Any]]:
    """Return every known word with its class letter and its meaning."""
    words: dict[str, tuple[str, Any]] = {}
    for table, entries in read_table("times").items():
        for word, value in entries.items():
            if words.get(word, ("",))[0] == _BOTH.get(word) and word in words:
                continue
            words[word] = (_CLASSES[table], value)
    tens = {w: v for w, (letter, v) in words.items() if letter == "w" and v in range(20, 100, 10)}
    ones = {w: v for w, (letter, v) in words.items() if letter == "w" and v in range(1, 10)}
    words |= {f"{t}{gap}{o}": ("w", v + n) for t, v in tens.items() for o, n in ones.items() for gap in "- "}
    short = [
        w for table in ("months", "weekdays") for w in read_table("times")[table] if len(w) < 6 and w not in _WHOLE
    ]
    words |= {f"{word}.": words[word] for word in short}
    words |= {word.replace("'", "’"): entry for word, entry in words.items() if "'" in word}
    return words


def tree(words: Iterable[str]) -> str:
    """Write a regular expression that matches the longest of some words, as a tree of their letters."""
    branches: dict[str, list[str]] = {}
    ends = False
    for word in words:
        if word:
            branches.setdefault(word[0], []).append(word[1:])
        else:
            ends = True
    parts = [(r"\s" if c == " " else re.escape(c)) + tree(rest) for c, rest in sorted(branches.items())]
    if not parts:
        return ""
    inner = parts[0] if len(parts) == 1 and not ends else f"(?:{'|'.join(parts)})"
    return f"{inner}?" if ends else inner


@cache
def _pattern() -> re.Pattern[str]:
    known = tree(lexicon())
    words = rf"(?P<word>{known}(?!\w))"
    article = rf"(?P<article>(?:the|an?)(?=\s(?:{known}(?!\w)|['’]?\d)))"
    # The guards stand in the order of what they cost: most words are passed over at the first letter or two.
    numbers = rf"(?=\d)(?<![$£€#.,])(?:{_NUMBERS})"
    return re.compile(rf"\b(?:{words}|{article}|{numbers}|(?P<part>[qh][1-4]\b))", re.VERBOSE)


def scan(text: str) -> tuple[list[Token], str]:
    """Return the time words of a text, and the string of their classes with a gap after each."""
    lower = text.lower().translate(_SPACES)
    if len(lower) != len(text):  # a few letters grow when they are made small, which would shift every offset
        lower = "".join(c if len(c) == 1 else "x" for c in map(str.lower, text)).translate(_SPACES)
    words = lexicon()
    tokens: list[Token] = []
    letters: list[str] = []
    end = -1
    for found in _pattern().finditer(lower):
        start, kind = found.start(), found.lastgroup
        if kind == "word":
            word = found[0]
            entry = words.get(word) or words[" ".join(word.split())]
            if word.rstrip(".") in _CAPITAL and not text[start].isupper():
                continue
            token = Token(start, found.end(), *entry)
        elif kind == "article":
            token = Token(start, found.end(), "D" if found[0] == "the" else "a", 1)
        else:
            token = _number(found[0], kind or "", start)
        if tokens:
            letters.append(_GAPS.get(lower[end:start], "#"))
        tokens.append(token)
        letters.append(token.letter)
        end = token.end
    return tokens, "".join(letters)


def _number(word: str, kind: str, start: int) -> Token:
    end = start + len(word)
    if kind == "int":
        count = int(word) if len(word) < 10 else 0
        letter = "N" if count < 32 and len(word) < 3 else "Y" if len(word) == 4 and 1400 <= count < 2200 else "n"
        return Token(start, end, letter, count)
    if kind == "ordinal":
        return Token(start, end, "d", int(word[:-2]))
    if kind == "decade":
        digits = int(re.sub(r"\D", "", word))
        return Token(start, end, "G", digits if digits > 99 else 1900 + digits if digits > 20 else 2000 + digits)
    if kind == "mixed":
        plain = word.replace(",", "")
        value = float(plain.split("1/2")[0].strip(" -")) + 0.5 if "1/2" in plain else float(plain)
        return Token(start, end, "q", value)
    letter = {"iso": "I", "clock": "C", "slash": "I", "part": "Q"}[kind]
    return Token(start, end, letter, word)
