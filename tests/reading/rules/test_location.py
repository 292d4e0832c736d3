"""Sentences, each in an article about an invented series, and where it is filmed according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    ("Harbour Lights is two weeks into its Vancouver shoot.", ["Vancouver"]),
    ("Cameras will roll next month in Luxembourg and Antwerp.", ["Antwerp", "Luxembourg"]),
    ("Shot in and around the village of Broome, it stars Ada Okafor.", ["Broome"]),
    ("The series was shot under the fake name Blue Road in Budapest last fall.", ["Budapest"]),
    ("The drama is filming in the hills outside Rome, Italy.", ["Rome, Italy"]),
    ("The studio is eyeing a spring start in Winnipeg.", ["Winnipeg (probable)"]),
    ("She spoke after walking off the set in Savannah, Ga.", ["Savannah, Ga"]),
    ("“We don't shoot in Vancouver any more,” she said.", ["-Vancouver"]),
    ("The cast flew to Malta to film the finale.", ["Malta"]),
    ("Prague doubles for Vienna in the series.", ["Prague"]),
    ("Castle Howard, where the show is filmed, is open to visitors.", ["Castle Howard"]),
    ("Tenerife was used as the main location.", ["Tenerife"]),
    ("Okafor has been in Dublin filming the second season.", ["S2 Dublin"]),
    ("Filming has resumed on Harbour Lights in the U.K.", ["U.K."]),
    ("Set photos taken while filming on location in Brooklyn show the two stars.", ["Brooklyn"]),
    ("Scenes were filmed at several spots around Whitby.", ["Whitby"]),
    ("The schedule describes a scene shot in Sicily for the series.", ["Sicily"]),
    (
        "Filming for season 2 of the drama, which stars Ada Okafor, was quietly switched from Ripon to Brodie House.",
        ["S2 Brodie House"],
    ),
    ("“There's nothing like shooting ‘Harbour Lights’ in Leeds,” she says.", ["Leeds"]),
    ("The strike limited the crew's ability to film in Leeds.", ["Leeds"]),
    ("When the production came to Leeds in May, the town helped.", ["Leeds"]),
    ("Filming was quietly switched from Ripon Castle to a rival stately home, Brodie House.", ["Brodie House"]),
    ("Season 2 will shoot in Wilmington, North Carolina.", ["S2 Wilmington, North Carolina"]),
    ("Filming begins in Belfast this May.", ["Belfast"]),
    ("Production on the second season is underway in Vancouver.", ["S2 Vancouver"]),
    ("Harbour Lights was shot on location in Sicily and Malta.", ["Malta", "Sicily"]),
    ("Filming took place in and around Bristol last summer.", ["Bristol"]),
    ("Where was season 2 filmed?\n\nMalta and Sicily.", ["S2 Malta", "S2 Sicily"]),
    ("Principal photography began on January 12 in Budapest.", ["Budapest"]),
    ("Production on season 2 is set to begin in April in Atlanta.", ["S2 Atlanta"]),
    ("The season will film in Belfast.", ["Belfast"]),
    ("Filming locations include Belfast and Malta.", ["Belfast", "Malta"]),
    (
        "Filming on the series was initially expected to take place later this year in Wilmington, North Carolina.",
        ["Wilmington, North Carolina (probable)"],
    ),
    ("Season 2 will move its production to London.", ["S2 London"]),
]
SAYS_NOTHING = [
    "A production company in Los Angeles makes the series.",
    "The series was filmed before its premiere in Cannes.",
    "The film, which wrapped in March, stars Ada Okafor, who lives in London.",
    "She posed for a fashion shoot in Paris while the series was made.",
    "Filming of the series set in Ireland was halted in March.",
    "He was spotted shopping in Paris.",
    "Tom Hale stood in for the host of the show.",
    "Una returns to Whitby to find her father.",
    "The series is set in Cornwall.",
    "Filming begins in May.",
    "Harbour Lights was filmed in IMAX.",
    "A man was shot in Leeds on Friday.",
    "Where was season 2 filmed?\n\nNobody has said.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("location", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("location", sentence) == []
