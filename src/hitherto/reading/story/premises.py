"""Which sentences can tell a story at all, and which say what a story is to be about."""

import re

from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.scene import Sentence
from hitherto.reading.story.staging import characters_in, staged
from hitherto.reading.story.words import counted


def is_premise(sentence: Sentence) -> bool:
    """Tell whether the sentence says when the story is set, after what it picks up, or whom it brings back."""
    return bool(PREMISE.first(staged(sentence)))


PREMISE = Pattern(
    r"\bset (?:\w+ ){0,4}?(?:between|after|before|during|amid|against|in the (?:years|aftermath|wake|months"
    r"|days)) (?!its\b)"
    r"|\btak(?:es?|ing) place (?:\w+ ){0,3}?(?:between|after|before|during)\b"
    r"|\bpick(?:s|ing)? up (?:\w+ ){0,2}(?:after|where|from|with|in the aftermath)\b(?! speed)"
    r"|\b(?:brand[- ]new|entirely new|all-new|original),? (?:\w+ )?story\b"
    r"|\b(?:reunion|return|engagement|death|wedding|fight|battle|showdown|kiss|romance|marriage|rivalry) (?:of"
    r"|for|with|between|against)"
    r" (?:\w+[ -]){0,5}§|§(?: and §)?['’]s? (?:\w+ ){0,2}(?:engagement|wedding|death|fight|showdown|reunion|return)\b"
    r"|\b(?:bringing|brings) back (?:\w+ ){0,5}§"
    r"|\b(?:series|show|film|movie|drama|comedy|thriller|anime|manga|one-shot|sitcom|story|tale|mystery|game)\b"
    r"[^.;,]{0,40} (?:about|following|cent(?:er|r)ed on) (?:an?|the|two|three|four|one|young|\w+s)\b"
    r"[^.;]{0,60} (?:who|whose|\w+ing)\b"
    r"|\b(?:focus is on|explores what|continu(?:es|ing) the (?:story|journey|adventures) of|set in an?\b)"
    r"|\bwhat would have happened if\b|\bthe story (?:opens|begins|starts|follows|picks up|takes place)\b"
    r"|\b(?:series|show|film|movie|season|sequel|adventure)\b[^.;]{0,30} (?:pairs|pits|reunites|sees|finds|follows) "
    r"|\b(?:starring|with|introduc(?:es|ing)) (?:\w+ ){0,2}§ as (?:the|a) (?:lead|hero|protagonist|villain|main \w+)\b"
    r"|\b(?:teas|introduc|reveal)(?:es|ing|s) (?:a|an|two|three|some) (?:brand[- ])?new (?:\w+ )?"
    r"(?:characters?|villains?|threats?|enem(?:y|ies))\b"
)


def tells(sentence: Sentence) -> bool:
    """Tell whether a sentence can tell a story at all: it has somebody who does something, or a word of premises."""
    found = counted(sentence.text)
    story = found["acts"] + found["conflict"] + found["shows"] + 2 * found["premise"]
    if found["making"] + found["dating"] + found["opinion"] > story + 3:
        return False
    text = sentence.text
    if _CASTING.first(text) or _ANNOUNCES.first(text) or (text.count(" as ") > 1 and _MANY_PARTS.search(text)):
        return False
    hinted = any(found[kind] for kind in ("premise", "conflict", "acts", "future", "guess", "shows"))
    return hinted or bool(characters_in(sentence, sentence.start, sentence.end))


_CASTING = Pattern(
    r"\brepris\w+ (?:his|her|their)\b|\breturn(?:s|ing)? as [A-Z]|\b(?:will|to) (?:once again |also )?play [A-Z]"
    r"|\bjoin(?:s|ed|ing)? (?:the|her|him|them|in) (?:cast|as|in as)\b|\b(?:is|are|be) back as [A-Z]"
    r"|\b(?:meet|introduc(?:es?|ing)) [^.;:]{3,60}, (?:who['’]s |who is )?(?:being )?(?:played|portrayed|voiced) by\b"
    r"|\b(?:as|in) (?:as[- ]yet[- ])?un(?:disclosed|specified|named|known|revealed) roles?\b|\bworked with\b"
)
_ANNOUNCES = Pattern(
    r"^[^.]{0,80}:\s*$|\b(?:nods to|opening theme|theme song|primetime slot|time slot|have to wait)\b|\b[Cc]heck out\b"
)
_MANY_PARTS = re.compile(r"[A-Z]\w+ as (?:[\w’'-]+ ){0,4}[A-Z][^;.]{0,120}?[A-Z]\w+ as (?:[\w’'-]+ ){0,4}[A-Z]")
