"""Which character a stretch of words names or describes."""

from collections.abc import Callable

import pytest

from hitherto.reading.people.characters import character, characters, described, played_character
from hitherto.reading.scene import Sentence

Sentences = Callable[..., Sentence]
HEADLINE = "‘Salt Roads’ season 2: all there is to know"


def drawn(sentence: Sentences, words: str) -> tuple[Sentence, str]:
    """Return the sentence "Vera Quill plays WORDS", and what is drawn of the words."""
    laid = sentence(HEADLINE, f"Fans wait for “Salt Roads”.\n\nVera Quill plays {words}.")
    return laid, laid.skeleton.text.partition(" plays ")[2].rstrip(".")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ada", "Ada"),
        ("Ada, a pilot", "Ada"),
        ("a pilot named Ada", "Ada"),
        ("a pilot called Ada Holt, who drinks", "Ada Holt"),
        ("the young Ada Holt", "Ada Holt"),
        ("Ada's friend, Naomi", "Naomi"),
        ("Ada's older brother", "Ada's older brother"),
        ("her friend Naomi", "Naomi"),
        ("a pilot from Leeds", "a pilot"),
        ("the pilot who saves Ada", "the pilot"),
        ("another student in the second season", "another student"),
        ("Ada in the second season", "Ada"),
        ("Salt Roads", "Salt Roads"),  # a hero after whom the title is named
        ("an executive producer", None),
        ("two roles", None),
        ("much of it", None),
    ],
)
def test_a_character_is_named_or_described(sentence: Sentences, words: str, expected: str | None) -> None:
    assert character(*drawn(sentence, words)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ada and Naomi, respectively", ["Ada", "Naomi"]),
        ("Ada, Naomi and Holt", ["Ada"]),  # commas set off what is said of Ada; only "and" makes a list
        ("Ada", ["Ada"]),
        ("a pilot", ["a pilot"]),
        ("a producer", []),
    ],
)
def test_several_roles_are_told_apart(sentence: Sentences, words: str, expected: list[str]) -> None:
    assert characters(*drawn(sentence, words)) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Ada", "Ada"),
        ("There is Ada, a pilot", "Ada"),
        ("we meet Ada's older brother", "Ada's older brother"),
        ("and meet a clever pilot", "a clever pilot"),
        ("they saw it; Ada", "Ada"),
    ],
)
def test_whoever_is_played_stands_before(sentence: Sentences, before: str, expected: str) -> None:
    laid = sentence(HEADLINE, f"Fans wait for “Salt Roads”.\n\nThen {before} played by Vera Quill.")
    words = laid.skeleton.text.partition(" played by")[0].removeprefix("Then ")
    assert played_character(laid, words) == expected


@pytest.mark.parametrize("words", ["x", "of", "a " + "very " * 20 + "long tale"])
def test_too_little_or_too_much_describes_nobody(sentence: Sentences, words: str) -> None:
    assert described(*drawn(sentence, words)) is None
