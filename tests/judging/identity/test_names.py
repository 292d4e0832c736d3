from collections.abc import Callable
from datetime import date

import pytest

from hitherto.claims import Entry
from hitherto.judging import judge
from hitherto.judging.identity.names import Names
from hitherto.judging.identity.spelling import is_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoë Okafor", "Zoe Okafor"),
        ("J. J. Harrowgate", "JJ Harrowgate"),
        ("Ada Okafor-Lind", "Ada Okafor Lind"),
        ("Ada M. Okafor", "Ada Okafor"),
        ("William Petherwick", "Billy Petherwick"),
        ("Matt Tarrant", "Matthew Tarrant"),
        ("William Petherwick", "William Petherwyck"),
        ("A. Okafor", "Ada Okafor"),
        ("Okafor", "Ada Okafor"),
    ],
)
def test_spellings_of_one_person_are_one(one: str, other: str) -> None:
    names = Names([one, other])
    assert names[one] == names[other]
    assert names[one] == Names([one, other, one, other])[other]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Okafor", "Ben Okafor"),
        ("Ada Okafor", "Ada Lind"),
        ("Lana Reyes", "Lara Reyes"),
        ("Mary Ann Reyes", "Mary Kate Reyes"),
    ],
)
def test_two_people_stay_two(one: str, other: str) -> None:
    names = Names([one, other])
    assert names[one] != names[other]


def test_a_surname_that_fits_two_people_stands_alone() -> None:
    names = Names(["Ada Okafor", "Ben Okafor", "Okafor"])
    assert names["Okafor"].key == "okafor"


def test_a_characters_first_name_joins_the_full_one() -> None:
    assert Names(["Maxine", "Maxine Reyes"], sort="character")["Maxine"].name == "Maxine Reyes"
    assert Names(["DS Ann Other", "Ann Other", "Ann"], sort="character")["Ann"].key == "ann other"


def test_the_most_frequent_full_spelling_is_shown_and_the_first_said_is_the_key() -> None:
    names = Names(["Petherwick", "William Petherwyck", "William Petherwick", "William Petherwick"])
    assert names["William Petherwyck"].name == "William Petherwick"
    assert names["William Petherwick"].key == "petherwick"


@pytest.mark.parametrize("name", ["Father Lowe", "the Warden", "Luca d'Amato", "Mr. 3", "Lord of the Isles"])
def test_a_name_is_no_description(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize("words", ["Tom's older brother", "the detective sergeant", "Una's daughter", "Elle's Mother"])
def test_a_description_is_no_name(words: str) -> None:
    assert not is_name(words)


def test_a_description_is_nobodys_fuller_name() -> None:
    names = Names(["Tom", "Tom's older brother", "Una", "Una's daughter"], sort="character")
    assert [names[n].name for n in ("Tom", "Una", "Una's daughter")] == ["Tom", "Una", "Una's daughter"]


def test_a_part_described_before_it_is_named_shows_its_name(told: Callable[..., Entry]) -> None:
    entries = [
        told("2025-01-01", "cast", "Petra Vanloon", details={"character": "Una's daughter"}),
        told("2025-02-01", "cast", "Petra Vanloon", details={"character": "Wren Kestle"}),
        told("2025-03-01", "cast", "Petra Vanloon", details={"character": "Una's daughter"}),
        told("2025-03-01", "cast", "Ishbel Tarranmore", details={"character": "Una Kestle"}),
    ]
    parts = {f.value: f.details["character"] for f in judge(entries, date(2030, 1, 1))}
    assert parts == {"Petra Vanloon": "Wren Kestle", "Ishbel Tarranmore": "Una Kestle"}


def test_a_description_that_fits_two_actors_names_neither(told: Callable[..., Entry]) -> None:
    entries = [
        told("2025-01-01", "cast", "Petra Vanloon", details={"character": "a keeper"}),
        told("2025-01-02", "cast", "Ada Okafor", details={"character": "a keeper"}),
        told("2025-02-01", "cast", "Ada Okafor", details={"character": "Captain Reyes"}),
    ]
    parts = {f.value: f.details["character"] for f in judge(entries, date(2030, 1, 1))}
    assert parts == {"Petra Vanloon": "a keeper", "Ada Okafor": "Captain Reyes"}
