"""Ties to what a title is one part of: a shared universe, a line of films, a show with more than one offshoot."""

import re
from collections import Counter
from collections.abc import Iterator

from hitherto.claims import fold
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.names import is_company, is_plain_word
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.ties.drafts import tied
from hitherto.reading.ties.ties import kind_of
from hitherto.reading.titles.titles import Mention

# "the wider MCU", "the MCU version of the hero", "the first MCU film", "his corner of the MCU"
_UNIVERSE = r"(?P<other>MCU|DCU|DCEU|SSU|Marvel Cinematic Universe|DC Universe|Arrowverse|[A-Z]\w+[Vv]erse)\b"
_WITHIN = Pattern(
    r"\b(?:(?:in(?:to)?|within|of|for|to|across|unique to) the(?: (?:broader|wider|larger|same|current|whole"
    rf"|overarching|ongoing))? {_UNIVERSE}(?!['’]s? fans| fans| die-hards)"
    rf"|(?:the|an?|first|\d(?:st|nd|rd|th)|next|latest|every|his|her|third|fourth|fifth) (?:[\w-]+ ){{0,2}}?"
    rf"{_UNIVERSE.replace('<other>', '<kind>')} (?:version|movie|film|series|show|entry|project|timeline|story|chapter"
    r"|debut|phase|solo|[A-Z][\w-]+ (?:film|movie|solo)))"
)
_ELSE = re.compile(r"\b(?:like|than|unlike|as|barrage|and|left|joins?|star) (?:of )?(?:the )?\Z")
# "the Wolf Hour film Night Shift", "Wolf Hour's upcoming film, Night Shift"
_PART_OF = pattern(
    r"(?P<other>{TITLE})(?:(?:['’]s?)? (?:(?:\w+-)?(?:\w+) )?(?:film|movie|game)"
    r"|['’]s? (?:upcoming|next|new|latest|forthcoming) (?:[\w-]+ ){0,2}?(?:film|movie|series|show|game),?)"
    r" [\"“‘]?(?P<own>{TITLE})"
)
# "another Wolf Hour spin-off": the article's own title is one too
_ANOTHER = pattern(
    r"\b(?:another|other|fellow|both|two|three) (?:recent |new )?[\"“‘]?(?P<other>{TITLE})[\"”’]?(?:['’]s)?"
    r" (?:series |prequel |sequel )?(?P<tie>spin-?off|prequel|offshoot)s?\b"
)
# "the 25th film in the franchise": of what the article names a line of films after
_NTH = pattern(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|next|latest|newest"
    r"|final|last|new) (?:[\w-]+ )?(?P<tie>film|movie|instal?lment|entry|chapter|outing|game|title)"
    r" (?:in|of|from) (?:the|its|this|that) (?:[\w-]+ ){0,2}?(?:series|franchise|saga)\b"
)
_LINE = re.compile(
    r"\b(?P<name>(?!The |A |An |This |That |His |Her |Its |New |First |In |Other )[A-Z][\w’'-]*"
    r"(?: (?:of |the |and )*[A-Z][\w’'-]*){0,3})(?:['’]s)? "
    r"(?:franchise|saga|films?|movies?|universe|games?|instal?lments?|debut|theme song|villain|[Gg]irl)\b"
)
_OWNER = ("'", "’", "'s", "’s")
_LINES_LEAST = 1  # times that an article must speak of a line of films for "the franchise" to be that


def in_franchise(sentence: Sentence) -> Iterator[Draft]:
    """Give the ties of a title to the larger whole that the sentence makes it a part of."""
    yield from _within(sentence)
    yield from _part_of(sentence)
    yield from _another(sentence)
    yield from _nth(sentence)


def _within(sentence: Sentence) -> Iterator[Draft]:
    """Read "its place in the MCU" in an article that speaks of it more than once, or of its title in the sentence."""
    main = sentence.scene.titles.main
    if main is None:
        return
    for m in _WITHIN.finditer(sentence.text):
        name = m["other"] or m["kind"]
        if any(told.work != main and told.start < sentence.start + m.start() for told in sentence.mentions):
            continue
        told = len(sentence.mentions) or sentence.scene.text.count(name) > 1
        if told and not _ELSE.search(sentence.text[: m.start()]) and fold(name) != fold(main):
            at = sentence.start + m.start()
            yield tied(main, name, at, sentence.start + m.end(), "shared-universe")


def _part_of(sentence: Sentence) -> Iterator[Draft]:
    for m in _PART_OF.finditer(sentence.skeleton.text):
        other, own = (sentence.skeleton.found(m[group], "T")[0].what for group in ("other", "own"))
        if isinstance(other, Mention) and isinstance(own, Mention):
            yield tied(own.work, other.work, *sentence.skeleton.span(m), "shared-universe")


def _another(sentence: Sentence) -> Iterator[Draft]:
    main = sentence.scene.titles.main
    for m in _ANOTHER.finditer(sentence.skeleton.text):
        other = sentence.skeleton.found(m["other"], "T")[0].what
        if main and isinstance(other, Mention) and other.work != main:
            yield tied(main, other.work, *sentence.skeleton.span(m), kind_of(m["tie"]))


def _nth(sentence: Sentence) -> Iterator[Draft]:
    main = sentence.scene.titles.main
    for m in _NTH.finditer(sentence.skeleton.text):
        line = _line(sentence.scene, main) if main else None
        if main and line and all(named.work == main for named in sentence.mentions):
            yield tied(main, line, *sentence.skeleton.span(m), "sequel")


def _line(scene: Scene, main: str) -> str | None:
    """Return what the article names a line of films after: "James Larch" where it speaks of "the James Larch films"."""
    own = set(fold(main).split())
    told = Counter(
        name
        for m in _LINE.finditer(scene.text)
        if not (
            is_plain_word(name := m["name"])
            or name.endswith(_OWNER)
            or scene.people.is_actor(name)
            or is_company(name)
            or set(fold(name).split()) <= own
        )
    )
    best = max(told, key=lambda name: told[name] + sum(told[n] for n in told if n != name and n in name), default=None)
    return best if best and sum(told[n] for n in told if n in best) >= _LINES_LEAST else None
