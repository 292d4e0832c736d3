"""Whom "she", "he" and "the actress" mean: the sentence with them drawn as the names that they stand for."""

import re
from collections import Counter
from dataclasses import replace
from functools import cache, lru_cache

from hitherto.reading.drawing.skeleton import Mark, Skeleton
from hitherto.reading.people.acting import makes
from hitherto.reading.people.names import Name, can_be, full_name, is_company, is_person
from hitherto.reading.people.profile import profiled
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.voices.speakers import inside_quotation, speaker_of
from hitherto.vocabulary import read_table

_CALLED = (
    r"actor|actress|star|performer|comedian|comic|singer|rapper|filmmaker|director|writer|showrunner|creator|presenter"
    r"|musician|winner|nominee|(?:mom|mum|mother|dad|father) of \w+"
)
# "The 38-year-old", "The roofer, 27,": only somebody has an age like that.
_AGED = (
    r"[Tt]he (?:[a-z]+ )?\d\d-year-old(?: (?:[\w-]+ )?(?:actor|actress|star|comedian|singer|presenter))?(?=,| (?:is"
    r"|was|will"
    r"|has|had|who|also|plays|told|says|said|first|recently|previously|stars|joined|joins|revealed|confirmed)\b)"
    r"|^[Tt]he (?:[\w’'-]+ ){0,3}?[\w’'-]+, \d\d(?=,)"
)
# "The “Deep Water” alum has been cast": who is known from another title.
_KNOWN_FROM = (
    r"(?:co-)?(?:star|alum|alumna|alumnus|veteran|vet|actor|actress|breakout|favou?rite|creator|director|writer)"
)
_PRONOUN = re.compile(
    rf"\b(?:(?:[Hh]e|[Ss]he)(?:['’](?:s|ll|d)(?= [a-z“\"‘]))?|(?:^|(?<=[“”\"] )"
    rf"|(?<=that )|(?<=, )(?=the (?:\w+ ){{1,2}}(?:plays|will|stars|voices)\b))[Tt]he"
    rf" (?:(?!and\b)[\w’'-]+ ){{0,2}}?(?:{_CALLED}))\b"
    rf"(?!,? [A-Z]| (?:of|on|behind|and|for|is (?:[A-Z]|not known)|in )|['’]s? [a-z])"
    rf"|{_AGED}|^[Tt]he (?:former |one-time |erstwhile )?(?P<known>[“\"‘'*_]*(?:[A-Z\d][\w’'&:!-]*[”\"’'*_]*"
    rf" (?:(?:of|the|and|in|to|a) ){{0,2}}){{1,6}}?)"
    rf"(?:{_KNOWN_FROM})\b(?! [A-Z“\"‘(]|['’]| of\b)"
)
_WORD = re.compile(r"\b(?:he|she|actor|actress)\b", re.IGNORECASE)  # which tells a man or a woman
_FAR = 2  # sentences back
_AGAIN = 3  # times that an article names whom it is about
_OPENS = 45  # characters within which the subject of a sentence stands


@lru_cache(maxsize=16)
def with_names(sentence: Sentence) -> Sentence:
    """Return the sentence with pronouns that mean one person drawn as that person's name."""
    found = [m for m in _PRONOUN.finditer(sentence.text) if sentence.block.kind not in ("headline", "heading")]
    drawn = list(sentence.skeleton.marks.values())
    put: list[Mark] = []
    for pronoun in found:
        start, end = sentence.start + pronoun.start(), sentence.start + pronoun.end()
        inside = [m for m in drawn if m.start < end and start < m.end]
        person = None if inside and not pronoun["known"] else _meant(sentence, start, _word(pronoun.group()))
        if person:
            drawn = [m for m in drawn if m not in inside]
            put.append(Mark("N", start, end, Name(start, end, pronoun.group(), person)))
    for own in _FIRST.finditer(sentence.text):
        start = sentence.start + own.start()
        if speaker := _speaking(sentence, start):
            put.append(Mark("N", start, sentence.start + own.end(), Name(start, start + 1, own.group(), speaker)))
    if not put:
        return sentence
    marks = sorted([*drawn, *put], key=lambda m: m.start)
    return replace(sentence, _skeleton=Skeleton(sentence.scene.text, sentence.start, sentence.end, marks))


def _word(phrase: str) -> str:
    """Return the word of a phrase that tells a man or a woman, if there is one."""
    found = _WORD.search(phrase)
    return found.group() if found else ""


def _meant(sentence: Sentence, at: int, word: str) -> str | None:
    """Return the person whom a word at this position means: the sentence's subject, else an earlier one's.

    Where nobody was named for a while, it is the one of whom the whole article tells.
    """
    here = [m for m in _persons(sentence, word) if m.end < at and not inside_quotation(sentence, m.start)]
    if here:
        return full_name(here[0])
    scene = sentence.scene
    for number in range(sentence.number - 1, max(-1, sentence.number - 1 - _FAR), -1):
        before = scene.sentences[number]
        if before.block.kind in ("headline", "heading"):
            return _heading(before) or _protagonist(scene, word)
        named = _persons(with_names(before), word)
        if named:
            several = len({full_name(m) for m in named}) > 1
            opens = named[0].start - before.start < _OPENS
            return full_name(named[0]) if opens or not several else _protagonist(scene, word)
    return _protagonist(scene, word)


def _protagonist(scene: Scene, word: str) -> str | None:
    """Return the star whom an article portrays, else the one whom it names far more often than anybody else."""
    if (star := profiled(scene)) and can_be(word, star):
        return star
    named = [pair for pair in _told_of(scene) if can_be(word, pair[0])]
    (name, times), *others = named or [("", 0)]
    return name if times >= _AGAIN and all(times >= 2 * n for _, n in others[:1]) else None


@lru_cache(maxsize=4)
def _told_of(scene: Scene) -> list[tuple[str, int]]:
    """Return how often an article names each person, who is named most first."""
    return Counter(full_name(m) for sentence in scene.sentences for m in _persons(sentence)).most_common()


# "I", and "I'm", "I'll" and the like before what one does.
_FIRST = re.compile(r"(?<![\w.’'-])I(?:['’](?:m|ll|ve|d))?(?= [a-z])")


def _speaking(sentence: Sentence, at: int) -> str | None:
    """Return who says "I" here, where that is somebody who acts."""
    who = speaker_of(sentence, at)
    if not who.value or not (inside_quotation(sentence, at) or who.why == "answers a question"):
        return None
    name, scene = who.value[0], sentence.scene
    acts = scene.people.is_actor(name) or name == profiled(scene)
    return name if acts and not makes(sentence, name) else None


def _heading(line: Sentence) -> str | None:
    """Return whom a section is about, where its heading is nothing but a name."""
    name = line.text.strip()
    known = line.scene.names.full_names[name] > 1 or is_person(name)
    return (
        name if line.block.kind == "heading" and " " in name and known and name not in line.scene.titles.names else None
    )


def _persons(sentence: Sentence, word: str = "they") -> list[Mark]:
    """Return the marks of real people by their full names, whom a pronoun may mean."""
    people, works = sentence.scene.people, sentence.scene.titles.names
    return [
        m
        for m in sentence.marks("N")
        if " " in (name := full_name(m))
        and not (people.is_role(name) or is_company(name) or name in works)
        and (is_person(name) or name.split()[0] in _honorifics() or name in _called_short(sentence.scene))
        and can_be(word, name)
    ]


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(read_table("words")["honorifics"])


@lru_cache(maxsize=4)
def _called_short(scene: Scene) -> frozenset[str]:
    """Return the names of those whom an article also calls by a part of them, as it does only with people."""
    named = (m.what for sentence in scene.sentences for m in sentence.marks("N"))
    return frozenset(name.full for name in named if isinstance(name, Name) and name.text != name.full)
