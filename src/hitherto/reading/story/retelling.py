"""Where an article retells its source, or what came before: from "in the comics, …" until it comes back to the news."""

from functools import lru_cache

from hitherto.reading.drawing.sieve import Pattern
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
        on = bool(_OPENS.first(sentence.text)) or (on and not closes)
        if on:
            found.add(sentence.number)
    return frozenset(found)
