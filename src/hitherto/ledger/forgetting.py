"""Forgetting: the one thing that is ever taken away, and what is said about it."""

import json
from collections.abc import Callable
from datetime import datetime

from hitherto.claims import InputError, NotKnownError
from hitherto.ledger.database import Database
from hitherto.ledger.intake import aware, is_text, last_time


def forget(database: Database, article_id: str, author: str, reason: str, clock: Callable[[], datetime]) -> bool:
    """Replace an article's text by its hash, which is kept beside it; tell whether there was any text left.

    Its byline and the like go too.
    """
    _refuse_unsigned(article_id, author, reason)
    ids = json.dumps([article_id])
    with database.scrubbing():
        if not _has_words(database, ids):
            return False
        row = {
            "number": database.rows("last_numbers")[0]["forgotten"] + 1,
            "article": article_id,
            "author": author,
            "reason": reason,
            "recorded_at": max(aware(clock()), last_time(database)),
        }
        database.add("forgotten", [row])
        take_away(database, article_id)
    return True


def take_away(database: Database, article_id: str) -> None:
    """Take away the text of an article of which it was said that it is forgotten, and its particulars."""
    database.run("blank_article", id=article_id)
    database.run("drop_particulars", id=article_id)


def can_be_forgotten(database: Database, article_id: str, author: str, reason: str) -> bool:
    """Tell what `forget` would return, and raise what it would raise; nothing changes."""
    _refuse_unsigned(article_id, author, reason)
    return _has_words(database, json.dumps([article_id]))


def _refuse_unsigned(article_id: str, author: str, reason: str) -> None:
    if not (author.strip() and reason.strip()):
        raise InputError(f"article {article_id} cannot be forgotten without an author and a reason: give both.")
    if not is_text(author + reason):
        raise InputError("author or reason holds a NUL or half a character, which is no text: write it again.")


def _has_words(database: Database, ids: str) -> bool:
    if not database.rows("known_articles", ids=ids):
        (article_id,) = json.loads(ids)
        raise NotKnownError(f"No article has the id {article_id!r}; `hitherto read --json` prints the ids of articles.")
    return not database.rows("forgotten_articles", ids=ids)
