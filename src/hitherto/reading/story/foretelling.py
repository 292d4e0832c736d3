"""How surely words foretell what happens in a story: the hedges of who tells it, not those within the story."""

import re

from hitherto.claims import Certainty

# "A threat that could bring down the town" is part of the story, and so is "his seemingly happy life".
_WITHIN = re.compile(
    r"\b(?:that|which|who) (?:\w+ )?(?:could|may|might)\b|\bpotentially \w+ing\b"
    r"|\bwho (?:are|is|was|were)? ?(?:said|believed|thought|appears?|seems?)\b|\bhop(?:es|ing) to\b"
    r"|\b(?:his|her|their|an?|the) seemingly\b|\b(?:whether|if) (?:he|she|they)\b(?: (?:could|may|might)\b)?"
    r"|\bin may\b|\bmay \d"
)
_POSSIBLE = re.compile(
    r"\b(?:could|might|may|maybe|perhaps|conceivabl[ey]|possib(?:le|ly|ility)|potential(?:ly)?|guess\w*|speculat\w+"
    r"|wonder(?:s|ed|ing)?|theor(?:y|ies)|theori[sz]\w+|remains to be seen|big question|a chance)\b"
    r"|\bwould(?:n['’]t| not)? (?:\w+ )?(?:be (?:a )?(?:surpris\w+|interesting|fun|great|cool|nice)|love|like)\b"
    r"|\bfans (?:\w+ )?(?:think|hope|believe|want|suspect|would|predict)|\bsomething fans\b|\bwe (?:suspect|hope)\b"
    r"|\bdepend(?:s|ing) on\b|\bif (?:the|it|this|season|so)\b"
    r"|\b(?:in|from) (?:the )?(?:future|later|next|third|fourth|fifth) (?:volumes?|books?|novels?)\b"
)
_PROBABLE = re.compile(
    r"\b(?:likely|unlikely|seem(?:s|ed)?|seemingly|suggest(?:s|ed|ing)?|hint(?:s|ed|ing)?|presumabl[ey]|probabl[ey]"
    r"|reportedly|apparently|supposedly|sounds? like|rumou?rs?|no doubt|shaping up|must have|point(?:s|ing)? to)\b"
    r"|\b(?:expected|believed|thought|rumou?red|said|meant|poised|supposed|looks?|appears?|appeared) to\b"
    r"|\blooks? (?:as|like|set)\b|\bshould (?:see|expect|be)\b"
)


def foretold(words: str) -> Certainty:
    """Return how surely these words tell what happens in a story."""
    plain = _WITHIN.sub(" ", words.lower())
    if _POSSIBLE.search(plain):
        return "possible"
    return "probable" if _PROBABLE.search(plain) else "certain"
