"""Numbers as articles write them."""

import re

import pytest

from hitherto.reading.numbers import NUMBER, ORDINAL, ORDINALS, WORDS, number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8", 8), ("eight", 8), ("Eight", 8), (" eight ", 8), ("eighth", 8), ("8th", 8), ("2nd", 2), ("VIII", 8),
        ("I", 1), ("sophomore", 2), ("debut", 1), ("twenty-four", 24), ("sixteen", 16),
        ("eightish", None), ("", None), ("th", None), ("viii", None), ("two hundred", None), ("1st2", None),
    ],
)  # fmt: skip
def test_a_number_is_read_or_is_none(text: str, expected: int | None) -> None:
    assert number(text) == expected


@pytest.mark.parametrize("word", [*WORDS, "7", "120"])
def test_the_pattern_takes_each_whole_number(word: str) -> None:
    assert re.fullmatch(NUMBER, word)
    assert number(word) is not None


@pytest.mark.parametrize("word", [*ORDINALS, "3rd", "21st"])
def test_the_pattern_takes_each_whole_ordinal(word: str) -> None:
    assert re.fullmatch(ORDINAL, word)
    assert number(word) is not None


@pytest.mark.parametrize("word", ["sixty", "tenfold", "oneself", "seconds"])
def test_no_part_of_a_longer_word_is_a_number(word: str) -> None:
    assert re.match(NUMBER, word) is None
    assert re.match(ORDINAL, word) is None
