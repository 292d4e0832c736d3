"""Sentences, each in an article about an invented series, and how many episodes there are according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    ("The new season runs to six episodes.", ["S2 6"]),
    ("The drama will consist of eight parts.", ["S2 8"]),
    ("Okafor wrote all six episodes.", ["S2 6"]),
    ("The show ended after 112 episodes.", ["S2 112"]),
    ("Season 1 had eight.", ["S1 8"]),
    ("Ten short episodes are coming next year.", ["S2 10"]),
    ("The second season (8 x 60') is made by Larkspur Films.", ["S2 8"]),
    ("The six-part Apple TV+ series Harbour Lights stars Okafor.", ["S2 6"]),
    ("Harbour Lights (eight parts) starts at 9pm.", ["S2 8"]),
    ("All eight episodes will drop on May 3.", ["S2 8"]),
    ("The 10-episode Season 2 debuts in May.", ["S2 10"]),
    ("Season 1's six episodes were well received.", ["S1 6"]),
    ("Season 2 is made up of eight parts.", ["S2 8"]),
    ("The episode count is eight.", ["S2 8"]),
    ("All eight episodes dropped on Netflix this morning.", ["S2 8"]),
    ("It is the six-episode Ada Vale show Harbour Lights.", ["S2 6"]),
    ("The stars had already filmed seven out of the 10 episodes when they met.", ["S2 10"]),
    ("What Reyes pitched was a season-long, 10-episode story.", ["S2 10"]),
    ("During that delay the 10 episodes remained the same.", ["S2 10"]),
    ("The initial ten episodes are nearly over.", ["S2 10"]),
    ("Season 2 will have eight or nine episodes.", ["S2 8-9"]),
    ("Production is underway on the ten new episodes of season 2.", ["S2 10"]),
    ("The 10 episode season is finally on its way.", ["S2 10"]),
    ("Season 1 began in April and aired for 12 episodes.", ["S1 12"]),
    ("Netflix dropped all eight episodes of its first season on June 27.", ["S1 8"]),
    ("The second season will consist of eight episodes.", ["S2 8"]),
    ("The 10-episode second season picks up after the storm.", ["S2 10"]),
    ("Season 2 will run for six hour-long episodes.", ["S2 6"]),
    ("It's not known how many episodes season 2 will have.", ["S2 unknown"]),
    ("The eight-part drama begins on ITV1 on Monday 2 March.", ["S2 8"]),
    ("It is a four-part miniseries.", ["S2 4"]),
    ("Season 1 had ten episodes.", ["S1 10"]),
    ("How many episodes will season 2 have?\n\nThere will be eight, the same as season one.", ["S2 8"]),
    ("The number of episodes is unchanged at eight.", ["S2 8"]),
    ("The eight-part mystery begins in March.", ["S2 8"]),
    ("Episodes: 10", ["S2 10"]),
    ("The run was cut from ten episodes to six.", ["S2 6"]),
    ("Ten episodes have been ordered.", ["S2 10"]),
    ("Ada Okafor will star in a three-part prison drama series.", ["S2 3"]),
]
SAYS_NOTHING = [
    "Ada Okafor had guest starred in three episodes.",
    "It was initially conceived as an 18-episode procedural.",
    "The third was the stronger of the two new episodes.",
    "She saw three of the four episodes sent to critics.",
    "There are twelve more episodes to come.",
    "The news comes with two episodes remaining in the season.",
    "Harbour Lights returns on Sunday with two episodes.",
    "Ada Okafor will appear in two episodes of the season.",
    "The first two episodes drop on June 5.",
    "Harbour Lights will return with a two-episode premiere.",
    "She directed three episodes of the first season.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("episodes", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("episodes", sentence) == []
