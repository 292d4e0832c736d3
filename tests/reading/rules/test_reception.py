"""Sentences in an article about an invented series, and how it was received, in figures according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    ("The drama came to an end last night with ratings of 4.1 percent.", ["4.1 percent"]),
    ("The series fell slightly to 5.3 percent.", ["5.3 percent"]),
    (
        "An average of 512,000 people tuned in for the finale of the series, a 41% share.",
        ["41% share", "512,000 people"],
    ),
    ("Season 1 did 14 million in its opening frame.", ["S1 14 million"]),
    ("Then the series dropped 58% in its second week.", ["dropped 58%"]),
    ("The film cost next to nothing, made $22 million and ended a career.", ["$22 million box office"]),
    ("The film opened with a global start of just over $89 million.", ["just over $89 million box office"]),
    ("The series went straight to No. 2 in the U.S.", ["went straight to No. 2 in the U.S."]),
    ("Season 1 has a 97% score on Rotten Tomatoes.", ["S1 Rotten Tomatoes 97%"]),
    ("The film grossed $120 million worldwide.", ["$120 million worldwide box office"]),
    ("The first season drew 8.3 million viewers.", ["S1 8.3 million viewers"]),
    ("Season 1 was the most-watched drama of 2024.", ["S1 most-watched drama of 2024"]),
    ("The film topped the box office for two weeks.", ["topped the box office for two weeks"]),
    ("Harbour Lights opened with $12.5 million at the domestic box office.", ["$12.5 million domestic box office"]),
    ("Season 2 spent five weeks in the Netflix Top 10.", ["S2 five weeks in the Netflix Top 10"]),
    ("The series delivered millions of viewers over its first weekend.", ["millions of viewers"]),
    ("It earned more than a billion dollars at the box office.", ["more than a billion dollars box office"]),
    ("The film grossed $31 million worldwide on a $40 million budget.", ["$31 million worldwide box office"]),
    ("The series topped the Netflix chart in 80 countries.", ["topped the Netflix chart in 80 countries"]),
    ("The first season is Certified Fresh.", ["S1 Rotten Tomatoes Certified Fresh"]),
    ("Season 1 averaged 1.6 million cross-platform viewers.", ["S1 1.6 million cross-platform viewers"]),
    ("Harbour Lights failed to rank on Nielsen's Top 10.", ["-Nielsen's Top 10"]),
    ("It has a 92% audience score.", ["audience 92%"]),
    ("Viewership of the first season was up 40 percent.", ["S1 up 40 percent"]),
    ("It is the most in-demand drama in the world.", ["most in-demand drama in the world"]),
    (
        "The film earned 131,730,130 yen (about US$904,100) in its first three days.",
        ["131,730,130 yen (about US$904,100) box office"],
    ),
    ("The film ranked at #6 in its opening weekend.", ["ranked at #6 in its opening weekend box office"]),
    ("The last run attracted huge ratings of seven million per episode.", ["seven million per episode"]),
    (
        "The series improved by 40 percent since Season 1 in its number of viewers.",
        ["S2 improved by 40 percent since Season 1"],
    ),
    ("The film earned a B+ from CinemaScore.", ["CinemaScore B+"]),
    ("Season 1 was viewed 20 million times in its first four days.", ["S1 20 million times"]),
    ("It reached No. 1 in 62 countries.", ["No. 1 in 62 countries"]),
    ("The finale drew a 0.9 rating in the key demo.", ["0.9 rating in the key demo"]),
    ("Last night's premiere drew 4.2 million viewers.", ["4.2 million viewers"]),
]
SAYS_NOTHING = [
    "“Nobody Knows” ($8.8 million) is no film that this series has to fear.",
    "The trailer drew 40 million views.",
    "The season cost $90 million.",
    "Okafor has won a B grade in school.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("reception", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("reception", sentence) == []
