"""A row of JSON, as `{"id", "title", "published", "url", "source", "text"}`, to the article it holds.

It may also have `byline`, `modified`, `language`, `links` (a list), `captured` and `archive`.
"""

from collections.abc import Mapping
from typing import TypeGuard

from hitherto.claims import Problem
from hitherto.sources.draft import Draft, finish
from hitherto.sources.way import Found, Setting

_REMEDY = 'An article is an object such as {"title": "…", "published": "2026-02-18", "source": "…", "text": "…"}.'


def article(row: object, where: str, setting: Setting) -> Found:
    """Make the article of a row; only `text` must be there, and `outlet` is another name for `source`."""
    if not isinstance(row, Mapping):
        return Problem(where, "is not a JSON object", _REMEDY)
    text = row.get("text")
    if not isinstance(text, str) or not text.strip():
        return Problem(where, 'has no "text"', _REMEDY)
    outlet = row.get("outlet") or row.get("source")
    said = {name: row.get(name) for name in ("id", "title", "url", "byline", "language", "archive")} | {
        "source": outlet
    }
    odd = next((name for name, value in said.items() if not _is_plain(value)), None)
    if odd:
        return Problem(where, f'"{odd}" is not text', _REMEDY)
    links = row.get("links") or []
    if not isinstance(links, list) or not all(isinstance(link, str) for link in links):
        return Problem(where, '"links" is not a list of addresses', _REMEDY)
    name, title, url, byline, language, archive, outlet = (
        "" if value is None else str(value) for value in said.values()
    )
    published, modified, captured = (_day(row.get(key)) for key in ("published", "modified", "captured"))
    draft = Draft(
        text, title, outlet, published, url, name, byline, modified, language, tuple(links), captured, archive
    )
    return finish(draft, where, setting)


def _day(value: object) -> str | float | None:
    return value if _is_plain(value) else str(value)


def _is_plain(value: object) -> TypeGuard[str | float | None]:
    return value is None or (isinstance(value, str | int | float) and not isinstance(value, bool))
