"""Sentences in an article about an invented series, and how the title is tied to others according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    ("Harbour Lights spins off from “Night Ferry”.", ["Night Ferry kind=spin-off"]),
    ("The show reboots the “Night Ferry” franchise.", ["Night Ferry kind=remake"]),
    ("The show is based on the 1989 film “Night Ferry”, which starred Tom Hale.", ["Night Ferry kind=remake"]),
    ("It is an adaptation of the 1989 film of the same name.", ["Harbour Lights (1989) kind=remake"]),
    ("The drama is a remake of the Danish series “Night Ferry”.", ["Night Ferry kind=remake"]),
    ("The “Night Ferry” spin-off has found its lead.", ["Night Ferry kind=spin-off"]),
    ("Harbour Lights was followed by a sequel, “Night Ferry”.", ["Harbour Lights kind=sequel"]),
    ("It spawned two spin-offs, “Night Ferry” and “Salt Road”.", 2 * ["Harbour Lights kind=spin-off"]),
    ("The series is a companion to “Night Ferry”.", ["Night Ferry kind=shared-universe"]),
    (
        "It is the first film of the Marvel Cinematic Universe (MCU).",
        ["Marvel Cinematic Universe kind=shared-universe"],
    ),
    ("Harbour Lights is a spin-off of The Quay.", ["The Quay kind=spin-off"]),
    ("The Quay spin-off Harbour Lights returns in May.", ["The Quay kind=spin-off"]),
    (
        "Harbour Lights has the spin-offs “Harbour Lights: Leeds” (starring Joan Reyes) and “Harbour Lights: York”.",
        ["Harbour Lights kind=spin-off", "Harbour Lights kind=spin-off"],
    ),
    ("Harbour Lights is a follow-up to the series, The Quay.", ["The Quay kind=sequel"]),
    ("It is a reboot of the 1976 series of the same name.", ["Harbour Lights (1976) kind=remake"]),
    ("The series is set in the Quayverse.", ["Quayverse kind=shared-universe"]),
    ("It is the third instalment in The Quay franchise.", ["The Quay kind=sequel"]),
    ("Harbour Lights is the next chapter of the MCU.", ["MCU kind=shared-universe"]),
    ("Harbour Lights: Leeds, a prequel film, did well.", ["Harbour Lights kind=prequel"]),
    ("Harbour Lights 2, the sequel, comes to cinemas in June.", ["Harbour Lights kind=sequel"]),
    ("Set in the “Night Ferry” universe, it follows a pilot.", ["Night Ferry kind=shared-universe"]),
    ("The show crosses over with “Night Ferry”.", ["Night Ferry kind=crossover"]),
    ("This season features characters from “Night Ferry”.", ["Night Ferry kind=crossover"]),
    ("A new prequel series, Harbour Lights: York, is in development.", ["Harbour Lights kind=prequel"]),
    ("It is a follow-up to “Night Ferry” and “Salt Road”.", ["Night Ferry kind=sequel", "Salt Road kind=sequel"]),
    ("The season is set after “Night Ferry”.", ["Night Ferry kind=sequel"]),
    ("The story is set ten years before the events of “Night Ferry”.", ["Night Ferry kind=prequel"]),
    ("They are also planning a spin-off.", ["Harbour Lights kind=spin-off"]),
    ("A third Quay film is in the works.", ["Quay kind=sequel"]),
    ("Bluewater is also developing a reboot of “The Quay”.", ["The Quay (original) kind=remake"]),
    ("The Harbour Lights reboot comes in May.", ["Harbour Lights (original) kind=remake"]),
    ("It is a modern reimagining of Harbour Lights.", ["Harbour Lights (original) kind=remake"]),
    ("Harbour Lights is being rebooted by Bluewater.", ["Harbour Lights (original) kind=remake"]),
    ("It is set within the world of “Night Ferry”.", ["Night Ferry kind=shared-universe"]),
    ("Harbour Lights shares a universe with “Night Ferry”.", ["Night Ferry kind=shared-universe"]),
    ("The DCU's next film, Harbour Lights, is near.", ["DCU kind=shared-universe"]),
    ("Set in the same MCU, it follows a pilot.", ["MCU kind=shared-universe"]),
    ("It is the follow-up to the original series and “Night Ferry”.", ["Night Ferry kind=sequel"]),
    ("It didn't take long for the sequel, Harbour Lights 2, to come.", ["Harbour Lights kind=sequel"]),
    ("The drama carries on directly from “Night Ferry”.", ["Night Ferry kind=sequel"]),
    ("How does Harbour Lights fit into the wider MCU?", ["MCU kind=shared-universe"]),
    ("Harbour Lights has the DCU version of the pilot.", ["DCU kind=shared-universe"]),
    ("Harbour Lights spawned two spin-offs, including “Salt Road.”", ["Harbour Lights kind=spin-off"]),
    ("The new season leads directly into “Night Ferry”.", ["Night Ferry kind=prequel"]),
    ("The drama ties into the upcoming “Night Ferry”.", ["Night Ferry kind=shared-universe"]),
    ("Bluewater has agreed to remake Joan Vale's series “Salt Road.”", ["Salt Road (original) kind=remake"]),
    ("Harbour Lights and “Night Ferry” share the same universe.", ["Night Ferry kind=shared-universe"]),
    ("It explores storylines preceding “Night Ferry”.", ["Night Ferry kind=prequel"]),
]
SAYS_NOTHING = [
    "Fans of “Night Ferry” will love the show.",
    "It is adapted from the comic book series of the same name.",
    "She spun off the road in “Night Ferry”.",
    "The last “Night Ferry” film was better, she said.",
    "The MCU has many heroes.",
    "MCU fans were delighted.",
    "The season premieres after “Night Ferry” on Sunday.",
    "The “Night Ferry” star joins the film “Salt Road”.",
    "Fans of sequels will enjoy it.",
    "A Harbour Lights revival would please everybody.",
    "It is a spin-off from developer Larch Games.",
    "She asked whether they would do a sequel.",
    "Harbour Lights is a sequel to nothing.",
    "Harbour Lights shares nothing with its rivals.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("connection", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("connection", sentence) == []
