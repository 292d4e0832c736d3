"""What feeds promise: ids that stay, entries that stay, and a time that moves only with a change of substance."""

import importlib
import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pages.feeds import grammar
from tests.pages.feeds.conftest import DAYS, END, KNOWN, START, WISHES, said, threads, whole_on

from hitherto.claims import ABSENT, Change, Entry
from hitherto.pages.exports import EXPORTS, Wishes
from hitherto.pages.feeds import atom, jsonfeed, rss

REPORTED = said(START, ("release", "2025-10-03", {"kind": "premiere"}))
CONFIRMED = said(
    START + timedelta(days=5), ("release", "2025-10-03", {"platform": "Northlight"}), speaker=("Northlight",)
)
STORY = said(START, ("plot", "a stranger comes to the island", {}))
LEAVES = said(START + timedelta(days=3), ("cast", "Ada Okafor", {"status": "leaving"}))
RENEWED = said(START, ("order", "renewed", {}))


def items(entries: list[Entry], day: int = DAYS, *, plot: bool = False) -> list[dict[str, Any]]:
    """Return the items of a feed, the newest first, but for what was known from the first day."""
    everything, known = items_of([*KNOWN, *entries], day, plot=plot), items_of(KNOWN, day, plot=plot)
    return [item for item in everything if item["id"] not in {one["id"] for one in known}]


def items_of(entries: list[Entry], day: int = DAYS, *, plot: bool = False) -> list[dict[str, Any]]:
    wishes = Wishes(END, "https://keepers.example", plot=plot)
    found: list[dict[str, Any]] = json.loads(jsonfeed.write(whole_on(entries, START + timedelta(days=day)), wishes))[
        "items"
    ]
    return found


@given(threads, st.integers(0, DAYS), st.integers(0, DAYS))
@settings(max_examples=40, deadline=None)
def test_a_later_day_only_adds_entries_and_updated_moves_only_with_them(
    said_then: list[Entry], one: int, other: int
) -> None:
    early, late = sorted((one, other))
    before, after = items_of(said_then, early, plot=True), items_of(said_then, late, plot=True)
    times = {item["id"]: item["date_modified"] for item in after}
    assert {item["id"]: item["date_modified"] for item in before}.items() <= times.items()
    assert len(times) == len(after)
    feeds = [
        feedparser.parse(atom.write(whole_on(said_then, START + timedelta(days=d)), WISHES)) for d in (early, late)
    ]
    if before and len(before) == len(after) and len(feeds[0].entries) == len(feeds[1].entries):
        assert feeds[0].feed.updated == feeds[1].feed.updated


def test_an_entry_tells_the_standing_before_and_after_and_who_said_so_by_then() -> None:
    first, second = items([REPORTED, CONFIRMED])[::-1]
    assert first["_hitherto"] | {"sources": 1} == {"from": "absent", "to": "reported", "sources": 1}
    assert (second["_hitherto"]["from"], second["_hitherto"]["to"]) == ("reported", "confirmed")
    assert first["_hitherto"]["sources"] == [REPORTED.article.url]
    assert second["_hitherto"]["sources"] == [CONFIRMED.article.url, REPORTED.article.url]
    assert "now confirmed" in second["content_html"]
    assert items([REPORTED, CONFIRMED], 1) == [first]


def test_nothing_is_told_of_the_story_or_of_who_leaves_unless_it_is_chosen() -> None:
    told = [STORY, LEAVES, RENEWED]
    assert [item["title"] for item in items(told)] == [
        "The Lighthouse Keepers season 2: Order: Renewed – new, reported"
    ]
    assert [item["_hitherto"]["to"] for item in items(told, plot=True)] == ["denied", "reported", "reported"]
    joined = [item for item in items_of([*KNOWN, *told]) if "Okafor" in item["title"]]
    assert [item["_hitherto"]["to"] for item in joined] == ["confirmed"]  # that she came is still told


@pytest.mark.parametrize("name", ["atom", "rss"])
def test_every_feed_has_the_same_entries(name: str) -> None:
    whole = whole_on([REPORTED, CONFIRMED, RENEWED], END)
    read = feedparser.parse(EXPORTS[name].write(whole, WISHES))
    told = json.loads(jsonfeed.write(whole, WISHES))["items"]
    assert not read.bozo
    assert [(e.id, e.title, e.link) for e in read.entries] == [(i["id"], i["title"], i["url"]) for i in told]
    assert read.feed.links[-1].href == f"https://keepers.example/titles/lighthouse-keepers/2{EXPORTS[name].suffix}"


@pytest.mark.parametrize("module", [atom, rss, jsonfeed])
def test_one_feed_of_all_has_the_entries_of_each_the_newest_first(module: Any) -> None:
    wholes = [whole_on([REPORTED, CONFIRMED], END), whole_on([RENEWED], END)]
    if module is jsonfeed:
        found = [item["id"] for item in json.loads(module.write_all(wholes, WISHES))["items"]]
    else:
        found = [entry.id for entry in feedparser.parse(module.write_all(wholes, WISHES)).entries]
    assert found[0] == items([REPORTED, CONFIRMED])[0]["id"]
    assert set(found) >= {item["id"] for item in (*items([REPORTED, CONFIRMED]), *items([RENEWED]))}


FORMS = ("atom", "rss", "jsonfeed", "ics")


@pytest.mark.parametrize("form", FORMS)
def test_ten_thousand_names_break_nothing(form: str) -> None:
    names = [f"Ann{number} Person" for number in range(10_000)]
    whole = whole_on([REPORTED], END)
    [fact] = [fact for fact in whole.facts if fact.property == "release"]
    cast = [replace(fact, id=f"f:{at:016x}", property="cast", value=name, details={}) for at, name in enumerate(names)]
    listed = replace(fact, id="f:list", property="cast", value=", ".join(names), details={"character": " ".join(names)})
    everywhere = replace(fact, id="f:else", details={"region": ", ".join(names), "platform": " ".join(names)})
    facts = (*cast, listed, everywhere)
    history = tuple(
        Change(one.subject, one.property, one.value, ABSENT, one.standing, one.since, one.id, one.details)
        for one in facts
    )
    many = replace(whole, facts=facts, history=history)
    written = str(EXPORTS[form].write(many, WISHES))
    assert getattr(grammar, form)(written) == []
    assert len(written) < 200_000


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("base", ["", "https://keepers.example"])
def test_a_title_of_which_nothing_is_known_yet_can_be_followed(form: str, base: str) -> None:
    assert getattr(grammar, form)(str(EXPORTS[form].write(whole_on([], END), Wishes(END, base)))) == []


@pytest.mark.parametrize("address", ["javascript:alert(1)", "https://a.example/<b>\"'", "data:text/html,x", "//x", " "])
@pytest.mark.parametrize("form", FORMS)
def test_no_strange_address_is_linked(form: str, address: str) -> None:
    entry = replace(REPORTED, article=replace(REPORTED.article, url=address))
    assert getattr(grammar, form)(str(EXPORTS[form].write(whole_on([entry], END), Wishes(END)))) == []


@pytest.mark.parametrize("form", FORMS)
def test_what_a_work_and_its_season_both_tell_is_told_once(form: str) -> None:
    whole = whole_on([REPORTED, CONFIRMED, RENEWED], END)
    module = importlib.import_module(f"hitherto.pages.{EXPORTS[form].module}")
    assert getattr(grammar, form)(module.write_all([whole, whole], WISHES)) == []
