"""Titles by their names: those that are meant by what somebody typed, without a look at all that there are."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from hitherto.claims import Article, fold_address
from hitherto.ledger.database import Database, Row, Value

_BEYOND = "\U0010ffff"  # sorts behind every letter


def all_names(database: Database, now: datetime) -> list[str]:
    """List the works that current readings speak of, the fullest spelling of each."""
    return _fullest(database.rows("names", now=now))


def names_like(database: Database, asked: str, now: datetime) -> list[str]:
    """Return the titles that are called so, or else up to two of those whose names hold every word of it."""
    words = sorted(set(asked.split()), key=lambda word: (-len(word), word))  # long words are rare ones
    if not words:
        return []
    with database.snapshot():
        called = _names(database, database.rows("titles_called", together=asked.replace(" ", "")), now)
        if called:
            return called
        values: dict[str, Value] = {"word": words[0], "words": _written(words), "count": len(words), "now": now}
        return _names(database, database.rows("titles_holding", **values), now)


def names_beginning(database: Database, words: str, now: datetime) -> list[str]:
    """Return the titles whose folded names go on after these words."""
    with database.snapshot():
        found = database.rows("titles_beginning", first=f"{words} ", beyond=f"{words} {_BEYOND}")
        return _names(database, found, now)


def names_marked(database: Database, mark: str, now: datetime) -> list[str]:
    """Return the titles whose facts have ids that begin with a mark."""
    with database.snapshot():
        return _names(database, database.rows("titles_marked", mark=mark), now)


def names_in(database: Database, articles: Collection[Article]) -> list[str]:
    """Return the spellings of the works that were ever spoken of in articles, or in others under their addresses."""
    addresses = {fold_address(article.url) for article in articles if article.url}
    ids = _written(article.id for article in articles)
    return sorted(row["name"] for row in database.rows("names_in_articles", ids=ids, addresses=_written(addresses)))


def title_rows(key: str, mark: str) -> tuple[dict[str, Value], list[dict[str, Value]]]:
    """Return the row of a title, and those of its words."""
    words: list[dict[str, Value]] = [{"word": word, "key": key} for word in sorted(set(key.split()))]
    return {"key": key, "together": key.replace(" ", ""), "mark": mark}, words


def _names(database: Database, titles: Sequence[Row], now: datetime) -> list[str]:
    keys = [row["key"] for row in titles]
    return _fullest(database.rows("names_of_titles", keys=_written(keys), now=now)) if keys else []


def _fullest(rows: Iterable[Row]) -> list[str]:
    """Return one spelling of each title, by key.

    Which of several spellings was first would depend on the order in which ledgers were joined.
    """
    found: dict[str, str] = {}
    for row in sorted(rows, key=lambda row: (row["key"], -len(row["name"]), row["name"])):
        found.setdefault(row["key"], row["name"])
    return list(found.values())


def _written(words: Iterable[str]) -> str:
    return json.dumps(list(words), ensure_ascii=False)
