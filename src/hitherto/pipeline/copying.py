"""Copying: one fact of the ledger, or a change, as a sentence that a wiki takes."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from hitherto.claims import Change, Subject
from hitherto.pipeline.known import Past, explained, known_of
from hitherto.pipeline.paging import set_page

if TYPE_CHECKING:
    from hitherto.ledger import Ledger
    from hitherto.pages import Whole
    from hitherto.pages.wiki.copying import Copied
    from hitherto.pages.wiki.manner import Manner


def copied(ledger: "Ledger", fact_id: str, past: Past, manner: "Manner", *, change: bool = False) -> "Copied":
    """Write a fact, by its id, as wikitext, or (`change`) how it last changed.

    Raises NotKnownError where there is none of this id.
    """
    from hitherto.pages.wiki.copying import Copier

    fact = explained(ledger, fact_id, past).fact
    title = Subject(fact.subject.work, fact.subject.season)
    whole = set_page(known_of(ledger, title, past), past.day)
    turns = [turn for turn in whole.history if turn.fact == fact.id]
    if change and turns:
        return next(copied_changes(whole, turns[-1:], manner))
    return Copier.of(whole, manner).fact(fact)


def copied_changes(whole: "Whole", changes: Iterable[Change], manner: "Manner") -> "Iterator[Copied]":
    """Write changes of a page, each as wikitext."""
    from hitherto.pages.wiki.copying import Copier

    copier, facts = Copier.of(whole, manner), {fact.id: fact for fact in whole.facts}
    return (copier.change(change, facts) for change in changes)
