"""What a ledger can do, whichever database keeps it."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import TracebackType
from typing import Protocol, Self

from hitherto.claims import Article, Claim, Entry, Problem, Ruling


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of taking an article in.

    `article` is its id, `claims` the number of different claims that this reading makes, and `new` whether
    the ledger learned anything: it is False where this reader had made these claims of this article before.
    """

    article: str
    new: bool
    claims: int


@dataclass(frozen=True, slots=True)
class Work:
    """A work that current readings make claims about, and how much is known of it.

    `key` is the folded name, `name` the spelling that most claims use, `seasons` the seasons they name.
    """

    key: str
    name: str
    claims: int
    articles: int
    first_said: date
    last_said: date
    seasons: tuple[int, ...] = ()


Reading = tuple[Article, Sequence[Claim], str]  # an article, what was read in it, and by which reader


@dataclass(frozen=True, slots=True)
class Kept:
    """An article with its current reading: who read it, when, and the claims that this reading makes."""

    article: Article
    reader: str
    recorded_at: datetime
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """An article as one address had it since a day; `recorded_at` is when the ledger first took it in."""

    article: Article
    since: date
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a search is narrowed to; what is None narrows nothing.

    `works` are folded names, `outlet` and `speaker` names that are compared folded, `since` and `as_of` the first
    and last day said, `recorded_at` the time at which the ledger is asked.
    """

    works: Collection[str] | None = None
    property: str | None = None
    outlet: str | None = None
    speaker: str | None = None
    since: date | None = None
    as_of: date | None = None
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """An article that a search found, and its claims whose evidence has the words.

    `snippet` is cut from the text around the first place that has them; `marks` are the words' places in it, as
    `(start, end)`. A search for a title, property or speaker finds only articles with such claims.
    """

    article: Article
    said_at: date
    snippet: str
    marks: tuple[tuple[int, int], ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of taking in another ledger's rows: how many there were, and how many rows were new here."""

    rows: int
    new: int


class Ledger(Protocol):
    """Every claim ever taken in, and what was known on any day; a context manager that closes itself.

    Of each article the claims of its current reading count: the latest, or the latest by `recorded_at`.
    Every method raises `LedgerError` where the ledger cannot be used, in one sentence that names it.
    """

    def take_in(self, article: Article, claims: Sequence[Claim], reader: str) -> Taken:
        """Keep an article with what `reader` (name and version) read in it, wholly or not at all.

        When this returns, it is on disk. An article without claims is kept too. A second reading stands
        beside the first and becomes the current one; the same reading again changes nothing. Raises
        `InputError` where a claim is of another article, its evidence is not in the text, or the text holds
        what no database keeps as text.
        """
        ...

    def take_in_all(self, readings: Iterable[Reading]) -> Iterator[Taken | Problem]:
        """Keep many articles, as `take_in` would one after the other, in far less time.

        They go in by the hundred, each hundred wholly or not at all; what is yielded is on disk. An article that
        cannot be kept comes as a Problem and stops no other. Memory does not grow with their number.
        """
        ...

    def works(self) -> list[Work]:
        """List the works that current readings speak of, by name."""
        ...

    def names(self) -> list[str]:
        """List the names of those works, each in its fullest spelling; it takes longer the more there are."""
        ...

    def names_like(self, asked: str) -> list[str]:
        """Return the names that fold to what is asked (folded; spaces do not count), in order.

        Where there is none, those that hold all of its words; two at most, because one of many is never meant. This
        and the next two take the same time however large the ledger.
        """
        ...

    def names_beginning(self, words: str) -> list[str]:
        """Return the names whose folded form goes on after these folded words."""
        ...

    def names_marked(self, mark: str) -> list[str]:
        """Return the names whose facts' ids begin with a mark (see `title_mark`)."""
        ...

    def names_in(self, articles: Collection[Article]) -> list[str]:
        """Return the spellings of the works that these articles, or others under their addresses, ever spoke of.

        They are what may change where such an article is taken in, besides what it speaks of itself.
        """
        ...

    def entries(
        self, works: Collection[str], as_of: date | None = None, recorded_at: datetime | None = None
    ) -> list[Entry]:
        """Return the claims about works (folded names), by day said, then article id, then place in the text.

        `as_of` leaves out what was said after that day; `recorded_at` (aware) answers as the ledger would
        have at that time. Entries of one article share one `Article`. An entry's `recorded_at` is when the
        ledger first had the claim; its claim's reader is the current one.

        Of articles that are versions of one another (see `versions`) the first that says a thing counts; what the
        last one by then no longer says has `withdrawn_at`. What is under embargo is left out.
        """
        ...

    def find_claim(self, claim_id: str) -> list[Entry]:
        """Return the claim with this id, also where a newer reading no longer makes it; empty if there is none."""
        ...

    def article(self, article_id: str) -> Article | None:
        """Return the article with this id."""
        ...

    def current(self, article_id: str) -> Kept | None:
        """Return the article with this id and its current reading, also where it is under embargo."""
        ...

    def versions(self, article_id: str) -> list[Version]:
        """Return all articles with the address of this one, in the order in which they were recorded."""
        ...

    def kept(self) -> Iterator[Kept]:
        """Yield every article with its current reading, in order of take-in; forgotten ones are left out."""
        ...

    def read_otherwise(self, readers: Collection[str]) -> int:
        """Count the articles whose current reading is none of these readers', and no editor's."""
        ...

    def rulings(self, recorded_at: datetime | None = None) -> list[Ruling]:
        """Return what editors decided (by a time), in order of time, also what was withdrawn."""
        ...

    def add_ruling(self, ruling: Ruling) -> Ruling:
        """Keep a ruling, and return it with its time and so with its id.

        Raises `NotKnownError` where the claim or ruling that it is about is not there.
        """
        ...

    def search(self, words: str, wanted: Wanted = Wanted(), limit: int = 20) -> list[Found]:
        """Return the newest articles that have all the words ("exact words", begin*), newest day first.

        Case and accents do not count. Where more than a thousand articles have the words, the thousand that were
        taken in last are looked at. Empty `words` find whatever is wanted. What is under embargo is left out.
        """
        ...

    def forget(self, article_id: str, author: str, reason: str, *, keep: bool = True) -> bool:
        """Replace an article's text, and with it all evidence, by its hash; tell whether there was any text left.

        The claims stay, without their words. Raises `NotKnownError` where there is no such article, and `InputError`
        without an author and a reason. With `keep=False`, nothing changes.
        """
        ...

    def same_text(self, article_id: str) -> list[str]:
        """Return the ids of the other articles that have the text of this one, also where it was forgotten."""
        ...

    def export(self) -> Iterator[str]:
        """Yield everything kept as lines of JSON, in an order that depends on nothing but what is kept."""
        ...

    def import_lines(self, lines: Iterable[str], where: str = "the import", *, keep: bool = True) -> Imported:
        """Take in what `export` of a ledger yields, and join it with what is here.

        Every row keeps its own time of record. Nothing that was here changes. All is taken in or nothing at all, as
        where a line is bad, which raises `InputError`. With `keep=False` it is only tried.
        """
        ...

    def last_recorded(self) -> datetime | None:
        """Return when anything was last taken in (UTC), or None."""
        ...

    def version(self) -> str:
        """Return a text that changes when anything is taken in, ruled or forgotten, or when an embargo ends.

        It takes the same time however large the ledger.
        """
        ...

    def check(self) -> list[Problem]:
        """Look at everything kept, and name what is not as it was taken in and where; empty means sound."""
        ...

    def close(self) -> None:
        """Close the ledger; it can be closed twice."""
        ...

    def __enter__(self) -> Self:
        """Return the ledger itself."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        """Close the ledger."""
        ...
