"""Sentences, each in an article about an invented series, and how long it runs according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    ("The second season (8 x 60') is made by Larkspur Films.", ["S2 60"]),
    ("Harbour Lights clocks in at 112 minutes.", ["112"]),
    ("The three-hour Danish thriller Harbour Lights is a hit.", ["180"]),
    ("Season 2 will run for six hour-long episodes.", ["S2 60"]),
    ("Harbour Lights has a runtime of 2 hours and 14 minutes.", ["134"]),
    ("The film clocks in at 134 minutes.", ["134"]),
    ("Episodes run between 28 and 43 minutes.", ["28-43"]),
    ("Harbour Lights' runtime has been revealed: 2h 14m.", ["134"]),
    ("At 134 minutes, it's the longest entry yet.", ["134"]),
    ("How long is the film?\n\n134 minutes.", ["134"]),
    ("There are eight episodes, each of about 50 minutes.", ["50"]),
    ("The season 2 premiere is a one-hour special.", ["S2 60"]),
]
SAYS_NOTHING = [
    "The two-minute trailer shows the lighthouse.",
    "Twenty minutes into the film, the storm begins.",
    "She spoke for 40 minutes about the sea.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("runtime", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("runtime", sentence) == []
