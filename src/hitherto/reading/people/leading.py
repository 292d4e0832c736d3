"""What leads to a character in a sentence: who is said to play, whom a story follows, or the story itself."""

import re

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.scene import Sentence
from hitherto.reading.story.plotline import likelihood, may_be_likely
from hitherto.reading.story.premises import tells

ACTS = re.compile(
    r"\b(?:plays?|played|playing|portray\w*|voic\w+|reviv(?:es|ing)"
    r"|(?:star\w*|cast|back|roles?|returns) (?:as|of)) (?:the |an?"
    r" )?(?:[\w’'-]+ ){0,2}\Z"
)
LEADS_TO = re.compile(
    r"\b(?:follow(?:s|ing)?|cent(?:er|re)[sd]? (?:on|around)|focus\w* on|revolves around|introduc\w+|joins? as"
    r"|meet(?:s|ing)?|story of|tells? of|described as"
    r"|stars? as|role of) (?:(?:an?|the) )?\Z"
)
_ACTOR_AS = pattern(r"{NAME} as (?:the |an? )?(?:[\w’'-]+ ){0,2}\Z")
_PART_OF = re.compile(r"\b(?:characters?|roles?)(?:,| as| of|:)?(?: ?[—–-]+)? ?(?:(?:an?|the) )?\Z")
# A company's people, and somebody's in a trade, who are in no story.
OF_COMPANY = pattern(r"{PLATFORM}['’]?s? (?:[\w-]+ ){0,2}\Z")
OF_TRADE = re.compile(r"\b(?:producing|writing|business|production|creative|songwriting) [\w-]+$")
_STORY_TOLD, _CROWD = 0.5, 4


def is_acted(before: str) -> bool:
    """Tell whether these words lead to whom somebody plays."""
    return bool(ACTS.search(before) or _ACTOR_AS.search(before) or _PART_OF.search(before))


def in_story(sentence: Sentence) -> bool:
    """Tell whether a sentence so clearly tells a story, and of so few, that whoever it names is in it."""
    few = len(sentence.marks("N")) < _CROWD and may_be_likely(sentence) and tells(sentence)
    return few and likelihood(sentence) > _STORY_TOLD


def work_after(sentence: Sentence, start: int, end: int) -> str | None:
    """Return the title that begins or follows what is said of a character: "Cold Coast about the poet Ada Brand"."""
    if first := next((m.work for m in sentence.mentions if m.start == start), None):
        return first
    if _ON_THIS.match(sentence.scene.text, end):
        return sentence.main
    after = next((mention for mention in sentence.mentions if mention.start >= end), None)
    return after.work if after and _IN.fullmatch(sentence.scene.text, end, after.start) else None


_ON_THIS = re.compile(r"(?: \([^()]*\))? (?:on|in) (?:the new|the upcoming|this) (?:show|series|season|film|movie)\b")
_IN = re.compile(r"(?: \([^()]*\))?,? in (?:(?:the|his|her|their) )?(?:[\w’'-]+ ){0,3}[“\"‘]?")
