import pytest

from hitherto.judging.identity import Names


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
    assert Names(["Maxine", "Maxine Reyes"], lone="any")["Maxine"].name == "Maxine Reyes"
    assert Names(["DS Freya Lisk", "Freya Lisk", "Freya"], lone="any")["Freya"].key == "freya lisk"


def test_the_most_frequent_full_spelling_is_shown_and_the_first_said_is_the_key() -> None:
    names = Names(["Petherwick", "William Petherwyck", "William Petherwick", "William Petherwick"])
    assert names["William Petherwyck"].name == "William Petherwick"
    assert names["William Petherwick"].key == "petherwick"
