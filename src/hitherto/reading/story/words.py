"""The words by which a story is told from news of its making, counted in a sentence."""

import re
from functools import cache, lru_cache
from itertools import accumulate, pairwise

from hitherto.reading.drawing.sieve import Pattern, Ways
from hitherto.reading.people.describing import nouns
from hitherto.vocabulary import read_table

ROLE_NOUNS = "role nouns"
FEATURES = tuple(read_table("story"))


@cache
def _cues() -> dict[str, list[str]]:
    """Return the ways of saying each feature, where alternatives of one cue count as ways of their own."""
    return {name: [way for cue in cues for way in _alternatives(cue)] for name, cues in read_table("story").items()}


def _alternatives(cue: str) -> list[str]:
    """Split "(?:kills|fights|sets (?:out|off))" at the bars that stand in no inner bracket."""
    if not (cue.startswith("(?:") and _depths(cue).index(0) == len(cue) - 1):
        return [cue]
    inner = cue[3:-1]
    bars = [at for at, depth in enumerate(_depths(inner)) if inner[at] == "|" and not depth]
    return [inner[a + 1 : b] for a, b in pairwise([-1, *bars, len(inner)])]


def _depths(cue: str) -> list[int]:
    """Return in how many brackets each character stands; a bracket that closes stands outside."""
    return list(accumulate((c == "(") - (c == ")") for c in cue))


@cache
def _words() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return for each feature the pattern of its single words."""
    single = {name: [way for way in ways if " " not in way] for name, ways in _cues().items()}
    return tuple((name, re.compile("|".join(ways) or "(?!)")) for name, ways in single.items())


@cache
def _phrases() -> Ways[tuple[str, re.Pattern[str]]]:
    """Return every phrase with its feature and the pattern of all of that feature's phrases."""
    found = []
    for name, ways in _cues().items():
        phrases = [way for way in ways if " " in way]
        several = re.compile(rf"(?<![\w-])(?:{'|'.join(phrases)})")
        found += [((name, several), Pattern(rf"(?<![\w-])(?:{phrase})")) for phrase in phrases]
    return Ways(found)


class _Hits(dict[str, tuple[str, ...]]):
    """The features that what stands between two spaces counts for; remembered, since words come again and again."""

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        if len(self) >= 1 << 16:
            self.clear()
        words = _TOKEN.findall(chunk)
        found = [name for word in words for name, single in _words() if single.match(word)]
        found += [ROLE_NOUNS for word in words if word in _roles()]
        self[chunk] = hits = tuple(found)
        return hits


_HITS = _Hits()


@lru_cache(maxsize=64)
def counted(text: str) -> dict[str, int]:
    """Count the words and phrases of each feature, and the nouns for somebody in a story."""
    lower = text.lower()
    counted = dict.fromkeys((*FEATURES, ROLE_NOUNS), 0)
    open_ways: dict[str, list[re.Pattern[str]]] = {}
    for (name, several), way in _phrases().open(text):
        open_ways.setdefault(name, []).append(several if name in open_ways else way.bare)
    for name, ways in open_ways.items():
        counted[name] = len(ways[-1].findall(lower))  # with more than one open, all of them are counted as one pattern
    for hits in filter(None, map(_HITS.__getitem__, lower.split())):
        for name in hits:
            counted[name] += 1
    return counted


_TOKEN = re.compile(r"(?<![\w-])[^\W_][\w'’-]*")


@cache
def _roles() -> frozenset[str]:
    return nouns("parts") | nouns("relations")
