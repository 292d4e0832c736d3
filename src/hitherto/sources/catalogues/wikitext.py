"""Wikipedia's wikitext: the values of an infobox, what an article cites, and which season articles it leads to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from hitherto.sources.days import day_or_none
from hitherto.sources.draft import address, one_line

if TYPE_CHECKING:
    from mwparserfromhell.nodes import Template
    from mwparserfromhell.wikicode import Wikicode

_LIMIT = 2_500_000  # characters; MediaWiki takes no longer page
_LONGEST = 10_000  # characters of one value in an infobox that are looked at
_DEEPEST = 60  # marks that may be open at a time
_MARKS = re.compile(r"<!--.*?-->|<!--|\{\{|\}\}|<ref\b[^<>]*(?<!/)>|</ref", re.IGNORECASE | re.DOTALL)
_OPENS, _CLOSES = {"{{": "template", "<r": "ref", "<!": "comment"}, {"}}": "template", "</": "ref"}
_LISTS = frozenset({"plainlist", "plain list", "unbulleted list", "ubl", "ublist", "hlist", "flatlist", "cslist"})
_WRAPS = frozenset({"nowrap", "nobr", "small", "avoid wrap", "lang"})
_DAYS = frozenset({"start date", "end date", "film date", "dts", "start date and age"})
_CITES = re.compile(r"cite (?:web|news|magazine|press release|av media|tweet|interview|journal|episode)|citation")
_PARTED = re.compile(r"<br\s*/?>|\n\s*[*#]+|\n+", re.IGNORECASE)
_NOT_SHOWN = re.compile(r"<!--.*?-->|<ref\b[^<>]*/>|<ref\b.*?</ref\s*>", re.IGNORECASE | re.DOTALL)
_BARE = re.compile(r"\s*\[?(https?://[^\s\]<>|{}]+)(?:\s+([^\]\n]+))?\]?\s*\Z")
_SEASON_ARTICLE = re.compile(r"(?P<work>.+?) (?:\(?(?:season|series) (?P<number>\d{1,3})\)?)\Z", re.IGNORECASE)
_STYLE = re.compile(r"'{2,5}")
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Cited:
    """An article that a Wikipedia page cites: its address, title, outlet and day as the citation has them.

    `archived` is the address of a capture in an archive, `is_dead` tells that only that one still leads anywhere.
    """

    url: str
    title: str = ""
    outlet: str = ""
    published: date | None = None
    archived: str | None = None
    is_dead: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    """One value of an infobox's field, with the place that a date is of, the author of a source, and what is cited."""

    name: str
    text: str
    place: str = ""
    author: str = ""
    references: tuple[str, ...] = ()


def cited_articles(wikitext: str) -> list[Cited]:
    """Return what a page cites, each address once, in the order of the page."""
    found: dict[str, Cited] = {}
    for cited in _citations(parsed(wikitext)):
        found.setdefault(cited.url, cited)
    return list(found.values())


def season_articles(wikitext: str, title: str) -> dict[int, str]:
    """Return the pages on single seasons that the page of a series leads to, by the number of the season."""
    work = without_kind(title)
    found: dict[int, str] = {}
    for link in parsed(wikitext).filter_wikilinks():
        name = str(link.title).partition("#")[0].replace("_", " ").strip()
        part = _SEASON_ARTICLE.match(name[:256])
        if part and without_kind(part["work"]) == work:
            found.setdefault(int(part["number"]), name)
    return dict(sorted(found.items()))


def season_in(title: str) -> tuple[str, int] | None:
    """Part the title of a season's page: "The Bay season 2" and "The Bay (series 2)" are season 2 of "The Bay"."""
    found = _SEASON_ARTICLE.match(title)
    return (without_kind(found["work"]), int(found["number"])) if found else None


def without_kind(title: str) -> str:
    """Return a page's title without what tells it from others: "Dark Water (TV series)" is "Dark Water"."""
    return re.sub(r" \([^()]*\)\Z", "", title.strip())


def infobox(wikitext: str) -> tuple[str, list[Value]]:
    """Return the kind of the first infobox on a screen title ("television"), and its values; ("", []) without one."""
    for template in parsed(wikitext).filter_templates(recursive=False):
        name = _name(template)
        if name.startswith("infobox ") and name[8:].split(" ")[0] in ("television", "film", "animanga", "tv"):
            return name[8:], [value for said in template.params for value in _values(str(said.name), said.value)]
    return "", []


def parsed(wikitext: str) -> "Wikicode":
    """Parse wikitext; what leaves too much open is taken as empty."""
    import mwparserfromhell

    text = wikitext[:_LIMIT]
    return mwparserfromhell.parse(text if _is_sound(text) else "", skip_style_tags=True)


def _is_sound(wikitext: str) -> bool:
    """Tell whether nearly everything that is opened is closed, in turn.

    The parser's time grows with the square of what is left open: it goes back to each such place, and reads on as if
    nothing had been opened there. No page that people read has many.
    """
    open_: list[str] = []
    for mark in _MARKS.finditer(wikitext):
        kind = mark[0][:2].lower()
        if kind in _OPENS and not mark[0].endswith("-->"):
            open_.append(_OPENS[kind])
        elif open_ and open_[-1] == _CLOSES.get(kind):
            open_.pop()
        if len(open_) > _DEEPEST:
            return False
    return True


def _name(template: "Template") -> str:
    return " ".join(str(template.name).replace("_", " ").split()).lower()


def _values(name: str, value: "Wikicode") -> Iterator[Value]:
    name = name.strip().lower()
    links = tuple(cited.url for cited in _citations(value))
    days = [template for template in value.filter_templates() if _name(template) in _DAYS]
    if days:
        yield from (Value(name, day, place, references=links) for one in days for day, place in _days(one))
        return
    for template in value.filter_templates(recursive=False):
        if _name(template) == "based on":
            said = [_shown(str(part.value)) for part in template.params]
            yield Value(name, "".join(said[:1]), author=", ".join(said[1:]), references=links)
            return
    for text in dict.fromkeys(filter(None, map(_shown, _PARTED.split(_flat(str(value)[:_LONGEST]))))):
        yield Value(name, text, references=links)


def _flat(wikitext: str) -> str:
    """Return wikitext without notes, with the items of lists on lines of their own."""
    code = parsed(_NOT_SHOWN.sub("", wikitext))
    for template in code.filter_templates(recursive=False):
        name, parts = _name(template), [str(part.value) for part in template.params if not part.showkey]
        if name in _LISTS:
            parts = [line for part in parts for line in _flat(part).split("\n")]
            said = "\n".join(parts)
        elif name in _WRAPS:
            said = _flat(parts[-1]) if parts else ""
        else:
            said = ""
        code.replace(template, f"\n{said}\n" if name in _LISTS else said)
    return str(code)


def _shown(wikitext: str) -> str:
    """Return wikitext as a reader sees it, on one line."""
    code = parsed(_NOT_SHOWN.sub("", wikitext))
    return one_line(" ".join(_TAG.sub("", _STYLE.sub("", code.strip_code())).split())).strip(" *#,;")


def _days(template: "Template") -> Iterator[tuple[str, str]]:
    """Yield the dates of a template, in EDTF as exact as they stand there, each with the place that it is of."""
    parts = [str(part.value).strip() for part in template.params if not part.showkey]
    at = 0
    while at < len(parts) and re.fullmatch(r"\d{4}", parts[at]):
        count = 1
        while count < 3 and at + count < len(parts) and re.fullmatch(r"\d{0,2}", parts[at + count]):
            count += 1
        numbers = [part for part in parts[at : at + count] if part]
        at += count
        place = ""
        if at < len(parts) and not re.fullmatch(r"\d{4}|\d{1,2}", parts[at]):
            place, at = _shown(parts[at]), at + 1
        yield "-".join(number.zfill(2) for number in numbers), place


def _citations(code: "Wikicode") -> Iterator[Cited]:
    """Yield what a piece of wikitext cites, in templates or as bare addresses in notes."""
    for template in code.filter_templates():
        if _CITES.match(_name(template)) and (cited := _of_template(template)):
            yield cited
    for tag in code.filter_tags(matches=lambda node: str(node.tag).strip().lower() == "ref"):
        bare = _BARE.match(str(tag.contents or ""))
        if bare and (url := address(bare[1])):
            yield Cited(url, _shown(bare[2] or ""))


def _of_template(template: "Template") -> Cited | None:
    said = {str(part.name).strip().lower(): str(part.value).strip() for part in template.params}
    url = address(said.get("url", ""))
    if url is None:
        return None
    outlet = next((said[name] for name in ("work", "website", "newspaper", "magazine", "publisher", "agency")
                   if said.get(name)), "")  # fmt: skip
    return Cited(
        url=url,
        title=_shown(said.get("title", "")),
        outlet=_shown(outlet),
        published=day_or_none(_shown(said.get("date", ""))),
        archived=address(said.get("archive-url", said.get("archiveurl", ""))),
        is_dead=said.get("url-status", "").lower() in ("dead", "usurped", "unfit"),
    )
