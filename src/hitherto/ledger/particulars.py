"""What else is known of an article, as rows of a kind and a value: none of it is part of what an article is.

Two ledgers may know different things of one article. The union keeps both, and shows of each kind the first in the
order of its letters, of the links all; so it shows the same in whatever order they were joined.
"""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from typing import Any

from hitherto.claims import Article

Particular = tuple[str, str]  # kind and value

_NAMES = tuple(one.name for one in fields(Article))
_DAYS = ("modified", "captured")
KINDS = ("byline", "modified", "language", "links", "captured", "archive")


def particulars(article: Article) -> list[Particular]:
    """Write what an article brings along."""
    values = {
        "byline": article.byline,
        "modified": article.modified.isoformat() if article.modified else "",
        "language": article.language,
        "links": " ".join(article.links),
        "captured": article.captured.isoformat() if article.captured else "",
        "archive": article.archive,
    }
    return [(kind, value) for kind, value in values.items() if value]


def with_particulars(article: Article, known: Iterable[Particular]) -> Article:
    """Return the article with what is known of it; raises ValueError where a row is not what was taken in."""
    said: dict[str, Any] = {}
    links: set[str] = set()
    for kind, value in sorted(known):
        if kind not in KINDS:
            raise ValueError(f"no particular of an article: {kind}")
        if kind == "links":
            links.update(value.split(" "))
        else:
            said.setdefault(kind, date.fromisoformat(value) if kind in _DAYS else value)
    return otherwise(article, **said, links=tuple(sorted(links))) if said or links else article


def otherwise(article: Article, **changes: Any) -> Article:
    """Return a kept article with other values for what its id is not made of, and with the id that it has."""
    return Article.kept(*(changes[name] if name in changes else getattr(article, name) for name in _NAMES))
