"""Judging: the claims on one question become a fact with a standing and its reasons.

Pure functions: what they are given decides what they return. Start reading at `rules.py`, the ordered list
of rules that gives every fact its standing; `judgement.py` is the way from entries to facts.
"""

from hitherto.judging.deciding import Decisions
from hitherto.judging.identities import identities
from hitherto.judging.identity.titles import resolve, split_season
from hitherto.judging.identity.working import bare, beginnings, is_nameless, relatives
from hitherto.judging.identity.works import connected_with, one_work, title_identity
from hitherto.judging.judgement import Judgement, changes, judge
from hitherto.judging.proofing import Manner, Seasons, proofread
from hitherto.judging.wording import decision

__all__ = [
    "Decisions",
    "Judgement",
    "Manner",
    "Seasons",
    "bare",
    "beginnings",
    "changes",
    "connected_with",
    "decision",
    "identities",
    "is_nameless",
    "judge",
    "one_work",
    "proofread",
    "relatives",
    "resolve",
    "split_season",
    "title_identity",
]
