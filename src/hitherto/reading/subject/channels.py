"""Which title "the ABC show" is: the one that the article names beside that service, if the main one is another's."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from hitherto.reading.answer import Answer
from hitherto.reading.drawing.skeleton import Mark, pattern
from hitherto.reading.releases.screens import service
from hitherto.reading.subject.family import elder
from hitherto.reading.titles.titles import Mention

if TYPE_CHECKING:
    from hitherto.reading.scene import Scene, Sentence

_THE = pattern(
    r"\b[Tt]he (?:original |old |earlier |previous |hit |popular |long-running |short-lived )*"
    r"(?P<on>{PLATFORM})(?:['’]s)?"
    r" (?:(?:original|hit|crime|medical|legal|animated|limited|reality|TV|\w+-\w+) )?"
    r"(?:series|show|film|movie|comedy|drama|sitcom|miniseries|procedural|era|run|version|continuity)\b"
    r"(?! [“\"‘]?{TITLE})"
)
_OWN = pattern(r"(?P<on>{PLATFORM})(?:['’]s)? (?:(?!and\b)[\w’'-]+ ){0,3}[“\"‘]?(?P<work>{TITLE})")
_OLD_ONE = pattern(r"\boriginal (?P<on>{PLATFORM})(?:['’]s)? ")
_WITHIN = re.compile(r"[^,;:.]{0,60}?\b(?:in|on|for|of|from|left|joined) \Z")
_CLOSE = 2  # what a title weighs right behind its service, more than elsewhere in its sentence
_CLAUSE = re.compile(r"; |, (?:but|while|whereas|though|although)\b")


def channelled(sentence: "Sentence", at: int) -> Answer[str | None] | None:
    """Return what "the ABC show" is, where it is told of and is not the main title; None inside where nobody knows."""
    drawn = sentence.skeleton
    for m in _THE.finditer(drawn.text) if sentence.marks("W") else ():
        start, end = drawn.span(m)
        if not _is_told(sentence, start, end, at):
            continue
        name = service(drawn.found(m["on"], "W")[0])[0]
        own = _homes(sentence.scene)
        main = sentence.scene.titles.main
        mine = {where for where, works in own.items() if main in works}
        others = own.get(name, Counter())
        if any(_same(name, where) for where in mine) or not (mine or max(others.values(), default=0) >= _CLOSE):
            return None
        work = others.most_common(1)[0][0] if others else elder(sentence.scene)
        return Answer(work, "what the service shows that is named", sentence.scene.text[start:end])
    return None


def _is_told(sentence: "Sentence", start: int, end: int, at: int) -> bool:
    """Tell whether what stands at a position is told of what is named at `[start, end)`."""
    text = sentence.scene.text
    if at < start:
        return _WITHIN.fullmatch(text, at, start) is not None
    named = any(end <= mention.start < at for mention in sentence.mentions)
    return not named and (at < end or _CLAUSE.search(text, end, at) is None)


def _same(one: str, other: str) -> bool:
    """Tell whether two services are of one house: "Apple" and "Apple TV+"."""
    return one.split(maxsplit=1)[0].rstrip("+") == other.split(maxsplit=1)[0].rstrip("+")


@lru_cache(maxsize=4)
def _homes(scene: "Scene") -> dict[str, Counter[str]]:
    """Return which titles the article names beside each service."""
    found: dict[str, Counter[str]] = {}
    for sentence in scene.sentences:
        for on, work, weight in _named_beside(sentence):
            found.setdefault(service(on)[0], Counter())[work] += weight
    return found


def _named_beside(sentence: "Sentence") -> Iterator[tuple[Mark, str, int]]:
    """Give the services of a sentence, each with its title and how much that weighs."""
    drawn, older = sentence.skeleton, elder(sentence.scene)
    works = {mark.what.work for mark in sentence.marks("T") if isinstance(mark.what, Mention)}
    for m in _OLD_ONE.finditer(drawn.text) if older else ():
        yield drawn.found(m["on"], "W")[0], older or "", _CLOSE
    close = [(m["on"], drawn.found(m["work"], "T")[0].what) for m in _OWN.finditer(drawn.text)]
    yield from ((drawn.found(on, "W")[0], what.work, _CLOSE) for on, what in close if isinstance(what, Mention))
    if not close and len(works) == 1:
        yield from ((mark, next(iter(works)), 1) for mark in sentence.marks("W"))
