"""Sentences, each in an article about an invented series, and what has been decided on a title according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    ("Apple orders 10 episodes of Harbour Lights.", ["ordered by=Apple count=10"]),
    ("HBO has inked a deal with Larkspur Films to create new episodes of Harbour Lights.", ["ordered by=HBO"]),
    ("Apple has agreed to remake Harbour Lights.", ["ordered by=Apple"]),
    ("Netflix nabs Harbour Lights for two seasons.", ["ordered by=Netflix count=2"]),
    ("E! has extended its deal for Harbour Lights.", ["S2 renewed by=E!"]),
    ("The remake, first announced back in 2023, has found its lead.", ["ordered @2023"]),
    ("Netflix hit Harbour Lights is officially coming back for more.", ["S2 renewed"]),
    ("Salt Roads returns for a third (and sadly final) season.", ["S3 ending", "S3 renewed"]),
    ("While season 3 is yet to be officially confirmed by Netflix, hopes are high.", ["S3 undecided by=Netflix"]),
    ("Its first season was such a hit that it was renewed for more episodes.", ["renewed"]),
    ("Harbour Lights has been renewed for a second season at Netflix.", ["S2 renewed by=Netflix"]),
    ("Netflix has renewed Harbour Lights for seasons 3 and 4.", ["S3 renewed by=Netflix", "S4 renewed by=Netflix"]),
    ("Netflix has cancelled Harbour Lights after two seasons.", ["cancelled by=Netflix"]),
    ("Harbour Lights has been axed by the BBC after one series.", ["cancelled by=BBC"]),
    ("The BBC has recommissioned Harbour Lights for a third series.", ["S3 renewed by=BBC"]),
    ("Harbour Lights will end with its third season.", ["S3 ending"]),
    ("The upcoming third season will be the show's last.", ["S3 ending"]),
    ("Netflix has yet to renew Harbour Lights for a third season.", ["S3 undecided by=Netflix"]),
    ("Harbour Lights has not been renewed for season 3 yet.", ["S3 undecided"]),
    ("The future of Harbour Lights remains uncertain.", ["S2 undecided"]),
    ("They are also reportedly planning a spin-off.", ["in-development (probable)"]),
    ("The deal has a potential spin-off series too.", ["in-development (possible)"]),
    (
        "It is working on a chess drama with Vera Quill, a comedy from Tom Hale and a home docuseries.",
        3 * ["in-development"],
    ),
    ("A Harbour Lights spin-off is in the works at HBO.", ["in-development by=HBO"]),
    ("Amazon has given a straight-to-series order to Saltwater.", ["ordered by=Prime Video"]),
    ("Prime Video has picked up the drama for a third season.", ["S3 renewed by=Prime Video"]),
    ("The show was saved by Netflix after it was cancelled.", ["cancelled by=Netflix", "revived by=Netflix"]),
    ("Harbour Lights could get a third season.", ["S3 renewed (possible)"]),
    ("Harbour Lights Renewed for Season 3 at Apple TV+", ["S3 renewed by=Apple TV+"]),
    ("'Harbour Lights' Canceled After Two Seasons at Hulu", ["cancelled by=Hulu"]),
    ("The show was ordered to series in 2024.", ["ordered @2024"]),
    ("Harbour Lights: The Movie is currently in development.", ["in-development"]),
    ("The series has been optioned by A24.", ["optioned by=A24"]),
    ("The third season will be its final season.", ["S3 ending"]),
    ("Harbour Lights has been given the green light for a second series by ITV.", ["S2 renewed by=ITV"]),
    ("Netflix is ending Harbour Lights after season 4.", ["S4 ending by=Netflix"]),
    ("The streamer has opted not to move forward with a third season.", ["S3 cancelled"]),
    ("Harbour Lights season 3 has officially been confirmed.", ["S3 renewed"]),
    ("Harbour Lights: Prime Video renews drama for two more seasons", ["renewed by=Prime Video count=2"]),
    ("The BBC will not be commissioning a third series.", ["S3 cancelled by=BBC"]),
    ("Netflix has handed Harbour Lights a second season.", ["S2 renewed by=Netflix"]),
    ("A second season has been announced.", ["S2 renewed"]),
    ("Harbour Lights won't be returning for a third season.", ["S3 cancelled"]),
    ("There will be no third season.", ["S3 cancelled"]),
    ("The show will not move forward with a third season.", ["S3 cancelled"]),
    ("Netflix has dropped Harbour Lights after one season.", ["cancelled by=Netflix"]),
    ("Harbour Lights is still waiting on a green light for season 3.", ["S3 undecided"]),
    ("A sequel to Harbour Lights is in development.", ["in-development"]),
    ("Paramount is developing a prequel.", ["in-development"]),
    ("Status: Renewed for season 2", ["S2 renewed"]),
    ("Harbour Lights has been given the go-ahead.", ["ordered"]),
    ("All three dramas were quietly given the green light for another season.", ["S2 renewed"]),
    ("Harbour Lights would be returning next year for a third series.", ["S3 renewed @2027"]),
    ("Harbour Lights is coming back for season 3.", ["S3 renewed"]),
    ("Netflix announced a third season of the hit drama.", ["S3 renewed by=Netflix"]),
    ("“Low Tide,” “Harbour Lights” and “High Water” have been renewed for second seasons.", ["S2 renewed"] * 3),
    ("There could be a third season.", ["S3 renewed (possible)"]),
    ("The showrunner would love to make a third season.", ["S3 renewed (possible)"]),
    ("Harbour Lights is ending after three seasons.", ["S3 ending count=3"]),
    ("The upcoming third season will mark the end of the show.", ["S3 ending"]),
    ("A sequel to Harbour Lights is on the way.", ["ordered"]),
    ("'Harbour Lights' is moving forward at AMC.", ["ordered by=AMC"]),
    ("Okafor and Reyes are returning for a sequel.", ["ordered"]),
    ("The rights to the novel were acquired by HBO.", ["optioned by=HBO"]),
    ("The drama is currently in the development stage.", ["in-development"]),
    ("There are plans for a third season.", ["S3 in-development"]),
    ("Netflix is developing a third season of Harbour Lights.", ["S3 in-development by=Netflix"]),
    ("We don't yet know whether Harbour Lights will be returning for a third season.", ["S3 undecided"]),
    ("Hulu has yet to formally order the project.", ["S2 undecided by=Hulu"]),
    ("The streamer has yet to give a series order to the new drama.", ["S2 undecided"]),
    ("Pending a formal green light from NBC, filming would begin in Leeds.", ["S2 undecided by=NBC"]),
    ("NBC's in-the-works Harbour Lights revival is coming into focus.", ["in-development"]),
    ("The drama was in the preliminary stages of deal-making and development.", ["in-development"]),
    ("The studio announced Harbour Lights three years ago.", ["ordered @2023"]),
    ('"We\'re developing Harbour Lights for HBO," she said.', ["in-development by=HBO"]),
    ("The studio is rebooting Harbour Lights.", ["in-development"]),
    ("The studio has plans to make Harbour Lights.", ["in-development"]),
    ("Fans hope that the show will be saved.", ["revived (possible)"]),
    (
        "Fox cancelled the show in May, and shortly after, it was picked up by NBC.",
        ["cancelled by=Fox @2025-05", "revived by=NBC"],
    ),
]
SAYS_NOTHING = [
    "Okafor signed a deal with HBO in May.",
    "Apple is working on a new phone.",
    "Netflix has added Harbour Lights to its library.",
    "HBO is making a deep push into drama series.",
    "It will be the fifth and final outing for Ada Okafor as Reyes.",
    "Ada Okafor will bow out after the second season.",
    "It comes under Ada Okafor's deal with the group, which has been renewed through 2028.",
    "It was only a matter of time before an anime adaptation was announced.",
    "There are no more seasons of Harbour Lights in the works.",
    "The second season will consist of eight episodes.",
    "The concert in Belfast was cancelled.",
    "The lighthouse keeper renewed his vows.",
    "Will there be a third season?",
    "Netflix hasn't confirmed when season 2 will premiere.",
    "If it is renewed for a third season, she will return.",
    "In order to survive, they leave the town.",
    "Vera Quill will not be returning for season 2.",
    "Ada Okafor is back for a second season.",
    "The release date for season 2 hasn't been announced yet.",
    "No trailer for Harbour Lights season 2 has been announced.",
    "The studio has plans to make Harbour Lights posters.",
    "“I'd love to do a second season,” she said.",  # of herself: no word on the order
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("order", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("order", sentence) == []
