"""Write the page as JSON: the plain data under stable keys."""

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from hitherto.pages.page import Page
from hitherto.pages.text import clean

if TYPE_CHECKING:
    from hitherto.pages.exports import Wishes
    from hitherto.pages.whole import Whole


def write(whole: "Whole", _wishes: "Wishes") -> str:
    """Write the page of a whole."""
    return render(whole.page)


def render(page: Page) -> str:
    """Return the page as one JSON object, indented, with dates in ISO 8601 and a newline at its end."""
    return json.dumps(as_json(page), ensure_ascii=False, indent=2) + "\n"


def as_json(page: Page) -> dict[str, Any]:
    """Return the JSON object: the field names of `pages.page` are its keys; `title` is as in a claim."""
    return {**_plain(asdict(page)), "title": _clean(page.title.as_json())}


def _clean(said: dict[str, Any]) -> dict[str, Any]:
    return {key: clean(value) if isinstance(value, str) else value for key, value in said.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value
