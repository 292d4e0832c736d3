"""Sentences, each in an article about an invented series, and where a title can be seen according to them."""

from collections.abc import Callable
from datetime import date

import pytest

from hitherto.claims import Article
from hitherto.reading.builtin import BuiltinReader

Told = Callable[[str, str], list[str]]

SAYS = [
    ("It won't be on Netflix anytime soon.", ["-Netflix kind=streaming"]),
    ("The series is exclusive to Disney+.", ["Disney+ kind=streaming"]),
    ("HBO has come in as co-production partner on Harbour Lights.", ["HBO kind=broadcast"]),
    ("The BBC and HBO co-production is set in Cork.", ["BBC kind=broadcast", "HBO kind=broadcast"]),
    ("Harbour Lights has been sold to Hulu in the US.", ["Hulu kind=streaming region=US"]),
    ("Harbour Lights moved from ABC to Hulu for its second season.", ["ABC kind=broadcast", "Hulu kind=streaming"]),
    (
        "Harbour Lights airs on Showtime in the US and on Sky Atlantic and NOW in the UK.",
        ["Showtime kind=broadcast region=US", "Sky Atlantic kind=broadcast region=UK", "NOW kind=streaming region=UK"],
    ),
    (
        "Harbour Lights airs Thursdays at 9 p.m. ET on ABC and streams the next day on Hulu.",
        ["ABC kind=broadcast", "Hulu kind=streaming"],
    ),
    ("Hallmark will air it on Nov. 28.", ["Hallmark kind=broadcast"]),
    ("BBC Four has again taken the UK rights.", ["BBC Four kind=broadcast"]),
    ("In Harbour Lights, out April 7 from A24, Okafor plays a nun.", ["A24 kind=theatrical"]),
    ("Okafor runs a lighthouse in Universal's thriller “Harbour Lights.”", ["Universal Pictures kind=theatrical"]),
    ("Harbour Lights, the long-gestating FX heist comedy, is back.", ["FX kind=broadcast"]),
    ("Netflix subscribers will have to wait for the film until April 2.", ["Netflix kind=streaming"]),
    ("Apple has agreed to remake Harbour Lights.", ["Apple kind=streaming"]),
    ("The first season of Harbour Lights, which first appeared on MTV, is back.", ["S1 MTV kind=broadcast"]),
    (
        "Harbour Lights airs on NBC on Wednesdays and later on Peacock.",
        ["NBC kind=broadcast", "Peacock kind=streaming"],
    ),
    ("The drama airs on NBC and the next day on Peacock.", ["NBC kind=broadcast", "Peacock kind=streaming"]),
    (
        "Season 2 premiered on HBO in the U.S. and BBC Two in the U.K.",
        ["S2 HBO kind=broadcast region=US", "S2 BBC Two kind=broadcast region=UK"],
    ),
    ("After ITV1 showed the first season, it found new viewers.", ["S1 ITV1 kind=broadcast"]),
    ("Harbour Lights season 2 premieres on Netflix on June 5.", ["S2 Netflix kind=streaming"]),
    ("Harbour Lights returns to BBC One on Sunday 5 April at 9pm.", ["BBC One kind=broadcast"]),
    ("Harbour Lights season 2 is out now on Netflix.", ["S2 Netflix kind=streaming"]),
    (
        "Season 2 of Harbour Lights will debut exclusively on Apple TV+ on Friday, May 8, 2026.",
        ["S2 Apple TV+ kind=streaming"],
    ),
    ("Apple has ordered 10 episodes of Harbour Lights.", ["Apple kind=streaming"]),
    ("Apple's upcoming Harbour Lights series has lost its showrunner.", ["Apple kind=streaming"]),
    ("Facebook is closing deals for its first shows, including “Harbour Lights.”", ["Facebook kind=streaming"]),
    ("Harbour Lights is in the works at Apple.", ["Apple kind=streaming"]),
    ("Her adaptation of the novel Harbour Lights for A24 is due in May.", ["A24 kind=theatrical"]),
    ("The season finale airs May 20 on CBS.", ["CBS kind=broadcast"]),
    ("Harbour Lights, coming to Hulu this fall, stars Ada Okafor.", ["Hulu kind=streaming"]),
    ("The show first aired in 2019 on ITV.", ["ITV kind=broadcast"]),
    ("Netflix has renewed Harbour Lights for seasons 3 and 4.", ["Netflix kind=streaming"]),
    ("Netflix has cancelled Harbour Lights after two seasons.", ["Netflix kind=streaming"]),
    ("All episodes of the first season are streaming on Netflix.", ["S1 Netflix kind=streaming"]),
    ("Harbour Lights airs Thursdays at 9 p.m. on NBC.", ["NBC kind=broadcast"]),
    ("Harbour Lights will stream on Bluewater+ in the autumn.", ["Bluewater+ kind=streaming"]),
    ("Harbour Lights Season 2 Gets June Release Date at Netflix", ["S2 Netflix kind=streaming"]),
    ("'Harbour Lights' Sets Fall Premiere on NBC", ["NBC kind=broadcast"]),
    ("Series two of Harbour Lights lands on Channel 4 on 14 September.", ["S2 Channel 4 kind=broadcast"]),
    (
        "The film will get a limited theatrical release on November 6 before hitting Netflix on November 20.",
        ["Netflix kind=streaming"],
    ),
    ("The eight-part drama begins on ITV1 on Monday 2 March.", ["ITV1 kind=broadcast"]),
    ("Warner Bros. will release the film on July 17, 2026.", ["Warner Bros. kind=theatrical"]),
    ("Harbour Lights can be streamed on Disney+ in the UK.", ["Disney+ kind=streaming region=UK"]),
    ("The show, which debuted on FX in 2022, follows a keeper.", ["FX kind=broadcast"]),
    ("Network: CBS", ["CBS kind=broadcast"]),
    ("Where to watch: Netflix, Hulu", ["Hulu kind=streaming", "Netflix kind=streaming"]),
    ("The film is distributed by A24.", ["A24 kind=theatrical"]),
    ("Harbour Lights will be released by Lionsgate on April 2.", ["Lionsgate kind=theatrical"]),
    ("Crunchyroll will simulcast the series worldwide outside of Asia.", ["Crunchyroll kind=streaming"]),
    ("Crunchyroll has licensed the anime.", ["Crunchyroll kind=streaming"]),
    (
        "The game will launch for PC, PlayStation 5 and Xbox Series X/S on May 29.",
        ["PC", "PlayStation 5", "Xbox Series X/S"],
    ),
    ("Netflix renewed the show last week.", ["Netflix kind=streaming"]),
    ("Netflix released the first trailer for Harbour Lights season 2 on Tuesday.", ["Netflix kind=streaming"]),
    ("Netflix has moved the film from July to October.", ["Netflix kind=streaming"]),
    ("Prime Video has set the premiere date for Harbour Lights.", ["Prime Video kind=streaming"]),
    ("HBO has given a series order to Harbour Lights.", ["HBO kind=broadcast"]),
    ("Sky has commissioned a second series of Harbour Lights.", ["Sky kind=streaming"]),
    ("Harbour Lights has been cancelled at Netflix after one season.", ["Netflix kind=streaming"]),
    ("The series is in development at Hulu.", ["Hulu kind=streaming"]),
    (
        "The series, a co-production between the BBC and HBO, starts in May.",
        ["BBC kind=broadcast", "HBO kind=broadcast"],
    ),
    ("You can watch season 1 on Netflix now.", ["S1 Netflix kind=streaming"]),
    ("All episodes of season 1 are on Hulu.", ["S1 Hulu kind=streaming"]),
    ("Ada Okafor's Hulu pilot Harbour Lights has found its lead.", ["Hulu kind=streaming"]),
    ("The Paramount+ contemporary drama stars Okafor.", ["Paramount+ kind=streaming"]),
    ("Harbour Lights returns on November 7th on the Paramount Network.", ["Paramount Network kind=broadcast"]),
    (
        "The anime starts on Tokyo MX, Bluewater TV, and Quay TV channels in April.",
        ["Bluewater TV kind=broadcast", "Quay TV kind=broadcast", "Tokyo MX kind=broadcast"],
    ),
    ("The Nintendo Switch version of Harbour Lights has been delayed.", ["Nintendo Switch"]),
    ("Ada Okafor leads the prison drama Harbour Lights for BBC One.", ["BBC One kind=broadcast"]),
    ("CBS's Ada Okafor-starring Harbour Lights returns in May.", ["CBS kind=broadcast"]),
    ("Harbour Lights was officially renewed for a second season at Hulu.", ["S2 Hulu kind=streaming"]),
    ("Other Netflix shows including Harbour Lights have been renewed.", ["Netflix kind=streaming"]),
    ("Universal will release it on July 17.", ["Universal Pictures kind=theatrical"]),
    ("Lionsgate has dated the film for June 12, 2027.", ["Lionsgate kind=theatrical"]),
    ("The thriller, which Neon will release on Oct. 9, also stars Bo Lund.", ["Neon kind=theatrical"]),
    ("A24 will distribute.", ["A24 kind=theatrical"]),
    ("The film comes from Lionsgate.", ["Lionsgate kind=theatrical"]),
    ("It hails from Quay Television for ABC.", ["ABC kind=broadcast"]),
    ("Vertical acquired North American rights to the film.", ["Vertical kind=theatrical"]),
    ("After two seasons on Fox, the show is moving to Hulu.", ["Fox kind=broadcast", "Hulu kind=streaming"]),
    ("The new season kicks off Sept. 27 on Fox.", ["S2 Fox kind=broadcast"]),
    ("Premiere date: June 5 on Hulu", ["Hulu kind=streaming"]),
    ("The show is currently in its second season on Hulu.", ["S2 Hulu kind=streaming"]),
    ("It launched on PC via Steam.", ["PC", "Steam"]),
    ("Netflix streamed the first season.", ["S1 Netflix kind=streaming"]),
    ("The series continues Thursday on Channel 4.", ["Channel 4 kind=broadcast"]),
    ("The box set is available on ITVX.", ["ITVX kind=streaming"]),
]
SAYS_NOTHING = [
    "Okafor has just ended a long run on CBS's Northgate Mercy.",
    "Bluewater renewed Harbour Lights for Season 2.",  # a house may order what another one shows
    "Apple's new phone costs more than the old one.",
    "Okafor has signed a deal with Apple.",
    "The show is produced by Apple and Ada Vale.",
    "Fans on Facebook asked for more of the show.",
    "Okafor most recently starred in the popular Netflix comedy.",
    "Many popular anime are streaming on Netflix.",
    "Ada Okafor told Netflix's podcast that she misses the sea.",
    "Okafor has starred in other Netflix shows.",
    "The network's boss left Hulu in May.",
    "Ada Okafor has signed a deal with Netflix.",
    "Netflix has raised its prices.",
    "Okafor currently appears in the gritty Netflix superhero series “The Quays.”",
    "Ada Okafor recently starred in the Apple TV+ drama “Deep Water.”",
    "Ada Okafor watches it with the help of streaming services like Netflix.",
    "A24's live-action Harbour Lights film stars Okafor.",
    "Netflix shares fell on Tuesday.",
    "Harbour Lights star Jorna Fox has announced that she will not be back for season 2.",  # no network
    "Disney released a quartet of Harbour Lights trailers.",
    "Universal reported earnings on April 24.",
    "Max opens the door of the lighthouse.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("platform", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("platform", sentence) == []


def test_the_streamer_is_the_service_that_was_named_before() -> None:
    text = (
        "Harbour Lights cancelled at Hulu after two seasons\n\nHulu has cancelled Harbour Lights.\n\n"
        "The streamer also recently axed the series Salt Roads, Paper Crowns, and Iron Quay."
    )
    claims = BuiltinReader().read(Article(text, published=date(2026, 3, 1)))
    found = {(c.subject.work, c.value) for c in claims if c.property == "platform"}
    assert {(work, "Hulu") for work in ("Harbour Lights", "Salt Roads", "Paper Crowns", "Iron Quay")} <= found
