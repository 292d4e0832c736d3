"""Whether a title is that of a film, a series or a game."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Scene
from hitherto.reading.subject.sorts import sort_of
from hitherto.reading.subject.subjects import work_of

Scenes = Callable[..., Scene]
HEADLINE = "‘Salt Roads’ star Ada Vale on season 4"


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("The film “Deep Water” is out.", "film"),
        ("“Deep Water”, a long film, is out.", "film"),
        ("A24's “Deep Water” is out, and “Deep Water” is long.", "film"),
        ("The CBS drama “Deep Water” is out.", "series"),
        ("The second season of “Deep Water” is out.", "series"),
        ("The drama “Deep Water” is out.", None),
    ],
)
def test_the_words_beside_a_title_tell_its_sort(scene: Scenes, text: str, sort: str | None) -> None:
    assert sort_of(scene(HEADLINE, text), "Deep Water") == sort


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("Tom Hale directed the film here.", "Deep Water"),
        ("Bluewater will show it in theaters here.", "Deep Water"),
        ("The series is here.", "Salt Roads"),
        ("The next film is here.", "Salt Roads"),
        ("The film star is here.", "Salt Roads"),
        ("“Salt Roads”, not the film, is here.", "Salt Roads"),
    ],
)
def test_the_film_is_not_the_series(scene: Scenes, text: str, work: str) -> None:
    told = "She is back in season 4 of the drama “Salt Roads”. She made the film “Deep Water”, too."
    laid = scene(HEADLINE, f"{told}\n\n{text}")
    assert work_of(laid.sentences[-1], laid.text.rindex("here")).value == work
