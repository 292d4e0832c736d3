"""A sample thread: articles of invented outlets about The Corrow Line, an invented series.

It runs from the first rumour in April 2025 to the talk of a second season in October 2026, and is there
to try things on: `hitherto demo` reads it.
"""

import json
from collections.abc import Iterator
from datetime import date
from importlib.resources import files

from hitherto.claims import Article

FILE = "articles.jsonl"


def articles() -> Iterator[Article]:
    """Yield the sample articles in the order in which they were published."""
    for line in (files(__name__) / FILE).read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        yield Article(
            text=data["text"],
            title=data["title"],
            outlet=data["source"],
            published=date.fromisoformat(data["published"]),
            url=data["url"],
            name=data["id"],
        )
