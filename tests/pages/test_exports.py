"""Every export is read back by a parser that is not ours, whatever its articles say."""

import csv
import io
import json
import xml.etree.ElementTree as Tree
from datetime import date
from typing import Any

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from tests.pages.conftest import Thread
from tests.pages.wiki import checking as wikitext
from tests.pages.wiki.grammar import faults

from hitherto.claims import ABSENT, Standing
from hitherto.pages import Whole
from hitherto.pages.exports import EXPORTS, Wishes, by_file
from hitherto.pages.sharing.rows import COLUMNS
from hitherto.pages.wiki import openrefine

ON = date(2025, 5, 2)
WISHES = Wishes(ON, "https://keepers.example/site")
HOSTILE = (
    "<script>alert(1)</script>", "]]>&<!--", "=1+1", "\u202eelpoep", "a\x00b\x0b", "{{nowiki}}|]] }} %n\\end{x}",
    'quo"te\n, new;line', "W" * 5000, "名前", "\U0001f600 \ufffe",
)  # fmt: skip


def whole_of(thread: Thread) -> Whole:
    facts, changes = tuple(thread.facts), tuple(thread.changes)
    return Whole(thread.page(), facts, tuple(thread.entries), changes, history=thread.history())


def thread_saying(words: str) -> Thread:
    """A thread in which everything that can be is these words."""
    thread = Thread()
    thread.work = words.replace("\n", " ").strip() or "Keepers"
    article = thread.article(words, "2025-01-20", words, words or "x", url=f"https://a.example/{len(words)}")
    for asked, value in (("cast", words), ("release", "2025-10-03"), ("award", words), ("plot", words)):
        details: dict[str, Any] = {"character": words, "region": words, "platform": words, "kind": words}
        claim = thread.say(article, words, asked, value or "x", details=details, speaker=(words,))
        fact = thread.judge(Standing.CONFIRMED, claim, why=words)
        thread.change(fact, ABSENT, "2025-01-20")
    return thread


@pytest.fixture
def whole(lighthouse: Thread) -> Whole:
    return whole_of(lighthouse)


def graph(written: str) -> Any:
    """Read linked data without asking anybody for its context."""
    import rdflib

    data = json.loads(written)
    if data["@context"] == "https://schema.org":
        data["@context"] = {"@vocab": "https://schema.org/"}
    return rdflib.Graph().parse(data=json.dumps(data), format="json-ld")


def check(name: str, written: str | bytes) -> None:
    text = written if isinstance(written, str) else written.decode("utf-8", "replace")
    match name:
        case "atom" | "rss":
            Tree.fromstring(text.encode())
            assert not feedparser.parse(written).bozo
        case "jsonfeed":
            assert json.loads(text)["version"] == "https://jsonfeed.org/version/1.1"
        case "ics":
            Calendar.from_ical(text)
            assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
        case "jsonld" | "prov":
            assert len(graph(text))
        case "csv":
            read = list(csv.reader(io.StringIO(text)))
            assert {len(row) for row in read} == {len(COLUMNS)}
            assert not any(cell.startswith(("=", "@", "+")) for row in read for cell in row)
        case "parquet":
            from pyarrow import parquet

            assert parquet.read_table(io.BytesIO(bytes(written))).column_names == list(COLUMNS)  # type: ignore[arg-type]
        case "csl":
            assert all(item["type"] == "article-newspaper" for item in json.loads(text))
        case "bibtex":
            assert text.count("@online{") == len(_bibtex(text))
        case "wikitext" | "quickstatements" | "openrefine":
            check_for_wikis(name, text)
        case _:
            assert text


def check_for_wikis(name: str, text: str) -> None:
    if name == "wikitext":
        wikitext.check(text)
    elif name == "quickstatements":
        assert faults(text) == []
    else:
        assert {len(row) for row in csv.reader(io.StringIO(text))} == {len(openrefine.COLUMNS)}


def _bibtex(text: str) -> list[str]:
    """Return the entries, each with its braces in order."""
    entries, depth, start = [], 0, 0
    for place, c in enumerate(text):
        if text[place - 1 : place] == "\\":
            continue
        if c == "{":
            start, depth = (place if depth == 0 else start), depth + 1
        elif c == "}":
            depth -= 1
            assert depth >= 0
            if depth == 0:
                entries.append(text[start:place])
    assert depth == 0
    return entries


@pytest.mark.parametrize("name", EXPORTS)
def test_an_independent_parser_reads_it(name: str, whole: Whole) -> None:
    check(name, EXPORTS[name].write(whole, WISHES))


@pytest.mark.parametrize("name", EXPORTS)
@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_break_nothing(name: str, words: str) -> None:
    check(name, EXPORTS[name].write(whole_of(thread_saying(words)), WISHES))


@given(words=st.text(min_size=1, max_size=40).filter(str.strip))
@settings(deadline=None)
def test_no_words_break_a_feed_a_calendar_or_a_table(words: str) -> None:
    whole = whole_of(thread_saying(words))
    for name in ("atom", "rss", "ics", "csv", "prov", "bibtex"):
        check(name, EXPORTS[name].write(whole, WISHES))


@pytest.mark.parametrize("name", EXPORTS)
def test_the_same_page_gives_the_same_bytes(name: str, whole: Whole) -> None:
    assert EXPORTS[name].write(whole, WISHES) == EXPORTS[name].write(whole, WISHES)


@pytest.mark.parametrize(
    ("file", "name"),
    [("a.atom", "atom"), ("a.feed.json", "jsonfeed"), ("a.json", "json"), ("A.ICS", "ics"), ("a.prov.jsonld", "prov"),
     ("a.jsonld", "jsonld"), ("a.pdf", None)],
)  # fmt: skip
def test_a_files_name_tells_the_form(file: str, name: str | None) -> None:
    found = by_file(file)
    assert (found.name if found else None) == name


def test_linked_data_says_only_what_is_held(whole: Whole) -> None:
    said = str(EXPORTS["jsonld"].write(whole, WISHES))
    for fact in whole.facts:
        if fact.property == "cast" and fact.standing in (Standing.SPECULATION, Standing.EXPECTED):
            assert fact.value not in said


def test_linked_data_makes_up_no_day() -> None:
    def event(value: str) -> Any:
        thread = Thread()
        article = thread.article("The Quay Post", "2025-01-20", "Dates", "It comes then.")
        thread.judge(Standing.CONFIRMED, thread.say(article, "It comes then.", "release", value))
        (season,) = json.loads(str(EXPORTS["jsonld"].write(whole_of(thread), WISHES)))["containsSeason"]
        return season["publication"]

    assert event("2025-10-03") == {"@type": "PublicationEvent", "startDate": "2025-10-03"}
    assert event("2025-10") == {"@type": "PublicationEvent", "startDate": "2025-10"}
    assert event("2025-09/2025-12") == {"@type": "PublicationEvent", "startDate": "2025", "description": "late 2025"}
    assert event("2025-12/2026-02") == {
        "@type": "PublicationEvent", "description": "between December 2025 and February 2026"
    }  # fmt: skip


def test_provenance_says_when_only_of_what_has_a_time(whole: Whole) -> None:
    nodes = json.loads(str(EXPORTS["prov"].write(whole, WISHES)))["@graph"]
    entries = {f"urn:hitherto:{entry.claim.id}": entry for entry in whole.entries}
    generated = {node["@id"]: node["generatedAtTime"] for node in nodes if "generatedAtTime" in node}
    assert generated
    assert generated == {id_: entries[id_].recorded_at.isoformat() for id_ in generated}
    undated = next(node for node in nodes if node.get("label") == "What we know about the lighthouse show")
    assert "issued" not in undated
