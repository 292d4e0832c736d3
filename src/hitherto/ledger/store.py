"""The ledger's behaviour, the same on every database."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Self

from hitherto.claims import BY_HAND, Article, Claim, Entry, InputError, NotKnownError, Problem, Ruling
from hitherto.ledger import asking, naming
from hitherto.ledger.checking import check
from hitherto.ledger.database import Database, Row, batches
from hitherto.ledger.exporting import export
from hitherto.ledger.forgetting import can_be_forgotten, forget
from hitherto.ledger.importing import import_lines
from hitherto.ledger.intake import Prepared, append, aware, is_text, last_time, prepare
from hitherto.ledger.past import Moment
from hitherto.ledger.protocol import Found, Imported, Kept, Reading, Taken, Version, Wanted, Work
from hitherto.ledger.rows import as_date, as_time, claim_bits, ruling_from, ruling_row
from hitherto.ledger.searching import search

_TOGETHER = 200  # articles in one transaction


class Store:
    """A `Ledger` over one open database."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def take_in(self, article: Article, claims: Sequence[Claim], reader: str) -> Taken:
        """Keep an article with what a reader read in it, wholly or not at all."""
        prepared = prepare(article, claims, reader)
        with self._database.writing():
            return append(self._database, [prepared], self._clock)[0]

    def take_in_all(self, readings: Iterable[Reading]) -> Iterator[Taken | Problem]:
        """Keep many articles, some hundred in one transaction."""
        for batch in batches(map(_prepared, readings), _TOGETHER):
            good = [one for one in batch if isinstance(one, Prepared)]
            with self._database.writing():
                taken = iter(append(self._database, good, self._clock))
            yield from (one if isinstance(one, Problem) else next(taken) for one in batch)

    def works(self) -> list[Work]:
        """List the works that current readings speak of, by name."""
        now = self._now()
        with self._database.snapshot():
            spellings = self._database.rows("spellings", now=now)
            articles = {row["key"]: row["articles"] for row in self._database.rows("article_counts", now=now)}
        by_key: dict[str, list[Row]] = {}
        for row in spellings:
            by_key.setdefault(row["key"], []).append(row)
        works = [_work(key, rows, articles[key]) for key, rows in by_key.items()]
        return sorted(works, key=lambda work: (work.key, work.name))

    def names(self) -> list[str]:
        """List the works that current readings speak of, without counting anything; the fullest spelling of each."""
        return naming.all_names(self._database, self._now())

    def names_like(self, asked: str) -> list[str]:
        """Return the titles that are called so, or else up to two whose names hold every word of it."""
        return naming.names_like(self._database, asked, self._now())

    def names_beginning(self, words: str) -> list[str]:
        """Return the titles whose folded names go on after these words."""
        return naming.names_beginning(self._database, words, self._now())

    def names_marked(self, mark: str) -> list[str]:
        """Return the titles whose facts have ids that begin with a mark."""
        return naming.names_marked(self._database, mark, self._now())

    def names_in(self, articles: Collection[Article]) -> list[str]:
        """Return the spellings of the works that these articles, or others under their addresses, ever spoke of."""
        return naming.names_in(self._database, articles)

    def entries(
        self, works: Collection[str], as_of: date | None = None, recorded_at: datetime | None = None
    ) -> list[Entry]:
        """Return the claims about works (folded names), by day said, then article id, then place in the text."""
        return asking.entries_of_works(self._database, works, self._moment(as_of, recorded_at))

    def find_claim(self, claim_id: str) -> list[Entry]:
        """Return the claim with this id, also where a newer reading no longer makes it."""
        return asking.entry_of_claim(self._database, claim_id, self._moment())

    def article(self, article_id: str) -> Article | None:
        """Return the article with this id."""
        return asking.article_by_id(self._database, article_id)

    def current(self, article_id: str) -> Kept | None:
        """Return the article with this id and its current reading, also where it is under embargo."""
        return asking.current(self._database, article_id)

    def versions(self, article_id: str) -> list[Version]:
        """Return all articles with the address of this one, in the order in which they were recorded."""
        return asking.versions_of(self._database, article_id, self._moment())

    def kept(self) -> Iterator[Kept]:
        """Yield every article with its current reading, in order of take-in."""
        return asking.kept(self._database)

    def read_otherwise(self, readers: Collection[str]) -> int:
        """Count the articles whose current reading is none of these readers', and no editor's."""
        rows = self._database.rows("read_otherwise", readers=json.dumps(sorted(readers)), by_hand=f"{BY_HAND}%")
        return int(rows[0]["articles"])

    def rulings(self, recorded_at: datetime | None = None) -> list[Ruling]:
        """Return what editors decided (by a time), in order of time."""
        time = aware(recorded_at) if recorded_at else asking.END_OF_TIME
        rows = self._database.rows("rulings", recorded_at=time)
        return sorted((ruling_from(row, self._database.where) for row in rows), key=_order_of_rulings)

    def add_ruling(self, ruling: Ruling) -> Ruling:
        """Keep a ruling, and return it with its time and so with its id."""
        row = ruling_row(ruling)
        if not all(is_text(row[part]) for part in ("author", "reason", "content")):
            raise InputError("a ruling holds a NUL or half a character, which is no text: write it again.")
        with self._database.writing():
            self._refuse_unknown(ruling)
            made = replace(ruling, made_at=max(aware(self._clock()), last_time(self._database)))
            number = self._database.rows("last_numbers")[0]["ruling"] + 1
            self._database.add("ruling", [{"number": number, **ruling_row(made)}])
        return made

    def _refuse_unknown(self, ruling: Ruling) -> None:
        import json

        about = ruling.about or ""
        if ruling.kind == "withdraw" and not self._database.rows("known_rulings", ids=json.dumps([about])):
            raise NotKnownError(f"No ruling has the id {about!r}.")
        if ruling.kind in ("accept", "reject") and not self._database.rows("article_of_claim", id=claim_bits(about)):
            raise NotKnownError(f"No claim has the id {about!r}; `hitherto why` prints the ids of a fact's claims.")

    def search(self, words: str, wanted: Wanted = Wanted(), limit: int = 20) -> list[Found]:  # noqa: B008 - frozen
        """Return the newest articles that have all the words."""
        return search(self._database, words, wanted, self._moment(wanted.as_of, wanted.recorded_at), limit)

    def forget(self, article_id: str, author: str, reason: str, *, keep: bool = True) -> bool:
        """Replace an article's text by its hash."""
        if not keep:
            return can_be_forgotten(self._database, article_id, author, reason)
        return forget(self._database, article_id, author, reason, self._clock)

    def same_text(self, article_id: str) -> list[str]:
        """Return the ids of the other articles that have the text of this one."""
        return [row["id"] for row in self._database.rows("same_text", id=article_id)]

    def export(self) -> Iterator[str]:
        """Yield everything kept as lines of JSON."""
        return export(self._database)

    def import_lines(self, lines: Iterable[str], where: str = "the import", *, keep: bool = True) -> Imported:
        """Take in what `export` of a ledger yields, and join it with what is here."""
        return import_lines(self._database, lines, where, keep)

    def last_recorded(self) -> datetime | None:
        """Return when anything was last taken in (UTC), or None."""
        last = self._database.rows("last_times")[0]["reading"]
        return as_time(last) if last else None

    def version(self) -> str:
        """Return a text that changes whenever anything else may be answered than before."""
        return ".".join(map(str, self._database.tuples("version", now=self._now())[0]))

    def check(self) -> list[Problem]:
        """Look at everything kept, and name what is not as it was taken in and where."""
        return check(self._database)

    def close(self) -> None:
        """Close the ledger."""
        self._database.close()

    def __enter__(self) -> Self:
        """Return the ledger itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        """Close the ledger."""
        self.close()

    def _moment(self, as_of: date | None = None, recorded_at: datetime | None = None) -> Moment:
        recorded = aware(recorded_at) if recorded_at else asking.END_OF_TIME
        return Moment(as_of or date.max, recorded, self._now)

    def _now(self) -> datetime:
        """Tell the time, for which an embargo that has ended is none."""
        return aware(self._clock())


def _prepared(reading: Reading) -> Prepared | Problem:
    article, claims, reader = reading
    try:
        return prepare(article, claims, reader)
    except InputError as error:
        return Problem(article.url or article.document, str(error))


def _order_of_rulings(ruling: Ruling) -> tuple[datetime, str]:
    return ruling.made_at or datetime.min.replace(tzinfo=UTC), ruling.id


def _work(key: str, rows: list[Row], articles: int) -> Work:
    """Sum up the spellings and seasons of one work."""
    counts: dict[str, int] = {}
    for row in rows:
        counts[row["name"]] = counts.get(row["name"], 0) + row["claims"]
    return Work(
        key=key,
        name=min(counts, key=lambda name: (-counts[name], name)),
        claims=sum(counts.values()),
        articles=articles,
        first_said=min(as_date(row["first_said"]) for row in rows),
        last_said=max(as_date(row["last_said"]) for row in rows),
        seasons=tuple(sorted({row["season"] for row in rows if row["season"] is not None})),
    )
