"""How far a clause commits itself: certain, probable or possible (FactBank's scale)."""

import re
from collections.abc import Collection
from functools import cache

from hitherto.claims import Certainty
from hitherto.reading.answer import Answer
from hitherto.vocabulary import read_table

_CLAUSE = re.compile(
    r";|\s?—\s?|\s–\s|\(|\)|,? but |, (?:al)?though |, while |, whereas |, so |, and (?=(?:it|they|he|she|we|the"
    r"|this|that|there|\w+) (?:is|are|was|will|has|have|can|could|may|might|would|should)\b)"
    r"|,? and (?=(?:is|are|was|will|has|have|could|may|might)\b|\w+ (?:is|are|was|were|will|has|have|could|may"
    r"|might)\b)"
    r"|, (?=which |who |where |played by |portrayed by |voiced by |with (?:a|an|the|its) |from |including )|: "
)

# "Despite concerns that it could be late, it starts in May": no hedge of what follows.
_OPENING = re.compile(r"(?:Despite|Although|Though|Even though|While|Whereas|Amid) [^,;]{3,120}, ")
# "She may be the youngest, but she leads": no doubt of the first half, which its second half shows.
_CONCEDES = re.compile(r"\b(?:may|might) (?:be|have|not|look|seem)\b")
_HEDGED = "hedged in its clause"


@cache
def _cues(kind: str) -> re.Pattern[str]:
    return re.compile("|".join(read_table("hedges")[kind]))


def clause(
    text: str, start: int, end: int, at: int, until: int, whole: Collection[tuple[int, int]] = ()
) -> tuple[int, int]:
    """Return the part of the sentence `[start, end)` that holds the characters from `at` to `until`.

    It is not cut within any stretch that is `whole`, such as a title ("Salt: Roads").
    """
    opening = _OPENING.match(text, start, end)
    first, last = opening.end() if opening and opening.end() <= at else start, end
    for cut in _CLAUSE.finditer(text, start, end):
        if any(begin <= cut.start() < stop for begin, stop in whole):
            continue
        if cut.group() == ", but " and _CONCEDES.search(text, first, cut.start()):
            continue
        if cut.end() <= at:
            first = cut.end()
        elif cut.start() >= until:
            last = cut.start()
            break
    return first, last


def certainty(words: str) -> Answer[Certainty]:
    """Tell how far these words commit themselves, and by which hedge; words without any are certain."""
    plain = _cues("not_hedges").sub(" ", words.lower())
    if found := _cues("possible").search(plain):
        return Answer("possible", _HEDGED, found.group())
    if found := _cues("probable").search(plain):
        return Answer("probable", _HEDGED, found.group())
    return Answer("certain", "no hedge in its clause")
