"""Denials: "HBO shot down reports that it had cancelled", "There is nothing to it", which turn what is told around."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from hitherto.reading.draft import Draft

if TYPE_CHECKING:
    from hitherto.reading.scene import Sentence

_MAY_BE_DENIED = frozenset({"order", "production", "cast", "crew", "connection"})
_DENIES = (
    r"(?:den(?:y|ies|ied|ying)|sh(?:oo|o)t(?:s|ing)? down|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rubbish(?:es|ed)"
    r"|quash(?:es|ed|ing)?|debunk(?:s|ed|ing)?|pour(?:s|ed|ing)? cold water on|push(?:es|ed|ing)? back (?:on|against)"
    r"|knock(?:s|ed)? (?:down|back)|laugh(?:s|ed)? off|scotch(?:es|ed)?|brush(?:es|ed)? off|shut(?:s|ting)? down"
    r"|set(?:s|ting)? the record straight (?:on|about)|no truth (?:in|to)|nothing to)"
)
_TALK = (
    r"(?:reports?|rumou?rs?|claims?|speculation|suggestions?|chatter|talk|gossip|stor(?:y|ies)|whispers|notions?"
    r"|allegations?|theor(?:y|ies)|idea)"
)
_ANY = r"(?:(?:the|any|all|those|these|recent|online|fan|tabloid|persistent|media|earlier|viral|widespread) )*"
_UNTRUE = (
    r"(?:(?:not|n['’]t|isn['’]t|never|completely|totally|simply|just|all|entirely|categorically|wholly|absolutely) )*"
    r"(?:true(?<=n['’]t true)|true(?<=not true)|false|untrue|wide of the mark|nonsense|rubbish|fake(?: news)?|bogus"
    r"|baseless|unfounded|made[- ]up|inaccurate|premature|fabricated|fiction)"
)
_DENIED_BEFORE = re.compile(
    rf"\b{_DENIES} {_ANY}(?:{_TALK} (?:that|of|about|suggesting|claiming|linking|surrounding)\b|(?:that )?(?=he|she"
    rf"|it|they))"
    rf"[^.;!?]{{0,70}}\Z",
    re.IGNORECASE,
)
_DENIED_AFTER = re.compile(
    rf"[^.;!?]{{0,110}}?,? (?:(?:is|are|was|were|as|(?:has|have) been called) [“\"‘]?{_UNTRUE}|(?:is|are|was|were)"
    rf" denied)\b",
    re.IGNORECASE,
)
_RUMOURED = re.compile(rf"\b{_TALK} (?:that|of|about|suggesting|claiming)\b[^.;!?]{{0,70}}\Z", re.IGNORECASE)
# A sentence that takes back the one before it.
_TAKES_BACK = re.compile(
    rf"(?:\bnothing to (?:it|that|the {_TALK})\b|\bno truth (?:to|in) (?:it|that|this|them|the {_TALK})\b"
    rf"|\b(?:it|that|this|which|(?:the|those|these|such) {_TALK})(?: (?:is|are|was|were)(?:n['’]t)?|['’]s"
    rf"|(?:n['’]t| is not)) [“\"‘]?{_UNTRUE}"
    rf"|\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)|refut(?:es|ed)|debunk(?:s|ed)|rubbish(?:es|ed)) (?:it|that|this|them"
    rf"|(?:the|those|these|such) (?:\w+ )?{_TALK})\b"
    rf"|\bcall(?:s|ed) (?:it|that|this|them|the {_TALK}) [“\"‘]?{_UNTRUE}|\ANot (?:so|true)\b)",
    re.IGNORECASE,
)
_HEARSAY = re.compile(
    rf"\b(?:{_TALK}|rumou?red|reportedly|allegedly|claim(?:s|ed|ing)|suggest(?:s|ed|ing)|report(?:s|ed)|insiders?"
    r"|sources?|apparently|tipped|linked|supposedly|whispers)\b",
    re.IGNORECASE,
)


def turned(sentence: "Sentence", drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Give the drafts of a sentence, those turned around that it tells only to deny them."""
    for draft in drafts:
        yield replace(draft, polarity="-", certainty="certain") if _is_denied(sentence, draft) else draft


def _is_denied(sentence: "Sentence", draft: Draft) -> bool:
    if draft.property not in _MAY_BE_DENIED or draft.polarity == "-":
        return False
    text, at = sentence.scene.text, max(draft.at, draft.start)
    if _DENIED_BEFORE.search(text, sentence.start, at):
        return True
    rumoured = _RUMOURED.search(text, sentence.start, at)
    return rumoured is not None and _DENIED_AFTER.match(text, at, sentence.end) is not None


def takes_back(sentence: "Sentence") -> bool:
    """Tell whether a sentence denies the hearsay that the one before it tells: "The studio called it false"."""
    previous = sentence.previous
    return bool(previous and _TAKES_BACK.search(sentence.text) and _HEARSAY.search(previous.text))


def taken_back(sentence: "Sentence", told: Draft, work: str, season: int | None) -> Draft | None:
    """Return what was told of a work, as this sentence denies it; None where it is nothing that can be denied."""
    if told.property not in _MAY_BE_DENIED or told.polarity == "-":
        return None
    return replace(
        told, start=sentence.start, end=sentence.end, at=sentence.start, polarity="-", certainty="certain",
        speaker=None, more=(), work=work, season=season or 0,
    )  # fmt: skip
