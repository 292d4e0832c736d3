"""Sentences in an article about an invented series, and what is covered of the source according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    ("Season two, based on the events of Ines Vale's Deep Water, is out.", ["S2 Deep Water"]),
    ("Season 2 will be based on the novel Drums of the Tide.", ["S2 Drums of the Tide"]),
    ("Season 2 adapts the second half of Ines Vale's novel.", ["S2 the second half of Ines Vale's novel"]),
    ("Season 1 covered the first two volumes of the novels.", ["S1 volumes 1-2"]),
    ("The second season will adapt the second book in the series.", ["S2 the second book"]),
    ("Season 2 will cover chapters 40 to 72 of the manga.", ["S2 chapters 40-72"]),
    ("Season 2 is expected to adapt the Lighthouse Arc from the manga.", ["S2 Lighthouse Arc (probable)"]),
    ("The first season covers the first half of the novel.", ["S1 the first half of the novel"]),
    ("It draws on volumes three and four of the comics.", ["S2 volumes 3-4"]),
    ("Each episode will adapt at least one chapter.", ["S2 at least one chapter"]),
    ("Season 2, which follows the Salt Road arc of the manga, is here.", ["S2 Salt Road arc"]),
    ("The Salt Road Arc will be adapted in season 2.", ["S2 The Salt Road Arc"]),
    ("The plan is to turn each of the novels into a full season.", ["S2 each of the novels into a full season"]),
    ("Season one follows Quill's first book, All Harbours Down.", ["S1 All Harbours Down"]),
    ("Season two will likely involve Mara Quill's second novella, The Quay.", ["S2 The Quay (probable)"]),
]
SAYS_NOTHING = [
    "The first book arrives in shops in June.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("adapts", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("adapts", sentence) == []
