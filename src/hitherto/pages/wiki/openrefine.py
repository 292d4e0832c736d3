"""What lacks an item of Wikidata, as a table for OpenRefine, where a person finds the items or makes them with care."""

import csv
import io
from typing import TYPE_CHECKING

from hitherto.claims import is_item
from hitherto.pages.citing import words_of
from hitherto.pages.text import no_formula, web_address
from hitherto.pages.whole import Whole
from hitherto.pages.wiki.admissibility import usual_name
from hitherto.pages.wiki.citing import headline
from hitherto.pages.wiki.manner import Manner
from hitherto.pages.wiki.statements import Wikidatum, statements

if TYPE_CHECKING:
    from hitherto.pages.exports import Wishes

COLUMNS = (
    "title", "title_item", "property", "value", "value_item", "qualifier", "qualifier_value", "qualifier_item",
    "lacks", "standing", "reference_url", "stated_in", "published", "retrieved", "reference_title", "quote", "fact",
)  # fmt: skip


def write(whole: Whole, wishes: "Wishes") -> str:
    """Write what a page's facts lack of Wikidata."""
    return render(whole, Manner("wikidata", quotes=wishes.quotes))


def render(whole: Whole, manner: Manner) -> str:
    """Return the table, with a row for each qualifier of a statement, or one where it has none."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for one in statements(whole, manner):
        if one.lacks:
            writer.writerows({key: no_formula(said) for key, said in row.items()} for row in _rows(one, manner))
    return out.getvalue()


def _rows(one: Wikidatum, manner: Manner) -> list[dict[str, str]]:
    entry = one.chosen.entries[0]
    article = entry.article
    about = {
        "title": one.title,
        "title_item": one.item,
        "property": one.code,
        "value": one.value.said,
        "value_item": _item(one.value.code),
        "lacks": ", ".join(one.lacks),
        "standing": str(one.chosen.fact.standing),
        "reference_url": web_address(article.url) or "",
        "stated_in": usual_name(article.outlet),
        "published": article.published.isoformat() if article.published else "",
        "retrieved": entry.recorded_at.date().isoformat(),
        "reference_title": headline(article),
        "quote": words_of(entry) if manner.quotes else "",
        "fact": one.chosen.fact.id,
    }
    qualifiers = one.qualifiers or (("", None),)
    return [
        {**about, "qualifier": name}
        | ({"qualifier_value": value.said, "qualifier_item": _item(value.code)} if value else {})
        for name, value in qualifiers
    ]


def _item(code: str) -> str:
    """Return an item's id; what is no item stands in its own words already."""
    return code if is_item(code) else ""
