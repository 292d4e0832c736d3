"""Sentences in an article about an invented series, and how seasons and episodes are called according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    ("In “Dead Water,” the season premiere, Una returns.", ["S2 Dead Water episode=premiere"]),
    ("The title of the finale is “Dead Water.”", ["S2 Dead Water episode=finale"]),
    ("Episode 1: “The Long Night”", ["S2 The Long Night episode=1"]),
    (
        "The first two episodes are titled “The Long Night” and “Dead Water.”",
        ["S2 The Long Night", "S2 Dead Water"],
    ),
    ("The series was originally called Night Ferry.", ["S2 Night Ferry kind=former title"]),
    ("They sailed off in the 2015 finale movie Low Water.", ["S2 Low Water episode=finale"]),
    ("The yet-to-be-named project is due next year.", ["S2 unknown"]),
    ("She shared the season 2 premiere episode title, “The Long Watch.”", ["S2 The Long Watch episode=premiere"]),
    ("The first episode is titled “The Lamp Room.”", ["S2 The Lamp Room episode=1"]),
    ("Season 2, titled Harbour Lights: Night Watch, begins in May.", ["S2 Harbour Lights: Night Watch"]),
    ("It was filmed under the working title Saltmarsh.", ["S2 Saltmarsh kind=working title"]),
    ("The season finale, “Low Water,” airs in June.", ["S2 Low Water episode=finale"]),
    ("The sequel currently has no official title.", ["S2 unknown"]),
    ("Episode 3, “The Fog,” follows a week later.", ["S2 The Fog episode=3"]),
    ("The full title, Harbour Lights: Night Watch, is long.", ["S2 Harbour Lights: Night Watch"]),
    ("The new season will be called “Night Watch”.", ["S2 Night Watch"]),
    ("“Night Watch” — aka Season 2 — begins in May.", ["S2 Night Watch"]),
    ("Episode 4, Low Water, premiered last week.", ["S2 Low Water episode=4"]),
    ("It came with the “Low Water” episode.", ["S2 Low Water episode=episode"]),
]
SAYS_NOTHING = [
    "Una, formerly known as Captain Reyes, returns.",
    "The star, whose full name is Ada Maria Okafor, is happy.",
    "Okafor works for a newspaper called The Beacon.",
    "Ada Okafor stars in the Hulu pilot “Salt Road”.",
    "A song called “Low Water” plays over the credits.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("title", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("title", sentence) == []
