"""Sentences, each in an article about an invented series, and when a title comes out according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    (
        "Despite concerns it could be delayed by the strike, season 2 will be released on June 5.",
        ["S2 2026-06-05 kind=premiere"],
    ),
    (
        "The show was initially timed to return this fall, but will now likely be pushed to 2027.",
        ["S2 -2026-23 kind=premiere", "S2 2027 kind=premiere (probable)"],
    ),
    ("The original plan was for season 2 to premiere in May.", ["S2 -2026-05 kind=premiere"]),
    ("It marks the tenth anniversary of the show's premiere in October 2016.", ["2016-10 kind=premiere"]),
    ("The original launch date of March 2026 was given up.", ["S2 -2026-03 kind=premiere"]),
    ("The game was delayed from an intended 2025 release.", ["-2025 kind=premiere"]),
    ("Season 2 is due to arrive next year in January.", ["S2 2027-01 kind=premiere"]),
    (
        "The series, which is adapted from a comic book, debuted its first season back in May.",
        ["S1 2025-05 kind=premiere"],
    ),
    ("Viewers liked season 1, which made its debut on Nov. 14.", ["S1 2025-11-14 kind=premiere"]),
    ("Season 2 isn't out until January.", ["S2 2027-01 kind=premiere"]),
    ("Filming is near, with a release date expected for sometime in 2027.", ["S2 2027 kind=premiere (probable)"]),
    ("The drama will come to an end in 2027.", ["S2 2027 kind=finale"]),
    ("In a post the company said the game will now launch on 14 November 2026.", ["S2 2026-11-14 kind=premiere"]),
    ("Harbour Lights season 2 premieres on Netflix on June 5.", ["S2 2026-06-05 kind=premiere platform=Netflix"]),
    (
        "Harbour Lights returns to BBC One on Sunday 5 April at 9pm.",
        ["S2 2026-04-05 kind=premiere platform=BBC One time=9pm"],
    ),
    ("The new season will arrive in spring 2027.", ["S2 2027-21 kind=premiere"]),
    (
        "Season 2 of Harbour Lights will debut exclusively on Apple TV+ on Friday, May 8, 2026.",
        ["S2 2026-05-08 kind=premiere platform=Apple TV+"],
    ),
    ("The series kicks off its second season on May 8.", ["S2 2026-05-08 kind=premiere"]),
    ("Harbour Lights season two has been pushed back to 2027.", ["S2 2027 kind=premiere"]),
    ("The premiere of Harbour Lights season 2 was moved from May 8 to October 2.", ["S2 2026-10-02 kind=premiere"]),
    (
        "The second season, which was originally set to premiere in May, will now bow on October 2.",
        ["S2 -2026-05 kind=premiere", "S2 2026-10-02 kind=premiere"],
    ),
    (
        "Season 2 will be released in two parts, with Part 1 arriving on June 5 and Part 2 following on July 3.",
        ["S2 2026-06-05 kind=premiere", "S2 2026-07-03 kind=premiere"],
    ),
    ("The season finale airs May 20 on CBS.", ["S2 2026-05-20 kind=finale platform=CBS"]),
    (
        "The first episode will air on 5 April, with new episodes dropping weekly until May 10.",
        ["S2 2026-04-05 kind=episode", "S2 2026-05-10 kind=episode"],
    ),
    ("Harbour Lights hits theaters on July 10.", ["S2 2026-07-10 kind=theatrical"]),
    (
        "The film opens in cinemas in the UK on 10 July and in the US on 17 July.",
        ["S2 2026-07-10 kind=theatrical region=UK", "S2 2026-07-17 kind=theatrical region=US"],
    ),
    (
        "The film will be available on digital on August 4 and on Blu-ray on September 1.",
        ["S2 2026-08-04 kind=digital", "S2 2026-09-01 kind=physical"],
    ),
    ("Harbour Lights, coming to Hulu this fall, stars Ada Okafor.", ["S2 2026-23 kind=premiere platform=Hulu"]),
    ("Harbour Lights is slated for a 2027 release.", ["S2 2027 kind=premiere"]),
    ("The show is expected to return in early 2027.", ["S2 2027-01/2027-04 kind=premiere (probable)"]),
    ("A release date for Harbour Lights season 2 has yet to be announced.", ["S2 unknown"]),
    ("Netflix hasn't confirmed when season 2 will premiere.", ["S2 unknown"]),
    ("It remains to be seen when the show will return.", ["S2 unknown"]),
    ("There's still no word on when Harbour Lights will be back.", ["S2 unknown"]),
    ("We don't yet know when season 2 will come out.", ["S2 unknown"]),
    ("Harbour Lights does not have a release date yet.", ["S2 unknown"]),
    ("No premiere date has been set for the second season.", ["S2 unknown"]),
    ("Harbour Lights won't return until 2027.", ["S2 2027 kind=premiere"]),
    ("The game launches on PS5 and PC on October 14.", ["S2 2026-10-14 kind=premiere"]),
    (
        "Harbour Lights will have its world premiere at the Toronto International Film Festival in September.",
        ["S2 2026-09 kind=festival"],
    ),
    ("The anime will begin airing in July 2026.", ["S2 2026-07 kind=premiere"]),
    ("The show first aired in 2019 on ITV.", ["2019 kind=premiere platform=ITV"]),
    ("The first two episodes drop on June 5.", ["S2 2026-06-05 kind=premiere"]),
    ("Harbour Lights will stream on Bluewater+ in the autumn.", ["S2 2026-23 kind=premiere platform=Bluewater+"]),
    ("The sequel has been delayed from December 18, 2026 to May 7, 2027.", ["S2 2027-05-07 kind=premiere"]),
    ("Harbour Lights Season 2 Gets June Release Date at Netflix", ["S2 2026-06 kind=premiere platform=Netflix"]),
    (
        "Series two of Harbour Lights lands on Channel 4 on 14 September.",
        ["S2 2026-09-14 kind=premiere platform=Channel 4"],
    ),
    (
        "The film will get a limited theatrical release on November 6 before hitting Netflix on November 20.",
        ["S2 2026-11-06 kind=theatrical-limited", "S2 2026-11-20 kind=streaming platform=Netflix"],
    ),
    ("The eight-part drama begins on ITV1 on Monday 2 March.", ["S2 2026-03-02 kind=premiere platform=ITV1"]),
    ("The series premiered March 4, 2024, and ran for three seasons.", ["2024-03-04 kind=premiere"]),
    ("Season 2 starts streaming April 9.", ["S2 2026-04-09 kind=premiere"]),
    ("Mark your calendars: Harbour Lights is back on April 9.", ["S2 2026-04-09 kind=premiere"]),
    ("The new episodes will be available to stream from April 9.", ["S2 2026-04-09 kind=episode"]),
    (
        "Harbour Lights will premiere two episodes on Thursday, April 9, with a new episode weekly from then on.",
        ["S2 2026-04-09 kind=premiere"],
    ),
    ("Harbour Lights premiered to strong reviews in March 2025.", ["2025-03 kind=premiere"]),
    ("The game will be released for PlayStation 5 in Q1 2027.", ["S2 2027-33 kind=premiere"]),
    ("Harbour Lights arrives in UK cinemas on 3 April.", ["S2 2026-04-03 kind=theatrical region=UK"]),
    ("Release date: June 5, 2026", ["S2 2026-06-05 kind=premiere"]),
    ("On March 12, Netflix will release the second season.", ["S2 2026-03-12 kind=premiere platform=Netflix"]),
    ("This fall, Harbour Lights returns to Netflix.", ["S2 2026-23 kind=premiere platform=Netflix"]),
    ("When does season 2 come out?\n\nJune 5, 2026.", ["S2 2026-06-05 kind=premiere"]),
    ("When will season 2 be released?\n\nIt's out on Friday 5 June.", ["S2 2026-06-05 kind=premiere"]),
    ("June 5: Harbour Lights season 2 (Netflix)", ["S2 2026-06-05 kind=premiere platform=Netflix"]),
    ("Harbour Lights (Netflix, June 5)", ["S2 2026-06-05 kind=premiere platform=Netflix"]),
    ("We could see the show as soon as this summer.", ["S2 2026-22 kind=premiere (possible)"]),
    ("We're unlikely to see new episodes before 2027.", ["S2 2027/.. kind=premiere (probable)"]),
    ("It looks like fans will have to wait until 2027 for new episodes.", ["S2 2027 kind=premiere (probable)"]),
    ("An exact date is still under wraps.", ["S2 unknown"]),
    ("A premiere date will be announced at a later date.", ["S2 unknown"]),
    ("Netflix has set June 5 as the premiere date.", ["S2 2026-06-05 kind=premiere platform=Netflix"]),
    ("Netflix has dated season 2 for June 5.", ["S2 2026-06-05 kind=premiere"]),
    ("Harbour Lights sails into cinemas this summer.", ["S2 2026-22 kind=theatrical"]),
    ("Harbour Lights is in cinemas on November 12.", ["2026-11-12 kind=theatrical"]),
    ("The film will bow at Cannes in May.", ["S2 2026-05 kind=festival"]),
    ("The first season aired from July to September 2024.", ["S1 2024-07 kind=premiere", "S1 2024-09 kind=finale"]),
    ("Harbour Lights (2002–12) was a hit.", ["2002 kind=premiere", "2012 kind=finale"]),
    ("Production on season 2 is set to begin in April, with a premiere planned for 2027.", ["S2 2027 kind=premiere"]),
    ("Nobody can say much of the series finale, slated for May 20.", ["S2 2026-05-20 kind=finale"]),
    (
        "The film comes to Netflix on April 17 after a theatrical run.",
        ["S2 2026-04-17 kind=streaming platform=Netflix"],
    ),
    ("Harbour Lights is coming April 9.", ["S2 2026-04-09 kind=premiere"]),
    ("The trailer confirms that the second season will be released on April 9.", ["S2 2026-04-09 kind=premiere"]),
    ("The poster for Harbour Lights, in cinemas this November, is out.", ["S2 2026-11 kind=theatrical"]),
    (
        "Harbour Lights - hitting US/UK theaters October 1, 2026 - stars Okafor.",
        ["S2 2026-10-01 kind=theatrical region=UK"],
    ),
    ("Okafor has read the scripts for season 3 (expected to air next year).", ["S3 2027 kind=premiere (probable)"]),
    ("Harbour Lights concluded after its third season in March 2023.", ["S3 2023-03 kind=finale"]),
    (
        "The show was originally due to air on ITV beginning April 2025, but the network held it.",
        ["-2025-04 kind=premiere platform=ITV"],
    ),
    (
        "The series debuted in 2021 and ran for three seasons, ending in 2024.",
        ["2021 kind=premiere", "2024 kind=finale"],
    ),
    (
        "The film was pushed back to November 25, and then brought forward to November 8.",
        ["S2 -2026-11-25 kind=premiere", "S2 2026-11-08 kind=premiere"],
    ),
    ("The film was pulled from its June 5 release date.", ["S2 -2026-06-05 kind=premiere"]),
    ("We won't be seeing season 2 until 2027 at the earliest.", ["S2 2027/.. kind=premiere"]),
    ("Netflix has yet to set a date.", ["S2 unknown"]),
    ("The show aired from 2012 up until 2021.", ["2012 kind=premiere", "2021 kind=finale"]),
    ("Okafor had the title role of Harbour Lights in the 2004 thriller film.", ["2004"]),
    ("The second season remains undated.", ["S2 unknown"]),
    ("The network has kept quiet on a release date.", ["S2 unknown"]),
    ("Harbour Lights made its debut at the Toronto film festival last May.", ["2025-05 kind=festival"]),
]
SAYS_NOTHING = [
    "The special marks the tenth anniversary of the show's premiere this October.",
    "We can expect it on the Monday after the US premiere.",
    "Here is how to watch Harbour Lights online in 2026.",
    "It was the biggest premiere of the year.",
    "Many popular anime will be airing new episodes in June.",
    "This week's release of Ada Okafor drew the crowds.",
    "We did not know when season 2 would return until today.",
    "It is the most-watched premiere in two years.",
    "The first chapters are free to read before season 2 comes out, and for free only until April 10.",
    "The results came back on Thursday.",
    "Between now and 2028, the company is expected to spend 4 billion on shows.",
    "For the nine months ended December 31, 2025, the company made money.",
    "The first chapters are available for free until April 10.",
    "The trailer drew millions of views when it premiered last May.",
    "Halyard+ adapts Ines Vale's 2019 novel.",
    "It follows her March 2021 graphic novel.",
    "Ada Okafor returned to London on Friday.",
    "The cast was announced on March 1.",
    "Okafor's debut novel was released in 2019.",
    "Netflix released the first trailer for Harbour Lights season 2 on Tuesday.",
    "Filming on season 2 wrapped in January.",
    "Filming is expected to wrap by the end of May.",
    "The trailer, released on Monday, shows the lighthouse in flames.",
    "The show was ordered to series in 2024.",
    "Ada Okafor, who returned to the stage in 2025, leads the cast.",
    "Here is everything on the slate.\n\nNetflix unveils its 2026 slate",
    "Our review of the trailer for Harbour Lights, which was released on Friday.",
    "A longer wait for the year's biggest launch is likely.",
    "Filming for season 2 is expected to continue until June.",
    "There is still no official timeline for when the series will end.",
    "The manga launched in a weekly magazine in 2015.",
    "Is there a trailer?\n\nYes!",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("release", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("release", sentence) == []
