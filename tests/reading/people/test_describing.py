"""Whether words describe a character, and whether a name is one's."""

from collections.abc import Callable

import pytest

from hitherto.reading.people.describing import (
    describes,
    is_certainly_character,
    is_character,
    is_thing,
    nouns,
)
from hitherto.reading.scene import Sentence

HEADLINE = "Harbour Lights season 2: everything we know so far"


@pytest.mark.parametrize(
    "words", ["a retired detective", "Una's best friend", "the villain who burned the town", "one of the thieves"]
)
def test_these_describe_a_character(words: str) -> None:
    assert describes(words)


@pytest.mark.parametrize(
    "words", ["the director of the series", "a drama about a detective", "a long way off", "his film"]
)
def test_these_describe_none(words: str) -> None:
    assert not describes(words)


@pytest.mark.parametrize("words", ["the showrunner", "an actor from Leeds", "the town where it is set"])
def test_makers_and_places_are_other_things(words: str) -> None:
    assert is_thing(words)


def test_plurals_are_known() -> None:
    assert {"detectives", "witches", "women", "thieves"} <= nouns("parts")
    assert {"wives", "families"} & nouns("relations") == {"wives"}


def test_who_speaks_is_real_and_who_is_played_is_not(sentence: Callable[..., Sentence]) -> None:
    laid = sentence(HEADLINE, "Tom Reyes plays Sol. Peter Low told the Bell so. All is well.")
    assert is_certainly_character(laid, "Sol")
    assert not is_character(laid, "Tom Reyes")
    assert not is_character(laid, "Peter Low")
