"""Origins: where the statements of one fact first came from, so that copies count once."""

from collections.abc import Iterable, Sequence

from hitherto.judging.copies import Copies
from hitherto.judging.identity import Groups
from hitherto.judging.outlets import Outlets
from hitherto.judging.statement import Say, Statement


class Origins:
    """The origin of every statement on one fact, by the id of its claim."""

    def __init__(self, statements: Sequence[Statement], copies: Copies, outlets: Outlets) -> None:
        """Trace statements, earliest first, along speakers, outlets' own earlier words, quotations and copies."""
        self._own = {s.claim.id: _told_before(s, statements, copies, outlets) for s in statements}
        self._groups = Groups(self._own.values())
        for later, earlier in _copied(statements, copies):
            self._groups.union(self._own[later.claim.id], self._own[earlier.claim.id])

    def of(self, statement: Statement) -> str:
        """Return the origin of a statement ("who jorja fox", "outlet deadline")."""
        return self._groups.find(self._own[statement.claim.id])

    def count(self, statements: Iterable[Statement]) -> int:
        """Count the independent origins of some of the statements."""
        return len({self.of(statement) for statement in statements})


def _told_before(statement: Statement, all_of_them: Sequence[Statement], copies: Copies, outlets: Outlets) -> str:
    """Return whose words an outlet passes on: its own, unless it had them from somebody by then.

    An outlet that cites another one has them from whoever that one had them from, and an article that
    shares a quotation with one that names the speaker has them from that speaker.
    """
    if statement.voice.kind == "who":
        return statement.voice.origin
    for other in all_of_them:
        if other.day > statement.day or other.voice.kind != "who":
            continue
        if f"outlet {outlets.key(other.article.outlet)}" == statement.voice.origin:
            return other.voice.origin
        if other.voice.say != Say.NONE and copies.same_quotation(statement.article, other.article):
            return other.voice.origin
    return statement.voice.origin


def _copied(statements: Sequence[Statement], copies: Copies) -> Iterable[tuple[Statement, Statement]]:
    for number, later in enumerate(statements):
        for earlier in statements[:number]:
            if copies.same_words(later, earlier):
                yield later, earlier
