"""Links: which article a statement points to by its address, in the words around it."""

import re
from collections.abc import Iterable

from hitherto.claims import fold_address
from hitherto.judging.origins.copies import around
from hitherto.judging.statement import Statement

_ADDRESS = re.compile(r"https?://[^\s<>\"”’)\]]+")


def linked(statement: Statement, others: Iterable[Statement]) -> Statement | None:
    """Return the first of the other statements whose article this one's links to, beside the words or anywhere."""
    beside = {fold_address(found.rstrip(".,;:!?")) for found in _ADDRESS.findall(around(statement))}
    anywhere = set(map(fold_address, statement.article.links))
    if not beside and not anywhere:
        return None
    addresses = [(fold_address(s.article.url), s) for s in others if s.article.url]
    return next((s for wanted in (beside, anywhere) for address, s in addresses if address in wanted), None)
