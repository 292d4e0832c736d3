"""Sentences in an article about an invented series, and who the characters are according to them."""

from collections.abc import Callable

import pytest

from hitherto.claims import Claim

Told = Callable[[str, str], list[str]]

SAYS = [
    ("Netflix has ordered a biopic about the late poet Emily Vane.", ["Emily Vane description=the late poet"]),
    ("The film chronicles the life of boxer Jim Brand.", ["Jim Brand description=boxer"]),
    ("Ada Okafor stars as Prime Minister Clara Vane.", ["Clara Vane description=Prime Minister"]),
    ("The lab is now run by Maxine Tanner (Paula Quick).", ["Maxine Tanner description=runs The lab"]),
    (
        "At the helm of the crime lab is Paula Quick as Maxine Tanner.",
        ["Maxine Tanner description=at the helm of the crime lab"],
    ),
    (
        "The most obvious villain in the trailer is Mac Tanner (Tom Reyes).",
        ["Mac Tanner description=The most obvious villain"],
    ),
    ("Ada Okafor plays the head of the guild, Vera Stroud.", ["Vera Stroud description=the head of the guild"]),
    (
        "The world forgot him, separating him from ex-girlfriend Petra and best friend Ned.",
        ["Ned description=best friend", "Petra description=ex-girlfriend"],
    ),
    ("It pits him against Wilson Brand (Otto Lind), aka the Kingpin.", ["Wilson Brand description=the Kingpin"]),
    ("He moves in with Anthony, Una's (Ada Okafor) boyfriend.", ["Anthony description=Una's (Ada Okafor) boyfriend"]),
    (
        "The story follows Asta and Juno, two orphans left abandoned at a church.",
        [f"{name} description=two orphans left abandoned at a church" for name in ("Asta", "Juno")],
    ),
    (
        "Central characters are two young women named Daisy and Petra.",
        [f"{name} description=two young women" for name in ("Daisy", "Petra")],
    ),
    (
        "The movie follows Matt Brand, a former actor who turned into a villain.",
        ["Matt Brand description=a former actor who turned into a villain"],
    ),
    ("Otto Lind will play Tom Brand, the TV host of the games.", ["Tom Brand description=the TV host of the games"]),
    ("Una and her best friend, Petra, move to the coast.", ["Petra description=her best friend"]),
    ("The main character, Una, moves to the coast.", ["Una description=main character"]),
    ("Una Kestle is a detective who must find them.", ["Una Kestle description=a detective who must find them"]),
    ("Tom Reyes will play Brand, whom they describe as “a bold smuggler”.", ["Brand description=a bold smuggler”"]),
    ("Leila Marsh will play another fisherman named Sol Tanner.", ["Sol Tanner description=another fisherman"]),
    ("Bel Quick will play Una's friend, Naomi.", ["Naomi description=Una's friend"]),
    ("Tom Reyes plays gumshoe Gus Lamp.", ["Gus Lamp description=gumshoe"]),
    (
        "Tom Reyes plays Captain Brand, a smuggler who rules the docks.",
        ["Captain Brand description=a smuggler who rules the docks"],
    ),
    ("Ada Okafor plays hard-bitten detective Una Kestle.", ["Una Kestle description=hard-bitten detective"]),
    ("Una Kestle (Ada Okafor) is a widow with a secret.", ["Una Kestle description=a widow with a secret"]),
    ("The season introduces a talking seal called Pip.", ["Pip description=a talking seal"]),
    (
        "Bel Quick has been cast as Sissy, “a chameleon who can be brilliant”.",
        ["Sissy description=a chameleon who can be brilliant”"],
    ),
    ("She leaves town with her son Aldous Brand.", ["Aldous Brand description=her son"]),
    ("The ship is taken by a smuggler known as the Wren.", ["Wren description=a smuggler"]),
    ("It turns on Bel Quick's weary detective Mio Brandt.", ["Mio Brandt description=weary detective"]),
    ("His brother Aldous (Tom Reyes) comes home.", ["Aldous description=His brother"]),
    ("It has Ada Okafor as Brand's former bestie Petra Vane.", ["Petra Vane description=Brand's former bestie"]),
    ("We see Aldous (Tom Reyes), now an expert witness, again.", ["Aldous description=an expert witness"]),
    (
        "Petra is a young judge who has never lost a case.",
        ["Petra description=a young judge who has never lost a case"],
    ),
    ("The story turns to Petra Vane as the new villain.", ["Petra Vane description=the new villain"]),
    ("It follows Petra Vane, a widow with a secret.", ["Petra Vane description=a widow with a secret"]),
    (
        "Joan Reyes joins as Petra Vane, a sergeant on her last case.",
        ["Petra Vane description=a sergeant on her last case"],
    ),
    ("Una flees from the ruthless Petra Vane.", ["Petra Vane description=ruthless"]),
    ("Joan Reyes portrays crime boss Petra Vane.", ["Petra Vane description=crime boss"]),
    ("It follows his devoted manager Ron (Bel Quick) to sea.", ["Ron description=his devoted manager"]),
    ("Ada (Leila Marsh), aka Brand's daughter, goes to sea.", ["Ada description=Brand's daughter"]),
    ("Bel Quick joins as Tim, described as a charming smuggler.", ["Tim description=a charming smuggler"]),
    ("Bel Quick's character, Tim, is a charming smuggler.", ["Tim description=a charming smuggler"]),
    ("It follows lighthouse keeper Petra Vane.", ["Petra Vane description=lighthouse keeper"]),
    (
        "Yes, married forensic whizzes Gil and Sara (played by vets Otto Lind and Bo Quill) did squeeze in a kiss.",
        ["Gil description=married forensic whizzes", "Sara description=married forensic whizzes"],
    ),
    (
        "Otto Lind might play Una Kestle, the archivist of the line.",
        ["Una Kestle description=the archivist of the line"],
    ),
    ("They are at sea, according to CSI Joshua Marr (Otto Lind).", ["CSI Joshua Marr description=CSI"]),
    (
        "Ada Okafor and Otto Lind reprise their roles as news reporter Gail Winter and sheriff Dov Riley.",
        ["Dov Riley description=sheriff", "Gail Winter description=news reporter"],
    ),
    (
        "Otto Lind and Ada Okafor are reviving married couple Gil Brand and Sara Vane.",
        ["Gil Brand description=married couple", "Sara Vane description=married couple"],
    ),
    (
        "Otto Lind plays weary entomologist Gil Brand and Ada Okafor his wife, intrepid scientist Sara Vane.",
        ["Gil Brand description=weary entomologist", "Sara Vane description=his wife, intrepid scientist"],
    ),
    ("She is the daughter of galactic regent Belis (Otto Lind).", ["Belis description=galactic regent"]),
    (
        "Ada Okafor makes her debut as Grace's longtime manicurist, Shere.",
        ["Shere description=Grace's longtime manicurist"],
    ),
    ("Petra Vane, a young detective, must find the killer.", ["Petra Vane description=a young detective"]),
]
SAYS_NOTHING = [
    "Otto Lind plays Brand. As a boy, Brand was cursed.",
    "It is the last film of director Joan Reyes.",
    "A film starring singer Bel Quick is in the works.",
    "The company is now run by Maxine Tanner.",
    "The most obvious choice is Tom Reyes.",
    "Her husband is producer Otto Lind.",
    "She is set to recruit Marie Brand and her friends.",
    "Ada Okafor told her best friend Petra Vale about the part.",
    "Ada Okafor as Una Kestle.",
    "A company called Marsh Media owns the rights.",
    "The villain is played by Tom Reyes.",
    "Peter Low, the producer, said the season is ready.",
    "We see Una as a kid.",
    "Mayor Brand crushes Vane.",
    "Vale and Apple's boss Tim Brand met.",
    "Fans know Ada Okafor's character Una.",
    "Brand (Otto Lind) flees from Soldier Boy (Bo Quill).",
    "Vale's producing partner, Joan Reyes, returns.",
    "Peter is the director of the film.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("character", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("character", sentence) == []


def test_a_character_of_another_work_is_not_of_the_articles(read: Callable[..., list[Claim]]) -> None:
    headline = "Everything we know about “Harbour Lights” season 2"
    text = "“Harbour Lights” is back in May.\n\nOtto Lind, who played Captain Mal Brand in “Cold Coast”, stars."
    [one] = [c for c in read(headline, text) if c.property == "character"]
    assert one.subject.work == "Cold Coast"
