"""What a ledger answers: entries, articles, versions, and every article with its current reading."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime

from hitherto.claims import Article, Entry
from hitherto.ledger.database import BATCH, Database
from hitherto.ledger.particulars import Particular, otherwise
from hitherto.ledger.past import Moment, Standing, articles_from, series, through_versions
from hitherto.ledger.protocol import Kept, Version
from hitherto.ledger.rows import ClaimRow, article_from, claim_bits, claim_from, claim_id

END_OF_TIME = datetime.max.replace(tzinfo=UTC)


def numbers(found: Iterable[int]) -> str:
    """Write a list for a query."""
    return json.dumps(sorted(found))


def entries_of_works(database: Database, keys: Collection[str], moment: Moment) -> list[Entry]:
    """Return the claims about works that count at the moment, in order."""
    asked = json.dumps(sorted(set(keys)), ensure_ascii=False)
    with database.snapshot():
        told = numbers(number for (number,) in database.tuples("numbers_of_works", keys=asked))
        articles = articles_from(database.rows("articles_and_kin", numbers=told), database.where)
        return _entries(database, articles, moment, asked)


def entries_of_articles(database: Database, found: Collection[int], moment: Moment) -> list[Entry]:
    """Return the claims of articles that count at the moment, in order; within a snapshot."""
    articles = articles_from(database.rows("articles_and_kin", numbers=numbers(found)), database.where)
    return _entries(database, articles, moment)


def _entries(database: Database, articles: dict[int, Standing], moment: Moment, keys: str | None = None) -> list[Entry]:
    """Return what articles say that counts at the moment, of some works or of all."""
    groups = series(articles, moment)
    rows = _claims(database, [one for group in groups for one in group], keys)
    shelf = Shelf(database)
    shelf.load(rows)
    repeats = _repeats(database, articles)
    found: list[Entry] = []
    for group in groups:
        made = {one.number: _made(one, rows[one.number], repeats, shelf) for one in group if one.number in rows}
        found += through_versions(group, made, shelf.text)
    return sorted(found, key=place)


def _claims(database: Database, articles: Sequence[Standing], keys: str | None = None) -> dict[int, list[ClaimRow]]:
    """Return the claims that all the readings of articles make, by article."""
    article_of = {reading.number: one.number for one in articles for reading in one.readings}
    readings = numbers(article_of)
    found: dict[int, list[ClaimRow]] = {}
    if keys is None:
        rows = database.tuples("claims_of_readings", readings=readings)
    else:
        rows = database.tuples("claims_of_works", keys=keys, readings=readings)
    for row in map(ClaimRow._make, rows):
        found.setdefault(article_of[row.reading], []).append(row)
    return found


def _repeats(database: Database, articles: dict[int, Standing]) -> dict[int, set[int]]:
    """Return the later readings that made a claim again; few articles were read twice."""
    again = [one.number for one in articles.values() if len(one.readings) > 1]
    found: dict[int, set[int]] = {}
    for row in database.rows("repeats_of_articles", numbers=numbers(again)) if again else ():
        found.setdefault(row["claim"], set()).add(row["reading"])
    return found


def _made(article: Standing, rows: list[ClaimRow], repeats: dict[int, set[int]], shelf: "Shelf") -> list[Entry]:
    """Return what the current reading of an article makes."""
    current = article.current
    if current is None or not rows:
        return []
    where, reader = shelf.where, current.reader
    kept, said_at, copy_of = shelf.article(article.number), article.said_at, article.copy_of
    times = {reading.number: reading.recorded_at for reading in article.readings}
    found = []
    for row in rows:
        first = row.reading
        later = repeats.get(row.number, ()) if repeats else ()
        if current.number == first or current.number in later:
            recorded = min([times[first], *(times[number] for number in later)]) if later else times[first]
            found.append(Entry.kept(claim_from(row, kept, reader, where), kept, said_at, recorded, None, copy_of))
    return found


def place(entry: Entry) -> tuple[date, str, int, str]:
    """Order entries by day said, then article, then place in the text."""
    return entry.said_at, entry.article.id, entry.claim.evidence[0].start, entry.claim.id


class Shelf:
    """Articles with their texts, each loaded once."""

    def __init__(self, database: Database) -> None:
        self.where = database.where
        self._database = database
        self._articles: dict[int, Article] = {}

    def load(self, found: Collection[int]) -> None:
        """Take articles from the database."""
        for row in load_articles(self._database, found):
            self._articles[row[0]] = row[1]

    def article(self, number: int) -> Article:
        """Return an article, loaded or not."""
        if number not in self._articles:
            self.load([number])
        return self._articles[number]

    def text(self, number: int) -> str:
        """Return the text of an article."""
        return self.article(number).text


def load_articles(database: Database, found: Collection[int]) -> Iterator[tuple[int, Article]]:
    """Yield articles by number, each under the first of the names that it has."""
    if not found:
        return
    asked = numbers(found)
    names: dict[int, list[tuple[str, str]]] = {}
    for row in database.rows("namings_of_articles", numbers=asked):
        names.setdefault(row["article"], []).append((row["title"], row["name"]))
    known: dict[int, list[Particular]] = {}
    for number, kind, value in database.tuples("particulars_of_articles", numbers=asked):
        known.setdefault(number, []).append((kind, value))
    for row in database.rows("articles_by_number", numbers=asked):
        article = article_from(row, database.where, known.get(row["number"], ()))
        for title, name in names.get(row["number"], ()):
            if (title, name) < (article.title, article.name or ""):
                article = otherwise(article, title=title, name=name or None)
        yield row["number"], article


def entry_of_claim(database: Database, wanted: str, moment: Moment) -> list[Entry]:
    """Return a claim by its id, whether or not the current reading makes it; its reader is the latest that did."""
    bits = claim_bits(wanted)
    with database.snapshot():
        rows = database.rows("article_of_claim", id=bits) if bits is not None else []
        if not rows:
            return []
        number = rows[0]["article"]
        counting = [e for e in entries_of_articles(database, [number], moment) if e.claim.id == wanted]
        return counting or _passed_over(database, number, wanted, moment)


def _passed_over(database: Database, number: int, wanted: str, moment: Moment) -> list[Entry]:
    """Return a claim that does not count any more, or that an earlier version made already."""
    articles = articles_from(database.rows("articles_and_kin", numbers=numbers([number])), database.where)
    repeats = _repeats(database, articles)
    one = next((one for group in series(articles, moment) for one in group if one.number == number), None)
    if one is None:
        return []
    for row in _claims(database, [one]).get(number, []):
        if claim_id(row.id) == wanted:
            made = {row.reading, *repeats.get(row.number, ())}
            one.current = max(reading for reading in one.readings if reading.number in made)
            shelf = Shelf(database)
            shelf.load([number])
            return _made(one, [row], repeats, shelf)
    return []


def article_by_id(database: Database, article_id: str) -> Article | None:
    """Return an article."""
    rows = database.rows("known_articles", ids=json.dumps([article_id]))
    return dict(load_articles(database, [row["number"] for row in rows])).get(rows[0]["number"]) if rows else None


def versions_of(database: Database, article_id: str, moment: Moment) -> list[Version]:
    """Return the articles of one address, in order of record."""
    with database.snapshot():
        known = database.rows("known_articles", ids=json.dumps([article_id]))
        articles = articles_from(
            database.rows("articles_and_kin", numbers=numbers(row["number"] for row in known)), database.where
        )
        loaded = dict(load_articles(database, articles))
        for group in series(articles, moment):
            if any(one.id == article_id for one in group):
                return [Version(loaded[one.number], one.said_at, one.recorded_at) for one in group]
    return []


def kept(database: Database) -> Iterator[Kept]:
    """Yield every article with its current reading, by the order of take-in, a few at a time."""
    after = 0
    while rows := database.rows("article_numbers", after=after, count=BATCH // 10):
        found = [row["number"] for row in rows]
        after = found[-1]
        with database.snapshot():
            batch = _kept(database, found)
        yield from batch  # outside of the transaction: whoever asks may write meanwhile


def current(database: Database, article_id: str) -> Kept | None:
    """Return an article with its current reading."""
    with database.snapshot():
        rows = database.rows("known_articles", ids=json.dumps([article_id]))
        return next(iter(_kept(database, [row["number"] for row in rows])), None) if rows else None


def _kept(database: Database, found: list[int]) -> list[Kept]:
    moment = Moment(date.max, END_OF_TIME, lambda: END_OF_TIME)
    articles = articles_from(database.rows("articles_and_kin", numbers=numbers(found)), database.where)
    series(articles, moment)
    of_article = _claims(database, [articles[number] for number in found])
    shelf = Shelf(database)
    shelf.load(found)
    repeats = _repeats(database, articles)
    made: list[Kept] = []
    for number in found:
        one, article = articles[number], shelf.article(number)
        if article.text and one.current:
            claims = tuple(entry.claim for entry in _made(one, of_article.get(number, []), repeats, shelf))
            made.append(Kept(article, one.current.reader, one.current.recorded_at, claims))
    return made
