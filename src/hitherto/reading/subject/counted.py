"""Works told by their number in a line: "The third film premiered", where the article says which one that is."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from hitherto.reading.numbers import number

if TYPE_CHECKING:
    from hitherto.reading.scene import Scene, Sentence
    from hitherto.reading.titles.titles import Mention

_NTH = r"(?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth)"
_ONE = r"(?:film|movie|game|instal?lment|entry|chapter|outing|one)"
_IN_LINE = r"(?: (?:in|of) the (?:[\w-]+ )?(?:series|franchise|trilogy|saga))?"
_CALLED = re.compile(
    rf"\b{_NTH} (?:and final )?(?P<one>{_ONE}|sequel){_IN_LINE},? (?:(?:sub)?titled |called )?[“\"‘'_]?\Z"
)
_BEHIND = re.compile(rf"[”\"’'_]?(?: \([^()]*\))?,? (?:is |was )?the {_NTH} (?:and final )?(?P<one>{_ONE}|sequel)\b")
_TOLD = re.compile(
    rf"(?:\A|[,;—–] ?(?:and |but |while )?|\b(?:when|since|after|before|in|for|by) )[Tt]he {_NTH} {_ONE}\b"
)
_NEAR = 60  # characters that may stand between a title and its number


def counted(sentence: "Sentence", at: int) -> tuple[str, str] | None:
    """Return the work that a sentence tells of by its number before this position, and the words for it."""
    place = at - sentence.start
    told = [m for m in _TOLD.finditer(sentence.text) if m.start() <= place]
    if not told or any(told[-1].end() <= m.start - sentence.start < place for m in sentence.mentions):
        return None
    works = _numbered(sentence.scene)
    work = works.get(number(told[-1]["nth"]) or 0)
    return (work, told[-1].group().strip()) if work else None


@lru_cache(maxsize=4)  # asked of every sentence that counts
def _numbered(scene: "Scene") -> dict[int, str]:
    """Return the works that an article gives a number: "the third film, Harbour Rising", "the first sequel"."""
    works: dict[int, str] = {}
    for mention in scene.titles.mentions(scene.text, 0, len(scene.text)):
        nth = number_of(scene, mention)
        if nth and mention.work != scene.titles.main:
            works.setdefault(nth, mention.work)
    return works


def number_of(scene: "Scene", mention: "Mention") -> int:
    """Return the number that a title is given where it is named here; 0 where it is given none."""
    before = scene.text[max(0, mention.start - _NEAR) : mention.start + 1].removesuffix(scene.text[mention.start])
    found = _CALLED.search(before) or _BEHIND.match(scene.text, mention.end)
    return (number(found["nth"]) or 0) + (found["one"] == "sequel") if found else 0
