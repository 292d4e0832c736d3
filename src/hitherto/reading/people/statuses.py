"""How somebody stands to a cast: new to it, returning, a guest, recast or in talks, as the words around say."""

import re
from functools import lru_cache

from hitherto.reading.people.talks import TALKS
from hitherto.reading.scene import Sentence

_AGAIN = re.compile(
    r"(?<!not )(?<!n['’]t )\b(?:return(?:s|ing)?|reappear\w*|repris\w+|bring(?:s|ing)? back|welcom(?:e|es|ing) back"
    r"|back as|(?:is|are|be|comes?"
    r"|coming) back|seeing more of)\b",
    re.IGNORECASE,
)
_RECAST = re.compile(
    r"\b(?:recast\w*|replac(?:es?|ed|ing)|tak(?:es?|ing) over|(?:steps?|stepping|fills?|filling) in for)\b",
    re.IGNORECASE,
)
_GUEST = re.compile(
    r"\bguest[- ]star|\bguest (?:role|appearance)|\bcameo|\brecur(?:s|ring)?\b|\bspecial appearance", re.IGNORECASE
)
_NEW = re.compile(
    r"\b(?:join(?:s|ing|ed)? (?:the\b|in\b|as\b|for\b|[“‘\"]|(?-i:[A-Z])\w*)|new to|new(?:comers?|bies| faces| cast"
    r"| additions?| characters)|tapped|add(?:ed|s) |boards?\b|boarded|latest to join|newest|hired|additions?"
    r"|(?<!the )cast as|has cast|will play|(?:been|was|were|are|is) (?:also )?(?:been )?cast\b|lands? (?:the|a)|landed"
    r"|signed on)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)  # all the names of one list stand alike
def status_of(sentence: Sentence, m: re.Match[str]) -> str | None:
    """Return how somebody stands to the cast, where the clause, its heading or the sentence before says so."""
    start, end = sentence.skeleton.span(m)
    first = max((c.end() for c in _PART.finditer(sentence.scene.text, sentence.start, start)), default=sentence.start)
    cut = _PART.search(sentence.scene.text, end, sentence.end)
    words = sentence.scene.text[first : cut.start() if cut else sentence.end]
    before = sentence.previous.text if sentence.previous and _WHOLE.search(sentence.previous.text) else ""
    for said in (words, sentence.heading if sentence.block.kind == "item" else "", before):
        if status := status_in(said):
            return status
    return None


def status_in(words: str) -> str | None:
    """Return how somebody stands to a cast according to these words."""
    return next((status for status, cue in _STATUSES if cue.search(words)), None)


_PART = re.compile(r";|,? but |,? while |, with |, and (?=\w+ (?:will|is|are|has)\b)")
# What a whole cast is said to do holds for the names that the next sentence lists.
_WHOLE = re.compile(r"\b(?:cast|ensemble|stars|newbies|newcomers|faces)\b", re.IGNORECASE)
_STATUSES = (("in-talks", TALKS), ("recast", _RECAST), ("guest", _GUEST), ("returning", _AGAIN), ("new", _NEW))
