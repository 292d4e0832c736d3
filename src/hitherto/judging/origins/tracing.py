"""Origins: where the statements of one fact first came from, so that copies count once."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta

from hitherto.judging.identity.groups import Groups
from hitherto.judging.identity.outlets import Outlets
from hitherto.judging.origins.copies import Copies
from hitherto.judging.statement import Say, Statement

_SLACK = timedelta(days=2)  # an article that is cited can carry a later date: zones, updates


class Origins:
    """The origin of every statement on one fact, by the id of its claim."""

    def __init__(self, statements: Sequence[Statement], copies: Copies, outlets: Outlets) -> None:
        """Trace statements, earliest first, along speakers, outlets' own earlier words, quotations and copies."""
        self._by_outlet: dict[str, list[Statement]] = defaultdict(list)
        self._outlets = outlets
        for statement in statements:
            self._by_outlet[self._outlet_of(statement)].append(statement)
        self._own = {
            s.claim.id: _quoted_from(s, statements, copies) or self._source(s, frozenset()) for s in statements
        }
        self._groups = Groups(self._own.values())
        for later, earlier in _copied(statements, copies):
            self._groups.union(self._own[later.claim.id], self._own[earlier.claim.id])

    def of(self, statement: Statement) -> str:
        """Return the origin of a statement ("who jorja fox", "outlet deadline")."""
        return self._groups.find(self._own[statement.claim.id])

    def _source(self, statement: Statement, seen: frozenset[str]) -> str:
        """Return whose words a statement passes on.

        An outlet's words are its own, unless its articles had them by then from somebody else; of outlets
        that cite one another in a circle, the first by name stands for all.
        """
        outlet = statement.voice.origin
        if statement.voice.kind == "who":
            return outlet
        if outlet in seen:
            return min(seen)
        cites = self._outlet_of(statement) != outlet
        by_then = statement.day + (_SLACK if cites else timedelta())
        told = [s for s in self._by_outlet.get(outlet, ()) if s.day <= by_then and s.voice.origin != outlet]
        told.sort(key=lambda s: s.voice.kind != "who")
        return self._source(told[0], seen | {outlet}) if told else outlet

    def _outlet_of(self, statement: Statement) -> str:
        return f"outlet {self._outlets.key(statement.article.outlet)}"

    def count(self, statements: Iterable[Statement]) -> int:
        """Count the independent origins of some of the statements."""
        return len({self.of(statement) for statement in statements})


def _quoted_from(statement: Statement, all_of_them: Sequence[Statement], copies: Copies) -> str:
    """Return who is quoted, by name elsewhere, in an article that names nobody for what it says."""
    if statement.voice.kind == "who":
        return ""
    for other in all_of_them:
        names_them = other.voice.kind == "who" and other.voice.say != Say.NONE and other.day <= statement.day
        if names_them and copies.same_quotation(statement.article, other.article):
            return other.voice.origin
    return ""


def _copied(statements: Sequence[Statement], copies: Copies) -> Iterable[tuple[Statement, Statement]]:
    for number, later in enumerate(statements):
        for earlier in statements[:number]:
            if copies.same_words(later, earlier) or _one_wave(later, earlier, copies):
                yield later, earlier


def _one_wave(later: Statement, earlier: Statement, copies: Copies) -> bool:
    """Tell whether two outlets that name nobody for it quote one utterance in the same wave of news."""
    nameless = later.voice.kind != "who" and earlier.voice.kind != "who"
    return nameless and later.day - earlier.day <= _SLACK and copies.same_quotation(later.article, earlier.article)
