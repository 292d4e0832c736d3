"""Sentences in an article about an invented series, and the awards according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    ("The drama won the audience award at the festival.", ["audience award result=won"]),
    ("The Bafta-nominated drama is back.", ["Bafta result=nominated"]),
    (
        "Harbour Lights picked up a Bafta for best comedy in 2019, as well as a Lantern Society prize for Ada Okafor.",
        [
            "Bafta category=best comedy result=won",
            "Lantern Society prize category=best comedy recipient=Ada Okafor result=won",
        ],
    ),
    ("The drama received one Emmy nomination, for Ada Okafor.", ["Emmy count=1 recipient=Ada Okafor result=nominated"]),
    (
        "The film is up for nine Oscars including best picture and best actress for Ada Okafor.",
        [
            "Oscars category=best actress recipient=Ada Okafor result=nominated",
            "Oscars category=best picture result=nominated",
            "Oscars count=9 result=nominated",
        ],
    ),
    (
        "The first season brought HBO 16 Emmy nominations and eight wins.",
        ["S1 Emmy count=16 result=nominated", "S1 Emmy count=8 result=won"],
    ),
    (
        "Harbour Lights won five Emmy Awards, was nominated for 12 Emmy Awards and ran for years.",
        ["Emmy Awards count=12 result=nominated", "Emmy Awards count=5 result=won"],
    ),
    (
        "The drama won big at the Golden Globes, taking home four wins, including a best actress award for Ada Vale.",
        ["Golden Globes category=best actress recipient=Ada Vale result=won", "Golden Globes count=4 result=won"],
    ),
    (
        "Ada Vale was nominated for an Emmy and a Golden Globe award for her work on the show.",
        ["Emmy recipient=Ada Vale result=nominated", "Golden Globe recipient=Ada Vale result=nominated"],
    ),
    (
        "Ada Okafor, who plays Una, is nominated for the Oscar.",
        ["Oscar recipient=Ada Okafor result=nominated"],
    ),
    (
        "The show was nominated for nine Emmys at the Creative Arts Emmy Awards.",
        ["Creative Arts Emmy Awards count=9 result=nominated"],
    ),
    ("Harbour Lights won the BAFTA for Best Drama Series.", ["BAFTA category=Best Drama Series result=won"]),
    (
        "Ada Okafor and Tom Reyes are nominated for the Golden Globes.",
        ["Golden Globes recipient=Ada Okafor result=nominated", "Golden Globes recipient=Tom Reyes result=nominated"],
    ),
    ("The series picked up three Golden Globe nominations.", ["Golden Globe count=3 result=nominated"]),
    ("Ada Okafor took home the Emmy for best actress.", ["Emmy category=best actress recipient=Ada Okafor result=won"]),
    (
        "The drama has been nominated for the festival's Golden Buoy award for best new drama.",
        ["Golden Buoy category=best new drama result=nominated"],
    ),
    ("The Emmy-winning series is long.", ["Emmy result=won"]),
    ("The first season earned Ada Okafor an Emmy nomination.", ["S1 Emmy recipient=Ada Okafor result=nominated"]),
    ("Ada Okafor, who won an Emmy for Harbour Lights, is glad.", ["Emmy recipient=Ada Okafor result=won"]),
    (
        "Ada Okafor received a Golden Globe nomination for her performance as Una.",
        ["Golden Globe recipient=Ada Okafor result=nominated"],
    ),
    ("The game was named Game of the Year at the Game Awards.", ["Game of the Year result=won"]),
    (
        "Harbour Lights clinched the Drama of the Year trophy at the Lantern Media Awards.",
        ["Lantern Media Awards category=Drama of the Year result=won"],
    ),
    (
        "The Emmy nominees are Ada Okafor (Una Reyes) and Bo Quill (Tom) for Outstanding Lead Actor in a Drama.",
        [
            "Emmy category=Outstanding Lead Actor in a Drama recipient=Ada Okafor result=nominated",
            "Emmy category=Outstanding Lead Actor in a Drama recipient=Bo Quill result=nominated",
        ],
    ),
]
SAYS_NOTHING = [
    "Could Harbour Lights win an Oscar?",
    "He has won two Emmys.",
    "His short film was nominated for Best Animated Short Film at the 88th Academy Awards.",
    "Emmy-nominated actor Ada Okafor stars.",
    "Ada Okafor, who won an Oscar in 2011, returns.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("award", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("award", sentence) == []
