"""Who vouches for what a sentence says: quotations, reporting verbs, "according to"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from hitherto.reading.answer import Answer
from hitherto.reading.drawing.skeleton import Mark
from hitherto.reading.people.names import Name
from hitherto.reading.voices.interviews import answers
from hitherto.reading.voices.sayings import (
    ACCORDING,
    AS_PUT,
    ASIDE,
    BROKE,
    COMPANY,
    FANS,
    IN_PERSON,
    OFFICIAL,
    POSTED,
    SAID_AFTER,
    SAYS,
    SHOWS,
    SIGNED,
    SPEAKING,
    TOLD,
    TRAILING,
)

if TYPE_CHECKING:
    from hitherto.reading.layout import Block
    from hitherto.reading.scene import Sentence


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker, the characters `[start, end)` of the article in which it speaks, and the `words` that say so."""

    who: tuple[str, ...]
    start: int
    end: int
    words: str


def speaker_of(sentence: "Sentence", at: int) -> Answer[tuple[str, ...]]:
    """Return who vouches for what stands at this position, nearest first; empty for the article itself."""
    voices = [v for v in voices_of(sentence) if v.start <= at < v.end]
    if voices:
        best = max(voices, key=lambda v: (v.end - v.start <= sentence.end - sentence.start, len(v.who), -v.start))
        return Answer(best.who, "named in the sentence", best.words)
    quoted = inside_quotation(sentence, at)
    if quoted or sentence.block.kind == "quote":
        return _speaker_nearby(sentence)
    answering = answers(sentence.scene).get(sentence.block.start)
    return Answer((answering,), "answers a question") if answering else Answer((), "the article speaks itself")


# A match, who speaks by it, and the characters [start, end) that it vouches for.
Heard = tuple[re.Match[str], tuple[str, ...], int, int]


@lru_cache(maxsize=16)  # many claims of a sentence ask, and those of the sentences after it; each keeps its article
def voices_of(sentence: "Sentence") -> tuple[Voice, ...]:
    """Find everyone who is made to speak in the sentence; what a character says is part of a story."""
    people, found = sentence.scene.people, []
    for m, who, start, end in (*_said(sentence), *_reported(sentence)):
        if who and not (people.is_role(who[0]) and not people.is_actor(who[0])):
            words = sentence.scene.text[slice(*sentence.skeleton.span(m))]
            found.append(Voice(who, start, end, words.strip(' ,.”"')))
    return tuple(found)


def _said(sentence: "Sentence") -> Iterator[Heard]:
    """Give who says something, to whom, before or after what is said."""
    drawn, skeleton = sentence.skeleton.text, sentence.skeleton
    for m in (*SPEAKING.finditer(drawn), *TOLD.finditer(drawn)):
        yield m, _who(sentence, m["who"]) + _people(sentence, m["to"])[:1], sentence.start, sentence.end
    for m in SAYS.finditer(drawn):
        if "(" not in m["who"]:  # "Una (Ada Okafor) reveals that …"
            yield m, _who(sentence, m["who"]), skeleton.real_end(m.end()), sentence.end
    for m in (*SAID_AFTER.finditer(drawn), *TRAILING.finditer(drawn)):
        yield m, _who(sentence, m["who"] or m["who2"]), sentence.start, skeleton.span(m)[0]


def _reported(sentence: "Sentence") -> Iterator[Heard]:
    """Give by whom the sentence says that it has been told: according to whom, as who put it, a synopsis."""
    drawn, skeleton = sentence.skeleton.text, sentence.skeleton
    for m in ACCORDING.finditer(drawn):
        yield m, _people(sentence, m["who"])[:1], *_outside(sentence, m)
    for m in BROKE.finditer(drawn):
        yield m, _people(sentence, m["who"])[:1], sentence.start, sentence.end
    for m in AS_PUT.finditer(drawn):
        yield m, _who(sentence, m["who"]), sentence.start, sentence.end
    for m in FANS.finditer(drawn):
        yield m, ("fans",), skeleton.real_end(m.end()), sentence.end
    for m in SHOWS.finditer(drawn):
        yield m, ("official trailer",), skeleton.real_end(m.end()), sentence.end
    if official := OFFICIAL.first(drawn):
        yield official, ("official description",), sentence.start, sentence.end


def _outside(sentence: "Sentence", m: re.Match[str]) -> tuple[int, int]:
    """Return the part of the sentence that an "according to X, who plays Y," vouches for: not what it says of X."""
    start, end = sentence.skeleton.span(m)
    if len(sentence.scene.text[sentence.start : start].split()) > 2:
        return sentence.start, start
    aside = ASIDE.match(sentence.scene.text, end, sentence.end)
    return (aside.end() if aside else end), sentence.end


def _who(sentence: "Sentence", drawn: str) -> tuple[str, ...]:
    """Return the names in this piece; for a pronoun, whoever spoke last in the block."""
    people = _people(sentence, drawn)
    if people:
        return people
    if COMPANY.search(drawn):
        companies = [
            str(m.what[0])
            for s in (sentence, sentence.previous)
            if s
            for m in s.marks("W")
            if isinstance(m.what, tuple)
        ]
        return tuple(companies[:1])
    return _last_speaker(sentence)


def _last_speaker(sentence: "Sentence") -> tuple[str, ...]:
    """Return who spoke last, or was named, in the paragraph; else who spoke in the one above."""
    previous = sentence.previous
    while previous is not None:
        spoken = [v.who for v in voices_of(previous)]
        if spoken:
            return spoken[-1][:1]
        named = previous.marks("N")
        if named:
            return _people(previous, previous.skeleton.drawn(named[0]))
        previous = previous.previous
    above = sentence.number - 1
    for number in range(above, max(-1, above - 4), -1):
        other = sentence.scene.sentences[number]
        if other.block != sentence.block and (voices := voices_of(other)):
            people = [v.who for v in voices if _is_person(sentence, v.who[0])]
            return people[-1][:1] if people else ()
    return ()


def _is_person(sentence: "Sentence", name: str) -> bool:
    return " " in name and name not in sentence.scene.services


def _people(sentence: "Sentence", drawn: str) -> tuple[str, ...]:
    """Return the names, outlets and platforms that stand in a piece of the sentence's drawing."""
    marks = [m for c in drawn if (m := sentence.skeleton.marks.get(ord(c))) and m.kind in "NOW"]
    return tuple(_name(m) for m in marks)


def _name(mark: Mark) -> str:
    if isinstance(mark.what, Name):
        return mark.what.full
    return str(mark.what[0]) if isinstance(mark.what, tuple) else str(mark.what)


def inside_quotation(sentence: "Sentence", at: int) -> bool:
    """Tell whether this position stands inside a quotation that the block opened."""
    before = sentence.scene.text[sentence.block.start : at]
    curly = before.count("“") - before.count("”")
    return curly > 0 or (curly == 0 and "“" not in before and before.count('"') % 2 == 1)


def _speaker_nearby(sentence: "Sentence") -> Answer[tuple[str, ...]]:
    """Return who speaks a quotation that runs over sentences: named before it or after it, or whoever spoke before."""
    if sentence.block.kind == "quote":
        return _speaker_of_block(sentence)
    return (
        _speaker_beside(sentence, sentence.block)
        or _speaker_before(sentence)
        or Answer((), "nobody is named beside the quotation")
    )


def _speaker_of_block(sentence: "Sentence") -> Answer[tuple[str, ...]]:
    """Return who speaks a quotation set apart: who signed it, who is named above it; a synopsis is nobody's."""
    scene = sentence.scene
    signed = SIGNED.search(scene.text, sentence.end, sentence.end + 300)
    if signed and "\n\n\n" not in scene.text[sentence.end : signed.start()]:
        return Answer((signed["who"],), "signed below the quotation", signed.group())
    opening = _above(sentence)
    if opening is not None:
        company = COMPANY.search(opening.text) if opening.text.endswith(":") else None
        if company is not None:
            return Answer(_who(opening, company[0]), "named before the quotation", opening.text)
        if spoken := voices_of(opening):
            return _fullest(spoken, spoken[-1])
    block = scene.text[sentence.block.start : sentence.block.end]
    if not IN_PERSON.search(block) and not POSTED.search(block):
        return Answer(("official description",), "a description set apart", block[:40])
    return _speaker_beside(sentence, None) or Answer((), "nobody is named beside the quotation")


def _above(sentence: "Sentence") -> "Sentence | None":
    """Return the sentence above a quotation that is set apart."""
    scene, number = sentence.scene, sentence.number - 1
    while number >= 0 and scene.sentences[number].block.kind == "quote":
        number -= 1
    return scene.sentences[number] if number >= 0 else None


def _speaker_beside(sentence: "Sentence", block: "Block | None") -> Answer[tuple[str, ...]] | None:
    """Return who is made to speak in a sentence nearby (of this block, if any): first before, then after."""
    scene = sentence.scene
    for step in (-1, 1):
        number = sentence.number + step
        while 0 <= number < len(scene.sentences) and abs(number - sentence.number) < 6:
            other = scene.sentences[number]
            if block is not None and other.block != block:
                break
            if spoken := voices_of(other):
                return _fullest(spoken, spoken[-1 if step < 0 else 0])
            number += step
    return None


def _speaker_before(sentence: "Sentence") -> Answer[tuple[str, ...]] | None:
    """Return who speaks the paragraph above, which a quotation goes on from or which announces it."""
    scene, first = sentence.scene, sentence
    while first.previous is not None:
        first = first.previous
    above = scene.sentences[first.number - 1] if first.number else None
    if above is None or scene.text[first.start] not in '“"':
        return None
    goes_on = above.block.kind == "paragraph" and inside_quotation(above, above.end)
    if not goes_on and not above.text.endswith(":"):
        return None
    if spoken := voices_of(above):
        return _fullest(spoken, spoken[-1])
    return (_speaker_beside(above, above.block) or _speaker_before(above)) if goes_on else None


def _fullest(spoken: "Sequence[Voice]", nearest: "Voice") -> Answer[tuple[str, ...]]:
    """Return the speaker of the nearest voice, with the outlet where any voice of the same speaker names it."""
    best = max((v for v in spoken if v.who[0] == nearest.who[0]), key=lambda v: len(v.who))
    return Answer(best.who, "named beside the quotation", best.words)
