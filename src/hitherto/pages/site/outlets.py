"""The records of outlets on the site: how often each was right, and how early."""

from collections.abc import Sequence
from dataclasses import dataclass

from hitherto.claims import Subject


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One outlet's record, in words."""

    name: str
    right: str
    own: str
    passed_on: str
    overtaken: int
    vague: int
    open: int
    early: str
    few: bool


@dataclass(frozen=True, slots=True)
class ScoredClaim:
    """A claim that was measured: what was said, how it came out, and what came true."""

    subject: Subject
    words: str
    mark: str
    note: str


@dataclass(frozen=True, slots=True)
class OutletsView:
    """The table of records; of one outlet, by its `name`, with the claims behind it."""

    rows: tuple[RecordRow, ...]
    name: str = ""
    claims: Sequence[ScoredClaim] = ()
