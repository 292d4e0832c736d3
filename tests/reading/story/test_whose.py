"""Which title's story is told, and which title's story is over."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Sentence
from hitherto.reading.story.whose import is_over, story_work

HEADLINE = "Harbour Lights season 2: everything we know so far"
SPINOFF = "The series “Gull Point” is a spin-off of “Harbour Lights”."


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("Una finds a boat.", "Harbour Lights"),
        (f"{SPINOFF} All is well.\n\nUna finds a boat.", "Harbour Lights"),
        ("“Gull Point” is a new series. It follows a family of smugglers.", "Gull Point"),
        ("“Gull Point” is a new series.\n\n“It is a tale of smugglers.”", "Gull Point"),
    ],
)
def test_the_story_told_is_that_of_the_title_the_paragraph_is_about(
    sentence: Callable[..., Sentence], text: str, work: str
) -> None:
    told = sentence(HEADLINE, text)
    assert story_work(told, told.start) == work


@pytest.mark.parametrize(
    ("main", "work", "over"),
    [
        ("Salt Roads: Dover", "Salt Roads", True),
        ("Salt Roads: Dover", "Salt Roads: Night Watch", True),
        ("Salt Roads", "Salt Roads 2", False),
        ("Salt Roads", "Cold Coast", False),
    ],
)
def test_what_the_title_continues_is_over(
    sentence: Callable[..., Sentence], main: str, work: str, *, over: bool
) -> None:
    scene = sentence(f"{main}: everything we know so far", f"“{main}” returns to Netflix in May.").scene
    scene.titles.main = main
    assert is_over(scene, work) is over
