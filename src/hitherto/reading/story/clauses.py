"""The parts of a sentence that each tell something of its own that happens in a story."""

import re
from collections.abc import Iterator

from hitherto.reading.scene import Sentence
from hitherto.reading.story.staging import characters_in, staged

_LEAST = 35  # characters of a part


def clauses(sentence: Sentence) -> list[tuple[int, int]]:
    """Return the `[start, end)` of the parts of a sentence that each tell of somebody, else of the whole."""
    if listed := _listed(sentence):
        return listed
    for before, after in _cuts(sentence):
        parts = [(sentence.start, before), (after, sentence.end)]
        if all(b - a > _LEAST for a, b in parts):
            return parts
    return [(sentence.start, sentence.end)]


def _cuts(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Give where one clause ends and the next begins, where something happens in both."""
    drawn = staged(sentence)
    for cut in _BETWEEN.finditer(drawn):
        if all(_TELLS.search(part) for part in (drawn[: cut.start()], drawn[cut.end() :])):
            yield sentence.skeleton.span(cut)


_BETWEEN = re.compile(r"; |, (?:but |and )?(?:while|though|although|even as|whereas) ")
# Somebody in the story, or the story itself, and what they do.
_TELLS = re.compile(
    r"(?:(?:§(?:,? and §)*|\b(?:¤['’]s character|[Tt]he (?:new )?(?:show|series|film|movie|season)))"
    r"(?:\s?\([^()]*\))?(?:, [^,;.]{3,70},)?|\b(?:[Hh]e|[Ss]he|[Tt]hey))"
    r"(?:['’](?:s|ll|re|ve))? (?!was\b|were\b|had\b|said\b|says\b|and\b|or\b|of\b|in\b|on\b|at\b|to\b|with\b)[a-z]+"
)


def _listed(sentence: Sentence) -> list[tuple[int, int]]:
    """Return the parts of "from A finding B to C's wedding to D": each names a character and what happens."""
    listed = _FROM_TO.search(sentence.text) or _LISTED.search(sentence.text)
    if listed is None:
        return []
    joint = _TO if listed.group().startswith("from") else _AND
    start, found = sentence.start + listed.start("items"), []
    at = 0
    for cut in (*joint.finditer(listed["items"]), None):
        stop = cut.start() if cut else len(listed["items"])
        words = listed["items"][at:stop]
        if _EVENT.search(words):
            found.append((start + at, start + at + len(words.rstrip(" ,.!?"))))
            at = cut.end() if cut else stop
    named = [piece for piece in found if characters_in(sentence, *piece)]
    return found if len(found) > 1 and 2 * len(named) >= len(found) else []


_FROM_TO = re.compile(r"\bfrom (?P<items>[^;:—.]{10,120}? to [^;:—.]{10,140})")
_LISTED = re.compile(
    r"\b(?:like|including|such as|moments|features|shows|see|includ\w+|with) (?P<items>[^;:—.]{30,260})"
)
_NEXT = r" (?=(?:[A-Z]\w+(?: and [A-Z]\w+)?)(?:['’]s? | \w+ing\b| \w+ly \w+ing\b| getting| being))"
_TO, _AND = re.compile(r",? to" + _NEXT), re.compile(r",? (?:and|as well as|plus)" + _NEXT)
_EVENT = re.compile(r"\b(?!during|being$)[a-z]+ing\b|['’]s? (?:[\w-]+ ){0,3}[a-z]+")
