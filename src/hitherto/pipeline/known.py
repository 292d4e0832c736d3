"""What is known of a title at some moment: the entries about it under all of its names, and what editors ruled."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from hitherto.claims import Change, Entry, Fact, Identity, NotKnownError, Ruling, Subject, Tracing, fold
from hitherto.claims.digest import mark_of
from hitherto.pipeline.kin import relatives_of

if TYPE_CHECKING:
    from hitherto.judging import Judgement
    from hitherto.ledger import Ledger

Item = TypeVar("Item", Fact, Change)


class Past(NamedTuple):
    """What is asked for: what had been said by the end of a day, as the ledger had it now or at a time."""

    day: date
    recorded_at: datetime | None = None


class CatchUp(NamedTuple):
    """What changed since somebody last looked at a title; `since` is None where they never did."""

    since: datetime | None
    changes: list[Change]


class Explanation(NamedTuple):
    """A fact with the entries that speak for it, against it, and those that were set aside, and the rulings on it.

    `tracing` is the graph from the articles of these entries to where they have it from.
    """

    fact: Fact
    claims_for: tuple[Entry, ...]
    claims_against: tuple[Entry, ...]
    set_aside: tuple[Entry, ...]
    rulings: tuple[Ruling, ...] = ()
    tracing: Tracing = Tracing()


@dataclass(frozen=True)
class Known:
    """What had been said of a title by the end of a day, and all that editors had ruled.

    `names` are the folded names of the title, each with the name to show, and `title` tells why they are one.
    """

    subject: Subject
    entries: list[Entry]
    day: date
    names: Mapping[str, str]
    rulings: Sequence[Ruling]
    title: Identity

    @cached_property
    def judgement(self) -> "Judgement":
        """What is known, judged."""
        from hitherto.judging import Judgement

        return Judgement(self.entries, self.day, self.names, self.rulings)

    def facts(self) -> list[Fact]:
        """Judge what is known."""
        return self.judgement.facts

    def identities(self) -> list[Identity]:
        """Return who and what is named in it, the title first."""
        from hitherto.judging import identities

        return [self.title, *identities(self.entries, self.day, self.names, self.rulings)]

    def changes(self, since: date) -> list[Change]:
        """Tell what changed since the end of a day."""
        return self.judgement.changes_since(since)

    def changes_from(self, then: "Known") -> list[Change]:
        """Tell how this differs from what was known of the title at another moment."""
        return self.judgement.changes_from(then.judgement)

    def history(self) -> list[Change]:
        """Tell how all that is known came to stand as it does, step by step."""
        return self.judgement.history()

    def counting(self) -> Sequence[Ruling]:
        """Return the rulings that count."""
        from hitherto.judging import Decisions

        return Decisions.of(self.rulings).rulings

    def decided(self) -> list[str]:
        """Tell what editors ruled of the title's names, and of the outlets that speak of it."""
        from hitherto.judging import decision

        there = {fold(entry.article.outlet) for entry in self.entries}
        found = []
        for ruling in self.counting():
            names = set(map(fold, ruling.names or ()))
            is_of_title = ruling.sort == "title" and bool(names & {fold(self.subject.work), *self.names})
            if is_of_title or (ruling.sort == "outlet" and names <= there):
                found.append(decision(ruling))
        return found

    def explain(self, fact: Fact) -> Explanation:
        """Explain a fact with the claims behind its standing."""
        by_id = {entry.claim.id: entry for entry in self.entries}
        about = {*fact.rulings, *fact.claims_for, *fact.claims_against, *fact.set_aside}
        rulings = tuple(ruling for ruling in self.counting() if ruling.id in about or ruling.about in about)

        def found(ids: Sequence[str]) -> tuple[Entry, ...]:
            return tuple(by_id[one] for one in ids if one in by_id)

        sides = found(fact.claims_for), found(fact.claims_against), found(fact.set_aside)
        return Explanation(fact, *sides, rulings, self.judgement.trace(fact))


def title_of(ledger: "Ledger", asked: str) -> Subject:
    """Find the title that somebody typed; only where none is meant are all names looked at, to name the nearest."""
    from hitherto.judging import resolve, split_season

    near = [*ledger.names_like(fold(asked)), *ledger.names_like(split_season(asked)[0])]
    try:
        return resolve(asked, list(dict.fromkeys(near)))
    except NotKnownError:
        return resolve(asked, ledger.names())


def known_of(ledger: "Ledger", subject: Subject, past: Past, tried: Sequence[Ruling] = ()) -> Known:
    """Return what had been said of a title, under this name or one that it is known by today.

    `tried` are rulings that are not kept, and count as if they were.
    """
    from hitherto.judging import Decisions, title_identity

    rulings = [*ledger.rulings(past.recorded_at), *tried]
    decisions = Decisions.of(rulings)
    mine = decisions.titles_of(subject.work)
    told = ledger.entries(mine, past.day, past.recorded_at)
    keys = {*mine, *map(fold, relatives_of(ledger, subject.work, told or ledger.entries(mine)))}
    of_titles = decisions.of_names("title")
    if len(keys) == 1:  # nearly every title
        title = title_identity(subject.work, told, of_titles)
    else:
        told = ledger.entries(keys, past.day, past.recorded_at)
        title = title_identity(subject.work, ledger.entries(keys), of_titles)
    names = {fold(name): title.name for name in title.spellings}
    told = [entry for entry in told if fold(entry.claim.subject.work) in names]
    return Known(replace(subject, work=title.name), told, past.day, names, rulings, title)


def explained(ledger: "Ledger", fact_id: str, past: Past) -> Explanation:
    """Explain a fact by its id, which tells of what titles it can be."""
    for name in ledger.names_marked(mark_of(fact_id)):
        known = known_of(ledger, Subject(name), past)
        fact = next((fact for fact in known.facts() if fact.id == fact_id), None)
        if fact:
            return known.explain(fact)
    raise NotKnownError(f"No fact has the id {fact_id!r}; `hitherto facts TITLE` prints the ids.")


def of_season(subject: Subject, items: list[Item]) -> list[Item]:
    """Leave out the other seasons where the title names one; what is said of no season stays."""
    if subject.season is None:
        return items
    return [item for item in items if item.subject.season in (None, subject.season)]
