"""Track records: what outlets and speakers said before a question was settled, measured against what came true.

`settling.py` finds what is settled, `marking.py` measures each earlier claim against it, `scoring.py` lays it
to the outlet and the speaker, `tally.py` adds up.
"""

from hitherto.judging.records.marking import Mark
from hitherto.judging.records.scoring import Score, scores
from hitherto.judging.records.settling import Settled
from hitherto.judging.records.tally import Alike, Record, alike, chance, wilson

__all__ = ["Alike", "Mark", "Record", "Score", "Settled", "alike", "chance", "scores", "wilson"]
