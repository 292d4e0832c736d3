"""The words by which a story is told from news of its making, counted in a sentence."""

import re
from functools import cache, lru_cache

from hitherto.reading.describing import nouns
from hitherto.reading.sieve import Pattern, Ways
from hitherto.vocabulary import read_table


@cache
def _cues() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return for each feature the pattern of its single words."""
    found = []
    for name, cues in read_table("story").items():
        words = [cue for cue in cues if " " not in cue]
        found.append((name, re.compile("|".join(words) or "(?!)")))
    return tuple(found)


@cache
def _phrases() -> tuple[Ways[tuple[str, re.Pattern[str]]], tuple[str, ...]]:
    """Return every phrase with its feature and the pattern of all of that feature's phrases; and what is counted."""
    found = []
    table = read_table("story")
    for name, cues in table.items():
        phrases = [cue for cue in cues if " " in cue]
        several = re.compile(rf"(?<![\w-])(?:{'|'.join(phrases)})")
        found += [((name, several), Pattern(rf"(?<![\w-])(?:{phrase})")) for phrase in phrases]
    return Ways(found), (*table, ROLE_NOUNS)


class _Hits(dict[str, tuple[str, ...]]):
    """The features that a single word counts for; remembered, since words come again and again."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) >= 1 << 16:
            self.clear()
        found = tuple(name for name, single in _cues() if single.match(word))
        self[word] = found = (*found, ROLE_NOUNS) if word in _roles() else found
        return found


_HITS = _Hits()
ROLE_NOUNS = "role nouns"


@lru_cache(maxsize=64)
def counted(text: str) -> dict[str, int]:
    """Count the words and phrases of each feature, and the nouns for somebody in a story."""
    phrases, names = _phrases()
    counted, lower = dict.fromkeys(names, 0), text.lower()
    counted |= {name: len(several.findall(lower)) for name, several in {told for told, _ in phrases.open(text)}}
    for hits in map(_HITS.__getitem__, _TOKEN.findall(lower)):
        for name in hits:
            counted[name] += 1
    return counted


_TOKEN = re.compile(r"(?<![\w-])[^\W_][\w'’-]*")


@cache
def _roles() -> frozenset[str]:
    return nouns("parts") | nouns("relations")
