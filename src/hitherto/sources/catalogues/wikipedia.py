"""The English Wikipedia, which needs no key: https://en.wikipedia.org/w/api.php, and the infobox of a page."""

import re
from collections.abc import Iterator, Mapping
from urllib.parse import quote

from hitherto.claims import Field, Problem, Record
from hitherto.claims.record import Kind
from hitherto.sources.catalogues.asking import unreadable
from hitherto.sources.catalogues.catalogue import Candidate, Catalogue, Particulars, article, short
from hitherto.sources.catalogues.mediawiki import KIND_WORDS, query_wiki
from hitherto.sources.catalogues.node import Node
from hitherto.sources.catalogues.wikitext import Value, infobox, season_in, without_kind
from hitherto.sources.way import Found, Setting

_NAME, _PREFIX = "Wikipedia", "wikipedia"
_API = "https://en.wikipedia.org/w/api.php"
_UNFIT = re.compile(r"[#<>\[\]|{}\x00-\x1f\x7f]")  # what no title of a page may have
_LONGEST = 255  # bytes of a title
_FOUND = 20
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def search(title: str, setting: Setting) -> list[Candidate] | Problem:
    """Return the pages that Wikipedia finds and whose short description says that they are on a screen title."""
    query = {"generator": "search", "gsrsearch": title, "gsrlimit": str(_FOUND), "prop": "description"}
    found = _ask(query, f"{_PREFIX}: {title}", setting)
    if isinstance(found, Problem):
        return found
    pages = sorted(found.each("query", "pages"), key=lambda page: page.number("index") or 0)
    return list(filter(None, map(_candidate, pages)))


def page(title: str, setting: Setting) -> Node | Problem:
    """Return a page as the interface gives it, with its wikitext; redirects are followed."""
    where = f"{_PREFIX}:{title}"
    name = title.replace("_", " ").strip()
    if not name or _UNFIT.search(name) or len(name.encode("utf-8", "replace")) > _LONGEST:
        return Problem(where, "is no title of a page", "Write it as on top of the page: wikipedia:Dark Water (film).")
    query = {
        "prop": "revisions|pageprops|info", "rvprop": "content|timestamp", "rvslots": "main", "inprop": "url",
        "redirects": "1", "titles": name,
    }  # fmt: skip
    found = _ask(query, where, setting)
    if isinstance(found, Problem):
        return found
    came = next(found.each("query", "pages"), Node(None))
    if came.at("missing").value or came.at("invalid").value:
        return Problem(where, "is not there", "Look for the title on Wikipedia itself.")
    if came.at("pageprops", "disambiguation").value is not None:
        return Problem(where, "only lists pages of that name", "Give the one that is meant, with its brackets.")
    return came if wikitext_of(came) else unreadable(where)


def wikitext_of(came: Node) -> str:
    """Return the wikitext of a page."""
    return next((one.text("slots", "main", "content") for one in came.each("revisions")), "")


def look_up(title: str, setting: Setting) -> Found:
    """Return the record of a page: the values of its infobox."""
    came = page(title, setting)
    return came if isinstance(came, Problem) else record_of_page(came, setting)


def record_of_page(came: Node, setting: Setting) -> Found:
    """Return the record of a page that `page` gave."""
    name = came.text("title")
    where, (kind, values) = f"{_PREFIX}:{name}", infobox(wikitext_of(came))
    if not kind:
        return Problem(where, "has no infobox of a series, a season or a film", "Give the page of the title itself.")
    named = next((value.text for value in values if value.name in ("name", "show_name")), "")
    season = _season_of(name, kind, values)
    what: Kind = "season" if season[1] else "film" if kind.startswith("film") else "series"
    title_ = without_kind(name) if what == "season" else named or without_kind(name)
    record = Record(_NAME, what, name, title_, tuple(_fields(came, values)), *season)
    changed = next((one.text("timestamp") for one in came.each("revisions")), "")
    links = tuple(dict.fromkeys(link for value in values for link in value.references))
    url = came.text("fullurl") or f"https://en.wikipedia.org/wiki/{quote(name.replace(' ', '_'))}"
    return article(record, Particulars(url, changed or None, links), where, setting)


def _ask(query: Mapping[str, str], where: str, setting: Setting) -> Node | Problem:
    return query_wiki(_API, {"action": "query", **query}, where, setting)


def _candidate(came: Node) -> Candidate | None:
    name, about = came.text("title"), came.text("description")
    kind = next((kind for word, kind in KIND_WORDS if word in about.lower().split()), None)
    if not (name and kind):
        return None
    year = _YEAR.search(f"{about} {name}")
    return Candidate(f"{_PREFIX}:{name}", name, kind, int(year[0]) if year else None, short(about))


def _season_of(name: str, kind: str, values: list[Value]) -> tuple[str, int | None]:
    """Return the series and the number of the season that a page is about; nothing for other pages."""
    parts = season_in(name)
    if "season" not in kind or not parts:
        return "", None
    number = next((value.text for value in values if value.name in ("season_number", "series_number")), "")
    return parts[0], int(number) if number.isdecimal() and len(number) < 4 else parts[1]


def _fields(came: Node, values: list[Value]) -> Iterator[Field]:
    yield Field("Wikidata item", came.text("pageprops", "wikibase_item"))
    for value in values:
        cited = (("reference", link) for link in value.references)
        yield Field(value.name, value.text, (("place", value.place), ("author", value.author), *cited))


CATALOGUE = Catalogue(_NAME, search, look_up)
