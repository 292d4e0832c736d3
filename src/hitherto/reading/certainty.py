"""How far a clause commits itself: certain, probable or possible (FactBank's scale)."""

import re
from functools import cache

from hitherto.claims import Certainty
from hitherto.vocabulary import read_table

_CLAUSE = re.compile(
    r";|\s?—\s?|\s–\s|\(|\)|,? but |, (?:al)?though |, while |, whereas |, so |, and (?=(?:it|they|he|she|we|the"
    r"|this|that|there|\w+) (?:is|are|was|will|has|have|can|could|may|might|would|should)\b)"
    r"|,? and (?=(?:is|are|was|will|has|have|could|may|might)\b|\w+ (?:is|are|was|were|will|has|have|could|may"
    r"|might)\b)"
    r"|, (?=which |who |where )|: "
)


@cache
def _cues(kind: str) -> re.Pattern[str]:
    return re.compile("|".join(read_table("hedges")[kind]))


def clause(text: str, start: int, end: int, at: int, until: int) -> tuple[int, int]:
    """Return the part of the sentence `[start, end)` that holds the characters from `at` to `until`."""
    first, last = start, end
    for cut in _CLAUSE.finditer(text, start, end):
        if cut.end() <= at:
            first = cut.end()
        elif cut.start() >= until:
            last = cut.start()
            break
    return first, last


def certainty(words: str) -> Certainty:
    """Tell how far these words commit themselves; words without any hedge are certain."""
    plain = _cues("not_hedges").sub(" ", words.lower())
    if _cues("possible").search(plain):
        return "possible"
    return "probable" if _cues("probable").search(plain) else "certain"
