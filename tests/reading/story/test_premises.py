"""Which sentences can tell a story, and which say what it is to be about."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Sentence
from hitherto.reading.story.premises import is_premise, tells

Laid = Callable[..., Sentence]
HEADLINE = "Harbour Lights season 2: everything we know so far"


@pytest.mark.parametrize(
    "words",
    [
        "The film is set between the two wars.",
        "It picks up where season 1 left off.",
        "It is a series about two sisters who run a hotel for ghosts.",
        "The focus is on a tall woman with a lantern.",
        "The spin-off continues the story of the lamp thieves.",
        "The series explores what would have happened if the tide had never turned.",
        "A second clip teases a new villain.",
        "The show pits neighbours against one another in a race across the marshes.",
    ],
)
def test_premises_are_known_by_their_words(sentence: Laid, words: str) -> None:
    assert is_premise(sentence(HEADLINE, words))


@pytest.mark.parametrize("words", ["It is set to premiere in May.", "The film is about to start shooting in Leeds."])
def test_plans_are_no_premises(sentence: Laid, words: str) -> None:
    assert not is_premise(sentence(HEADLINE, words))


@pytest.mark.parametrize(
    "words",
    [
        "Una must escape.",
        "Not everyone will make it off the island alive.",
        "Sol is hunted by his own brother.",
    ],
)
def test_what_somebody_does_can_tell_a_story(sentence: Laid, words: str) -> None:
    assert tells(sentence(HEADLINE, words))


@pytest.mark.parametrize(
    "words",
    [
        "Ada Okafor is reprising her role as Una.",
        "The film also has Ada Okafor as Una, Joan Reyes as Captain Brand, and Lee Marsh as Sol.",
        "Joan Reyes joins the cast in an undisclosed role.",
        "Here is the official synopsis of the second season:",
        "The new episodes have a new opening theme by a band from Leeds.",
    ],
)
def test_casting_and_announcements_tell_none(sentence: Laid, words: str) -> None:
    assert not tells(sentence(HEADLINE, words))
