"""Statements for QuickStatements, version 1: a line each, parted by tabs, with precision, qualifiers and a reference.

https://www.wikidata.org/wiki/Help:QuickStatements. The rank is the normal one, which QuickStatements gives: what was
overtaken or denied is not stated at all, so nothing has to be deprecated. A second article for a statement is a second
line, which adds a reference to what the first made. What lacks an item is in `openrefine`; nothing is ever created.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date
from typing import TYPE_CHECKING

from hitherto.claims import Article, Entry, When
from hitherto.pages.citing import words_of
from hitherto.pages.text import web_address
from hitherto.pages.whole import Whole
from hitherto.pages.wiki.admissibility import usual_name
from hitherto.pages.wiki.citing import archived, headline
from hitherto.pages.wiki.manner import Manner
from hitherto.pages.wiki.statements import Wikidatum, plain, statements, time
from hitherto.vocabulary import read_table

if TYPE_CHECKING:
    from hitherto.pages.exports import Wishes

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z]{2,8})?\Z")


def write(whole: Whole, wishes: "Wishes") -> str:
    """Write a page's facts as QuickStatements; whatever wiki is asked for, Wikidata's own rules hold."""
    return render(whole, Manner("wikidata", quotes=wishes.quotes))


def render(whole: Whole, manner: Manner) -> str:
    """Return the lines; none where the ledger does not know the title's item."""
    lines = [line for one in statements(whole, manner) if not one.lacks for line in _lines(one, manner)]
    return "".join(f"{line}\n" for line in dict.fromkeys(lines))


def _lines(one: Wikidatum, manner: Manner) -> Iterator[str]:
    said = [one.item, one.code, one.value.code]
    for name, value in one.qualifiers:
        said += [name, value.code]
    for entry in one.chosen.entries:
        yield "\t".join([*said, *reference(entry, quotes=manner.quotes)])


def reference(entry: Entry, *, quotes: bool) -> list[str]:
    """Return the parts of a reference: the address, where it is stated, when it was published and read, its title."""
    article = entry.article
    parts = ["S854", f'"{(web_address(article.url) or "").replace(chr(34), "%22")}"']
    outlet = read_table("wikidata")["outlets"].get(usual_name(article.outlet))
    if outlet:
        parts += ["S248", str(outlet)]
    if article.published:
        parts += ["S577", _day(article.published)]
    parts += ["S813", _day(entry.recorded_at.astimezone(UTC).date())]
    address, day = archived(article)
    if address and day:
        parts += ["S1065", f'"{address}"', "S2960", _day(day)]
    parts += ["S1476", f'{_language(article)}:"{plain(headline(article))}"']
    if quotes and (said := plain(words_of(entry))):
        parts += ["S1683", f'{_language(article)}:"{said}"']
    return parts


def _day(day: date) -> str:
    return time(When.day(day)).code


def _language(article: Article) -> str:
    code = article.language.casefold()
    return code if _LANGUAGE.match(code) else "en"
