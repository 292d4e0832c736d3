"""The ledger's behaviour, the same on every database."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Self

from hitherto.claims import Article, Claim, Entry, InputError, Problem, fold
from hitherto.ledger.checking import check
from hitherto.ledger.database import Database, Row
from hitherto.ledger.protocol import Taken, Work
from hitherto.ledger.rows import (
    article_from,
    article_row,
    as_date,
    as_time,
    claim_row,
    damaged,
    entry_from,
    reading_id,
)

_END_OF_TIME = datetime.max.replace(tzinfo=UTC)


class Store:
    """A `Ledger` over one open database."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def take_in(self, article: Article, claims: Sequence[Claim], reader: str) -> Taken:
        """Keep an article with what a reader read in it, wholly or not at all."""
        made = {claim.id: claim for claim in claims}
        _refuse_unkeepable(article, made.values())
        reading = reading_id(article.id, reader, list(made))
        with self._database.writing():
            new = not self._database.rows("reading_by_id", id=reading)
            if new:
                self._append(reading, article, made, reader)
        return Taken(article.id, new, len(made))

    def _append(self, reading: str, article: Article, made: dict[str, Claim], reader: str) -> None:
        now = self._now()
        last = self._database.rows("last_numbers")[0]
        number, said_at, known = self._keep_article(article, last["article"] + 1, now)
        row = {"number": last["reading"] + 1, "id": reading, "article": number, "reader": reader, "recorded_at": now}
        self._database.add("add_reading", [row])
        works = self._keep_works(sorted({claim.subject.work for claim in made.values()}), last["work"])
        fresh = [claim for claim in made.values() if claim.id not in known]
        ties = {"article": number, "reading": row["number"], "said_at": said_at}
        rows = [
            claim_row(claim) | ties | {"number": last["claim"] + place, "work": works[claim.subject.work]}
            for place, claim in enumerate(fresh, start=1)
        ]
        self._database.add("add_claim", rows)
        numbers = known | {row["id"]: row["number"] for row in rows}
        links = [{"reading": row["number"], "claim": numbers[claim]} for claim in made]
        self._database.add("add_reading_claim", links)

    def _keep_article(self, article: Article, number: int, now: datetime) -> tuple[int, date, dict[str, int]]:
        """Return the article's number, its day, and the numbers of the claims that it is known to make."""
        for row in self._database.rows("article_by_id", id=article.id):
            known = self._database.rows("claims_of_article", article=row["number"])
            return row["number"], as_date(row["said_at"]), {claim["id"]: claim["number"] for claim in known}
        said_at = article.published or now.date()
        row = article_row(article, said_at) | {"number": number, "recorded_at": now}
        self._database.add("add_article", [row])
        return number, said_at, {}

    def _keep_works(self, names: list[str], last: int) -> dict[str, int]:
        numbers: dict[str, int] = {}
        fresh = []
        for name in names:
            if known := self._database.rows("work_by_name", name=name):
                numbers[name] = known[0]["number"]
            else:
                last += 1
                numbers[name] = last
                fresh.append({"number": last, "name": name, "key": fold(name)})
        self._database.add("add_work", fresh)
        return numbers

    def _now(self) -> datetime:
        """Tell the time of record: the clock's, but never before what is already recorded.

        A clock that was put back must not slip a reading into a past that has been asked about.
        """
        return max(_aware(self._clock()), self.last_recorded() or datetime.min.replace(tzinfo=UTC))

    def works(self) -> list[Work]:
        """List the works that current readings speak of, by name."""
        with self._database.snapshot():
            spellings = self._database.rows("spellings")
            articles = {row["key"]: row["articles"] for row in self._database.rows("article_counts")}
        by_key: dict[str, list[Row]] = {}
        for row in spellings:
            by_key.setdefault(row["key"], []).append(row)
        works = [_work(key, rows, articles[key]) for key, rows in by_key.items()]
        return sorted(works, key=lambda work: (work.key, work.name))

    def names(self) -> list[str]:
        """List the works that current readings speak of, as they were first spelled, without counting anything."""
        first: dict[str, str] = {}
        for row in self._database.rows("names"):
            first.setdefault(row["key"], row["name"])
        return list(first.values())

    def entries(
        self, works: Collection[str], as_of: date | None = None, recorded_at: datetime | None = None
    ) -> list[Entry]:
        """Return the claims about works (folded names), by day said, then article id, then place in the text."""
        day = as_of or date.max
        time = _aware(recorded_at) if recorded_at else _END_OF_TIME
        found: list[Entry] = []
        articles: dict[int, Article] = {}
        with self._database.snapshot():
            for key in sorted(set(works)):
                rows = self._database.rows("entries_of_work", key=key, as_of=day, recorded_at=time)
                if any(row["article"] not in articles for row in rows):
                    self._load(articles, self._database.rows("articles_of_work", key=key, as_of=day))
                found += [self._entry(row, articles) for row in rows]
        return sorted(found, key=_place)

    def find_claim(self, claim_id: str) -> list[Entry]:
        """Return the claim with this id, also where a newer reading no longer makes it."""
        articles: dict[int, Article] = {}
        with self._database.snapshot():
            self._load(articles, self._database.rows("article_of_claim", id=claim_id))
            return [self._entry(row, articles) for row in self._database.rows("entry_of_claim", id=claim_id)]

    def _load(self, articles: dict[int, Article], rows: list[Row]) -> None:
        for row in rows:
            if row["number"] not in articles:
                articles[row["number"]] = article_from(row, self._database.where)

    def _entry(self, row: Row, articles: dict[int, Article]) -> Entry:
        article = articles.get(row["article"])
        if article is None:
            raise damaged(self._database.where, f"claim {row['id']}", "its article is not there")
        return entry_from(row, article, self._database.where)

    def article(self, article_id: str) -> Article | None:
        """Return the article with this id."""
        rows = self._database.rows("article_by_id", id=article_id)
        return article_from(rows[0], self._database.where) if rows else None

    def last_recorded(self) -> datetime | None:
        """Return when anything was last taken in (UTC), or None."""
        last = self._database.rows("last_recorded")[0]["recorded_at"]
        return as_time(last) if last else None

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


def _place(entry: Entry) -> tuple[date, str, int, str]:
    return entry.said_at, entry.article.id, entry.claim.evidence[0].start, entry.claim.id


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


def _aware(time: datetime) -> datetime:
    if time.tzinfo is None:
        raise ValueError(f"a time without its zone is no time of record: {time}")
    return time.astimezone(UTC)


def _refuse_unkeepable(article: Article, claims: Iterable[Claim]) -> None:
    """Raise `InputError` for what could be taken in but not given back, before anything is written."""
    which = article.url or article.document
    for part in (article.text, article.title, article.outlet, article.url or "", article.name or ""):
        if "\0" in part or not _is_text(part):
            raise InputError(f"{which} holds a NUL or half a character, which is no text: clean it, and read it again.")
    for claim in claims:
        if claim.article != article.id:
            raise InputError(
                f"{which} came with claim {claim.id} of {claim.article}: give each article its own claims."
            )
        if any(article.text[e.start : e.end] != e.text for e in claim.evidence):
            raise InputError(f"{which} does not have the words of claim {claim.id} in their place: read it again.")


def _is_text(part: str) -> bool:
    try:
        part.encode()
    except UnicodeEncodeError:
        return False
    return True
