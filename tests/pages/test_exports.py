"""Every export is read back by a parser that is not ours; `test_exports_hostile` tries what is hostile."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.pages.conftest import Thread
from tests.pages.reading_back import check

from hitherto.claims import Standing
from hitherto.pages import Whole
from hitherto.pages.exports import EXPORTS, Wishes, by_file

ON = date(2025, 5, 2)
WISHES = Wishes(ON, "https://keepers.example/site")


def whole_of(thread: Thread) -> Whole:
    facts, changes = tuple(thread.facts), tuple(thread.changes)
    return Whole(thread.page(), facts, tuple(thread.entries), changes, history=thread.history())


@pytest.fixture
def whole(lighthouse: Thread) -> Whole:
    return whole_of(lighthouse)


@pytest.mark.parametrize("name", EXPORTS)
def test_an_independent_parser_reads_it(name: str, whole: Whole) -> None:
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


def test_sources_name_the_archive_that_keeps_them() -> None:
    thread = Thread()
    address = "https://web.archive.org/web/20250203040506/https://quay.example/a"
    article = replace(thread.article("The Quay Post", "2025-01-20", "Words", "Words."), archive=address)
    thread.judge(Standing.CONFIRMED, thread.say(article, "Words.", "cast", "Ada Okafor"))
    (cited,) = json.loads(str(EXPORTS["jsonld"].write(whole_of(thread), WISHES)))["subjectOf"]
    assert cited["archivedAt"] == address
    (item,) = json.loads(str(EXPORTS["csl"].write(whole_of(thread), WISHES)))
    assert (item["archive"], item["archive_location"]) == ("web.archive.org", address)
