"""Tell from the words around a date whether it is past or still to come."""

import re
from collections.abc import Set
from functools import cache
from typing import Literal

from hitherto.vocabulary import read_table

Direction = Literal["past", "future"]

_WORD = re.compile(r"[A-Za-z]+(?:[-'’][A-Za-z]+)*|\d|['’]ll\b|[.;:!?](?=\s|$)|\n\n|``|[\"“(]")
_BESIDE = 4  # words, the preposition included
_REACH = 160  # characters looked at on either side
_BE = frozenset({"be", "been", "being", "is", "are", "get", "gets", "getting", "it's", "they're", "he's", "she's"})
_ADVERBS = frozenset({"not", "also", "already", "only", "just", "now", "never", "still"})
_WERE = frozenset({"had", "was", "were", "been"})
_HAVE = frozenset({"has", "have"})
_MODALS = frozenset({"will", "won't", "shall", "would", "'ll", "’ll"})
_NOUNS = frozenset({"debut", "premiere", "release", "releases", "launch", "return", "air"})
_OWNERS = frozenset({"its", "his", "her", "their"})
_SET_FOR = frozenset({"to", "for", "#"})
_SHORT = frozenset(
    "corp inc co mr mrs ms dr st gen sen rep gov jan feb mar apr aug sept oct nov dec".split()
)  # words that a full stop does not end a sentence behind
_STOPS = frozenset({".", ";", "!", "?", "\n\n"})
_QUOTES = frozenset({"``", '"', "“", "(", ":"})


@cache
def _cues() -> dict[str, str]:
    kinds: dict[str, str] = {}
    for name in ("past", "present", "future", "intended", "neutral", "joints"):
        kinds |= dict.fromkeys(read_table("tenses")[name].split(), name)
    return kinds


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(read_table("tenses")[name].split())


def direction(text: str, start: int, end: int) -> Direction | None:
    """Return the direction that the clause around `[start, end)` gives, None where it gives none.

    The nearest verb before the date in its clause decides; then the nearest after it; then the rest of the
    sentence before it.
    """
    before = _WORD.findall(text, max(0, start - _REACH), start)
    clause, sentence = _clause(before)
    own = _last(before, clause)
    if own:
        return own
    return _first(_WORD.findall(text, end, end + _REACH), _STOPS | _QUOTES) or _last(before[:clause], sentence)


def after(text: str, end: int) -> Direction | None:
    """Return the direction of the first verb behind `end` in its sentence, None where there is none."""
    return _first(_WORD.findall(text, end, end + _REACH), _STOPS)


def beside(text: str, start: int) -> Direction | None:
    """Return the direction of a verb that stands at most three words before `start`."""
    return _last(_WORD.findall(text, max(0, start - _REACH // 4), start)[-_BESIDE:], 0)


def _clause(words: list[str]) -> tuple[int, int]:
    """Return where the clause and the sentence begin in which some words end."""
    clause = 0
    for i in range(len(words) - 1, -1, -1):
        if words[i] in _STOPS and not (words[i] == "." and i and _is_short(words[i - 1].lower())):
            return max(clause, i + 1), i + 1
        if not clause and _cues().get(words[i].lower()) == "joints":
            clause = i + 1
    return clause, 0


def _is_short(word: str) -> bool:
    """Tell whether a full stop after a word only shortens it: "Corp.", "p.m.", "Oct."."""
    return len(word) == 1 or word in _SHORT


def _first(words: list[str], stops: Set[str]) -> Direction | None:
    """Return the direction of the first verb before a stop, None where there is none."""
    for i, word in enumerate(words):
        if word in stops:
            return None
        if found := _cue(words, i):
            return found
    return None


def _last(words: list[str], begin: int) -> Direction | None:
    for i in range(len(words) - 1, begin - 1, -1):
        found = _cue(words, i)
        if found == "past" and len(words) - i > 2 and words[i].lower() not in _cues():
            # "will redeem the preferred shares on": behind "will", such a word is no past of its own
            return "future" if any(w.lower() in _MODALS for w in words[begin:i]) else "past"
        if found:
            return found
    return None


def _cue(words: list[str], i: int) -> Direction | None:
    """Return what one word says of the time of its clause."""
    word = words[i].lower()
    following = words[i + 1] if i + 1 < len(words) else "#"
    if word == "to":
        return _infinitive(words, i, following)
    kind = _cues().get(word) or _ending(word)
    if kind == "present" and word in _NOUNS and i and words[i - 1].lower() in _OWNERS:
        kind = None  # "made its debut on"
    if (word == "set" and following not in _SET_FOR) or (word in _HAVE and following == "to"):
        kind = None  # "a record set in May"; "we have to wait"
    if kind in ("past", "intended"):
        leading = _leading(words, i)
        if kind == "intended":
            return "past" if leading in _WERE else "future"
        # "will be paid", "is released on", "to be held": the auxiliary further left decides.
        return None if leading in _BE and word not in _WERE else "past"
    return "future" if kind in ("future", "present") else None


def _infinitive(words: list[str], i: int, following: str) -> Direction | None:
    if i and words[i - 1].lower() in _list("movers"):
        return None  # "came to town"
    if i and words[i - 1].lower() in _list("raising"):
        return "past"  # "appeared to be", "had to leave"
    if [w.lower() for w in words[max(0, i - 3) : max(0, i - 1)]] == ["had", "been"]:
        return "past"  # "had been due to expire"
    return "future" if following[0].islower() and following not in _list("objects") else None


def _ending(word: str) -> str | None:
    """Return the kind that the end of an unknown word tells: "aired", "they'll"."""
    if word.endswith(("'ll", "’ll")):
        return "future"
    past = word.endswith("ed") and not word.endswith("eed") and len(word) > 3 and "-" not in word
    return "past" if past else None


def _leading(words: list[str], i: int) -> str:
    """Return the word that governs the one at `i`, adverbs left out."""
    i -= 1
    while i >= 0 and (words[i] in _ADVERBS or words[i].endswith("ly")):
        i -= 1
    return words[i].lower() if i >= 0 else ""
