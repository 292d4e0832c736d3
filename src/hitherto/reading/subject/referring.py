"""What "that film" and "the original series" refer to: a title that was named shortly before."""

import re
from typing import TYPE_CHECKING

from hitherto.reading.titles.credits import is_adapted, is_told_behind, stands_as_credit
from hitherto.reading.titles.kinds import KIND
from hitherto.reading.titles.titles import Mention

if TYPE_CHECKING:
    from hitherto.reading.scene import Sentence

_ORIGINAL = re.compile(r"The original (?:[A-Z]\w+ )?(?:cast|series|show|film|movie|run|game|drama|sitcom|comedy)\b")
_THAT_ONE = re.compile(
    rf"\b[Tt]hat (?:{KIND}|title|version|production)\b(?! (?:which|that|who|about|of)\b)"
    r"|(?:(?<=\n)|(?<=[.!?”\"] ))That (?:shot|scene|trailer|teaser|episode|cast)\b"  # of it, and in a new sentence only
)
_IN_THAT_ONE = re.compile(r"\bin that one\b(?! (?:which|that|who|about|of)\b)")
_REACH = 3  # sentences


def referred(sentence: "Sentence", at: int) -> Mention | None:
    """Return the title that the words of a sentence before this position refer to, if they do to any."""
    if _ORIGINAL.match(sentence.text) and (other := _other_before(sentence)):
        return other
    if before := _behind_which(sentence):
        return before
    told = _THAT_ONE.search(sentence.scene.text, sentence.start, at + 1) or _IN_THAT_ONE.search(sentence.text)
    return _last_before(sentence) if told else None


def _behind_which(sentence: "Sentence") -> Mention | None:
    """Return what the sentence before ends with telling of: "She was in Salt Roads, which was on Fox. It ended"."""
    previous = sentence.previous
    if previous is None or not previous.mentions or sentence.mentions or not _IT.match(sentence.text):
        return None
    last = previous.mentions[-1]
    text = sentence.scene.text
    told = is_told_behind(text, last.start, last.end, previous.end - 2) and not is_adapted(text, last.start)
    return last if told else None


_IT = re.compile(rf"(?:It|Its|The (?:{KIND}|season|finale|first season|premiere))\b")


def _last_before(sentence: "Sentence") -> Mention | None:
    """Return the title that was named last, in a credit or not."""
    before = sentence.scene.sentences[max(0, sentence.number - _REACH) : sentence.number]
    return next((one.mentions[-1] for one in reversed(before) if one.mentions), None)


def _other_before(sentence: "Sentence") -> Mention | None:
    """Return the title other than the main one that was named last, which "the original cast" is that of."""
    scene = sentence.scene
    before = scene.sentences[max(0, sentence.number - _REACH) : sentence.number]
    others = (m for one in reversed(before) for m in one.mentions if m.work != scene.titles.main)
    return next((m for m in others if not stands_as_credit(scene.text, m.start, m.end, main=False)), None)
