"""The shared nouns: frozen, without input or output, on the standard library alone."""

from hitherto.claims.address import fold_address
from hitherto.claims.article import Article
from hitherto.claims.change import ABSENT, Change, ChangeKind, Replacement, firmness
from hitherto.claims.claim import Certainty, Claim, Detail, Evidence, Polarity, Subject
from hitherto.claims.entry import BY_HAND, Entry
from hitherto.claims.errors import HithertoError, InputError, LedgerError, NotKnownError
from hitherto.claims.fact import HELD, Fact, Standing
from hitherto.claims.folding import fold
from hitherto.claims.identity import CHARACTER_ITEM, VALUE_ITEM, Identity, Merge, is_item
from hitherto.claims.origin import Origin, Side, Telling, Tie, Tracing
from hitherto.claims.problem import Problem
from hitherto.claims.proof import Finding, Mark, Proof
from hitherto.claims.record import Field, Record, is_record, record_of
from hitherto.claims.ruling import Decision, Question, Ruling, Sort
from hitherto.claims.when import When

__all__ = [
    "ABSENT",
    "BY_HAND",
    "CHARACTER_ITEM",
    "HELD",
    "VALUE_ITEM",
    "Article",
    "Certainty",
    "Change",
    "ChangeKind",
    "Claim",
    "Decision",
    "Detail",
    "Entry",
    "Evidence",
    "Fact",
    "Field",
    "Finding",
    "HithertoError",
    "Identity",
    "InputError",
    "LedgerError",
    "Mark",
    "Merge",
    "NotKnownError",
    "Origin",
    "Polarity",
    "Problem",
    "Proof",
    "Question",
    "Record",
    "Replacement",
    "Ruling",
    "Side",
    "Sort",
    "Standing",
    "Subject",
    "Telling",
    "Tie",
    "Tracing",
    "When",
    "firmness",
    "fold",
    "fold_address",
    "is_item",
    "is_record",
    "record_of",
]
