"""Watching: titles and feeds are followed, and what changes is told.

`Watching` is what can be done; `running.py` is the way of one run. Start reading there.
"""

from hitherto.pipeline.watching.faring import Run
from hitherto.pipeline.watching.guides import Choice, Guide, Particulars
from hitherto.pipeline.watching.running import Watcher, run
from hitherto.pipeline.watching.watcher import Added, AddedFeed, Offered, Watching

__all__ = ["Added", "AddedFeed", "Choice", "Guide", "Offered", "Particulars", "Run", "Watcher", "Watching", "run"]
