"""Whose part is denied, or was only thought of once: "denied reports that she had joined", "was once in the mix"."""

import re
from dataclasses import replace

from hitherto.reading.draft import Draft
from hitherto.reading.scene import Sentence

# "She denied reports that she had joined the cast": of all that follows the contrary is said.
_DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|sh(?:oo|o)t(?:s|ing)? down|dismiss(?:es|ed|ing)|debunk(?:s|ed|ing)|refut(?:es|ed|ing)"
    r"|quash(?:es|ed|ing)|rubbish(?:es|ed|ing)|cold water on)\b[^.;]{0,80}\Z",
    re.IGNORECASE,
)


# Who "was in the mix at one stage" is so no longer.
_FORMERLY = re.compile(
    r"\bat one (?:time|point|stage)\b"
    r"|\b(?:was|were|had)(?: been)? (?:once|originally|initially|previously|at first)\b"
)


def denied(sentence: Sentence, draft: Draft) -> Draft:
    """Return a draft that somebody plays as one that they do not, where the words around say so."""
    over = draft.details.get("status") == "in-talks" and _FORMERLY.search(sentence.text)
    if draft.polarity == "-" or not (over or _DENIES.search(sentence.scene.text, sentence.start, draft.start)):
        return draft
    details = {k: v for k, v in draft.details.items() if k != "status" or v == "leaving"}
    return replace(draft, polarity="-", certainty="certain", details=details)
