"""The day of publication as a page shows it to its readers: a short line with a day, near the headline."""

import re
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from hitherto.sources.webpage.tree import words
from hitherto.sources.webpage.written_day import Written, written_day

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# A day within a sentence, a heading or a list is what the article is about; one in a byline is the article's own.
IN_TEXT = "self::p[not(@class)] or self::h2 or self::h3 or contains(@class, 'release')"
LISTED = "self::li[not(@class)] or self::table"
_NO_TEXT = frozenset({"script", "style", "option", "select", "textarea", "a", "noscript"})
_LINE = 120  # characters of a line that has a day and is no prose
_NEAR = 8  # elements around one that tell what it is
_BESIDE = 3  # elements between a headline and what stands right beside it
_FARTHEST = 4_000  # elements; further down nobody says when an article was published
_ENOUGH = 2.0  # what a line has to weigh
_SURE = 5.0  # what a line has to weigh that corrects the page
_LEAST = -2.0  # what the only day on a page has to weigh
_FIRST_YEAR = 1995

# A day has one of these in its year.
_MAY_HAVE_DAY = ".//*[self::time or self::abbr or text()[contains(., '1') or contains(., '2') or contains(., '0')]]"
_DIGITS = re.compile(r"\d\d")
_NAMED = re.compile(
    r"date|time|publi|posted|datum|byline|meta|info|stamp|fecha|created|erschienen|news-?sub", re.IGNORECASE
)
_AWAY = re.compile(
    r"comment|kommentar|related|sidebar|footer|teaser|recommend|calendar|widget|copyright"
    r"|popular|latest|archive|nav\b|menu",
    re.IGNORECASE,
)
_EVENT = re.compile(r"\bevent|termin\b|release", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:publi\w*|posted|datum|date|veröffentlicht\w*|erschienen|erstellt|geschrieben|written|created|vom|am|on|le"
    r"|mise en ligne|stand|online since|fecha|data|pubblicato|actualizado|updated|aktualisiert|zuletzt)\W*"
    r"(?:(?:am|on|le|vom|at|el|il|the|um)\W+)?(?:[^\W\d]{2,10}[.,]?\s+)?$",
    re.IGNORECASE,
)
_LABEL_WORD = re.compile(r"\b(?:date|datum|fecha|data|stand|publi\w+)\b", re.IGNORECASE)
_CHANGED = re.compile(r"updat|aktualis|actuali|zuletzt|modif|geändert|bearbeitet|mis à jour|last rev", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with a day: its element, where that stands among all of them, its text and the day in it."""

    element: "HtmlElement"
    place: int
    text: str
    found: Written
    is_marked: bool  # the day is an attribute


def day_shown(tree: "HtmlElement", language: str, today: date | None, *, surely: bool = False) -> date | None:
    """Return the day on the line that looks most like the article's own, or else the only day that is shown at all.

    With `surely`, only a line counts that can hardly be anything else.
    """
    body = tree.find("body")
    if body is None:
        return None
    places = {element: place for place, element in enumerate(islice(body.iter(), _FARTHEST), start=1)}
    headline = next((places.get(h1, 0) for h1 in body.iter("h1") if words(h1)), 0)
    drawn = [_line(element, places[element], language) for element in body.xpath(_MAY_HAVE_DAY) if element in places]
    latest = (today or date.max).year
    lines = [line for line in drawn if line and _FIRST_YEAR <= line.found.day.year <= latest]
    weighed = [(_weight(line, headline), line) for line in lines if not _tells_of_something_else(line, headline)]
    weight, best = max(weighed, key=lambda pair: pair[0], default=(0.0, None))
    if best is None or (weight < _ENOUGH and len({line.found.day for _, line in weighed}) > 1):
        return None
    return best.found.day if weight >= (_SURE if surely else _LEAST) else None


def is_day_alone(element: "HtmlElement") -> bool:
    """Tell whether a paragraph or heading has nothing in it but a day and what it is the day of."""
    text = words(element)
    is_plain = element.tag in ("p", "h2", "h3") and not (element.tag == "p" and element.get("class"))
    found = written_day(text, "") if is_plain and len(text) < _LINE // 2 else None
    return found is not None and _is_label(text[: found.start])


def _line(element: "HtmlElement", place: int, language: str) -> _Line | None:
    if element.tag in _NO_TEXT:
        return None
    marked = (element.get("datetime") or element.get("title") or "") if element.tag in ("time", "abbr") else ""
    if marked and (found := written_day(marked[:40], language)):
        return _Line(element, place, marked, found, is_marked=True)
    text = " ".join(" ".join([element.text or "", *(child.tail or "" for child in element)]).split())
    if len(text) > _LINE or not _DIGITS.search(text):
        return None
    found = written_day(text, language)
    if found is None and len(whole := words(element)) < _LINE // 2:
        text, found = whole, written_day(whole, language)
    return _Line(element, place, text, found, is_marked=False) if found else None


def _is_label(before: str) -> bool:
    """Tell whether what stands before a day says only that it is one ("Published on", "Date of last revision:")."""
    label = _LABEL.search(before)
    rest = before[: label.start()] if label else before
    return not re.search(r"\w", rest) or bool(
        re.fullmatch(r"(?:\w+ ){0,4}\w+: ?", before) and _LABEL_WORD.search(before)
    )


def _tells_of_something_else(line: _Line, headline: int) -> bool:
    """Tell whether a day stands in the text, which is about other days.

    Where its element has a name of its own that says what it is, it may stand anywhere but in a sentence.
    """
    ups = [line.element, *line.element.iterancestors()]
    if any(_EVENT.search(_names(up)) for up in ups[:_NEAR]):
        return True
    if _NAMED.search(line.element.get("class") or ""):
        return False
    for around in ups:
        plain = not around.get("class")
        if around.tag in ("h2", "h3") and is_day_alone(around) and abs(line.place - headline) <= _BESIDE:
            return False
        if (
            (around.tag == "table" and not _is_layout(around))
            or (around.tag == "li" and plain)
            or around.tag in ("h2", "h3")
        ):
            return not _LABEL.search(words(around)[:_LINE].partition(line.text)[0] + line.text[: line.found.start])
        if around.tag == "p" and plain:
            return not is_day_alone(around)
    return False


def _is_layout(table: "HtmlElement") -> bool:
    """Tell whether a table is there to put the page in order, as on old sites."""
    return table.find(".//table") is not None or table.find(".//h1") is not None


def _weight(line: _Line, headline: int) -> float:
    element, before = line.element, line.text[: line.found.start]
    rest = 0 if line.is_marked else len(line.text) - (line.found.end - line.found.start)
    named, around = _names(element), _names(element.getparent())
    weight = 3.0 if _NAMED.search(named) or element.tag == "time" else 2.0 if _NAMED.search(around) else 0.0
    weight += _weight_of_words(line, before, rest)
    weight -= 1.0 if not line.is_marked and (_CHANGED.search(before) or _CHANGED.search(named)) else 0.0
    ups = [element, *element.iterancestors()][:_NEAR]
    weight -= 3.0 if any(_AWAY.search(_names(up)) for up in ups if up.tag not in ("body", "html")) else 0.0
    weight -= 2.0 if any(up.tag in ("a", "footer", "nav", "aside") for up in ups) else 0.0
    weight -= 1.0 if any(up.tag in ("li", "table", "h3") for up in ups[:3]) else 0.0
    behind = line.place - headline if headline else 30
    return weight + (2.0 if -8 <= behind <= 25 else -1.0 if behind < -60 or behind > 400 else 0.0)


def _weight_of_words(line: _Line, before: str, rest: int) -> float:
    """Weigh what stands beside the day: a label speaks for it, a sentence against it."""
    if line.is_marked:
        return 1.5
    previous = line.element.getprevious()
    label = words(previous) if line.found.start == 0 and previous is not None else ""
    labelled = 2.0 if label and len(label) < 30 and _LABEL.search(label) else 0.0
    if rest > 60:
        return labelled - 5.0
    if _LABEL.search(before):
        return labelled + 3.0
    return labelled + (1.5 if rest <= 8 else 1.0 if line.found.start == 0 else 0.0)


def _names(element: "HtmlElement | None") -> str:
    if element is None:
        return ""
    return " ".join(filter(None, map(element.get, ("class", "id", "itemprop"))))
