"""Read each export back by a parser that is not ours, and assert that it says what may be said and does nothing."""

import csv
import io
import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import feedparser
from icalendar import Calendar
from tests.pages.feeds import grammar as standards
from tests.pages.sharing.linked import faults, graph
from tests.pages.wiki import checking as wikitext
from tests.pages.wiki import grammar

from hitherto.pages.sharing.rows import COLUMNS
from hitherto.pages.wiki import openrefine

_SCHEMES = re.compile(r"https?://|webcal://|#|\.{0,2}/|[\w.-]+(?:$|[/?#])")  # of an address that a page may lead to
_SHAPES = {"jsonld": "schema_org", "prov": "prov"}
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")
_BIBTEX_FREE = re.compile(r"(?<!\\)[#$%&_~^]|\\(?![#$%&_{}]|text(?:asciitilde|asciicircum|backslash)\{\})")


def check(name: str, written: str | bytes, shapes: bool = True) -> None:
    """Assert that an export is sound; `shapes` looks at linked data closely, which takes its time."""
    told = parquet_rows(written) if isinstance(written, bytes) else written
    assert not (odd := set(unseen(told))), f"{name} has {odd}"
    match name:
        case "atom" | "rss":
            assert not feedparser.parse(written).bozo
            assert getattr(standards, name)(str(told)) == []
        case "jsonfeed":
            assert standards.jsonfeed(str(told)) == []
        case "ics":
            Calendar.from_ical(str(told))
            assert standards.ics(str(told)) == []
        case "jsonld" | "prov":
            found = graph(str(told))
            assert len(found)
            assert not shapes or faults(_SHAPES[name], found) == ""
        case "csl":
            assert all(item["type"] == "article-newspaper" and item["title"] for item in json.loads(str(told)))
        case "parquet":
            assert told
        case _:
            _CHECKS[name](str(told))


def unseen(told: Any) -> Iterator[str]:
    """Yield the characters in what is told that steer a terminal or turn the direction of text."""
    text = told if isinstance(told, str) else json.dumps(told, ensure_ascii=False)
    for c in re.findall(r"[^ -~]", text):
        if c not in "\n\r\t" and (
            unicodedata.category(c) in ("Cc", "Cs") or c in "\u061c\u200e\u200f\u202e\u2066\ufeff"
        ):
            yield hex(ord(c))


def parquet_rows(written: bytes) -> list[dict[str, Any]]:
    from pyarrow import parquet

    read = parquet.read_table(io.BytesIO(written))
    assert read.column_names == list(COLUMNS)
    rows: list[dict[str, Any]] = read.to_pylist()
    return rows


def _html(text: str) -> None:
    from lxml import html

    for element in html.document_fromstring(text).iter(tag="*"):
        assert element.tag != "script" or element.get("type") == "application/ld+json" or element.get("src")
        assert not [one for one in element.attrib if one.startswith("on") or one == "style"]
        for one in ("href", "src"):
            assert _SCHEMES.match(element.get(one) or "#"), element.get(one)
    for data in re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL):
        assert json.loads(data)


def _markdown(text: str) -> None:
    """Render it as GitHub would, raw HTML included, and look at what became of it."""
    from lxml import html
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": True, "linkify": False}).enable("table").render(text)
    allowed = {"h1", "h2", "h3", "p", "ul", "li", "em", "strong", "table", "thead", "tbody", "tr", "th", "td", "a",
               "details", "summary", "div", "html", "body"}  # fmt: skip
    root = html.document_fromstring(f"<div>{made}</div>")
    assert {str(one.tag) for one in root.iter(tag="*")} <= allowed
    for link in root.iter("a"):
        assert set(link.attrib) == {"href"}
        assert link.get("href", "").startswith(("https://", "http://"))


def _csv(text: str) -> None:
    table(text, COLUMNS)


def _openrefine(text: str) -> None:
    table(text, openrefine.COLUMNS)


def table(text: str, columns: tuple[str, ...]) -> list[list[str]]:
    read = list(csv.reader(io.StringIO(text)))
    assert read[0] == list(columns)
    assert {len(row) for row in read} == {len(columns)}
    assert not [cell for row in read for cell in row if cell.startswith(_FORMULA)]
    return read


def _json(text: str) -> None:
    assert {"title", "sections", "citations"} <= set(json.loads(text))


def _quickstatements(text: str) -> None:
    assert grammar.faults(text) == []


def _wikitext(text: str) -> None:
    wikitext.check(text)


def _bibtex(text: str) -> None:
    """Assert that braces are in their order, and that no value has a mark that TeX would obey."""
    depth, entries = 0, 0
    for c in re.sub(r"\\[{}]", "", text):
        depth += {"{": 1, "}": -1}.get(c, 0)
        assert depth >= 0
        entries += c == "}" and depth == 0
    assert depth == 0
    assert entries == len(re.findall(r"^@online\{", text, re.MULTILINE))
    keys = re.findall(r"^@online\{(.*),$", text, re.MULTILINE)
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(r"[a-z0-9]+", key) for key in keys)
    for name, value in re.findall(r"^  (\w+) = \{(.*)\},$", text, re.MULTILINE):
        assert name == "url" or not _BIBTEX_FREE.search(value), value


_CHECKS: Mapping[str, Callable[[str], None]] = {
    "html": _html, "markdown": _markdown, "json": _json, "csv": _csv, "openrefine": _openrefine, "bibtex": _bibtex,
    "wikitext": _wikitext, "quickstatements": _quickstatements,
}  # fmt: skip
