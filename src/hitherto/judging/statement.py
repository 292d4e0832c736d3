"""A statement: a claim with all that judging has found out about it."""

from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

from hitherto.claims import Article, Claim, Entry, Ruling, Subject


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
    it weighs: the day it was said, or an earlier one where it only repeats what was said then. `strength` is
    1 to 3 by certainty, 4 where it is certain and the speaker has a say, and 5 where an editor vouches for it too.
    `ruling` is the one that accepts or rejects the claim, or that set the value; `is_decided` tells that an editor
    vouches for it as a fact (a guess that is accepted stays a guess).
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
    ruling: Ruling | None = None
    is_certain: bool = field(init=False)
    is_decided: bool = field(init=False)
    strength: int = field(init=False)

    def __post_init__(self) -> None:
        """Derive whether it is stated as a fact, and its strength, which are asked for over and over."""
        certain = self.certainty == Certainty.CERTAIN
        object.__setattr__(self, "is_certain", certain)
        decided = certain and self.ruling is not None and self.ruling.kind != "reject"
        object.__setattr__(self, "is_decided", decided)
        object.__setattr__(self, "strength", int(self.certainty) + (certain and self.voice.say > Say.NONE) + decided)

    @property
    def is_set(self) -> bool:
        """Tell whether it is no article's, but a value that an editor set."""
        return self.ruling is not None and self.ruling.kind == "value"

    @property
    def is_rejected(self) -> bool:
        """Tell whether an editor rejected it."""
        return self.ruling is not None and self.ruling.kind == "reject"

    def counts(self, until: date) -> bool:
        """Tell whether it was said by the end of a day and not withdrawn, nor rejected whenever."""
        if self.ruling is not None:
            return not self.is_rejected
        return self.entry.withdrawn_at is None or self.entry.withdrawn_at > until

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
