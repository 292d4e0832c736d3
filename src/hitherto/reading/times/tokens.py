"""Cut the few words of a text that can say a time out of all the others, each with a one-letter class.

One regular expression, a tree of all known words and the shapes of numbers, finds them; the rest of the
text is never looked at. What stands between two of them becomes a one-letter gap, so that the grammar can
be written over a short string: "Dec. 18, 2026" is `M_N,Y`.
"""

import re
from functools import cache
from typing import Any, NamedTuple

from hitherto.reading.times.words import CAPITAL, lexicon, tree

_AREAS = r"eastern(?: time)?|pacific(?: time)?|central|mountain"
_ZONE = rf"(?:\s?(?:(?:[ecmp]|ak|h)[sd]?t|{_AREAS}|gmt|bst|utc|ces?t|jst|kst|ist|ae[sd]t)\b)"
_NOON = r"\s?(?:[ap]\.m\.|[ap]m\b)"  # before noon or after
_HOUR = rf"\d{{1,2}}(?:(?::\d\d)?{_NOON}|:\d\d(?!:?\d)){_ZONE}?"
_NUMBERS = rf"""
  (?P<iso>\d{{4}}-\d\d-\d\d(?:t\d\d:\d\d(?::\d\d)?)?(?![\d-]))
| (?P<clock>(?:\d{{4}}(?=\s?(?:gmt|utc)){_ZONE}|{_HOUR})(?:\s?/\s?\d{{1,2}}(?::\d\d)?(?:{_NOON})?{_ZONE}?c?(?!\w))*)
| (?P<slash>\d{{1,2}}/\d{{1,2}}/(?:\d{{4}}|\d\d)\b|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}\b|\d{{1,2}}/\d{{1,2}}\b(?![/\d]))
| (?P<decade>(?:1[5-9]|20)\d0['’]?s\b|[1-9]0['’]?s\b)
| (?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)\b)
| (?P<mixed>\d{{1,2}}[ -]1/2\b|\d+(?:,\d{{3}})+(?:\.\d+)?|\d+\.\d+)
| (?P<int>\d+(?!\w))
"""

# "It is coming April 9" says that it comes; "the coming April" says which April.
_COMES = re.compile(r"(?:\b(?:is|are|be|was|were|now|also|finally|both|and)|['’]s)\s\Z")

_OWNS = re.compile(r"['’]s\s[\"“‘]?[A-Z]")

# What may stand between two words of one expression; anything else breaks it.
_GAPS = {
    " ": "_", " '": "_", " ’": "_", " , ": ",", " 's ": "'",
    "-": "-", "–": "-", ", ": ",", ",": ",", " of ": "o", " to ": "t", " and ": "&", " or ": "&",
    "'s ": "'", "’s ": "'", " – ": "t", " - ": "t", "—": "t", " through ": "t", " until ": "t", " till ": "t",
    " in ": "i", " on ": "i", " at ": "i", " from ": "f", ", and ": "&", ", or ": "&", "' ": "'", "’ ": "'",
    "/": "/", " (": ",", ": ": ",", " or so ": "_", " and a ": "&", "-and-a-": "&", "-and-": "&",
}  # fmt: skip
_LONGEST = max(map(len, _GAPS)) + 1
_SPACES = ("\n", "\t", "\u00a0", "\u202f")


class Token(NamedTuple):
    """One word or number: where it stands, its class letter, and what it means."""

    start: int
    end: int
    letter: str
    value: Any


@cache
def _known() -> dict[str, tuple[str, Any]]:
    return lexicon() | {"the": ("D", 1), "a": ("a", 1), "an": ("a", 1)}


@cache
def _pattern() -> re.Pattern[str]:
    known = tree(lexicon())
    words = rf"(?:{known}(?!\w)|(?:the|an?)(?=\s(?:{known}(?!\w)|['’]?\d)))"
    # The guards stand in the order of what they cost: most words are passed over at the first letter or two.
    numbers = rf"(?=\d)(?<![$£€#.,])(?:{_NUMBERS})"
    return re.compile(rf"\b(?:{words}|{numbers}|(?P<part>[qh][1-4]\b))", re.VERBOSE)


def _plain(text: str) -> str:
    """Return a text in small letters and with one kind of space, as long as it was."""
    lower = text.lower()
    if len(lower) != len(text):  # a few letters grow when they are made small, which would shift every offset
        lower = "".join(c if len(c) == 1 else "x" for c in map(str.lower, text))
    for space in _SPACES:
        lower = lower.replace(space, " ")
    return lower


def scan(text: str) -> tuple[list[Token], str]:
    """Return the time words of a text, and the string of their classes with a gap after each."""
    lower = _plain(text)
    known = _known()
    tokens: list[Token] = []
    letters: list[str] = []
    last = -1
    for found in _pattern().finditer(lower):
        start, end = found.span()
        word = lower[start:end]
        entry = known.get(word)
        if entry is None:
            kind = found.lastgroup or ""
            if kind == "decade" and _OWNS.match(text, end - 2):  # "2020's Harbour", but "the 2020's"
                kind, word, end = "int", word[:-2], end - 2
            token = _number(word, kind, start)
        elif _is_something_else(text, lower, word, start):
            continue
        else:
            token = Token(start, end, entry[0], entry[1])
        if tokens:
            letters.append(_GAPS.get(lower[last:start], "#") if start - last < _LONGEST else "#")
        tokens.append(token)
        letters.append(token.letter)
        last = end
    return tokens, "".join(letters)


def _is_something_else(text: str, lower: str, word: str, start: int) -> bool:
    """Tell whether a word that can say a time does not say one here."""
    if word == "coming":
        return _COMES.search(lower, max(0, start - 14), start) is not None
    return word in CAPITAL and not text[start].isupper()


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
