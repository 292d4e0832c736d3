"""Taking in: articles with what was read in them, one or hundreds in a transaction."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hitherto.claims import Article, Claim, InputError, fold
from hitherto.claims.digest import title_mark
from hitherto.ledger.database import Database, Value
from hitherto.ledger.naming import title_rows
from hitherto.ledger.particulars import particulars
from hitherto.ledger.protocol import Taken
from hitherto.ledger.rows import article_row, as_time, claim_bits, claim_row, reading_id

_TICK = timedelta(microseconds=1)
_TABLES = (
    "work", "title", "title_word", "property", "article", "naming", "particular", "reading", "recording", "claim",
    "repeated",
)  # fmt: skip
Rows = list[dict[str, Value]]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A reading that was looked over and can be kept."""

    article: Article
    claims: dict[str, Claim]
    reader: str
    id: str


def prepare(article: Article, claims: Sequence[Claim], reader: str) -> Prepared:
    """Look a reading over; raises `InputError` for what could be taken in but not given back."""
    made = {claim.id: claim for claim in claims}
    which = article.url or article.document
    further = [value for _, value in particulars(article)]
    for part in (article.text, article.title, article.outlet, article.url or "", article.name or "", *further):
        if not is_text(part):
            raise InputError(f"{which} holds a NUL or half a character, which is no text: clean it, and read it again.")
    for claim in made.values():
        if claim.article != article.id:
            raise InputError(
                f"{which} came with claim {claim.id} of {claim.article}: give each article its own claims."
            )
        if any(e.start < 0 or article.text[e.start : e.end] != e.text for e in claim.evidence):
            raise InputError(f"{which} does not have the words of claim {claim.id} in their place: read it again.")
    return Prepared(article, made, reader, reading_id(article.id, reader, list(made)))


def is_text(part: str) -> bool:
    """Tell whether every database keeps it as it is."""
    try:
        part.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in part


def append(database: Database, prepared: Sequence[Prepared], clock: Callable[[], datetime]) -> list[Taken]:
    """Keep readings, in order; within the transaction of a writer."""
    batch = Batch(database, prepared, clock)
    taken = [batch.take(one) for one in prepared]
    batch.write()
    return taken


class Batch:
    """Some readings on their way in: what is known of them already, and the rows that they add."""

    def __init__(self, database: Database, prepared: Sequence[Prepared], clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        ids = json.dumps(sorted({one.article.id for one in prepared}))
        self._readings = self._known("known_readings", ids=json.dumps([one.id for one in prepared]))
        self._articles = self._known("known_articles", ids=ids)
        self._forgotten = {row["article"] for row in database.rows("forgotten_articles", ids=ids)}
        self._last = dict(database.rows("last_numbers")[0])
        self._time = last_time(database)
        self._latest = self._latest_readings()
        self._claims = self._known_claims(prepared)
        works = {claim.subject.work for one in prepared for claim in one.claims.values()}
        self._works = self._known("known_works", "name", names=json.dumps(sorted(works), ensure_ascii=False))
        self._titles = self._known_titles({fold(work) for work in works - self._works.keys()})
        self._properties = self._known("known_properties", "name")
        self._rows: dict[str, Rows] = {table: [] for table in _TABLES}

    def _known(self, query: str, name: str = "id", **values: Value) -> dict[str, int]:
        return {row[name]: row["number"] for row in self._database.rows(query, **values)}

    def _latest_readings(self) -> dict[int, datetime]:
        """Return when the articles that are known already were last read."""
        known = json.dumps(list(self._articles.values()))
        rows = self._database.rows("last_readings", numbers=known) if self._articles else []
        return {row["article"]: as_time(row["recorded_at"]) for row in rows}

    def _known_claims(self, prepared: Sequence[Prepared]) -> dict[int, int]:
        """Return the numbers of claims that are known already, which only known articles can make."""
        made = [claim_bits(claim) for one in prepared if one.article.id in self._articles for claim in one.claims]
        rows = self._database.rows("known_claims", ids=json.dumps(made)) if made else []
        return {row["id"]: row["number"] for row in rows}

    def _known_titles(self, keys: set[str]) -> set[str]:
        """Return which of some folded names are known already, under another spelling."""
        rows = self._database.rows("known_titles", keys=json.dumps(sorted(keys), ensure_ascii=False)) if keys else []
        return {row["key"] for row in rows}

    def take(self, one: Prepared) -> Taken:
        """Add the rows of one reading, unless it is known or its article was forgotten."""
        if one.id in self._readings or one.article.id in self._forgotten:
            return Taken(one.article.id, new=False, claims=len(one.claims))
        article = self._article(one.article)
        self._reading(one, article, self._now(article))
        return Taken(one.article.id, new=True, claims=len(one.claims))

    def _reading(self, one: Prepared, article: int, time: datetime) -> None:
        self._readings[one.id] = reading = self._next("reading")
        row = {"number": reading, "id": one.id, "article": article, "reader": one.reader}
        self._add("reading", {**row, "recorded_at": time})
        for claim in one.claims.values():
            self._claim(claim, reading)

    def _article(self, article: Article, fingerprint: bytes | None = None) -> int:
        number = self._articles.get(article.id)
        if number is None:
            self._articles[article.id] = number = self._next("article")
            row = {"number": number, **article_row(article)}
            if article.id in self._forgotten:
                row |= {"text": None, "fingerprint": fingerprint or row["fingerprint"]}
            self._add("article", row)
            for kind, value in particulars(article) if article.id not in self._forgotten else ():
                self._add("particular", {"article": number, "kind": kind, "value": value})
        return number

    def _claim(self, claim: Claim, reading: int) -> None:
        row = claim_row(claim)
        known = self._claims.get(row["id"])
        if known is not None:
            self._add("repeated", {"claim": known, "reading": reading})
            return
        self._claims[row["id"]] = number = self._next("claim")
        work, name = self._work(claim.subject.work), self._property(claim.property)
        self._add("claim", {"number": number, "reading": reading, "work": work, "property": name, **row})

    def _work(self, name: str) -> int:
        number = self._works.get(name)
        if number is None:
            self._works[name] = number = self._next("work")
            key = fold(name)
            self._add("work", {"number": number, "name": name, "key": key})
            if key not in self._titles:
                self._titles.add(key)
                title, words = title_rows(key, title_mark(key))
                self._add("title", title)
                self._rows["title_word"] += words
        return number

    def _property(self, name: str) -> int:
        number = self._properties.get(name)
        if number is None:
            self._properties[name] = number = self._next("property")
            self._add("property", {"number": number, "name": name})
        return number

    def _next(self, table: str) -> int:
        self._last[table] += 1
        number: int = self._last[table]
        return number

    def _now(self, article: int) -> datetime:
        """Tell the time of record, which follows that of the article's reading before."""
        self._time = max(aware(self._clock()), self._time)
        if article in self._latest:
            self._time = max(self._time, self._latest[article] + _TICK)
        self._latest[article] = self._time
        return self._time

    def _add(self, table: str, row: dict[str, Value]) -> None:
        self._rows[table].append(row)

    def write(self) -> None:
        """Write the rows, those first that others point at."""
        for table, rows in self._rows.items():
            if rows:
                self._database.add(table, rows)


def last_time(database: Database) -> datetime:
    """Return when anything was last recorded.

    A clock that was put back must not slip anything into a past that has been asked about.
    """
    times: Iterable[Value] = dict(database.rows("last_times")[0]).values()
    return max((as_time(time) for time in times if time), default=datetime.min.replace(tzinfo=UTC))


def aware(time: datetime) -> datetime:
    """Return a time in UTC; raises ValueError where it has no zone."""
    if time.tzinfo is None:
        raise ValueError(f"a time without its zone is no time of record: {time}")
    return time.astimezone(UTC)
