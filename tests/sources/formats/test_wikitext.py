"""An article of a wiki, as its editors write it."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Article
from hitherto.reading import builtin
from hitherto.sources import Hints, articles
from hitherto.sources.formats.wikitext import draft, looks_like

PAGE = """{{Short description|Drama series}}
{{Infobox television
| creator  = [[Mara Voss]]
| starring = {{plainlist|
* [[Ada Okafor]]
* Ben Marsh
}}
| network  = Tidewater
}}
'''''The Lighthouse Keepers''''' is a drama series on [[Tidewater (network)|Tidewater]].<ref name=a>{{cite web
|url=https://quay.example/2|title=It moves}}</ref>
The second season will premiere on November 7, 2025.<!-- check -->

== Cast ==
* [[Ada Okafor]] as Captain Reyes
* '''Ben Marsh''' as Tom Hale<ref name="b" />

[[Category:Drama]]
"""


def test_a_page_is_read_as_its_readers_see_it(tmp_path: Path) -> None:
    where = tmp_path / "page.wikitext"
    where.write_text(PAGE, "utf-8")
    (article,) = articles(str(where), Hints(published=date(2025, 3, 20)))
    assert isinstance(article, Article)
    assert article.title == "The Lighthouse Keepers"
    assert "on Tidewater.\nThe second season will premiere on November 7, 2025." in article.text
    assert "\n\nCast\n\n- Ada Okafor as Captain Reyes\n- Ben Marsh as Tom Hale" in article.text
    assert article.text.endswith("Created by: Mara Voss\nStarring: Ada Okafor, Ben Marsh")
    assert not any(mark in article.text for mark in ("[[", "{{", "''", "==", "<ref", "Category"))
    assert article.links == ("https://quay.example/2",)
    said = {(claim.property, claim.value) for claim in builtin().read(article)}
    assert {("release", "2025-11-07"), ("cast", "Ada Okafor"), ("cast", "Ben Marsh"), ("crew", "Mara Voss")} <= said


@pytest.mark.parametrize(
    ("start", "is_one"),
    [
        (PAGE, True),
        ("'''Driftwood''' is a film.", True),
        ("<!-- a note --> {{Infobox film}}", True),
        ('{"title": "Driftwood"}', False),
        ("Driftwood is a film.", False),
        ("<p>Driftwood</p>", False),
    ],
)
def test_wikitext_is_known_by_its_beginning(start: str, is_one: bool) -> None:
    assert looks_like(start) is is_one


@given(st.text(alphabet="[]{}|'=*<!->/ref a\n", max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    assert isinstance(draft(text).text, str)


def test_what_is_left_open_a_thousand_times_takes_no_time() -> None:
    assert draft("{{a|" * 20_000).links == ()
