"""Sentences in an article about an invented series, and what happens in the story to come according to them."""

from collections.abc import Callable

import pytest

from hitherto.claims import Claim

Told = Callable[[str, str], list[str]]

SAYS = [
    (
        "The dramedy takes a look at the lives of four women who run a tattoo parlour.",
        ["S2 The dramedy takes a look at the lives of four women who run a tattoo parlour"],
    ),
    (
        "Una is now faced with new troubles at the lamp, while Sol struggles with the death of his brother Corin.",
        [
            "S2 Sol struggles with the death of his brother Corin characters=('Sol', 'Corin')",
            "S2 Una is now faced with new troubles at the lamp characters=('Una',)",
        ],
    ),
    (
        "“Una follows her missing brother into the storm and finds a wreck,” says creator Vera Quill.",
        ["S2 Una follows her missing brother into the storm and finds a wreck characters=('Una',)"],
    ),
    (
        "The trailer shows plenty, from Una stealing a boat to Naomi and Sol getting engaged to Brand's trial.",
        [
            "S2 Brand's trial characters=('Brand',)",
            "S2 Naomi and Sol getting engaged characters=('Naomi', 'Sol')",
            "S2 Una stealing a boat characters=('Una',)",
        ],
    ),
    (
        "The season follows Una as she searches for the missing keeper.",
        ["S2 Una as she searches for the missing keeper characters=('Una',)"],
    ),
    (
        "In the trailer, Una (Ada Okafor) breaks into the lamp room and finds a body.",
        ["S2 Una (Ada Okafor) breaks into the lamp room and finds a body characters=('Una',)"],
    ),
    (
        "Joan Reyes will play Corin, a young widow who must save the lighthouse from a gang of smugglers.",
        ["S2 Corin, a young widow who must save the lighthouse from a gang of smugglers characters=('Corin',)"],
    ),
    (
        "The series, which examines the lives of three women at a lifeboat station, will arrive in May.",
        ["S2 series, which examines the lives of three women at a lifeboat station"],
    ),
    (
        "Set ten years after the storm, the story centers on two sisters who run the lighthouse.",
        ["S2 Set ten years after the storm, the story centers on two sisters who run the lighthouse"],
    ),
    (
        "Una is forced to choose between her brother and the truth.",
        ["S2 Una is forced to choose between her brother and the truth characters=('Una',)"],
    ),
    (
        "Netflix has renewed Salt Roads, the drama about two sisters who run a pub, and Cold Coast.",
        ["drama about two sisters who run a pub"],
    ),
    (
        "Netflix will adapt The Last Mail, Joan Reyes' novel about a night train that disappears in a blizzard.",
        ["novel about a night train that disappears in a blizzard"],
    ),
    (
        "HBO has shared a trailer for its miniseries Salt Roads, which chronicles the fall of a house over a year.",
        ["miniseries Salt Roads, which chronicles the fall of a house over a year"],
    ),
    (
        "When the keeper disappears, Una must uncover a conspiracy.",
        ["S2 When the keeper disappears, Una must uncover a conspiracy characters=('Una',)"],
    ),
    (
        "According to the official synopsis, Una learns that her grandfather signed the forged report.",
        ["S2 Una learns that her grandfather signed the forged report characters=('Una',)"],
    ),
]
SAYS_NOTHING = [
    "Okafor wore a green gown as she arrived with her husband.",
    "The company employs about three hundred people in the town.",
    "Will Una survive the storm and find her brother?",
    "The original film follows a mother and a daughter who must learn to get along.",
    "We don't know yet whether Una will be back to investigate another murder.",
    "The new film follows the success of Cold Coast, which brought back the detective.",
    "Una was a smuggler who killed the keeper.",
    "New faces include boss Petra (Ada Okafor), who fights Una, and lab tech Sol (Tom Reyes).",
    "Una's fight with the smugglers is edging closer.",
    "The plot of season 1 was a closed story, with Una sent to prison for the murder of her brother.",
    "The story so far was about Una and her brother.",
    "Finally, we'll get to meet Una's uncle, who's played by Tom Reyes.",
    "Filming took place in Cornwall last summer.",
    "Ada Okafor will return as Una.",
    "The new season premieres on Netflix on May 4.",
    "The series has been renewed for a third season.",
    "It looks great and the music is wonderful.",
    "Plot details have not been revealed.",
    "“I wanted to make a show about love and loss,” said Vera Quill.",
    "Vera Quill is also producing another series about two cooks.",
    "Ada Okafor previously starred in the thriller Cold Coast as a doctor.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("plot", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("plot", sentence) == []


def test_what_will_not_happen_is_denied_and_a_denied_reason_denies_nothing(read: Callable[..., list[Claim]]) -> None:
    headline = "Harbour Lights season 2: everything we know so far"
    lead = "The second season of Harbour Lights, the drama about a lighthouse town, is on its way."
    denied = "Una isn't expected to fight the Widow and her gang of smugglers."
    reason = "Una fights the Widow for the town, as the story won't be told by her brother."
    for told, polarity in ((denied, "-"), (reason, "+")):
        claims = [c for c in read(headline, f"{lead}\n\n{told}") if c.property == "plot" and told in c.evidence[0].text]
        assert [c.polarity for c in claims] == [polarity]


def test_a_hedge_of_what_is_added_hedges_nothing_else(read: Callable[..., list[Claim]]) -> None:
    headline = "Harbour Lights season 2: everything we know so far"
    told = "The trailer shows Una stealing the keeper's boat, and it suggests that Brand knows more than he admits."
    claims = [c for c in read(headline, f"Harbour Lights is back in May.\n\n{told}") if c.property == "plot"]
    assert [c.certainty for c in claims] == ["certain"]


def test_the_story_of_this_season_is_the_articles_whatever_the_heading_names(
    read: Callable[..., list[Claim]],
) -> None:
    headline = "Harbour Lights season 2: everything we know so far"
    told = "In this season, Una must find out who killed her brother before the storm destroys the town."
    article = f"Harbour Lights is back in May, and so is Salt Roads.\n\nSalt Roads\n\n{told}"
    claims = [c for c in read(headline, article) if c.property == "plot"]
    assert [(c.subject.work, c.subject.season) for c in claims] == [("Harbour Lights", 2)]


def test_a_paragraph_goes_on_about_the_season_that_it_names(read: Callable[..., list[Claim]]) -> None:
    headline = "Harbour Lights is renewed for season 3"
    paragraph = "Season 2 took the island to war. But the Widow killed her own brother and betrayed the smugglers."
    claims = [c for c in read(headline, f"Harbour Lights is back in May.\n\n{paragraph}") if c.property == "plot"]
    assert [c.subject.season for c in claims] == [2]


def test_what_happened_goes_on_in_the_past_tense_and_what_is_shown_does_not(read: Callable[..., list[Claim]]) -> None:
    headline = "Harbour Lights season 3 trailer"
    before = "Season 2 took the island to war."
    past = "The storm killed Una's brother and left her stranded on the rocks."
    shown = "The trailer features a fight on the pier, as Una warns her brother of the smugglers."
    for told, season in ((past, 2), (shown, 3)):
        claims = [c for c in read(headline, f"Harbour Lights is back.\n\n{before}\n\n{told}") if c.property == "plot"]
        assert [c.subject.season for c in claims if told[:-1] in c.evidence[0].text] == [season]


def test_a_season_that_may_not_be_the_last_one_is_not_guessed(read: Callable[..., list[Claim]]) -> None:
    seasons = (
        "Harbour Lights season 1 is on Netflix. Season 1 has eight episodes. Season 1 won an award. Season 2 is near."
    )
    told = "Una learns that her brother has been killed by smugglers."
    claims = [
        c
        for c in read("What we know of the new Harbour Lights trailer", f"{seasons}\n\n{told}")
        if c.property == "plot"
    ]
    assert [c.subject.season for c in claims] == [None]


def test_a_caption_that_tells_the_same_again_is_one_claim_with_it(read: Callable[..., list[Claim]]) -> None:
    told = "Una learns that her brother has been killed by smugglers."
    text = f"Harbour Lights is back in May.\n\n{told}\n\nAt sea: {told}"
    [one] = [c for c in read("Harbour Lights season 2: the story", text) if c.property == "plot"]
    assert len(one.evidence) == 2


def test_a_story_of_the_comics_is_not_that_of_the_series(read: Callable[..., list[Claim]]) -> None:
    told = "Una kills the Widow and flees from the smugglers."
    for opening, times in (
        ("In the comics, the smugglers hunt Una.", 0),
        ("In the trailer, the smugglers hunt Una.", 1),
    ):
        text = f"Harbour Lights is back in May.\n\n{opening} {told}"
        claims = read("Harbour Lights season 2 trailer explained", text)
        assert sum(told[:-1] in c.evidence[0].text for c in claims if c.property == "plot") == times
