"""Where an article retells its source, or what came before: from "in the comics, …" until it comes back to the news."""

from functools import lru_cache

from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.drawing.skeleton import SEASON, TITLE
from hitherto.reading.scene import Scene, Sentence

_SOURCE = (
    r"(?:comics?(?: books?)?|books?|novels?|manga|source material|games?|stor(?:y|yline)|one-shot|arc|light novels?)"
)
_OPENS = Pattern(
    rf"^(?:[\w’'-]+,? ){{0,3}}[Ii]n (?:the|that|this|those|both|\w+['’]s) (?:\w+ )?{_SOURCE}\b"
    rf"|\b(?:played|plays|went|goes) (?:out|down) in (?:the|that) (?:\w+ )?{_SOURCE}\b"
    r"|\b(?:Vol\.? ?\d+|#\d+|[Ii]ssue #?\d+)\b"
)
_CLOSES = Pattern(
    r"\b(?:[Tt]his|[Tt]he (?:new|upcoming|coming)) (?:season|series|film|movie|show|adaptation)\b|\b[Tt]railers?\b"
    r"|\bwill (?:be|have|see|follow|likely|probably|also|not)\b|\bwon['’]t\b|\b[Aa]dapt(?:s|ed|ation)\b|\blive-action\b"
    r"|\b[Tt]he (?:HBO|Netflix|Disney\+?|Amazon|MCU|TV|Prime Video) (?:series|show|version)\b|\bAs for\b|\bupcoming\b"
    r"|\b(?:would|could|may|might) (?:also |well )?(?:make|be|see|follow|have|mean)\b"
)
# "In Salt Roads, we saw …", "Over the course of Salt Roads, streaming now, Una fled …": a work that is over.
_EARLIER = Pattern(
    rf"^(?:In|Over the course of|During|Throughout|At the end of|By the end of) {TITLE}(?! {SEASON})[^.;]{{0,70}}?, "
    r"(?:we (?:saw|learned|met|watched|left)"
    r"|[^.;]{3,60}? (?:was|were|had|saw|took|went|lost|left|found|[a-z]{2,}(?<!e)ed)) "
)


def retold(sentence: Sentence) -> bool:
    """Tell whether a sentence belongs to the story of a source as the article retells it."""
    return sentence.number in _retellings(sentence.scene)


@lru_cache(maxsize=4)
def _retellings(scene: Scene) -> frozenset[int]:
    found, on = set(), False
    for sentence in scene.sentences:
        if sentence.block.kind in ("headline", "heading"):
            continue
        closes = bool(_CLOSES.first(sentence.text)) or bool(sentence.seasons)
        on = _opens(sentence) or (on and not closes)
        if on:
            found.add(sentence.number)
    return frozenset(found)


def _opens(sentence: Sentence) -> bool:
    if _OPENS.first(sentence.text):
        return True
    if not sentence.text.startswith(("In ", "Over ", "During ", "Throughout ", "At the ", "By the ")):
        return False  # before its titles are looked for
    named = next(iter(sentence.mentions), None)
    return named is not None and named.work != sentence.main and bool(_EARLIER.first(sentence.skeleton.text))
