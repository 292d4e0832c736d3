"""Statements for Wikidata: by an independent grammar, and what goes to OpenRefine instead."""

import csv
import io
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pages.wiki.conftest import TRADE, Press
from tests.pages.wiki.grammar import faults
from tests.pages.wiki.test_wikitext import HOSTILE, hostile

from hitherto.claims import Field, Record, Standing, When
from hitherto.pages.wiki import openrefine, quickstatements
from hitherto.pages.wiki.manner import Manner
from hitherto.pages.wiki.statements import time

WIKIDATA = Manner("wikidata")


def known(press: Press, item: str = "Q100", season: int | None = None) -> Press:
    """Let the title's own item be known, by a record of Wikidata."""
    kind = "season" if season is not None else "series"
    record = Record("Wikidata", kind, item, press.work, (Field("x", "y"),), press.work, season)  # type: ignore[arg-type]
    story = press.article("Wikidata", "2025-01-01", press.work, url=f"https://www.wikidata.org/wiki/{item}")
    story = replace(story, text=record.text())
    press.say(story, press.work, "title", press.work)
    return press


def say(press: Press, asked: str, value: str, items: dict[str, str] | None = None, **details: Any) -> None:
    story = press.at(TRADE, "2025-01-20", 'A "headline"\twith marks', outlet="The Hollywood Reporter")
    claim = press.say(story, "headline", asked, value, details=details)
    press.facts.append(replace(press.judge(Standing.CONFIRMED, claim), wikidata=items or {}))
    del press.facts[-2]


def lines(press: Press, season: int | None = 1) -> list[list[str]]:
    for index, fact in enumerate(press.facts):
        press.facts[index] = replace(fact, subject=replace(fact.subject, season=season), id=f"f:{index}")
    text = quickstatements.render(press.whole(season), WIKIDATA)
    assert faults(text) == []
    return [line.split("\t") for line in text.splitlines()]


def rows(press: Press, season: int | None = 1) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(openrefine.render(press.whole(season), WIKIDATA))))


def test_the_grammar_finds_faults() -> None:
    reference = '\tS854\t"https://a.example"\tS813\t+2025-05-02T00:00:00Z/11'
    assert faults(f"Q1\tP161\tQ2{reference}\n") == []
    for wrong in (
        f"Q1\tP161\tQ2{reference}", f"CREATE{reference}\n", f"Q1\tP161{reference}\n",
        f"Q1\tP580\t+2025-05-00T00:00:00Z/11{reference}\n",
        f"Q1\tP580\t+2025-05-01T00:00:00Z{reference}\n", f"Q1\tP161\t\"Ada\"{reference}\n", "Q1\tP161\tQ2\n",
        f"Q1\tP161\tQ2{reference}\tP453\tQ3\n", f"LAST\tP161\tQ2{reference}\n", f"Q1\tP161\tQ2{reference}{reference}\n",
    ):  # fmt: skip
        assert faults(wrong), wrong


def test_each_property(press: Press) -> None:
    known(press)
    say(press, "cast", "Ada Okafor", {"value": "Q1", "character": "Q2"}, character="Captain Reyes")
    say(press, "cast", "Tom Pike", {"value": "Q3"}, character="Jonah")
    say(press, "release", "2025-10", kind="premiere")
    say(press, "release", "2025-12-12", kind="finale")
    say(press, "platform", "Northlight", {"value": "Q4"}, kind="streaming")
    say(press, "based-on", "Salt", {"value": "Q5"})
    say(press, "award", "Beacon", {"value": "Q6"}, result="nominated")
    say(press, "award", "Gull", {"value": "Q7"}, result="won")
    say(press, "episodes", "8")
    say(press, "crew", "Ruth Calloway", {"value": "Q8"}, job="creator")
    say(press, "runtime", "45")
    reference = [
        "S854", f'"https://{TRADE}/2025-01-20/story"', "S248", "Q61503", "S577", "+2025-01-20T00:00:00Z/11",
        "S813", "+2025-05-02T00:00:00Z/11", "S1476", 'en:"A ”headline” with marks – 2025-01-20"',
    ]  # fmt: skip
    found = lines(press)
    assert all(line[-10:] == reference for line in found)
    assert sorted(line[:-10] for line in found) == sorted([
        ["Q100", "P161", "Q1", "P453", "Q2"], ["Q100", "P161", "Q3", "P4633", '"Jonah"'],
        ["Q100", "P580", "+2025-10-00T00:00:00Z/10"], ["Q100", "P582", "+2025-12-12T00:00:00Z/11"],
        ["Q100", "P449", "Q4"], ["Q100", "P144", "Q5"], ["Q100", "P1411", "Q6"], ["Q100", "P166", "Q7"],
        ["Q100", "P1113", "8"], ["Q100", "P170", "Q8"], ["Q100", "P2047", "45U7727"],
    ])  # fmt: skip
    assert rows(press) == []


def test_what_lacks_an_item_is_for_openrefine_and_makes_nothing(press: Press) -> None:
    known(press)
    say(press, "cast", "=Ada Okafor", character="Reyes")
    say(press, "award", "Beacon", {"value": "Q6"}, result="nominated", recipient="Ada Okafor")
    assert lines(press) == []
    found = rows(press)
    assert [
        (row["title_item"], row["value"], row["value_item"], row["qualifier"], row["qualifier_value"], row["lacks"])
        for row in found
    ] == [
        ("Q100", "'=Ada Okafor", "", "P4633", "Reyes", "value"),
        ("Q100", "Beacon", "Q6", "P2453", "Ada Okafor", "P2453"),
    ]
    assert found[0]["reference_url"] == f"https://{TRADE}/2025-01-20/story"
    assert tuple(found[0]) == openrefine.COLUMNS


def test_a_title_without_an_item(press: Press) -> None:
    say(press, "cast", "Ada Okafor", {"value": "Q1"})
    assert lines(press) == []
    assert [row["lacks"] for row in rows(press)] == ["title"]


def test_a_season_needs_its_own_item(press: Press) -> None:
    known(press)  # that of the series
    say(press, "cast", "Ada Okafor", {"value": "Q1"})
    assert lines(press, 2) == []
    known(press, "Q200", 2)
    assert lines(press, 2)[0][:3] == ["Q200", "P161", "Q1"]


def test_only_what_stands_and_never_from_a_wiki(press: Press) -> None:
    known(press)
    wiki = press.article("Wikipedia", "2025-01-20", "Ada Okafor plays", url="https://en.wikipedia.org/wiki/Keepers")
    press.judge(
        Standing.CONFIRMED, press.say(wiki, "Ada Okafor plays", "cast", "Ada Okafor", details={"wikidata": "Q1"})
    )
    story = press.at(TRADE, "2025-01-20", "Tom Pike plays")
    for standing in (Standing.EXPECTED, Standing.SPECULATION, Standing.DISPUTED, Standing.SUPERSEDED, Standing.DENIED):
        press.judge(standing, press.say(story, "Tom Pike plays", "cast", "Tom Pike"))
    assert lines(press) == []
    assert rows(press) == []


@pytest.mark.parametrize(
    ("edtf", "code"),
    [
        ("2027-01-15", "+2027-01-15T00:00:00Z/11"), ("2027-01", "+2027-01-00T00:00:00Z/10"),
        ("2027", "+2027-00-00T00:00:00Z/9"),
        ("2027-21", "+2027-00-00T00:00:00Z/9"), ("2027-33", "+2027-00-00T00:00:00Z/9"),
        ("2027-09-21/2027-09-30", "+2027-09-00T00:00:00Z/10"), ("2027-01/2027-04", "+2027-00-00T00:00:00Z/9"),
        ("2026-11/2027-02", ""), ("2027~", ""), ("2027/..", ""),
    ],
)  # fmt: skip
def test_a_time_is_never_more_exact_than_it_was_said(edtf: str, code: str) -> None:
    assert time(When.parse(edtf)).code == code


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_make_no_statement_of_their_own(words: str) -> None:
    _hostile(words)


@settings(deadline=None, max_examples=50)
@given(words=st.text('"\t\n\r|Q1P=+-@, CREATE{}', min_size=1, max_size=30).filter(str.strip))
def test_no_words_make_a_statement(words: str) -> None:
    _hostile(words)


def _hostile(words: str) -> None:
    thread = hostile(words)
    thread.facts = [replace(fact, wikidata={"value": "Q1"}) for fact in thread.facts]
    text = quickstatements.render(known(thread).whole(1), Manner("wikidata", quotes=True))
    assert faults(text) == []
    table = list(csv.reader(io.StringIO(openrefine.render(thread.whole(1), Manner("wikidata", quotes=True)))))
    assert {len(row) for row in table} == {len(openrefine.COLUMNS)}
    assert not [cell for row in table for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_outlets_that_wikipedia_takes_are_cited_first(press: Press) -> None:
    known(press)
    hosts = ("a-blog.example", "another-blog.example", TRADE)
    stories = [press.at(host, f"2025-01-2{day}", "headline") for day, host in enumerate(hosts)]
    claims = [press.say(story, "headline", "platform", "Northlight") for story in stories]
    press.facts.append(replace(press.judge(Standing.CONFIRMED, *claims), wikidata={"value": "Q5"}))
    del press.facts[-2]
    cited = [line[line.index("S854") + 1] for line in lines(press)]
    assert cited == [f'"https://{TRADE}/2025-01-22/story"', '"https://a-blog.example/2025-01-20/story"']


def test_a_reference_names_the_archive(press: Press) -> None:
    known(press)
    address = "https://web.archive.org/web/20250203040506/https://variety.com/a"
    story = replace(press.at(TRADE, "2025-01-20", "headline"), archive=address)
    claim = press.say(story, "headline", "platform", "Northlight")
    press.facts.append(replace(press.judge(Standing.CONFIRMED, claim), wikidata={"value": "Q5"}))
    del press.facts[-2]
    (line,) = lines(press)
    at = line.index("S1065")
    assert line[at : at + 4] == ["S1065", f'"{address}"', "S2960", "+2025-02-03T00:00:00Z/11"]
