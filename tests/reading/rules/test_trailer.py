"""Sentences, each in an article about an invented series, and what has been shown of it according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    ("Crunchyroll is streaming a subtitled trailer for the film.", ["S2 trailer"]),
    ("Fans are still waiting for the show's first full trailer.", ["S2 -trailer"]),
    ("Fans suspected it after the release of the record-breaking season 2 trailer.", ["S2 trailer"]),
    ("Netflix released the first trailer for Harbour Lights season 2 on Tuesday.", ["S2 trailer @2026-02-24"]),
    ("A teaser trailer dropped last week.", ["S2 teaser @2026-02-23/2026-03-01"]),
    ("There is no trailer for season 2 yet.", ["S2 -trailer"]),
    ("Netflix has yet to release a trailer.", ["S2 -trailer"]),
    ("Check out the official poster below.", ["S2 poster"]),
    ("First-look images were released in March.", ["S2 first-look @2026-03"]),
    ("You can watch the trailer below.", ["S2 trailer"]),
    ("It arrives on January 15: watch the trailer.", ["S2 trailer"]),
    ("The trailer, released on Monday, shows the lighthouse in flames.", ["S2 trailer @2026-03-02"]),
    ("A new promotional video was released on Sunday.", ["S2 trailer @2026-03-01"]),
    ("The official website unveiled a new key visual and a teaser PV.", ["S2 poster", "S2 teaser"]),
    ("Is there a trailer for season 2?\n\nNot yet, I'm afraid.", ["S2 -trailer"]),
    ("Is there a trailer?\n\nYes!", ["S2 trailer"]),
]
SAYS_NOTHING = [
    "She was found in a double-wide trailer that was shown on the news.",
    "The company has shared in a first-look deal.",
    "Her family lives in a trailer park.",
    "The second season will consist of eight episodes.",
    "She wore a hair clip.",
    "We'll update this page when a trailer lands.",
    "From release dates and plot details to casting news and sneak peeks, here is everything we know about season 2.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("trailer", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("trailer", sentence) == []
