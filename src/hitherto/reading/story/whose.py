"""Whose story a sentence tells: that of the article's title, of another that it tells of, or of one that is over."""

import re

from hitherto.claims import fold
from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.subject.prominence import is_credit, prominent
from hitherto.reading.subject.subjects import work_of
from hitherto.reading.titles.titles import Mention


def story_work(sentence: Sentence, at: int) -> str | None:
    """Return the title whose story is told here: the sentence's, its paragraph's, its heading's, else the main one."""
    return _told(sentence) or work_of(sentence, at).value


def _told(sentence: Sentence) -> str | None:
    scene = sentence.scene
    named = [m for m in sentence.mentions if not is_credit(scene, m) and not _is_within(scene, m)]
    if named:
        numbered = _NUMBER.match(scene.text, named[0].end)
        if numbered and named[0].work == sentence.main:  # "Wolf Hour 5" in an article about "Wolf Hour"
            return f"{named[0].work}{numbered.group()}"
        # What is named first is what the sentence is about; what follows may only be compared with it.
        return sentence.main if named[0].work == sentence.main else None
    if sentence.main and (sentence.mentions or _THIS_ONE.first(sentence.text)):
        return sentence.main
    return _carried(sentence) or _headed(sentence) or sentence.main


_NUMBER = re.compile(r" \d(?![\w.])")
_THIS_ONE = Pattern(r"\b[Tt]his (?:season|series|show|film|movie)\b|\bthe new (?:season|episodes)\b")


def _carried(sentence: Sentence) -> str | None:
    """Return the title that the paragraph was about last, or the one above where a quotation tells of "it"."""
    scene = sentence.scene
    above = _GOES_ON.match(scene.text, sentence.block.start)
    for number in range(sentence.number - 1, max(-1, sentence.number - 6), -1):
        before = scene.sentences[number]
        if before.block != sentence.block and (above is None or before.block.kind == "headline"):
            return None
        works = [m.work for m in prominent(before) if not _is_within(scene, m)]
        if works:
            return sentence.main if sentence.main in works else works[0]
    return None


_GOES_ON = re.compile(r"[“\"‘'](?:It|This|The (?:series|film|show|movie|drama|story))\b")


def _headed(sentence: Sentence) -> str | None:
    """Return the title that the heading names, where it is told of elsewhere as well."""
    scene = sentence.scene
    named = next(iter(scene.titles.mentions(sentence.heading, 0, len(sentence.heading))), None)
    if named is None:
        return None
    if scene.titles.main in (None, named.work):
        return named.work
    told = (s for s in scene.sentences if s.block.kind not in ("headline", "heading"))
    return named.work if any(m.work == named.work for s in told for m in s.mentions) else None


def _is_within(scene: Scene, mention: Mention) -> bool:
    """Tell whether what was taken for a title is somebody or something within the story, or named for an attribute."""
    work, text = mention.work, scene.text
    if work == scene.titles.main:
        return False
    known = scene.people.is_role(work) or scene.people.is_actor(work) or scene.names.full(work) != work
    return known or bool(_OF_THING.match(text, mention.end) or _INTO.search(text[: mention.start][-30:]))


# "The Harbour lab", "set in Harbour", "“It's Wolf Hour,” says …", "sailed off in the 2015 finale movie Harbour".
_OF_THING = re.compile(
    r"['’]?s? (?:[a-z]+ )?(?:lab|team|crew|squad|gang|family|storyline|story|lore|character|hero|heroine|villain"
    r"|agent|world|universe|era|saga|girl|boy)s?\b"
)
_INTO = re.compile(
    r"\b(?:[Ss]et in|takes place in|world of|realm of|lands? of|city of|throne of|[Ii]t['’]s(?: like)?"
    r"|(?:19|20)\d\d (?:[\w-]+ ){0,3})(?: the)? $"
)


def is_over(scene: Scene, work: str | None) -> bool:
    """Tell whether the article's title continues this one, so that its story is told as what went before."""
    main = scene.titles.main
    if not main or not work or work == main or any(c.isdigit() for c in work.removeprefix(main)):
        return False
    ours, theirs = fold(main), fold(work)
    return ours.startswith(f"{theirs} ") or (":" in work and ours.startswith(f"{fold(work.partition(':')[0])} "))
