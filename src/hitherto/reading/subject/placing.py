"""Where a title stands so that it can only be what a statement right beside it is about."""

import re
from typing import TYPE_CHECKING

from hitherto.reading.answer import Answer
from hitherto.reading.subject.prominence import is_credit
from hitherto.reading.subject.roles import is_being_made
from hitherto.reading.titles.credits import is_known_from, is_told_behind
from hitherto.reading.titles.kinds import KIND
from hitherto.reading.titles.titles import Mention

if TYPE_CHECKING:
    from hitherto.reading.scene import Scene, Sentence

_OWN = re.compile(
    rf"(?:[A-Z][\w.+-]+ ?){{1,4}}(?:['’]s?)?,? (?:(?!(?:and|or|who|whose|which|that|in|on|to|from)\b)[\w+'’-]+ ){{0,5}}"
    rf"(?:{KIND}|pilot|project),? [\"“‘'_]?"
)
_OWNS = re.compile(r"(?:[A-Z][\w.+-]+ ?){1,4}['’]s?,? (?:[a-z][\w'’-]* ){0,4}[\"“‘'_]?")  # "HBO's critically acclaimed"
# "(played by Vale) in Harbour", "the six-episode show Harbour"
_IN_BRACKETS = re.compile(r"[^()]*\) in (?:[A-Z\d][\w’'.-]*['’]s )?(?:the )?(?:[\w-]+ ){0,3}[\"“‘'_]?")
_LONG = re.compile(r"[\w-]+ ?-?(?:episode|part|season|hour|minute)s?\b(?:(?!finale|premiere)[^.,;:()]){0,30}")
_OF_YEAR = re.compile(r"(?:19|20)\d\d(?:['’]s)? (?:[a-z][\w'’-]* ){0,4}[\"“‘'_]?")  # "2019's", "the 2019 crime drama"
# "with Ada Okafor and Tom Reyes in Harbour", "Ada Okafor as Una in the 2019 film Harbour"
_A_NAME = r"[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+){1,2}"
_SEEN_IN = re.compile(
    rf"{_A_NAME}(?:(?:,| and|, and) {_A_NAME})*(?: as (?:the )?(?:[A-ZÀ-Þ][\w.’'-]+ ?){{1,3}})? ?(?:\([^()]*\) )?"
    rf"in (?:the )?(?:(?:19|20)\d\d(?:['’]s)? )?(?:{KIND},? )?[\"“‘'_]?"
)
_RIGHT_BEFORE = (_OWN, _OWNS, _OF_YEAR, _LONG, _IN_BRACKETS, _SEEN_IN)
# "Una (Ada Okafor) makes an appearance in Harbour", "Ada Okafor's Una showed up in season 2 of Harbour"
_APPEARS = re.compile(
    r"[(A-ZÀ-Þ](?:[^.;:]|(?<=\b[A-Z])\.){0,110}?\b(?:appear(?:s|ed|ance)|show(?:s|ed) up|pop(?:s|ped) up"
    r"|cameo(?:s|ed)|was introduced|debut(?:s|ed)) [^.,;:()]{0,30}?"
    r"\bin (?:the )?(?:season \w+ of |\w+ season of |(?:19|20)\d\d['’]s )?[\"“‘'_]?"
)
_PLACED = re.compile(r"[\"”’'_]* (?:for|on|at|in|via) (?:the )?")  # "Harbour on Netflix", "Harbour in 2019"


def placed(sentence: "Sentence", mention: Mention, at: int) -> Answer[str | None] | None:
    """Return a title that stands where it can only be what a statement at this position is about."""
    scene, text = sentence.scene, sentence.scene.text
    ahead = 0 < mention.start - at < _AHEAD
    if 0 < at - mention.end < 90 and re.match(r"['’\"”]? ?\([^()]*\Z", text[mention.end : at]):
        return by_name(scene, mention, "named before the bracket")  # "CSI: Miami (starring …)"
    if ahead and any(own.fullmatch(text, at, mention.start) for own in _RIGHT_BEFORE):
        if mention.work != scene.titles.main and is_known_from(text, at):
            return Answer(None, "what somebody did before")
        return by_name(scene, mention, "named right after it")  # "Ada Vale's spy drama Salt Roads"
    opposite = _OPPOSITE.fullmatch(text, mention.end, at)
    if opposite and is_credit(scene, mention):
        return Answer(None, "what somebody did before")
    there = ahead and (_APPEARS.fullmatch(text, at, mention.start) or is_being_made(text, at, mention.start))
    told = there or _PLACED.fullmatch(text, mention.end, at) or (opposite and "opposite" in opposite.group())
    if told and not is_credit(scene, mention):
        return by_name(scene, mention, "named right beside it")
    behind = is_told_behind(text, mention.start, mention.end, at)
    return by_name(scene, mention, "named before the clause") if behind else None


# "starred in Harbour opposite Ada Okafor", "her Harbour co-star Ada Okafor"
_OPPOSITE = re.compile(r"[\"”’'_]*,? (?:opposite|alongside|with) (?:[a-z-]+ ){0,2}")
_AHEAD = 160  # characters


def by_name(scene: "Scene", mention: Mention, why: str) -> Answer[str | None]:
    """Return a title with the words for it, and why it is what is told of."""
    return Answer(mention.work, why, scene.text[mention.start : mention.end].strip("“”‘’\"'_*"))
