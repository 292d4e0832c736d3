"""Clauses within a sentence: what one of them names is not what the sentence goes on to tell of.

"Ada Vale, whose film Deep Water won in Berlin, directs": she directs another one.
"""

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from hitherto.reading.scene import Sentence
    from hitherto.reading.titles.titles import Mention

_OPENS = re.compile(r"(?:,[\"”’]? |[—–] ?| )(?:(?:and|but|both of|one of|some of) )?(?:who|whose|whom)\b")
_GOES_ON = re.compile(
    r"(?:,[\"”’]?|[\"”’]? ?[—–])\s?(?:(?:also|now|\w+ly|executive|co-)[ -]?)?"
    r"(?:will|would|is|are|was|were|has|have|had|did|does|can|could|may|might|must|should|won['’]t|isn['’]t|made|told|took"
    r"|wrote|began|got|said|(?!as\b|its\b|this\b|his\b|plus\b|alongside\b|perhaps\b|besides\b)[a-z-]{3,}(?<!s)s|[a-z-]+ed"
    r"(?! (?:by|on|in|from|at)\b))(?![\w’'-])"
)
_ENDS = re.compile(r"[;:]\s|[.!?][\"”’]*\s")


class Clause(NamedTuple):
    """A clause within a sentence, `[start, end)`."""

    start: int
    end: int

    def holds(self, at: int) -> bool:
        """Tell whether a position is in it."""
        return self.start <= at < self.end


def within(text: str, begin: int, end: int, at: int) -> Clause | None:
    """Return the relative clause about somebody in which a position of the sentence `[begin, end)` stands."""
    for opened in reversed(list(_OPENS.finditer(text, begin, at))):
        ends = _ENDS.search(text, opened.end(), end)
        stop = _GOES_ON.search(text, opened.end(), ends.start() if ends else end) or ends
        clause = Clause(opened.start(), stop.start() + 1 if stop else end)
        if clause.holds(at):
            return clause
    return None


def is_shut(sentence: "Sentence", mention: "Mention", at: int, stop: int) -> bool:
    """Tell whether another title than the main one is named in a clause about somebody that a statement is not in.

    The statement stands at `at`, and its words end at `stop`, where that is known.
    """
    scene = sentence.scene
    if mention.work == scene.titles.main or (at < mention.start and not stop):
        return False
    clause = within(scene.text, sentence.start, sentence.end, mention.start)
    return clause is not None and not clause.holds(at) and not (at < clause.start < stop)
