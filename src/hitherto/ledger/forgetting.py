"""Forgetting: the one thing that is ever taken away, and what is said about it."""

import json
from collections.abc import Callable
from datetime import datetime

from hitherto.claims import InputError, NotKnownError
from hitherto.ledger.database import Database
from hitherto.ledger.intake import aware, is_text, last_time


def forget(database: Database, article_id: str, author: str, reason: str, clock: Callable[[], datetime]) -> bool:
    """Replace an article's text by its hash, which is kept beside it; tell whether there was any text left."""
    if not (author.strip() and reason.strip()):
        raise InputError(f"article {article_id} cannot be forgotten without an author and a reason: give both.")
    if not is_text(author + reason):
        raise InputError("author or reason holds a NUL or half a character, which is no text: write it again.")
    ids = json.dumps([article_id])
    with database.scrubbing():
        if not database.rows("known_articles", ids=ids):
            raise NotKnownError(f"No article has the id {article_id!r}; `hitherto why` prints the ids of articles.")
        if database.rows("forgotten_articles", ids=ids):
            return False
        row = {
            "number": database.rows("last_numbers")[0]["forgotten"] + 1,
            "article": article_id,
            "author": author,
            "reason": reason,
            "recorded_at": max(aware(clock()), last_time(database)),
        }
        database.add("forgotten", [row])
        database.run("blank_article", id=article_id)
    return True
