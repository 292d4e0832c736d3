"""An entry: a claim as the ledger keeps it, with the article it stands in and the two times of record."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from hitherto.claims.article import Article
from hitherto.claims.claim import Claim
from hitherto.claims.making import maker

BY_HAND = "by hand: "  # begins the reader's name of claims that an editor made, whose name follows


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim, the article that makes it, the day it was said and the time the ledger took it in.

    `said_at` is the article's day of publication, or the day of take-in where the article has none; what only a
    later version of the article says is of that version's day. `withdrawn_at` is the day on which the outlet put
    up a version that no longer says it, `copy_of` the id of the article whose text this one repeats.
    """

    claim: Claim
    article: Article
    said_at: date
    recorded_at: datetime
    withdrawn_at: date | None = None
    copy_of: str | None = None
    kept: ClassVar[Callable[..., "Entry"]]


# Makes an entry from all of its values, quicker than the class does.
Entry.kept = maker(Entry)
