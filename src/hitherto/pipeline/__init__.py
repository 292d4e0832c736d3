"""The whole path: articles are read into claims, kept in the ledger, judged into facts, set as pages.

This is the only module that knows every room, and the Python API; `hitherto.open` is its way in. Rooms are
imported where they are used, because asking for facts needs neither the sources nor the reader.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Self, overload

from hitherto.claims import (
    Article,
    Change,
    Fact,
    Identity,
    LedgerError,
    Problem,
    Question,
    Ruling,
    Subject,
    fold,
)
from hitherto.pipeline.known import CatchUp, Explanation, Known, Past, explained, known_of, of_season, title_of
from hitherto.pipeline.places import NOTHING, articles_at

if TYPE_CHECKING:
    from pathlib import Path

    from hitherto.forecasting import Forecast
    from hitherto.judging.records import Record
    from hitherto.ledger import Found, Ledger, Taken, Wanted, Work
    from hitherto.notifying import Way
    from hitherto.pages import Page, Whole
    from hitherto.pipeline.editing import Added, Slip
    from hitherto.pipeline.proofing import Proofread
    from hitherto.pipeline.publishing import Published
    from hitherto.pipeline.rereading import Reread
    from hitherto.pipeline.taking import Intake
    from hitherto.pipeline.watching import Guide, Watching
    from hitherto.reading import Reader
    from hitherto.sources import Hints
    from hitherto.sources.catalogues import Candidate
    from hitherto.sources.web.protocol import Web
    from hitherto.state import State

__all__ = ["CatchUp", "Explanation", "Hitherto", "articles_at", "open", "utc_now"]


def utc_now() -> datetime:
    """Tell the time in UTC; the clock that is used where none is given."""
    return datetime.now(UTC)


def open(  # noqa: A001 - `hitherto.open` reads well
    where: "str | Path",
    *,
    clock: Callable[[], datetime] = utc_now,
    reader: "Reader | None" = None,
    web: "Web | None" = None,
    keys: Mapping[str, str] = NOTHING,
    create: bool = True,
) -> "Hitherto":
    """Open the ledger at a path or a `postgresql://` address, and everything that can be done with it.

    `clock` tells the time in UTC; `reader` turns articles into claims (default: the built-in one), and `web` is asked
    for addresses (default: the real one). `keys` are those of catalogues that ask for one: {"tmdb": …}. With
    `create=False` a path where there is no ledger raises LedgerError, as does what cannot be opened.
    """
    from hitherto.ledger import open_ledger

    def state() -> "State":
        from hitherto.state import open_state

        return open_state(where)

    ledger = open_ledger(where, clock=clock, create=create)
    return Hitherto(ledger, clock=clock, reader=reader, web=web, keys=keys, state=state)


class Hitherto:
    """Everything that can be done with one ledger; a context manager that closes it.

    A `title` is typed as people type it ("heartstopper s2"); one that the ledger does not know raises
    NotKnownError. `as_of` asks for what was known at the end of that day (default: today, in UTC), `recorded_at`
    (aware) for what this ledger said at that time, with `as_of` of that day where none is given; the two go together.
    """

    def __init__(
        self,
        ledger: "Ledger",
        *,
        clock: Callable[[], datetime] = utc_now,
        reader: "Reader | None" = None,
        web: "Web | None" = None,
        keys: Mapping[str, str] = NOTHING,
        state: "Callable[[], State] | None" = None,
    ) -> None:
        self.ledger = ledger
        self._clock = clock
        self._reader = reader
        self._web = web
        self._keys = keys
        self._state = state

    @overload
    def read(self, article: Article) -> "Taken": ...
    @overload
    def read(self, article: "str | Path") -> "list[Taken | Problem]": ...
    def read(self, article: "Article | str | Path") -> "Taken | list[Taken | Problem]":
        """Read an article, or all at a path or an address, into the ledger; what is there already changes nothing.

        From a path comes, for each article in turn, what was taken in or the Problem that forbade it.
        """
        if not isinstance(article, Article):
            return list(self.read_from(str(article)))
        from hitherto.reading import fitting

        reader = fitting(self._reading(), article)
        return self.ledger.take_in(article, reader.read(article), f"{reader.name} {reader.version}")

    def read_from(
        self,
        where: str,
        hints: "Hints | None" = None,
        *,
        stdin: BinaryIO | None = None,
        note: Callable[[str], None] = lambda _said: None,
    ) -> "Iterator[Taken | Problem]":
        """Read the articles at a path, an address, in a catalogue, or in `stdin` (`-`), and keep them.

        What is yielded is kept; `hints` say what the files do not, and `note` is told what an archive holds besides.
        """
        from hitherto.pipeline.taking import keep, read_one
        from hitherto.sources.web.address import public

        today, web = self.today(), self._asking()
        found = articles_at(where, hints, stdin=stdin, today=today, web=web, keys=self._keys, note=note)
        named = public(where)
        return keep(self.ledger, (read_one(self._reading(), article, named) for article in found), named)

    def candidates(self, title: str, catalogue: str = "tvmaze") -> "list[Candidate] | Problem":
        """Ask a catalogue (tvmaze, wikidata, tmdb or wikipedia) for the titles that may be meant, likeliest first.

        `read_from` takes what a candidate has in `where`.
        """
        from hitherto.sources import Setting
        from hitherto.sources.catalogues import search

        return search(catalogue, title, Setting(today=self.today(), web=self._asking(), keys=self._keys))

    def take_in(self, articles: Iterable[Article | Problem], where: str = "the articles") -> "Intake":
        """Read articles into the ledger, and tell how what is known today changes by them, title by title.

        `where` names the place that they come from in what is said of those that cannot be kept.
        """
        from hitherto.pipeline.taking import read_one, take_in

        readings = [read_one(self._reading(), article, where) for article in articles]
        return take_in(self.ledger, readings, self.today(), where)

    def reread(
        self, title: str | None = None, *, keep: bool = True, anew: bool = False
    ) -> "Iterator[Reread | Problem]":
        """Read everything kept again with this reader, and tell what that changes in each article.

        The old reading stays beside the new one. What this reader in this version has read is passed over, unless
        it is to be read `anew`. A `title` leaves out what does not speak of it; with `keep=False` it is only tried.
        """
        from hitherto.pipeline.rereading import reread

        works = None if title is None else self._works(title)
        return reread(self.ledger, self._reading(), works, keep=keep, anew=anew)

    def to_reread(self) -> int:
        """Count the articles that `reread` has before it."""
        from hitherto.reading import readers

        return self.ledger.read_otherwise([f"{one.name} {one.version}" for one in readers(self._reading())])

    def add(self, slip: "Slip", *, keep: bool = True) -> "Added":
        """Keep a claim by hand; raises InputError where something in it is wrong."""
        from hitherto.pipeline.editing import add

        return add(self.ledger, slip, keep=keep)

    def subject(self, title: str, season: int | None = None) -> tuple[Subject, bool]:
        """Find the title that a claim by hand is about, and tell whether nobody has spoken of it before."""
        from hitherto.pipeline.editing import subject_of

        return subject_of(self.ledger, title, season)

    def question(
        self, title: str, property_name: str, season: int | None = None, details: Mapping[str, str] = NOTHING
    ) -> Question:
        """Ask what a ruling is to answer, of a title that the ledger knows."""
        from hitherto.pipeline.editing import question

        return question(self.ledger, title, property_name, season, details)

    def rule(self, ruling: Ruling, *, keep: bool = True) -> tuple[Ruling, list[Change]]:
        """Keep a ruling; return it with its id, and how the facts of its titles change through it.

        Where the same was decided before and still counts, that ruling is returned, and nothing changes. Raises
        InputError or NotKnownError where it could decide nothing. With `keep=False` it is only tried.
        """
        from hitherto.pipeline.editing import effects, refuse_empty, ruled_before

        refuse_empty(ruling, self.ledger)
        known = ruled_before(ruling, self.ledger)
        if known:
            return known, []
        changes = effects(self.ledger, ruling, self._clock())
        return (self.ledger.add_ruling(ruling) if keep else ruling), changes

    def search(self, words: str, wanted: "Wanted", title: str | None = None, limit: int = 20) -> "list[Found]":
        """Find the newest articles that have all the words, and the claims that rest on them."""
        works = None if title is None else self._works(title)
        return self.ledger.search(words, replace(wanted, works=works), limit)

    def titles(self) -> "list[Work]":
        """List the works that the ledger has claims about."""
        return self.ledger.works()

    def facts(self, title: str, as_of: date | None = None, recorded_at: datetime | None = None) -> list[Fact]:
        """Judge what is known of a title; a season in it leaves out the other seasons."""
        known = self._known(title, as_of, recorded_at)
        return of_season(known.subject, known.facts())

    def changes(
        self, title: str, since: date, until: date | None = None, recorded_at: datetime | None = None
    ) -> list[Change]:
        """Tell how what is known at the end of `until` (default: today) differs from the end of `since`."""
        known = self._known(title, until, recorded_at)
        return of_season(known.subject, known.changes(since))

    def catch_up(self, title: str, who: str) -> CatchUp:
        """Tell what changed of a title since `who` last asked, by what the ledger said then and says now.

        To ask is to look. Whoever never did is told what changed in the last 30 days.
        """
        from hitherto.pipeline.paging import catch_up

        with self.opened_state() as state:
            return catch_up(state, who, self._clock(), lambda time: self._known(title, None, time))

    def page(self, title: str, as_of: date | None = None, recorded_at: datetime | None = None) -> "Page":
        """Set the page of a title, with what changed in the last 30 days, as plain data."""
        return self.whole(title, as_of, recorded_at).page

    def whole(
        self, title: str, as_of: date | None = None, recorded_at: datetime | None = None, region: str = ""
    ) -> "Whole":
        """Set the page of a title with what it was set from; the answer names the dates of a `region` first ("UK")."""
        from hitherto.pipeline.paging import set_page

        known = self._known(title, as_of, recorded_at)
        return set_page(known, self._checked(known.day, recorded_at), region)

    def followed(self, most: int = 30) -> list[Subject]:
        """Return the titles that are followed; where none is, those that were spoken of last."""
        from hitherto.pipeline.paging import followed

        with self.opened_state() as state:
            return followed(state.watches.all(), self.titles(), most)

    def forecast(self, title: str, as_of: date | None = None, recorded_at: datetime | None = None) -> "Forecast":
        """Tell when a title may come, which is no fact; raises NotKnownError where it has come already."""
        from hitherto.pipeline.forecasting import forecast_of

        known = self._known(title, as_of, recorded_at)
        return forecast_of(known.subject, known.facts(), known.day)

    def publish(self, folder: "str | Path", base: str = "", region: str = "", *, keep: bool = True) -> "Published":
        """Make a folder hold the site as files, the dates of a region first; `keep=False` only tells what would be."""
        from pathlib import Path

        from hitherto.pages.exports import Wishes
        from hitherto.pipeline.publishing import files, put

        return put(Path(folder), files(self, Wishes(self.today(), base.rstrip("/"), region)), keep=keep)

    def names(self, title: str, as_of: date | None = None, recorded_at: datetime | None = None) -> list[Identity]:
        """Tell who and what is named of a title, itself first, and which names were taken for one."""
        return self._known(title, as_of, recorded_at).identities()

    def articles_at(self, where: str, stdin: BinaryIO | None = None) -> Iterator[Article | Problem]:
        """Yield the articles at a path, an address or in `stdin` (`-`), and keep none of them."""
        return articles_at(where, stdin=stdin, today=self.today(), web=self._asking(), keys=self._keys)

    def proof(self, page: Article, title: str | None = None, as_of: date | None = None) -> "Proofread":
        """Set a page of one's own beside what is known of a title, by default of the one that it says most about.

        The page is read and not kept. What the articles deny, overtook, or do not say is found, and what it lacks.
        """
        from hitherto.pipeline.proofing import proof

        return proof(self.ledger, self._reading(), page, title, self.past(as_of, None))

    def why(self, fact_id: str, as_of: date | None = None, recorded_at: datetime | None = None) -> Explanation:
        """Explain a fact, by the id that `facts` gives it, with the claims behind its standing."""
        return explained(self.ledger, fact_id, self.past(as_of, recorded_at))

    def outlets(
        self,
        name: str | None = None,
        as_of: date | None = None,
        recorded_at: datetime | None = None,
        *,
        persons: bool = False,
    ) -> "list[Record]":
        """Score what outlets (and speakers, with `persons`) said before it was settled; the surest record first.

        With a `name`, the record of that one only, with the claims behind it.
        """
        from hitherto.pipeline.records import records

        return records(self.ledger, self.past(as_of, recorded_at), name, persons=persons)

    @contextmanager
    def watching(
        self, terminal: "Way", way: "Callable[[str], Way]", guide: "Guide | None" = None
    ) -> "Iterator[Watching]":
        """Give what can be done with the watches beside this ledger.

        Notices go to `terminal`, and to what `way` makes of each address that was added. `guide` knows what titles
        there are (default: Wikidata and Wikipedia).
        """
        from hitherto.pipeline.watching import Watcher, Watching
        from hitherto.pipeline.watching.wikis import Wikis
        from hitherto.sources import Setting

        with self.opened_state() as state:
            ways = {"terminal": terminal, **{address: way(address) for address in state.notices.ways()}}
            watcher = Watcher(self.ledger, self._reading(), state, self._asking(), self._clock, ways, self._keys)
            yield Watching(watcher, guide or Wikis(Setting(today=self.today(), web=self._asking(), keys=self._keys)))

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

    def _asking(self) -> "Web":
        if self._web is None:
            from hitherto.sources.web import polite

            self._web = polite()
        return self._web

    def today(self) -> date:
        """Return the day that it is, in UTC."""
        return self._clock().date()

    def past(self, as_of: date | None = None, recorded_at: datetime | None = None) -> Past:
        """Return what is asked about where somebody asks as of a day or a time."""
        return Past(as_of or (recorded_at.astimezone(UTC).date() if recorded_at else self.today()), recorded_at)

    def _known(self, title: str, as_of: date | None, recorded_at: datetime | None = None) -> Known:
        """Return what had been said, by the end of the day, of the title that is meant."""
        return known_of(self.ledger, title_of(self.ledger, title), self.past(as_of, recorded_at))

    def _works(self, title: str) -> set[str]:
        """Return the folded names of a title."""
        known = self._known(title, None)
        return {fold(known.subject.work), *known.names}

    def opened_state(self) -> "State":
        """Open what lies beside the ledger and may change."""
        if self._state is None:
            raise LedgerError("this ledger was opened without its state: open it with `hitherto.open`.")
        return self._state()

    def _checked(self, day: date, recorded_at: datetime | None) -> date:
        """Return the last day on which anything was taken in, at most the day that is asked for."""
        times = [time for time in (self.ledger.last_recorded(), recorded_at) if time]
        return min([day, *(time.astimezone(UTC).date() for time in times)])
