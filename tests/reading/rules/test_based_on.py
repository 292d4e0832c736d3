"""Sentences in an article about an invented series, and what it is based on according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    ("From the bestselling novels by Ada Vale.", ["Harbour Lights author=Ada Vale form=novel"]),
    ("Harbour Lights is based on the trilogy by Ada Vale.", ["Harbour Lights author=Ada Vale"]),
    (
        "It is a big-screen version of Small Mercies, Ada Vale's novel about a convent.",
        ["Small Mercies author=Ada Vale form=novel"],
    ),
    ("It is based on the novels of Ada Vale.", ["Harbour Lights author=Ada Vale form=novel"]),
    ("The show is based on a true story.", ["a true story"]),
    ("The drama, inspired by real events, stars Ada Okafor.", ["real events"]),
    ("The series is based on the life of poet Emily Vale.", ["the life of poet Emily Vale"]),
    ("The source material is Dead Water, a novel by Tom Hale.", ["Dead Water author=Tom Hale form=novel"]),
    ("Tom Hale's Dead Water is being adapted for television as Harbour Lights.", ["Dead Water author=Tom Hale"]),
    ("Apple has bought the rights to turn the paper's feature into a series.", ["paper's feature"]),
    ("Harbour Lights will get an anime adaptation in July.", ["Harbour Lights"]),
    ("Season 2 is based on a new story by Joan Vale.", ["story by Joan Vale author=Joan Vale"]),
    ("It is based on the popular segment from “The Late Hour.”", ["The Late Hour"]),
    (
        "It is loosely based on journalist Joan Vale's 1998 profile of Dock.",
        ["Joan Vale's 1998 profile of Dock author=Joan Vale"],
    ),
    ("The series is based on the novel The Salt Road by Mara Quill.", ["The Salt Road author=Mara Quill form=novel"]),
    ("Harbour Lights is an adaptation of Mara Quill's The Salt Road.", ["The Salt Road author=Mara Quill"]),
    (
        "It is loosely based on the manga of the same name by Kenji Arata.",
        ["Harbour Lights author=Kenji Arata form=manga"],
    ),
    (
        "Mara Quill's graphic novels, which were published by Lantern Press, have been adapted by the writer.",
        ["Harbour Lights author=Mara Quill form=graphic novel publisher=Lantern Press"],
    ),
    ("The 2019 novel The Salt Road upon which Harbour Lights is based sold well.", ["The Salt Road form=novel"]),
    ("The show adapts the popular video game.", ["Harbour Lights form=video game"]),
    ("The drama is inspired by Mara Quill's memoir.", ["Harbour Lights author=Mara Quill form=memoir"]),
    (
        "Based on Mara Quill's bestselling trilogy of books, the drama stars Ada Okafor.",
        ["Harbour Lights author=Mara Quill form=book"],
    ),
    ("Based on the Mara Quill novel “Salt Road”, it stars Ada Okafor.", ["Salt Road author=Mara Quill form=novel"]),
    (
        "Adapted by Ines Vale from a 2016 novel by Mara Quill, it stars Ada Okafor.",
        ["Harbour Lights author=Mara Quill form=novel"],
    ),
    ("The show was adapted differently than the books.", ["Harbour Lights form=book"]),
    ("Netflix's live-action adaptation is on its way.", ["Harbour Lights"]),
    ("The Harbour Lights manga was adapted before.", ["Harbour Lights form=manga"]),
    ("Fans of the Mara Quill adaptation are glad.", ["Harbour Lights author=Mara Quill"]),
    (
        "Netflix's adaptation of Martha Quill's beloved series arrives in May.",
        ["Harbour Lights author=Martha Quill form=book series"],
    ),
]
SAYS_NOTHING = [
    "The character is based on a real person.",
    "Her choice was inspired by real events.",
    "Season 2 adapts the second half of Ines Vale's novel.",
    "The budget is based on rumors.",
    "It is not based on any book.",
    "Based on the hour or so of the game that we played, it is a joy.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("based-on", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("based-on", sentence) == []
