"""Names that are somebody's beyond doubt."""

from collections.abc import Callable

import pytest

from hitherto.reading.people.certain import certain_people
from hitherto.reading.scene import Scene

Scenes = Callable[..., Scene]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The part goes to Vera Quill, who is new.", "Vera Quill"),
        ("Vera Quill has joined the cast.", "Vera Quill"),
        ("Vera Quill in talks for a film.", "Vera Quill"),
        ("It was seen by actress Vera Quill in May.", "Vera Quill"),
        ("“It is late,” Quill said.", "Quill"),
    ],
)
def test_what_stands_beside_a_name_makes_it_somebodys(scene: Scenes, text: str, name: str) -> None:
    laid = scene("News of the day", text)
    assert name in set(certain_people(laid.text, laid.sentences))


@pytest.mark.parametrize(
    "text", ["The writer of Salt Roads said so.", "Salt Roads to star Vera Quill.", "Salt Roads ends."]
)
def test_a_title_is_nobody(scene: Scenes, text: str) -> None:
    laid = scene("News of the day", text)
    assert not {"Roads", "Salt Roads"} & set(certain_people(laid.text, laid.sentences))
