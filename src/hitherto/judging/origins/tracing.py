"""Tracing: where the statements of one fact first came from, so that copies count once.

Every statement came from one other statement or from an origin, a speaker or an outlet. So the statements on a fact
are a forest, and its roots are what is counted: a copy, an excerpt or a citation more never makes an origin more.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from hitherto.claims import Tie
from hitherto.judging.identity.outlets import Outlets
from hitherto.judging.origins.copies import Copies
from hitherto.judging.origins.links import linked
from hitherto.judging.statement import Say, Statement

_SLACK = timedelta(days=2)  # an article that is cited can carry a later date: zones, updates


@dataclass(frozen=True, slots=True)
class Step:
    """Where a statement came from: a statement of another article where that is known, else the origin itself."""

    tie: Tie
    origin: str
    source: Statement | None = None


class Origins:
    """The origin of every statement on one fact, by the id of its claim."""

    def __init__(self, statements: Sequence[Statement], copies: Copies, outlets: Outlets) -> None:
        """Trace statements, earliest first, along speakers, outlets, links, copies and quotations."""
        self._copies = copies
        self._statements = statements
        self._outlet = {s.article.outlet: f"outlet {outlets.key(s.article.outlet)}" for s in statements}
        self._by_outlet: dict[str, list[Statement]] = defaultdict(list)
        for statement in statements:
            self._by_outlet[self._outlet_of(statement)].append(statement)
        self._others: dict[str, Sequence[Statement]] = {}
        self._steps: dict[str, Step] = {}
        for statement in statements:
            self._steps[statement.claim.id] = self._step(statement)
        for statement in statements:
            self._open(statement)
        for statement in statements:
            self._look_on(statement)

    def of(self, statement: Statement) -> str:
        """Return the origin of a statement ("who jorja fox", "outlet deadline")."""
        return self.step(self.end(statement)).origin

    def end(self, statement: Statement) -> Statement:
        """Return the statement nearest to the origin, of those that a statement came from."""
        *_, last = self._way(statement)
        return last

    def step(self, statement: Statement) -> Step:
        """Return where a statement came from straight away."""
        return self._steps[statement.claim.id]

    def count(self, statements: Iterable[Statement]) -> int:
        """Count the independent origins of some of the statements."""
        return len({self.of(statement) for statement in statements})

    def _way(self, statement: Statement) -> Iterator[Statement]:
        """Yield a statement and those it came from, one after the other, at most once around a circle."""
        seen: set[str] = set()
        at: Statement | None = statement
        while at is not None and at.claim.id not in seen:
            seen.add(at.claim.id)
            yield at
            at = self.step(at).source

    def _open(self, statement: Statement) -> None:
        """Let the first statement of a circle, if this one's way ends in one, be its outlet's own."""
        way = list(self._way(statement))
        end = self.step(way[-1]).source
        if end is None:
            return
        circle = way[[s.claim.id for s in way].index(end.claim.id) :]
        first = min(circle, key=self._statements.index)
        self._steps[first.claim.id] = Step(Tie.CIRCLE, self._outlet_of(first))

    def _step(self, statement: Statement) -> Step:
        """Find where a statement came from; the earlier ones have been looked at."""
        voice = statement.voice
        if voice.kind == "who":
            return Step(Tie.CREDITS, voice.origin)
        own = self._outlet_of(statement)
        if voice.origin != own:
            told = self._told(voice.origin, self._first_citing(statement))
            if told:
                return Step(Tie.CITES, voice.origin, told)
        passed_on = self._passed_on(statement)
        if passed_on:
            return passed_on
        if voice.origin != own:
            return Step(Tie.CITES, voice.origin)
        before = self._before(own, statement)
        if before:
            return Step(Tie.AGAIN, own, before)
        return Step(Tie.OWN, own)

    def _look_on(self, statement: Statement) -> None:
        """Let what names nobody be from whom another article with its words has them, also one that is not earlier.

        A speaker may be named by any; another outlet only on the same day, when nobody knows which came first.
        """
        own = self._outlet_of(statement)
        if self.step(statement).tie != Tie.OWN:
            return
        told = [s for s in self._statements if s.voice.kind == "who" or (s.day == statement.day and self._cites(s))]
        elsewhere = [s for s in told if self._outlet_of(s) != own and self.of(s) != own]
        found = self._copied(statement, elsewhere)
        if found:
            self._steps[statement.claim.id] = found

    def _told(self, outlet: str, citing: Statement) -> Statement | None:
        """Return the statement of an outlet that another cites: what it had from somebody else, then its first."""
        ever = self._by_outlet.get(outlet, ())
        told = [s for s in ever if s.day <= citing.day + _SLACK or not s.article.published]
        if not told:  # an article that was dated anew: its words were there by then, in another one
            by_then = [s for s in self._statements if s.day <= citing.day + _SLACK and s not in ever]
            told = [s for s in ever if not self._cites(s) and self._copied(s, by_then)]
        return min(told, key=lambda s: (s.voice.kind != "who", s.voice.origin == outlet), default=None)

    def _first_citing(self, citing: Statement) -> Statement:
        """Return the first with a statement's words that cites the same outlet: a copy cites what its source could."""
        outlet = citing.voice.origin
        earlier = [s for s in self._statements if s.claim.id in self._steps and s.voice.origin == outlet]
        copied = (s for s in earlier if self._outlet_of(s) != outlet and self._copies.tie(citing, s))
        return next(copied, citing)

    def _before(self, own: str, statement: Statement) -> Statement | None:
        """Return what an outlet had from somebody else before it said the same in its own words."""
        told = [s for s in self._by_outlet[own] if s.day <= statement.day and self._has_it(s)]
        return min(told, key=lambda s: s.voice.kind != "who", default=None)

    def _has_it(self, statement: Statement) -> bool:
        """Tell whether an outlet has a statement from somebody else, by its words or by what is found already."""
        found = self._steps.get(statement.claim.id)
        return self._cites(statement) or (found is not None and found.tie != Tie.OWN)

    def _passed_on(self, statement: Statement) -> Step | None:
        """Find the article that words which name nobody were taken from."""
        own = self._outlet_of(statement)
        others = self._of_others(own)
        before = [s for s in others if not self._copies.apart(statement, s) and self._may_be_from(statement, s)]
        before.sort(key=lambda s: s.voice.origin != statement.voice.origin)  # a copy cites whom its source cites
        found = self._copied(statement, before)
        if found:
            return found
        link = linked(statement, others)
        if link:
            return Step(Tie.LINKS, link.voice.origin, link)
        quoted = next((s for s in self._naming(statement) if self._quotes(statement, s)), None)
        if quoted:
            return Step(Tie.QUOTES, quoted.voice.origin, quoted)
        wave = (s for s in before if s.voice.kind != "who" and statement.day - s.day <= _SLACK)
        heard = next((s for s in wave if self._copies.same_quotation(statement.article, s.article)), None)
        return Step(Tie.WAVE, heard.voice.origin, heard) if heard else None

    def _may_be_from(self, statement: Statement, other: Statement) -> bool:
        """Tell whether words in both can be from the other: it is earlier, or one of them names the other's outlet.

        What has no date is not after its pieces.
        """
        if not other.article.published and self._copies.tie(statement, other) == Tie.EXCERPT:
            return True
        if not statement.article.published and self._copies.tie(other, statement) == Tie.EXCERPT:
            return False
        names, is_named = _names(statement, other), _names(other, statement)
        if names != is_named:
            return names and other.day <= statement.day + _SLACK
        return other.claim.id in self._steps

    def _copied(self, statement: Statement, others: Iterable[Statement]) -> Step | None:
        """Return the first of others with a statement's words; of one article's, what it says itself."""
        tie, first = None, None
        for other in others:
            if first is None:
                tie = self._copies.tie(statement, other)
                first = other if tie else None
            elif other.article.id == first.article.id and first.voice.kind == "who" != other.voice.kind:
                first = other
        return Step(tie, first.voice.origin, first) if tie and first else None

    def _cites(self, statement: Statement) -> bool:
        """Tell whether somebody else is named for a statement than the outlet itself."""
        return statement.voice.origin != self._outlet_of(statement)

    def _naming(self, statement: Statement) -> list[Statement]:
        """Return the statements of other outlets that name a speaker."""
        return [s for s in self._of_others(self._outlet_of(statement)) if s.voice.kind == "who"]

    def _of_others(self, own: str) -> Sequence[Statement]:
        """Return the statements of all outlets but one."""
        if own not in self._others:
            self._others[own] = [s for s in self._statements if self._outlet_of(s) != own]
        return self._others[own]

    def _quotes(self, statement: Statement, other: Statement) -> bool:
        by_then = other.voice.say != Say.NONE and other.day <= statement.day
        return by_then and self._copies.same_quotation(statement.article, other.article)

    def _outlet_of(self, statement: Statement) -> str:
        return self._outlet[statement.article.outlet]


def _names(statement: Statement, other: Statement) -> bool:
    """Tell whether an article names the outlet of another."""
    outlet, text = other.article.outlet, statement.article.text
    return bool(outlet) and outlet in text and re.search(rf"(?<!\w){re.escape(outlet)}(?!\w)", text) is not None
