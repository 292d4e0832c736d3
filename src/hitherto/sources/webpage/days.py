"""When a page was published and last changed: what it says for machines, its address, and what it shows."""

import re
from collections.abc import Iterable
from contextlib import suppress
from copy import deepcopy
from datetime import date, datetime
from typing import TYPE_CHECKING

from hitherto.sources.days import parse_day
from hitherto.sources.webpage.day_shown import IN_TEXT, LISTED, day_shown, is_day_alone
from hitherto.sources.webpage.embedded import Embedded, text, types
from hitherto.sources.webpage.written_day import written_day

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHED = (
    "article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "dc.date",
    "dc.date.issued", "dcterms.created", "dcterms.date", "pubdate", "publishdate", "publish-date", "publication_date",
    "cxenseparse:recs:publishtime", "citation_publication_date", "date",
)  # fmt: skip
_MODIFIED = ("article:modified_time", "datemodified", "og:updated_time", "dcterms.modified", "last-modified", "lastmod")
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)([/-])([01]\d)\2([0-3]\d)(?!\d)")
_PAGES = ("page", "article", "posting")  # what the day of a whole page is said of
_NO_DAY = "0001-01-01"  # how some programs write that they have no day
_LONGEST = 60  # characters of a day with its time
_FIRST_YEAR = 1800
_UTC = re.compile(r"(?:Z|GMT|UTC|[+-]00:?00|(?<![+-]\d\d):\d\d(?:\.\d+)?)$")  # or no zone behind a time
_LARGE = 4_000  # elements; what is larger is not searched from end to end


def days(tree: "HtmlElement", said: Embedded, url: str, language: str, today: date | None) -> tuple[str, str]:
    """Return the days of publication and of the last change, each as ISO 8601 or as the page writes it, or nothing."""
    written = _written(tree, said)
    changed = [text(said.main.get("dateModified")), *(said.get(name) for name in _MODIFIED)]
    changed += tree.xpath("//time[@itemprop='dateModified']/@datetime")
    published = _by_own_clock(tree, written, url, language, today)
    if published is None and not written:
        published = _found(tree, today)
    # What nobody can read is handed on as it is written, so that somebody hears of it.
    return _iso(published) or next(iter(written), ""), _iso(_first(changed))


def _written(tree: "HtmlElement", said: Embedded) -> list[str]:
    """Return the days of publication that the page gives to machines, the most trustworthy first."""
    nodes = [text(n.get("datePublished")) for n in said.nodes if any(k.lower().endswith(_PAGES) for k in types(n))]
    shown = tree.xpath("//time[@itemprop='datePublished' or @pubdate]/@datetime")
    written = [text(said.main.get("datePublished")), *(said.get(name) for name in _PUBLISHED), *nodes, *shown]
    return [day.strip() for day in written if day.strip() and not day.strip().startswith(_NO_DAY)]


def _by_own_clock(tree: "HtmlElement", written: list[str], url: str, language: str, today: date | None) -> date | None:
    """Return the day that the page gives to machines, else in its address, else to its readers.

    The latter two are days by the outlet's own clock; so is the first where it bears a zone. Where it bears none or
    UTC, and the others name the day before or after, they are right.
    """
    published, address = _first(written), _in_address(url)
    if published is None:
        return address or day_shown(tree, language, today)
    if address is None and _UTC.search(next(day for day in written if _own_day(day))):
        address = day_shown(tree, language, today, surely=True)
    return address if address and abs((address - published).days) == 1 else published


def _first(written: Iterable[str]) -> date | None:
    return next((found for day in written if (found := _own_day(day.strip()))), None)


def _own_day(written: str) -> date | None:
    """Return the day by the clock that the page writes it with: that zone is its outlet's."""
    with suppress(ValueError):
        return _old_enough(datetime.fromisoformat(written).date())
    with suppress(ValueError):
        return parse_day(written)
    found = written_day(written[:_LONGEST], "")
    return _old_enough(found.day) if found else None


def _old_enough(day: date) -> date | None:
    return day if day.year >= _FIRST_YEAR else None


def _in_address(url: str) -> date | None:
    found = _IN_ADDRESS.search(url)
    try:
        return date(int(found[1]), int(found[3]), int(found[4])) if found else None
    except ValueError:
        return None


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _found(tree: "HtmlElement", today: date | None) -> date | None:
    """Return the day that htmldate finds in the markup.

    It is shown the page without its prose, and runs in its quick mode, since it takes the day of a premiere for the
    day of publication wherever it comes upon one. The first of January is how it writes that it found a year alone.
    """
    from htmldate import find_date
    from lxml import etree

    if sum(1 for _ in tree.iter()) > _LARGE:
        return None
    tree = deepcopy(tree)
    etree.strip_elements(tree, "style", "svg", with_tail=False)
    for element in tree.xpath(f"//body//*[{IN_TEXT} or {LISTED}]"):
        if not is_day_alone(element):
            element.drop_tree()
    found = find_date(tree, extensive_search=False, original_date=True, max_date=(today or date.max).isoformat())
    day = date.fromisoformat(found) if found else None
    return None if day is None or (day.month, day.day) == (1, 1) else day
