"""Links: which article a statement points to by its address, in the words around it."""

import re
from collections.abc import Iterable

from hitherto.claims import fold_address
from hitherto.judging.origins.copies import around
from hitherto.judging.statement import Statement

_ADDRESS = re.compile(r"https?://[^\s<>\"”’)\]]+")


def linked(statement: Statement, others: Iterable[Statement]) -> Statement | None:
    """Return the first of the other statements whose article is linked to beside this one."""
    words = around(statement)
    if "://" not in words:
        return None
    wanted = {fold_address(found.rstrip(".,;:!?")) for found in _ADDRESS.findall(words)}
    return next((s for s in others if s.article.url and fold_address(s.article.url) in wanted), None)
