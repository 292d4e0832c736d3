"""Wikitext: what pages cite, the pages on seasons, and infoboxes as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.sources.catalogues.wikitext import Cited, cited_articles, infobox, season_articles, season_in

PAGE = """
Back again.<ref name="a">{{Cite web |url=https://gazette.test/back |title="Keepers" ''return'' |date=January 5, 2026
|website=[[Harbour Gazette]] |archive-url=https://archive.test/1 |url-status=dead}}</ref> More.<ref name="a" />
It films.<ref>{{cite news|last=Holt|title=Cameras roll|newspaper=The Tide|url=https://tide.test/roll|date=2026-01}}</ref>
Note.<ref>[https://bare.test/x Bare words]</ref><ref>https://bare.test/y</ref><ref>{{cite book|title=No address}}</ref>
Again.<ref>{{Cite web|url=https://gazette.test/back|title=Same}}</ref>
<ref>{{cite web|url=javascript:alert(1)|title=x}}</ref>
"""


def test_what_a_page_cites_is_listed_once_in_its_order() -> None:
    assert cited_articles(PAGE) == [
        Cited("https://gazette.test/back", '"Keepers" return', "Harbour Gazette", date(2026, 1, 5),
              "https://archive.test/1", is_dead=True),
        Cited("https://tide.test/roll", "Cameras roll", "The Tide"),
        Cited("https://bare.test/x", "Bare words"),
        Cited("https://bare.test/y"),
    ]  # fmt: skip


def test_pages_on_seasons_are_those_of_the_series() -> None:
    links = """[[The Bay season 2|second]] [[The Bay (series 1)]] [[Other Show season 3]] [[The Bay season 2#Cast]]
    [[The Bay]] [[Bay season 4]] [[The Bay (TV series) season 3]]"""
    assert season_articles(links, "The Bay (TV series)") == {
        1: "The Bay (series 1)",
        2: "The Bay season 2",
        3: "The Bay (TV series) season 3",
    }


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("The Bay season 2", ("The Bay", 2)), ("The Bay (season 2)", ("The Bay", 2)),
        ("The Bay series 12", ("The Bay", 12)),
        ("The Bay (TV series) season 3", ("The Bay", 3)), ("The Bay", None), ("Season 2", None), ("Four Seasons", None),
    ],
)  # fmt: skip
def test_the_title_of_a_page_tells_the_season(title: str, parts: tuple[str, int] | None) -> None:
    assert season_in(title) == parts


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[[A B]]", ["A B"]), ("A B<br>C D<br />E F", ["A B", "C D", "E F"]), ("{{ubl|A B|[[C|C D]]}}", ["A B", "C D"]),
        ("{{Plainlist|\n* A B\n* {{nowrap|C D}}\n}}", ["A B", "C D"]), ("* A B\n* C D", ["A B", "C D"]),
        ("{{TBA}}", []), ("", []), ("{{hlist|A B|{{small|(x)}} C}}", ["A B", "(x) C"]),
        ("''A B''{{efn|note}}", ["A B"]),
        ("A B<ref name=x /> <!-- C -->", ["A B"]), ("{{unclosed|A", ["{{unclosed|A"]),
        ("{{Start date|2024|1|15}}", ["2024-01-15"]), ("{{Start date|2024|1}}", ["2024-01"]),
        ("{{start date|2024}}", ["2024"]),
        ("{{Start date|2024|1|15}} – {{End date|2024|3|4}}", ["2024-01-15", "2024-03-04"]),
        ("{{End date|present}}", []),
    ],
)  # fmt: skip
def test_values_are_read_as_a_reader_sees_them(written: str, shown: list[str]) -> None:
    kind, values = infobox(f"{{{{Infobox television\n| name = X\n| starring = {written}\n}}}}")
    if written.startswith("{{unclosed"):
        return  # the whole box is broken; that nothing is raised is enough
    assert kind == "television"
    assert [value.text for value in values if value.name == "starring"] == shown


@given(st.text(alphabet="{}[]|=<>/ref*\n'!-a1 ", max_size=200))
def test_no_wikitext_raises(text: str) -> None:
    cited_articles(text)
    season_articles(text, "a")
    infobox("{{Infobox film\n|released = " + text + "}}")


def test_a_page_that_is_nothing_but_openings_ends() -> None:
    for opening in ("{{", "[[", "<ref>", "{{ubl|", "<!--", "{|", "'''"):
        infobox("{{Infobox film\n|starring = " + opening * 20_000 + "}}")
        cited_articles(opening * 20_000)
