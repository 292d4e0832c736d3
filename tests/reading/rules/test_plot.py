"""Sentences in an article about an invented series, and what happens in the story to come according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    (
        "“Una follows her missing brother into the storm and finds a wreck,” says creator Vera Quill.",
        ["S2 Una follows her missing brother into the storm and finds a wreck characters=('Una',)"],
    ),
    (
        "The trailer shows plenty, from Una stealing a boat to Naomi and Sol getting engaged to Brand's trial.",
        [
            "S2 Brand's trial characters=('Brand',)",
            "S2 Naomi and Sol getting engaged characters=('Naomi', 'Sol')",
            "S2 Una stealing a boat characters=('Una',)",
        ],
    ),
    (
        "The season follows Una as she searches for the missing keeper.",
        ["S2 Una as she searches for the missing keeper characters=('Una',)"],
    ),
    (
        "In the trailer, Una (Ada Okafor) breaks into the lamp room and finds a body.",
        ["S2 Una (Ada Okafor) breaks into the lamp room and finds a body characters=('Una',)"],
    ),
    (
        "Set ten years after the storm, the story centers on two sisters who run the lighthouse.",
        ["S2 Set ten years after the storm, the story centers on two sisters who run the lighthouse"],
    ),
    (
        "Una is forced to choose between her brother and the truth.",
        ["S2 Una is forced to choose between her brother and the truth characters=('Una',)"],
    ),
    (
        "When the keeper disappears, Una must uncover a conspiracy.",
        ["S2 When the keeper disappears, Una must uncover a conspiracy characters=('Una',)"],
    ),
    (
        "According to the official synopsis, Una learns that her grandfather signed the forged report.",
        ["S2 Una learns that her grandfather signed the forged report characters=('Una',)"],
    ),
]
SAYS_NOTHING = [
    "Filming took place in Cornwall last summer.",
    "Ada Okafor will return as Una.",
    "The new season premieres on Netflix on May 4.",
    "The series has been renewed for a third season.",
    "It looks great and the music is wonderful.",
    "Plot details have not been revealed.",
    "Ada Okafor previously starred in the thriller Cold Coast as a doctor.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("plot", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("plot", sentence) == []
