"""Which of the titles that a sentence names it is about, rather than compares with or knows people from."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from hitherto.reading.subject.family import KIND_AFTER, elder, is_line
from hitherto.reading.subject.roles import does, is_made
from hitherto.reading.titles.credits import WHAT, is_adapted, stands_as_credit
from hitherto.reading.titles.cues import AIRS
from hitherto.reading.titles.kindred import is_coming, is_made_anew
from hitherto.reading.titles.kinds import KIND, WORKERS
from hitherto.reading.titles.titles import Mention
from hitherto.reading.titles.ways import COMES

if TYPE_CHECKING:
    from hitherto.reading.scene import Scene, Sentence

_COMPARES = re.compile(
    r"\b(?:in|after|like|unlike|since|following|alongside|from|besides|before|both|as with|of)\b", re.IGNORECASE
)
# "It joins Harbour"
_ITS_SUBJECT = re.compile(rf"[\"“‘]?(?:It|(?:The|This|Her|His|Their) (?:new |upcoming |latest )?{KIND}) [a-z]")
_DOES_AFTER = re.compile(r"[\"”’]? [a-z]+(?:s|ed)\b")
_NEWEST = re.compile(
    r"\b(?:new|newest|latest|next|upcoming|forthcoming|coming|\d+(?:th|st|nd|rd)) (?:[\w-]+ )?[\"“‘'_]?\Z",
    re.IGNORECASE,
)
_OF_KIND = re.compile(rf"[\"”’]?(?:['’]s)? (?:[\w-]+ )?{KIND},? (?:(?:called|titled|named) )?[\"“‘'_]?")
# "the Jack Lark film", "Jack Lark producer", but "every Jack Lark film", "as Jack Lark"
_OF_LINE = re.compile(rf"[\"”’'_]?(?:['’]s?)? (?:{KIND}|{WORKERS}|girl|villain)\b", re.IGNORECASE)
_OF_OTHERS = re.compile(
    r"\b(?:first|previous|past|every|each|any|all|other|older|original|many|most|iconic) (?:[\w-]+ )?[\"“‘'_]?\Z"
)
_KIND_BEFORE = re.compile(
    rf"\b(?:{KIND}|pilot|project),?\s(?:(?:called|titled|named)\s)?[\"“‘]?$"
    r"|\bseason (?:\w+ )?of (?:the )?(?:\w+['’]s )?[\"“‘]?$"
)
_COMES = COMES.replace("{SERVICE}", r"[A-Z]\w+")
_SUBJECT_AFTER = re.compile(
    rf"['’]?s?,? (?:\(\d{{4}}\) )?(?:[Ss]eason|[Ss]eries) (?:\d|one|two|three|four|five)"
    rf"|(?:['’]s?)? (?:[\w-]+ )?(?:season|episode|trailer|teaser|cast)\b"
    rf"|[\"”’]? (?:{AIRS}|{_COMES}|is|was|has|have|had|will|begins|starts|gets|starring"
    r"|(?:gearing|ramping) up|heading|approaching|nearing|set to|about to|preparing)\b"
    rf"|(?:,[\"”’]?|(?<=,[\"”’])) (?:which|an?|the|starring|based|created|directed|from|on [A-Z][\w+]*,?)\b"
    rf"|(?:,[\"”’]?|(?<=,[\"”’])) {WHAT}"
    rf"|[\"”’]? \([^()]*\d{{4}}\)| {KIND}\b"
    r"|[\"”’]?(?:[—–][^—–]{3,80}[—–] ?|(?:,|(?<=,[\"”’])) [^,;]{3,70}, )"
    r"(?:will|is|was|has|had|premiere[sd]|debut(?:s|ed)|return(?:s|ed))\b"
)


def is_credit(scene: "Scene", mention: Mention) -> bool:
    """Tell whether a title stands only to say who somebody is, or what another title comes from."""
    if scene.titles.is_entry(mention) or mention.work in scene.titles.told:
        return False
    main = mention.work == scene.titles.main
    if not main and is_made_anew(scene.text, mention.start):
        return False
    if is_line(scene, mention.work):
        return newest(scene, mention) is mention
    credit = stands_as_credit(scene.text, mention.start, mention.end, main=main)
    return credit or (not main and scene.titles.main is not None and is_adapted(scene.text, mention.start))


def prominent(sentence: "Sentence") -> list[Mention]:
    """Return the mentions that the sentence is about, rather than those it compares with or knows people from."""
    scene = sentence.scene
    attributes = (a for a, b in pairwise(sentence.mentions) if _OF_KIND.fullmatch(scene.text, a.end, b.start))
    # "the Harbour film Salt Roads" is about the latter
    passed = {mention.start for mention in (*attributes, *_episodes(sentence))}
    told = (m for m in sentence.mentions if m.start not in passed and not is_credit(scene, m))
    named = [newest(scene, m) for m in told]
    return [m for m in named if _is_told_of(scene, m) or _stands_out(sentence, m)]


def _episodes(sentence: "Sentence") -> list[Mention]:
    """Return what is named as an episode: "the finale, titled “All Rise”"."""
    text = sentence.scene.text
    return [m for m in sentence.mentions if _EPISODE.search(text, max(sentence.start, m.start - 60), m.start)]


_EPISODE = re.compile(
    r"\b(?:finale|closer|premiere|opener|episode|hour),? (?:(?:which )?is )?(?:titled|called|entitled|named),?"
    r" [\"“‘'_]?\Z"
)


def _is_told_of(scene: "Scene", mention: Mention) -> bool:
    """Tell whether a title is the article's main one, or stands for a work to come that is told beside it."""
    if mention.work == scene.titles.main or mention.work in scene.titles.told:
        return True
    coming = mention.work in scene.titles.untitled and is_coming(scene.text, mention.start, mention.end)
    return coming or is_made_anew(scene.text, mention.start)


def newest(scene: "Scene", mention: Mention) -> Mention:
    """Read "the latest Jack Lark movie", and "Jack Lark producer", as the title that the article is about."""
    text, main = scene.text, scene.titles.main
    before = max(0, mention.start - 40)
    if mention.work == main and _OLD.search(text, before, mention.start) and (older := elder(scene)):
        return Mention(mention.start, mention.end, older) if _is_short(text, mention, older) else mention
    is_new = bool(_NEWEST.search(text, before, mention.start) and KIND_AFTER.match(text, mention.end))
    if not is_new and _OF_LINE.match(text, mention.end) and not _OF_OTHERS.search(text, before, mention.start):
        is_new = is_line(scene, mention.work)
    return Mention(mention.start, mention.end, main) if is_new and main else mention


_OLD = re.compile(r"\boriginal (?:[A-Z][\w+]* )?[\"“‘'_]?\Z")


def _is_short(text: str, mention: Mention, older: str) -> bool:
    """Tell whether the main title is named by what it has in common with the older work."""
    return older.partition(" (")[0] == text[mention.start : mention.end].strip("\"“”‘’'_,.")


def _stands_out(sentence: "Sentence", mention: Mention) -> bool:
    text = sentence.scene.text
    before, after = text[sentence.start : mention.start], text[mention.end : mention.end + 110]
    if len(before) < 25 and not _COMPARES.search(before) and not _ITS_SUBJECT.match(before):
        return True
    if before.endswith(", ") and _DOES_AFTER.match(after):
        return True
    if does(text, mention.end) or is_made(text, mention.start):
        return True
    return bool(_KIND_BEFORE.search(before[-60:]) or _SUBJECT_AFTER.match(text, mention.end, mention.end + 110))
