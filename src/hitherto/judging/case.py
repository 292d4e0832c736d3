"""A case: one answer to a question as of a day, with what is said for it and against it, and what still stands."""

from dataclasses import dataclass
from functools import cached_property

from hitherto.judging.questions import Answer
from hitherto.judging.statement import Statement
from hitherto.judging.values import UNKNOWN

Statements = tuple[Statement, ...]


@dataclass(frozen=True)
class Case:
    """One answer as of a day: what is said for it and against it, and what of that still stands.

    `aside` is what was said, and was withdrawn by its outlet or rejected by an editor: it weighs nothing.
    """

    answer: Answer
    said_for: Statements
    said_against: Statements
    standing_for: Statements
    standing_against: Statements
    overtaken_by: Statements = ()
    contested_by: Statements = ()
    aside: Statements = ()

    @property
    def says_unknown(self) -> bool:
        """Tell whether the answer is that nobody knows."""
        return self.answer.key == UNKNOWN

    @cached_property
    def certain_for(self) -> Statements:
        """What still states it as a fact."""
        return tuple(s for s in self.standing_for if s.is_certain)

    @cached_property
    def certain_against(self) -> Statements:
        """What still states as a fact that it is not so."""
        return tuple(s for s in self.standing_against if s.is_certain)
