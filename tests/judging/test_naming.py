"""A fact tells of the spellings that were taken for its names, and of their Wikidata items."""

from collections.abc import Callable
from datetime import date

import pytest

from hitherto.claims import Entry, Fact, Ruling
from hitherto.judging import judge

Told = Callable[..., Entry]
LATER = date(2030, 1, 1)


def item(name: str, number: str, kind: str = "same") -> Ruling:
    return Ruling(kind, "Ann Other", "I looked it up", names=(name, number), sort="person")  # type: ignore[arg-type]


def by_name(entries: list[Entry], *rulings: Ruling) -> dict[str, Fact]:
    return {fact.value: fact for fact in judge(entries, LATER, rulings=rulings)}


def test_a_fact_says_what_was_taken_for_the_name_that_it_shows(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "William Petherwick"),
        told("2025-01-02", "cast", "Billy Petherwick", outlet="Echo"),
        told("2025-01-03", "cast", "William Petherwick", outlet="Gazette"),
    ]
    (fact,) = by_name(entries).values()
    assert fact.why.endswith(
        "“Billy Petherwick” is taken for William Petherwick: same surname, Billy is short for William."
    )
    assert "taken for" not in by_name(entries[::2])["William Petherwick"].why


@pytest.mark.parametrize("other", ["Joana Reis", "J. Tarrant"])
def test_names_of_one_item_are_one_and_of_two_are_two(told: Told, other: str) -> None:
    entries = [told("2025-01-01", "cast", "Ada Okafor"), told("2025-01-02", "cast", other, outlet="Echo")]
    (fact,) = by_name(entries, item("Ada Okafor", "Q123"), item(other, "q123")).values()
    assert (fact.wikidata, len(fact.rulings)) == ({"value": "Q123"}, 2)
    alike = [told("2025-01-01", "cast", "Matt Tarrant"), told("2025-01-02", "cast", "Matthew Tarrant", outlet="Echo")]
    facts = by_name(alike, item("Matt Tarrant", "Q1"), item("Matthew Tarrant", "Q2"))
    assert {name: fact.wikidata["value"] for name, fact in facts.items()} == {
        "Matt Tarrant": "Q1",
        "Matthew Tarrant": "Q2",
    }


def test_claims_give_items_and_an_editor_can_say_no(told: Told) -> None:
    details = {"wikidata": "Q123", "character": "Reyes", "character_wikidata": "Q9"}
    entries = [told("2025-01-01", "cast", "Ada Okafor", details=details), told("2025-02-01", "cast", "Ada Okafor")]
    fact = by_name(entries)["Ada Okafor"]
    assert (fact.wikidata, fact.details) == ({"character": "Q9", "value": "Q123"}, {"character": "Reyes"})
    assert by_name(entries, item("Ada Okafor", "Q123", "not-same"))["Ada Okafor"].wikidata == {"character": "Q9"}
    assert by_name(entries, item("Ada Okafor", "Q7"))["Ada Okafor"].wikidata["value"] == "Q7"
    shown = told("2025-01-01", "platform", "Tidewater", details={"wikidata": "Q5"})
    assert by_name([shown])["Tidewater"].wikidata == {"value": "Q5"}


def test_names_to_which_claims_give_one_item_are_one(told: Told) -> None:
    given = {"wikidata": "Q123"}
    entries = [told("2025-01-01", "cast", "Kestrel", details=given), told("2025-01-02", "cast", "Bo", details=given)]
    assert len(by_name(entries)) == 1
