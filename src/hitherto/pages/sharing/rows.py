"""Rows: the facts of a page as a table, for spreadsheets and for columns."""

import json
from collections.abc import Iterator

from hitherto.claims.claim import plain_details
from hitherto.pages.text import clean, web_address
from hitherto.pages.whole import Whole

COLUMNS = (
    "fact", "work", "season", "part", "property", "value", "details", "standing", "since", "until", "happens",
    "origins", "why", "replaced_by", "wikidata", "sources",
)  # fmt: skip
Cell = str | int | None


def rows(whole: Whole) -> Iterator[tuple[Cell, ...]]:
    """Yield a row for each fact, in the order of the page; None where a cell has nothing."""
    articles = {entry.claim.id: entry.article for entry in whole.entries}
    for fact in whole.facts:
        behind = [articles[one] for one in (*fact.claims_for, *fact.claims_against) if one in articles]
        urls = dict.fromkeys(url for article in behind if (url := web_address(article.url)))
        yield (
            fact.id, clean(fact.subject.work), fact.subject.season, fact.subject.part, fact.property, clean(fact.value),
            json.dumps(plain_details(fact.details), ensure_ascii=False) if fact.details else None, str(fact.standing),
            fact.since.isoformat(), fact.until.isoformat() if fact.until else None,
            str(fact.happens) if fact.happens else None, fact.origins, clean(fact.why), fact.replaced_by,
            fact.wikidata.get("value"), " ".join(urls) or None,
        )  # fmt: skip
