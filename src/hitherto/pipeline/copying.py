"""Copying: one fact of the ledger as a sentence that a wiki takes."""

from typing import TYPE_CHECKING

from hitherto.claims import Subject
from hitherto.pipeline.known import Past, explained, known_of
from hitherto.pipeline.paging import set_page

if TYPE_CHECKING:
    from hitherto.ledger import Ledger
    from hitherto.pages.wiki.copying import Copied
    from hitherto.pages.wiki.manner import Manner


def copied(ledger: "Ledger", fact_id: str, past: Past, manner: "Manner") -> "Copied":
    """Write a fact, by its id, as wikitext; raises NotKnownError where there is none of this id."""
    from hitherto.pages.wiki.copying import Copier

    fact = explained(ledger, fact_id, past).fact
    title = Subject(fact.subject.work, fact.subject.season)
    whole = set_page(known_of(ledger, title, past), past.day)
    return Copier.of(whole, manner).fact(fact)
