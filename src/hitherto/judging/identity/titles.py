"""Titles as people type them: "heartstopper s2", "Heartstopper, second season"."""

import re
from collections.abc import Sequence

from hitherto.claims import NotKnownError, Subject, fold
from hitherto.judging.identity.nearest import not_known

_CARDINALS = "one two three four five six seven eight nine ten eleven twelve".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_NUMBERS = {word: n for words in (_CARDINALS, _ORDINALS) for n, word in enumerate(words, 1)}
_SEASON_LAST = re.compile(rf"(?P<work>.+?)\s(?:season|series|s)\s?(?P<n>\d{{1,3}}|{'|'.join(_CARDINALS)})\Z")
_SEASON_FIRST = re.compile(
    rf"(?P<work>.+?)\s(?P<n>\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)})\s(?:season|series)\Z"
)


def resolve(query: str, works: Sequence[str]) -> Subject:
    """Find the title that somebody typed among the names of the known works.

    A season counts only where the query says so ("s2", "season 2", "series two", "second season"). Raises
    NotKnownError, naming the nearest known title, where none or more than one fits.
    """
    found = _find(fold(query), works)
    if found:
        return Subject(found)
    asked, season = split_season(query)
    found = _find(asked, works)
    if found:
        return Subject(found, season)
    raise NotKnownError(not_known("title", query, asked, works))


def split_season(query: str) -> tuple[str, int | None]:
    """Split a typed title into the folded name of the work and the season's number, if it has one."""
    folded = fold(query)
    for pattern in (_SEASON_LAST, _SEASON_FIRST):
        match = pattern.match(folded)
        if match:
            number = match["n"]
            return match["work"], _NUMBERS.get(number) or int(re.sub(r"\D", "", number))
    return folded, None


def _find(asked: str, works: Sequence[str]) -> str | None:
    """Return the one work that is called so, or else the one whose name holds every word that was typed."""
    if not asked:
        return None
    together = asked.replace(" ", "")
    for work in works:
        if fold(work).replace(" ", "") == together:
            return work
    words = set(asked.split())
    holding = [work for work in works if words <= set(fold(work).split())]
    return holding[0] if len(holding) == 1 else None
