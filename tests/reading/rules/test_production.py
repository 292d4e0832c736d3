"""Sentences, each in an article about an invented series, and how far the making has come according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    ("The drama has wrapped.", ["S2 filming-wrapped"]),
    ("The plan is to shoot in Cork in late spring.", ["S2 filming-started @2026-21"]),
    ("Shooting was to have begun on Monday but has been pushed to July.", ["S2 delayed"]),
    ("Season 2 took 14 months to shoot.", ["S2 filming"]),
    ("Filming ran for six months.", ["S2 filming"]),
    ("Filming on the new episodes is expected to take place in June.", ["S2 filming-started (probable) @2026-06"]),
    ("The show is casting up now.", ["S2 pre-production"]),
    ("The drama only got back in front of the cameras last month.", ["S2 filming-started @2026-02"]),
    ("The drama was two weeks into its Vancouver shoot.", ["S2 filming"]),
    ("Okafor has wrapped Harbour Lights.", ["S2 filming-wrapped"]),
    ("Harbour Lights was held back because of the strikes.", ["S2 delayed reason=the strikes"]),
    ("Quill is writing season 3 as we speak.", ["S3 writing"]),
    ("Cameras go up on season 2 in May.", ["S2 filming-started @2026-05"]),
    ("Harbour Lights wrapped last month.", ["S2 filming-wrapped @2026-02"]),
    ("The pandemic pushed production back by a year.", ["S2 delayed"]),
    ("Season 2 has been hit by delays.", ["S2 delayed"]),
    ("Post-production on season 2 is under way.", ["S2 post-production"]),
    ("The start of filming has been pushed back.", ["S2 delayed"]),
    ("Filming has ground to a halt.", ["S2 paused"]),
    ("The pandemic brought production to a standstill.", ["S2 paused"]),
    ("Season 2 will open in June after a delay.", ["S2 delayed"]),
    ("Harbour Lights was due out in 2024 but was pushed back twice.", ["S2 delayed"]),
    ("The shoot was cancelled and rearranged several times.", ["S2 delayed"]),
    ("The season has already been filmed.", ["S2 filming-wrapped"]),
    ("The star has returned to the set of the drama.", ["S2 filming"]),
    ("Okafor has been in Ireland making Harbour Lights.", ["S2 filming"]),
    ("The series is being written by Vera Quill.", ["S2 writing"]),
    ("Preparations for filming have begun.", ["S2 pre-production"]),
    ("The series is complete and will air in May.", ["S2 completed"]),
    ("The series has been stuck in development hell for years.", ["S2 development"]),
    ("While season 2 has just begun, production is already underway on its third season.", ["S3 filming"]),
    ("The storm interrupted production on season 2.", ["S2 paused"]),
    ("Production is back underway on season 2.", ["S2 filming"]),
    ("The series is eyeing a summer shoot.", ["S2 filming-started (probable)"]),
    ("Filming on season 2 wrapped in January.", ["S2 filming-wrapped @2026-01"]),
    ("Filming begins in Belfast this May.", ["S2 filming-started place=Belfast @2026-05"]),
    ("Production on the second season is underway in Vancouver.", ["S2 filming place=Vancouver"]),
    ("Cameras are now rolling on Harbour Lights season 2.", ["S2 filming"]),
    ("The writers' room for season 2 opened last month.", ["S2 writing @2026-02"]),
    ("Season 2 is currently in post-production.", ["S2 post-production"]),
    ("Harbour Lights season 2 has started filming, star Ada Okafor confirmed on Instagram.", ["S2 filming-started"]),
    ("The cast gathered for a table read in February.", ["S2 table-read @2026-02"]),
    ("Production was halted last week because of flooding.", ["S2 paused reason=flooding @2026-02-23/2026-03-01"]),
    ("Filming has yet to begin on season 2.", ["S2 -filming-started"]),
    ("Filming is expected to wrap by the end of May.", ["S2 filming-wrapped (probable) @../2026-05-31"]),
    ("Season 2 was delayed by the strikes.", ["S2 delayed"]),
    ("The show wrapped filming on its second season last month.", ["S2 filming-wrapped @2026-02"]),
    ("The show has gone into production.", ["S2 filming-started"]),
    ("Cameras are set to roll in the autumn.", ["S2 filming-started @2026-23"]),
    (
        "Principal photography, which began in Bristol last October, is to be completed in March.",
        ["S2 filming-started place=Bristol @2025-10", "S2 filming-wrapped @2026-03"],
    ),
    ("Filming took place between March and July 2025.", ["S2 filming @2025-03/2025-07"]),
    ("The scripts are already being written.", ["S2 writing"]),
    (
        "The drama was delayed for a year due to the pandemic but is now filming.",
        ["S2 delayed reason=the pandemic", "S2 filming"],
    ),
    ("Production on season 2 has already been underway for months.", ["S2 filming"]),
    ("Production on the show is eyeing a summer 2027 shoot.", ["S2 filming-started (probable) @2027-22"]),
    ("The cast will reprise their roles for filming in May 2027.", ["S2 filming-started @2027-05"]),
    ("The movie is undergoing reshoots.", ["S2 filming"]),
    ("Okafor confirmed that season 2 is done filming.", ["S2 filming-wrapped"]),
    ("Harbour Lights delayed until 2027", ["S2 delayed"]),
    ("There is a potential delay of season 3.", ["S3 delayed (possible)"]),
    ("The season was written before the election.", ["S2 writing"]),
    ("Ann Vale is writing season 3.", ["S3 writing"]),
    ("Work on season 3 has already begun.", ["S3 development"]),
    ("The editing process of the film takes months.", ["S2 post-production"]),
    ("The result caused an immediate shutdown of production on the show.", ["S2 paused"]),
    ("It's a blow that production of the show has stopped.", ["S2 paused"]),
    ("She flew to Leeds to finish filming Harbour Lights.", ["S2 filming"]),
    ("It's a thrill to see the cameras rolling on this new chapter of Harbour Lights.", ["S2 filming"]),
    ("The network has already written a third season.", ["S3 writing"]),
    ("She has begun reading scripts for the show's third season.", ["S3 writing"]),
    ("A series of delays followed for Harbour Lights.", ["S2 delayed"]),
]
SAYS_NOTHING = [
    "The show was a delayed hit on streaming.",
    "He was shooting at the deputies in the film.",
    "Okafor was filming a different show in Spain.",
    "We were filming the scene when the lights in the show went out.",
    "The script for the series was written by Vera Quill.",
    "The season will be ending after season 3 is done.",
    "Despite concerns season 2 could be delayed by the strike, it will start in June.",
    "It is unclear whether the shoot has finished.",
    "Harbour Lights is set in a film studio.",
    "The production company is Saltmarsh Pictures.",
    "If filming begins in May, she will be there.",
    "The police are shooting at the boat.",
    "She still has three months of filming to complete.",
    "The open window simply gives room in case of any delays in production.",
    "We can't wait to get to work on the next season of Harbour Lights.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("production", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("production", sentence) == []
