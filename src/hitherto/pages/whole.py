"""A page with all that it was set from, for the forms that say more than its sentences do."""

from dataclasses import dataclass

from hitherto.claims import Change, Entry, Fact
from hitherto.pages.brief import brief_change, brief_fact
from hitherto.pages.page import Page


@dataclass(frozen=True, slots=True)
class Whole:
    """A page, the facts and the entries about the title's work, and what changed in the 30 days before the page's.

    `item` is the Wikidata item of the work, where it is known. `history` tells how all facts came to stand as they do,
    step by step, the earliest first: a later day only adds to it. Facts and changes are brief: what an article tells in
    25 words or more is cut, in whatever form it is written.
    """

    page: Page
    facts: tuple[Fact, ...]
    entries: tuple[Entry, ...]
    recent: tuple[Change, ...]
    item: str = ""
    history: tuple[Change, ...] = ()

    def __post_init__(self) -> None:
        """Make the facts and the changes brief."""
        object.__setattr__(self, "facts", tuple(map(brief_fact, self.facts)))
        object.__setattr__(self, "recent", tuple(map(brief_change, self.recent)))
        object.__setattr__(self, "history", tuple(map(brief_change, self.history)))
