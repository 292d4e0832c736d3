"""Tell from the words around a date whether it is past or still to come."""

import re
from functools import cache
from typing import Literal

from hitherto.vocabulary import read_table

Direction = Literal["past", "future"]

_WORD = re.compile(r"[a-z]+(?:[-'’][a-z]+)*|['’]ll\b|[.;:!?](?=\s|$)|\n\n")
_REACH = 160  # characters looked at on either side
_BE = frozenset({"be", "been", "being", "is", "are", "get", "gets", "getting", "it's", "they're", "he's", "she's"})
_ADVERBS = frozenset({"not", "also", "already", "only", "just", "now"})
_SHORT = frozenset({"corp", "inc", "co", "mr", "mrs", "ms", "dr", "st", "gen"})
_STOPS = frozenset([".", ";", "!", "?", "\n\n"])


@cache
def _cues() -> tuple[dict[str, Direction], frozenset[str]]:
    table = read_table("tenses")
    cues: dict[str, Direction] = {}
    for name, direction in (("past", "past"), ("present", "future"), ("future", "future")):
        cues |= dict.fromkeys(table[name].split(), direction)
    return cues, frozenset(table["neutral"].split())


def direction(text: str, start: int, end: int) -> Direction | None:
    """Return the direction that the clause around `[start, end)` gives, None where it gives none.

    The nearest verb before the date decides; where nothing stands before it, the nearest after it.
    """
    before = _WORD.findall(text[max(0, start - _REACH) : start].lower())
    for i in range(len(before) - 1, -1, -1):
        if before[i] in _STOPS and not _abbreviation(before, i):
            break
        found = _cue(before, i)
        if found:
            return found
    after = _WORD.findall(text[end : end + _REACH].lower())
    for i, word in enumerate(after):
        if word in _STOPS:
            break
        found = _cue(after, i)
        if found:
            return found
    return None


def _abbreviation(words: list[str], i: int) -> bool:
    """Tell whether a full stop only shortens a word ("Corp. said")."""
    return words[i] == "." and i > 0 and words[i - 1] in _SHORT


def _cue(words: list[str], i: int) -> Direction | None:
    cues, neutral = _cues()
    word = words[i]
    known = cues.get(word)
    if known == "future" or word in neutral:
        return known
    if known is None and not (word.endswith("ed") and len(word) > 4):
        return "future" if word.endswith(("'ll", "’ll")) else None
    j = i - 1
    while j >= 0 and (words[j] in _ADVERBS or words[j].endswith("ly")):
        j -= 1
    # "will be paid", "is released on", "to be held": the auxiliary further left decides.
    return None if j >= 0 and words[j] in _BE else "past"
