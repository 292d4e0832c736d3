"""Sentences in an article about an invented series, and how the title is tied to others according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    ("Harbour Lights is a spin-off of The Quay.", ["The Quay kind=spin-off"]),
    ("The Quay spin-off Harbour Lights returns in May.", ["The Quay kind=spin-off"]),
    (
        "Harbour Lights has the spin-offs “Harbour Lights: Leeds” (starring Joan Reyes) and “Harbour Lights: York”.",
        ["Harbour Lights kind=spin-off", "Harbour Lights kind=spin-off"],
    ),
    ("Harbour Lights is a follow-up to the series, The Quay.", ["The Quay kind=sequel"]),
    ("The series is set in the Quayverse.", ["Quayverse kind=shared-universe"]),
    ("It is the third instalment in The Quay franchise.", ["The Quay kind=sequel"]),
]
SAYS_NOTHING = [
    "Fans of sequels will enjoy it.",
    "A Harbour Lights revival would please everybody.",
    "Harbour Lights shares nothing with its rivals.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("connection", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("connection", sentence) == []
