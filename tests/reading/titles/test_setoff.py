"""Titles that only their quotation marks hold together."""

from collections.abc import Callable
from datetime import date

import pytest

from hitherto.claims import Article
from hitherto.reading.scene import Scene
from hitherto.reading.titles.setoff import set_off


def titles(text: str) -> list[str]:
    return [found[found.lastindex or 0] for found in set_off(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The finale of “Yes, Harbour” drew six million.", "Yes, Harbour"),
        ("WBX orders 'Half/Moon' to series", "Half/Moon"),
        ("She stars in “I Like Everyone but You,” a comedy.", "I Like Everyone but You"),
        ("He directed 'Sailors' Ball' in May.", "Sailors' Ball"),
        ("“Oh. What. Noise.” opens in May.", "Oh. What. Noise"),
        ("He is in “(400) Nights” again.", "(400) Nights"),
    ],
)
def test_a_title_set_off(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        "A trailer for “Salt Roads” is out.",  # told otherwise
        "“Yes, we are working on it,” she said.",
        "“It was hard, Ada,” she said.",
        "Fans of ‘Salt Roads’, ‘Low Tide’ and others",
        "The actors' pay and the writers' rooms",
    ],
)
def test_no_title_set_off(text: str) -> None:
    assert titles(text.replace("‘", "'").replace("’", "'")) == []


@pytest.mark.parametrize(
    ("headline", "text", "title"),
    [
        ("Vera Quill To Star In Drama Series 'Yes, Harbour'", "Quill leads Yes, Harbour, a drama.", "Yes, Harbour"),
        ("'When Calls the Tide' Renewed", "When Calls the Tide is back.", "When Calls the Tide"),
    ],
)
def test_its_parts_are_no_titles(headline: str, text: str, title: str) -> None:
    found = Scene(Article(f"{headline}\n\n{text}", headline, published=date(2026, 3, 1))).titles
    assert (found.main, found.names) == (title, [title])


def test_the_number_of_an_issue_tells_a_comic_whose_title_may_name_a_season(scene: Callable[..., Scene]) -> None:
    laid = scene("Iron Hill gets a comic", "“Iron Hill” is a series. Iron Hill: Season Two #1 is out. It is short.")
    assert "Iron Hill: Season Two" in laid.titles.names
    assert laid.sentences[2].seasons == ()
