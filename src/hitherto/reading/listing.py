"""What the entries of a list have in common: the service and the day under which they stand, in the lines above."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hitherto.reading.drawing.skeleton import Mark, pattern
from hitherto.reading.times import TimeExpression
from hitherto.reading.titles.entries import CLOCK, is_day

if TYPE_CHECKING:
    from hitherto.reading.scene import Scene, Sentence

_LEAVES = re.compile(
    r"\b(?:leav(?:es?|ing)|expir(?:es|ing)|departing|going away|last chance|remov(?:ed|ing))\b", re.IGNORECASE
)
_COMES = re.compile(r"\b(?:coming|arriving|new|adding|added|landing|available|streaming)\b", re.IGNORECASE)
_SERVICE_ALONE = pattern(
    r"(?:(?:(?:what['’]s |also )?(?:new|coming|arriving|streaming|premiering|airing|now) )?(?:on|from|to) )?{PLATFORM}"
    r"(?: (?:in|this) (?:{DATE}|[\w]+))?(?: (?:originals|exclusives|shows|series|movies|releases))?[:*\s]*"
)
_ALL = re.compile(
    r"\b(?:every|all|full|complete|here(?:['’]s| are| is)|list|slate|line-?up|calendar|schedule|titles)\b|:$",
    re.IGNORECASE,
)
_THERE = pattern(r"\b(?:on|to|at|from|by|for|hitting) (?:the )?{PLATFORM}|{PLATFORM}['’]s?\b")
_OF_TITLE = pattern(r"{PLATFORM}['’]s? (?:[\w-]+ ){0,3}[\"“‘]?{TITLE}|{TITLE}[\"”’]? (?:on|at|to|from) {PLATFORM}")
# What stands beside a title and is nothing but when and where: "Salt Roads, 8 p.m. Tuesday, WBX: …".
_BESIDE = pattern(
    rf"[\"”’'_*]{{0,2}}(?:,? ?\(?{{SEASON}})?(?:[\s,:()|–—-]|\b(?:on|at|from|ET)\b|{{PLATFORM}}|{{DATE}}|{CLOCK})+"
)
# The same before a title, in a line that opens with it: "8 p.m. WBX: Salt Roads".
_AHEAD = pattern(
    rf"(?:[\s,:()|–—-]|\b(?:on|at|from|ET)\b|{{PLATFORM}}|{{DATE}}|{CLOCK})+(?:[\w -]+: )?[\"“‘'_*]{{0,2}}"
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_HOUR = re.compile(CLOCK, re.IGNORECASE)
_SHORT = 60  # characters of a line that can head entries


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry: its title, with the service and the day beside it, or else those of the lines above it."""

    title: Mark
    service: Mark | None
    day: Mark | None


def listing(scene: "Scene") -> dict[int, Listed]:
    """Return the entries of the list that an article is, by the number of the sentence that opens each."""
    begins = sorted(entry.start for entry in scene.titles.entries)
    if not begins:
        return {}
    found: dict[int, Listed] = {}
    service, day, leaves = _of_all(scene, begins[0]), _day_of_all(scene.sentences[0]), _leaves(scene.sentences[0].text)
    for sentence in scene.sentences[1:]:
        block = sentence.block
        entry = next((at for at in begins if sentence.start <= at < sentence.end), None)
        if entry is not None:
            title = next((m for m in sentence.marks("T") if m.start <= entry < m.end), None)
            if title is not None and not leaves:
                found[sentence.number] = _listed(sentence, title, service, day)
        elif block.end - block.start < _SHORT and block.kind != "quote":
            above = found.get(sentence.number - 1)
            if above and _HOUR.search(sentence.text) and _BESIDE.fullmatch(sentence.skeleton.text):
                found[sentence.number - 1] = _told(sentence, sentence.skeleton.text, above)
            elif _SERVICE_ALONE.fullmatch(sentence.skeleton.text):
                service, day = sentence.marks("W")[0], None
            elif is_day(sentence.text):
                day = next(iter(sentence.marks("D")), day)
            elif _LEAVES.search(sentence.text) or _COMES.search(sentence.text):
                leaves = _leaves(sentence.text)
                service = next(iter(sentence.marks("W")), service)
                day = _day_of_all(sentence) or day
    return found


def _day_of_all(sentence: "Sentence") -> Mark | None:
    """Return the month on which all comes that a line heads: "Everything coming to Larkspur in April"; no mere year."""
    if not _COMES.search(sentence.text) or sentence.mentions:
        return None
    return next((mark for mark in sentence.marks("D") if re.search(r"[a-z]", getattr(mark.what, "text", ""))), None)


def _listed(sentence: "Sentence", title: Mark, service: Mark | None, day: Mark | None) -> Listed:
    """Return an entry with what stands beside its title at the head of its line, and else with what stands above."""
    drawn = sentence.skeleton.text
    at = drawn.index(sentence.skeleton.drawn(title))
    ahead, behind = _AHEAD.match(drawn, 0, at), _BESIDE.match(drawn, at + 1)
    head = (ahead.group() if ahead and ahead.end() == at else "") + (behind.group() if behind else "")
    return _told(sentence, head, Listed(title, service, day))


def _told(sentence: "Sentence", drawn: str, entry: Listed) -> Listed:
    """Return an entry with the service and the day of these words where they tell its hour, or the headline's."""
    skeleton, scene = sentence.skeleton, sentence.scene
    if not _HOUR.search(skeleton.plain(drawn, scene.text)):
        return entry
    service = next(iter(skeleton.found(drawn, "W")), entry.service)
    days = (*filter(_is_day, skeleton.found(drawn, "D")), entry.day, *filter(_is_day, scene.sentences[0].marks("D")))
    return Listed(entry.title, service, next((mark for mark in days if mark), None))


def _is_day(mark: Mark) -> bool:
    time = mark.what
    if not isinstance(time, TimeExpression) or _HOUR.fullmatch(time.text.removesuffix(" ET")):
        return False
    return _DAY.fullmatch(str(time.when)) is not None


def heads_entries(sentence: "Sentence") -> bool:
    """Tell whether a line only says where what is listed below it comes out."""
    return bool(sentence.scene.listing) and _SERVICE_ALONE.fullmatch(sentence.skeleton.text) is not None


def _leaves(words: str) -> bool:
    """Tell whether what is listed is what a service loses, and nothing that it gets."""
    return _LEAVES.search(words) is not None and _COMES.search(words) is None


def _of_all(scene: "Scene", first: int) -> Mark | None:
    """Return the one service that the headline names, or that a sentence before the list gives to all its titles."""
    opening = (s for s in scene.sentences if s.start < first)
    for sentence in opening:
        if _OF_TITLE.search(sentence.skeleton.text) or (sentence.number and not _tells_of_all(sentence)):
            continue
        named = {m.what: m for m in reversed(sentence.marks("W")) if _shows(m)}
        if len(named) == 1:
            return next(iter(named.values()))
        if named and not sentence.number:
            return None
    return None


def _tells_of_all(sentence: "Sentence") -> bool:
    """Tell whether a sentence above the list says where all of it can be seen, and names no title itself."""
    drawn = sentence.skeleton.text
    return not sentence.mentions and _ALL.search(drawn) is not None and _THERE.search(drawn) is not None


def _shows(mark: Mark) -> bool:
    return isinstance(mark.what, tuple) and mark.what[1] in ("streaming", "broadcast")
