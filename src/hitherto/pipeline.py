"""The whole path: articles are read into claims, kept in the ledger, judged into facts, set as pages.

This is the only module that knows every room, and the Python API; `hitherto.open` is its way in. Rooms are
imported where they are used, because asking for facts needs neither the sources nor the reader.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, Self, TypeVar, overload

from hitherto.claims import (
    Article,
    Change,
    Entry,
    Fact,
    HithertoError,
    InputError,
    NotKnownError,
    Problem,
    Ruling,
    Subject,
    fold,
)

if TYPE_CHECKING:
    from pathlib import Path

    from hitherto.ledger import Ledger, Taken, Work
    from hitherto.pages import Page
    from hitherto.reading import Reader
    from hitherto.sources import Hints

Item = TypeVar("Item", Fact, Change)

LATELY = timedelta(days=30)  # how far back a page's "what changed" looks


def utc_now() -> datetime:
    """Tell the time in UTC; the clock that is used where none is given."""
    return datetime.now(UTC)


def open(  # noqa: A001 - `hitherto.open` reads well
    where: "str | Path",
    *,
    clock: Callable[[], datetime] = utc_now,
    reader: "Reader | None" = None,
    create: bool = True,
) -> "Hitherto":
    """Open the ledger at a path or a `postgresql://` address, and everything that can be done with it.

    `clock` tells the time in UTC; `reader` turns articles into claims (default: the built-in one). With
    `create=False` a path where there is no ledger raises LedgerError, as does what cannot be opened.
    """
    from hitherto.ledger import open_ledger

    return Hitherto(open_ledger(where, clock=clock, create=create), clock=clock, reader=reader)


class Explanation(NamedTuple):
    """A fact with the entries that speak for it, against it, and those that were set aside, and the rulings on it."""

    fact: Fact
    claims_for: tuple[Entry, ...]
    claims_against: tuple[Entry, ...]
    set_aside: tuple[Entry, ...]
    rulings: tuple[Ruling, ...] = ()


class Hitherto:
    """Everything that can be done with one ledger; a context manager that closes it.

    A `title` is typed as people type it ("heartstopper s2"); one that the ledger does not know raises
    NotKnownError. `as_of` asks for what was known at the end of that day (default: today, in UTC), `recorded_at`
    (aware) for what this ledger said at that time, with `as_of` of that day where none is given; the two go together.
    """

    def __init__(
        self, ledger: "Ledger", *, clock: Callable[[], datetime] = utc_now, reader: "Reader | None" = None
    ) -> None:
        self.ledger = ledger
        self._clock = clock
        self._reader = reader

    @overload
    def read(self, article: Article) -> "Taken": ...
    @overload
    def read(self, article: "str | Path") -> "list[Taken | Problem]": ...
    def read(self, article: "Article | str | Path") -> "Taken | list[Taken | Problem]":
        """Read an article, or all articles at a path, into the ledger; what is there already changes nothing.

        From a path comes, for each article in turn, what was taken in or the Problem that forbade it.
        """
        if not isinstance(article, Article):
            return list(self.read_from(str(article)))
        reader = self._reading()
        return self.ledger.take_in(article, reader.read(article), f"{reader.name} {reader.version}")

    def read_from(
        self, where: str, hints: "Hints | None" = None, *, stdin: BinaryIO | None = None
    ) -> "Iterator[Taken | Problem]":
        """Read the articles at a path (or `-`: `stdin`) one after the other, each kept before the next is read.

        `hints` say what the files do not.
        """
        for article in articles_at(where, hints, stdin=stdin, today=self._today()):
            if isinstance(article, Problem):
                yield article
                continue
            try:
                yield self.read(article)
            except InputError as error:  # one that cannot be kept does not stop the others
                yield Problem(where, str(error))
            except HithertoError:
                raise
            except Exception as fault:  # the reader's fault with one article is not the others' loss
                said = f"{where}, article {article.document!r}"
                yield Problem(
                    said, f"the reader failed ({type(fault).__name__}: {fault})", "Please report it with the text."
                )

    def titles(self) -> "list[Work]":
        """List the works that the ledger has claims about."""
        return self.ledger.works()

    def facts(self, title: str, as_of: date | None = None, recorded_at: datetime | None = None) -> list[Fact]:
        """Judge what is known of a title; a season in it leaves out the other seasons."""
        known = self._known(title, as_of, recorded_at)
        return _of_season(known.subject, known.facts())

    def changes(
        self, title: str, since: date, until: date | None = None, recorded_at: datetime | None = None
    ) -> list[Change]:
        """Tell how what is known at the end of `until` (default: today) differs from the end of `since`."""
        known = self._known(title, until, recorded_at)
        return _of_season(known.subject, known.changes(since))

    def changes_since_recorded(self, title: str, since: datetime) -> list[Change]:
        """Tell how what this ledger says of a title now differs from what it said at a time (aware)."""
        from hitherto.judging import changes_of_mind

        now, then = self._known(title, None), self._known_then(title, since)
        before = then.entries, then.day, then.rulings
        found = changes_of_mind(before, (now.entries, now.day, now.rulings), now.names)
        return _of_season(now.subject, found)

    def page(self, title: str, as_of: date | None = None, recorded_at: datetime | None = None) -> "Page":
        """Set the page of a title, with what changed in the last 30 days, as plain data."""
        from hitherto.pages import build
        from hitherto.pages.text import clean

        known = self._known(title, as_of, recorded_at)
        subject, day = known.subject, known.day
        recent = _of_season(subject, known.changes(max(day, date.min + LATELY) - LATELY))
        facts = _of_season(subject, known.facts())
        page = build(subject, facts, known.entries, recent, day, self._checked(day, recorded_at))
        return replace(page, decided=tuple(map(clean, known.decided())))

    def why(self, fact_id: str, as_of: date | None = None, recorded_at: datetime | None = None) -> Explanation:
        """Explain a fact, by the id that `facts` gives it, with the claims behind its standing."""
        names, past = self.ledger.names(), self._past(as_of, recorded_at)
        for name in names:
            known = self._told(Subject(name), names, past)
            fact = next((fact for fact in known.facts() if fact.id == fact_id), None)
            if fact:
                return _explain(fact, known)
        raise NotKnownError(f"No fact has the id {fact_id!r}; `hitherto facts TITLE` prints the ids.")

    def check(self) -> list[Problem]:
        """Look the whole ledger over, and return what is wrong with it."""
        return self.ledger.check()

    def close(self) -> None:
        """Close the ledger."""
        self.ledger.close()

    def __enter__(self) -> Self:
        """Give the open ledger."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the ledger."""
        self.close()

    def _reading(self) -> "Reader":
        if self._reader is None:
            from hitherto.reading import builtin

            self._reader = builtin()
        return self._reader

    def _today(self) -> date:
        return self._clock().date()

    def _past(self, as_of: date | None, recorded_at: datetime | None) -> "_Past":
        return _Past(as_of or (recorded_at.astimezone(UTC).date() if recorded_at else self._today()), recorded_at)

    def _known(self, title: str, as_of: date | None, recorded_at: datetime | None = None) -> "_Known":
        """Return what had been said, by the end of the day, of the title that is meant."""
        from hitherto.judging import resolve

        names = self.ledger.names()
        return self._told(resolve(title, names), names, self._past(as_of, recorded_at))

    def _known_then(self, title: str, time: datetime) -> "_Known":
        """Return what the ledger had at a time, by the end of that day."""
        return self._known(title, None, time)

    def _told(self, subject: Subject, names: Sequence[str], past: "_Past") -> "_Known":
        """Return what had been said of a title, under this name or one that it is known by today."""
        from hitherto.judging import Decisions, one_work, relatives

        rulings = self.ledger.rulings(past.recorded_at)
        decisions = Decisions.of(rulings)
        keys = {fold(name) for name in (subject.work, *relatives(subject.work, names))}
        keys |= decisions.titles_of(subject.work)
        told = self.ledger.entries(keys, past.day, past.recorded_at)
        if len(keys) == 1:  # nearly every title
            subject = replace(subject, work=_spelling(told, subject.work))
            return _Known(subject, told, past.day, {fold(subject.work): subject.work}, rulings)
        one = one_work(subject.work, self.ledger.entries(keys), decisions.of_names("title"))
        told = [entry for entry in told if fold(entry.claim.subject.work) in one]
        return _Known(replace(subject, work=one[fold(subject.work)]), told, past.day, one, rulings)

    def _checked(self, day: date, recorded_at: datetime | None) -> date:
        """Return the last day on which anything was taken in, at most the day that is asked for."""
        times = [time for time in (self.ledger.last_recorded(), recorded_at) if time]
        return min([day, *(time.astimezone(UTC).date() for time in times)])


class _Past(NamedTuple):
    """What is asked for: what had been said by the end of a day, as the ledger had it now or at a time."""

    day: date
    recorded_at: datetime | None


class _Known(NamedTuple):
    """What had been said of a title by the end of a day, and all that editors had ruled.

    `names` are the folded names of the title, each with the name to show; empty where it has one.
    """

    subject: Subject
    entries: list[Entry]
    day: date
    names: Mapping[str, str]
    rulings: Sequence[Ruling]

    def facts(self) -> list[Fact]:
        from hitherto.judging import judge

        return judge(self.entries, self.day, self.names, self.rulings)

    def changes(self, since: date) -> list[Change]:
        from hitherto.judging import changes

        return changes(self.entries, since, self.day, self.names, self.rulings)

    def counting(self) -> Sequence[Ruling]:
        from hitherto.judging import Decisions

        return Decisions.of(self.rulings).rulings

    def decided(self) -> list[str]:
        """Tell what editors ruled of the title's names, and of the outlets that speak of it."""
        from hitherto.judging import decision

        there = {fold(entry.article.outlet) for entry in self.entries}
        found = []
        for ruling in self.counting():
            names = set(map(fold, ruling.names or ()))
            if (ruling.sort == "title" and names & {fold(self.subject.work), *self.names}) or (
                ruling.sort == "outlet" and names <= there
            ):
                found.append(decision(ruling))
        return found


def _spelling(entries: Sequence[Entry], name: str) -> str:
    """Return the spelling of a title that most claims use, the first of equals; `name` where there is none."""
    said = [entry.claim.subject.work for entry in entries]
    return max(dict.fromkeys(said), key=said.count, default=name)


def articles_at(
    where: str, hints: "Hints | None" = None, *, stdin: BinaryIO | None = None, today: date | None = None
) -> Iterator[Article | Problem]:
    """Yield the articles at a path (or `-`: `stdin`), and a Problem in place of each that cannot be read."""
    from hitherto.sources import Hints, articles

    return articles(where, hints or Hints(), stdin=stdin, today=today)


def _of_season(subject: Subject, items: list[Item]) -> list[Item]:
    """Leave out the other seasons where the title names one; what is said of no season stays."""
    if subject.season is None:
        return items
    return [item for item in items if item.subject.season in (None, subject.season)]


def _explain(fact: Fact, known: _Known) -> Explanation:
    by_id = {entry.claim.id: entry for entry in known.entries}
    about = {*fact.rulings, *fact.claims_for, *fact.claims_against, *fact.set_aside}
    rulings = tuple(ruling for ruling in known.counting() if ruling.id in about or ruling.about in about)

    def found(ids: Sequence[str]) -> tuple[Entry, ...]:
        return tuple(by_id[one] for one in ids if one in by_id)

    return Explanation(fact, found(fact.claims_for), found(fact.claims_against), found(fact.set_aside), rulings)
