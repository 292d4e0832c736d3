"""Titles that are named once."""

import pytest

from hitherto.reading.titles.naming import named_once


def named(text: str) -> set[str]:
    return {name for name, _ in named_once(text, 0, len(text))}


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("There was Salt Roads, an hour-long drama series that debuted in April.", {"Salt Roads"}),
        ("There was Salt Roads, another Harbour spin-off from the same studio.", {"Harbour", "Salt Roads"}),
        ("These include Salt Roads, starring Vera Quill and Bo Lark.", {"Salt Roads"}),
        ("They saw the 2013 Ann Vale-directed Salt Roads, which starred Bo Lark.", {"Salt Roads"}),
        ("Last year Salt Roads hit theaters to little noise.", {"Salt Roads"}),
        ("Salt Roads, which came to an end this year, was loved.", {"Salt Roads"}),
        ("Next month Salt Roads returns to Netflix.", {"Salt Roads"}),
        ("Salt Roads will get an anime adaptation in July.", {"Salt Roads"}),
        ("The finale of Salt Roads, on HBO and Max, ends the week.", {"Salt Roads"}),
        ("They liked Salt Roads (Netflix, March 3) best.", {"Salt Roads"}),
        ("They liked Salt Roads (BBC, 2019) best.", {"Salt Roads"}),
        ("Also axed: comedies Salt Roads, Ferrymen and Captain Lull.", {"Salt Roads", "Ferrymen", "Captain Lull"}),
        ("It made shows including Salt Roads and Harbour: Nocturne.", {"Salt Roads", "Harbour: Nocturne"}),
        ("It is a sequel to the cult hit Salt Roads.", {"Salt Roads"}),
        ("Production on the sophomore Salt Roads began.", {"Salt Roads"}),
        ("She voiced a gull in the animated Salt Roads.", {"Salt Roads"}),
        ("It followed HBO's acclaimed Salt Roads.", {"Salt Roads"}),
        ("It aired in the space series For All Harbours again.", {"For All Harbours"}),
        ("He came back in the animated What If… spin-off.", {"What If…"}),
        ("A glimpse of the Salt Roads trailer was enough.", {"Salt Roads"}),
        ("The next set of cards is Salt Roads due out on April 24.", {"Salt Roads"}),
        ("Is this a sequel to Salt Roads? People hope so.", {"Salt Roads"}),
        ("People watch Salt Roads on Hulu.", {"Salt Roads"}),
        ("She will direct Salt Roads, a colleague said.", {"Salt Roads"}),
        ("The show is expected to be called Salt Roads.", {"Salt Roads"}),
        ("New projects came, like Salt Roads (starring Vera Quill) in May.", {"Salt Roads"}),
        ("They liked Ann Vale (starring Vera Quill) best.", {"Ann Vale"}),  # a title that looks like a name
        ("WILL HE SWIM?: Tomorrow Comes Salt (1997) It was long.", {"Tomorrow Comes Salt"}),
        ("WHAT A CO-TTAGE: Live And Let Salt (1973) It was long.", {"Live And Let Salt"}),
        ("They spoke of Salt: The Last Road at length.", {"Salt: The Last Road"}),
        ("He hosts NBC's Little Larks and ABC's Quay Feud and Lockdome.", {"Little Larks", "Quay Feud", "Lockdome"}),
        ("Lund is best known for Salt Roads and, most recently, The Quay.", {"Salt Roads", "The Quay"}),
        ("Lund guest-starred on Salt Roads, Ferrymen and The Quay.", {"Salt Roads", "Ferrymen", "The Quay"}),
        ("Anna Vale (Salt Roads, The Quay) plays the priest.", {"Salt Roads", "The Quay"}),
        ("Lund of Salt Roads fame plays the priest.", {"Salt Roads"}),
        ("Salt Roads alum Bo Lund joins the cast.", {"Salt Roads"}),
        ("She did a movie about smugglers (called Brinehouse) in May.", {"Brinehouse"}),
        ("He made his directorial debut with Salt Roads.", {"Salt Roads"}),
        ("That day the Salt Roads stunner left.", {"Salt Roads"}),
        ("She took the title role of Saltwoman in May.", {"Saltwoman"}),
        ("The studio also distributed Anna Vale.", {"Anna Vale"}),
        ("Salt Roads scored another season in May.", {"Salt Roads"}),
        ("Salt Roads is executive produced by Bo Lund.", {"Salt Roads"}),
        ("CBS's Quay P.I. was a hit.", {"Quay P.I."}),
        ("Written by Anna Vale (Saltmen) and made with Emma Lund (The Quay).", {"Saltmen", "The Quay"}),
        ("Anna Vale (Saltmen) has joined the cast.", {"Saltmen"}),
        ("Three shows—Saltmen, The Quay and Ferrymen—will go on.", {"Saltmen", "The Quay", "Ferrymen"}),
        ("It was previously called Saltmen.", {"Saltmen"}),
        ("She is known for Emma and Bo and Ferrymen.", {"Ferrymen"}),
        ("Salt Roads and Ferrymen alum Anna Vale is back.", {"Salt Roads", "Ferrymen"}),
        ("Anna Vale has signed on for Salt Roads.", {"Salt Roads"}),
        ("Anna Vale has boarded the drama Salt Roads.", {"Salt Roads"}),
        ("He stars in Emma Lund's Salt Roads and The Quay.", {"Salt Roads", "The Quay"}),
        ("It is by Salt Roads director Anna Vale.", {"Salt Roads"}),
        ("Salt Roads received critical acclaim.", {"Salt Roads"}),
        ("Its other originals, Salt Roads and The Quay, ended.", {"Salt Roads", "The Quay"}),
        ("Anna Vale will star in Salt Roads, Bluewater+ announced.", {"Salt Roads"}),
        ("“My mother is thrilled,” he says of Salt, Actually, in which he plays a farmer.", {"Salt, Actually"}),
        ("He lends his voice to a gull in Salt Roads, out March 12.", {"Salt Roads"}),
        ("I did an indie with Anna Vale called Salt & Rust that got into a festival.", {"Salt & Rust"}),
        ("She went on to anchor HBO's Salt Roads (its third and final season is due), he said.", {"Salt Roads"}),
        ("It is by Bo Lund, who gave us the equally weepy Salt Roads in 2013.", {"Salt Roads"}),
        ("Vale begins shooting Salt Roads for Larch Studios in the fall.", {"Salt Roads"}),
        ("She just finished filming Universal's sci-fi The Ninth Quay opposite Bo Lund.", {"The Ninth Quay"}),
        ("The two are to reunite on Salt Roads, about a strike.", {"Salt Roads"}),
        ("Lund is best known for the 2018 film about the cleaners, Salt Roads – a hit.", {"Salt Roads"}),
        ("A reunion special, Salt Roads, is on the cards.", {"Salt Roads"}),
        ("There was little to see since Salt Roads wrapped up in the spring.", {"Salt Roads"}),
        ("In happier news, Salt Roads got its season 4 order.", {"Salt Roads"}),
        ("The network is bringing back Salt Roads for a ten-episode third season.", {"Salt Roads"}),
        ("She will next be seen in the film The Ferryman's Wage, alongside Bo Lund.", {"The Ferryman's Wage", "Wage"}),
        ("In Salt Roads, out April 7, she’s Una, an agent.", {"Salt Roads"}),
        ("She was in Salt Roads. She appeared in The Quay in 2012 and Ferrymen.", {"The Quay", "Ferrymen"}),
    ],
)  # fmt: skip
def test_one_naming_is_enough(text: str, titles: set[str]) -> None:
    assert named(text) == titles


@pytest.mark.parametrize(
    "text",
    [
        "In New York, she plays a pub gig.",
        "He started shooting in Toronto with Anna Vale.",
        "They finished filming Season 2 in May.",
        "It is a series about a soldier, Cassius Dio, who falls.",
        "The network is bringing back Anna Vale for another series.",
        "His latest project, a drama, is due.",
        "She met Ann Vale, a film director, in May.",
        "Shows like this one star Ann Vale.",
        "The finale of Season 2 was long.",
        "It was the most anticipated Harbour Film Festival.",
        "Netflix's Ann Vale was there.",
        "Anna Vale (Emma, Alice) plays twins.",
        "Anna Vale (Emma) has joined the cast.",
        "The boatman (Saltmen) has joined the cast.",
        "Ferrymen (Salt Roads, The Quay) row.",
        "Before Emma came out, she sang.",
        "He came from the U.S. and J.J. was there.",
        "He appeared on Broadway and in London.",
        "He was featured on the App Store.",
        "Thematically, a film that says little.",
        "Episodes 1-2 were released in May.",
    ],
)
def test_what_stands_in_such_a_place_without_being_a_title(text: str) -> None:
    assert named(text) == set()
