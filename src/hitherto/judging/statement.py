"""A statement: a claim with all that judging has found out about it."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from hitherto.claims import Article, Claim, Entry, Subject


class Certainty(IntEnum):
    """How far a statement goes; only certain ones confirm, report, deny or dispute."""

    POSSIBLE = 1
    PROBABLE = 2
    CERTAIN = 3


class Say(IntEnum):
    """Whether the speaker has a say in what is said."""

    NONE = 0
    OWN = 1  # a cast member about their own part, a crew member about their own work
    FULL = 2  # the platform, the studio, a maker, an official account


@dataclass(frozen=True, slots=True)
class Voice:
    """Who vouches for a statement: their say, in words, and the origin that the statement counts for.

    `kind` is "who" for somebody named, "outlet" where the words are an outlet's own (this one's, or
    another's that it cites).
    """

    label: str
    kind: str
    origin: str
    say: Say = Say.NONE
    because: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim, the season it counts for, the value it is about, and who vouches for it.

    `season_named` is False where the season was worked out from the day. `weighs_from` is the day from which
    it weighs: the day it was said, or an earlier one where it only repeats what was said then.
    """

    entry: Entry
    subject: Subject
    key: str
    value: str
    voice: Voice
    certainty: Certainty
    negative: bool
    leaving: bool
    season_named: bool
    weighs_from: date

    @property
    def claim(self) -> Claim:
        """The claim itself."""
        return self.entry.claim

    @property
    def article(self) -> Article:
        """The article that it stands in."""
        return self.entry.article

    @property
    def day(self) -> date:
        """The day it was said."""
        return self.entry.said_at

    @property
    def strength(self) -> int:
        """How strong it is: 1 to 3 by certainty, 4 where it is certain and the speaker has a say."""
        return self.certainty + (1 if self.certainty == Certainty.CERTAIN and self.voice.say else 0)

    @property
    def is_certain(self) -> bool:
        """Tell whether it is stated as a fact."""
        return self.certainty == Certainty.CERTAIN
