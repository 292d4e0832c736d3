"""Sentences in an article about an invented series, and who makes it according to them."""

from collections.abc import Callable

import pytest

Told = Callable[[str, str], list[str]]

SAYS = [
    ("Vera Quill, whose debut won a prize, is at the helm.", ["Vera Quill job=director"]),
    ("It shoots in May, with Vera Quill calling the shots.", ["Vera Quill job=director"]),
    ("It is Vera Quill's first time behind the camera.", ["Vera Quill job=director"]),
    ("The series marks Vera Quill's feature debut.", ["Vera Quill job=director"]),
    (
        "Vera Quill directs from scripts by Otto Lind and Tom Hale.",
        ["Otto Lind job=writer", "Tom Hale job=writer", "Vera Quill job=director"],
    ),
    ("Vera Quill is directing from Otto Lind's script.", ["Otto Lind job=writer", "Vera Quill job=director"]),
    ("The script's by Vera Quill.", ["Vera Quill job=writer"]),
    ("Vera Quill has written every episode bar one.", ["Vera Quill job=writer"]),
    ("The score, built from demos, is the work of Vera Quill.", ["Vera Quill job=composer"]),
    (
        "Casting is by Vera Quill and Tom Hale.",
        ["Tom Hale job=casting director", "Vera Quill job=casting director"],
    ),
    (
        "Vera Quill will direct the first four episodes and Otto Lind the last two.",
        ["Otto Lind job=director", "Vera Quill job=director"],
    ),
    ("It is made without any involvement from original director Vera Quill.", ["-Vera Quill job=director"]),
    ("Director Vera Quill won't be back.", ["-Vera Quill job=director"]),
    ("The show's head writer, Vera Quill, said so.", ["Vera Quill job=head writer"]),
    ("Series creator and star Vera Quill said so.", ["Vera Quill job=creator"]),
    ("It comes from Vera Quill, the creator of Cold Water.", ["Vera Quill job=creator"]),
    ("Vera Quill will run the show.", ["Vera Quill job=showrunner"]),
    ("Writing duties fall to Vera Quill.", ["Vera Quill job=writer"]),
    ("Vera Quill made her directorial debut with Salt Roads.", ["Vera Quill job=director"]),
    ("The crew includes DP Vera Quill.", ["Vera Quill job=cinematographer"]),
    ("Vera Quill shares showrunning duty with nobody.", ["Vera Quill job=showrunner"]),
    (
        "It was created by “Deep Water” star Vera Quill and his partner Tom Hale.",
        ["Tom Hale job=creator", "Vera Quill job=creator"],
    ),
    ("It is created by Micah Bloomberg.", ["Micah Bloomberg job=creator"]),
    (
        "Production companies involved with it include Larkspur Films and Tide Pictures.",
        ["Larkspur Films job=production company", "Tide Pictures job=production company"],
    ),
    ("Behind the camera is Vera Quill.", ["Vera Quill job=director"]),
    ("“It is done,” teased EP Vera Quill.", ["Vera Quill job=executive producer"]),
    ("It is a Larkspur Films production for Channel 4.", ["Larkspur Films job=production company"]),
    (
        "The team includes costume designer Vera Quill and production designer Otto Lind.",
        ["Otto Lind job=production designer", "Vera Quill job=costume designer"],
    ),
    ("Vera Quill adapted Otto Lind's novel for the screen.", ["Vera Quill job=writer"]),
    ("The cast and crew, led by showrunner Vera Quill, are back.", ["Vera Quill job=showrunner"]),
    ("Vera Quill, Harbour Lights' showrunner, says so.", ["Vera Quill job=showrunner"]),
    ("The series hails from writer Vera Quill.", ["Vera Quill job=writer"]),
    ("Vera Quill will likely be an executive producer.", ["Vera Quill job=executive producer (probable)"]),
    (
        "Otto Lind worked on the film's story and character designs.",
        ["Otto Lind job=character designer", "Otto Lind job=writer"],
    ),
    (
        "Larkspur Television, which made it once, is not a studio on it.",
        ["-Larkspur Television job=production company"],
    ),
    (
        "Jointly produced by Larkspur, Tide Studios, and Grey Animation, it is out.",
        [f"{n} job=producer" for n in ("Grey Animation", "Larkspur", "Tide Studios")],
    ),
    (
        "Vera Quill (showrunner) and Otto Lind (director) spoke.",
        ["Otto Lind job=director", "Vera Quill job=showrunner"],
    ),
    (
        "The show’s writers, Vera Quill and Otto Lind, are executive producing.",
        [f"{n} job={job}" for n in ("Otto Lind", "Vera Quill") for job in ("executive producer", "writer")],
    ),
    (
        "She likes it, and Vera Quill will produce with Otto Lind and his Grey Res partner Tom Hale.",
        [f"{n} job=producer" for n in ("Otto Lind", "Tom Hale", "Vera Quill")],
    ),
    (
        "Vera Quill, together with her husband Otto Lind, will produce.",
        [f"{n} job=producer" for n in ("Otto Lind", "Vera Quill")],
    ),
    (
        "Larkspur Studios produces, with Vera Quill as showrunner.",
        ["Larkspur Studios job=production company", "Vera Quill job=showrunner"],
    ),
    (
        "Otto Lind will take over showrunning duties from Vera Quill.",
        ["-Vera Quill job=showrunner", "Otto Lind job=showrunner"],
    ),
    ("Vera Quill has been replaced as director by Otto Lind.", ["-Vera Quill job=director", "Otto Lind job=director"]),
    ("The writers’ room includes Vera Quill and Otto Lind.", ["Otto Lind job=writer", "Vera Quill job=writer"]),
    ("The film marks Vera Quill’s directorial debut.", ["Vera Quill job=director"]),
    ("[Showrunner] Vera Quill added: “It was fun.”", ["Vera Quill job=showrunner"]),
    (
        "Vera Quill has left Harbour Lights. Quill was serving as showrunner.",
        ["-Vera Quill job=showrunner"],
    ),
    ("Vera Quill likes it. She’s also on board as a producer.", ["Vera Quill job=producer"]),
    (
        "It will be written and directed by Otto Lind from Five Media, Vera Quill’s new media company.",
        ["Otto Lind job=director", "Otto Lind job=writer"],
    ),
    (
        "Vera Quill will act as showrunner, as well as an EP alongside Otto Lind and Tom Hale.",
        [
            *(f"{n} job=executive producer" for n in ("Otto Lind", "Tom Hale", "Vera Quill")),
            "Vera Quill job=showrunner",
        ],
    ),
    (
        "It will be produced by Vera Quill’s Bright Meadow and Larkspur Entertainment/Tide Content.",
        [f"{n} job=production company" for n in ("Bright Meadow", "Larkspur Entertainment", "Tide Content")],
    ),
    (
        "Otto Lind, who wrote the first season, will also executive produce along with Per Sand through Blossom Films.",
        ["S1 Otto Lind job=writer", "S2 Otto Lind job=executive producer", "S2 Per Sand job=executive producer"],
    ),
    (
        "Vera Quill wrote the pilot and will executive produce with Otto Lind (“Driftwood”, “Blood Moon”).",
        ["Otto Lind job=executive producer", "Vera Quill job=executive producer", "Vera Quill job=writer"],
    ),
    (
        "Executive producers are Vera Quill; Tom Hale and Ines Vale of Larkspur Pictures; and Bo Marsh.",
        [f"{n} job=executive producer" for n in ("Bo Marsh", "Ines Vale", "Tom Hale", "Vera Quill")],
    ),
    (
        "It was executive produced by Otto Lind and Vera Quill, who will also direct the first episode.",
        ["Otto Lind job=executive producer", "Vera Quill job=director", "Vera Quill job=executive producer"],
    ),
    (
        "Vera Quill is also on board as a producer, as is Tom Hale.",
        ["Tom Hale job=producer", "Vera Quill job=producer"],
    ),
    (
        "With Vera Quill directing and Otto Lind writing, the film is in good hands.",
        ["Otto Lind job=writer", "Vera Quill job=director"],
    ),
    (
        "Showrunner Vera Quill and executive producer Otto Lind have both left Harbour Lights.",
        ["-Otto Lind job=executive producer", "-Vera Quill job=showrunner"],
    ),
    (
        "Vera Quill has boarded the project as director, replacing Otto Lind.",
        ["-Otto Lind job=director", "Vera Quill job=director"],
    ),
    ("Vera Quill, who hosts the podcast, will consult on the series.", ["Vera Quill job=consultant"]),
    ("The film, directed by Vera Quill, was originally scheduled for release in April.", ["Vera Quill job=director"]),
    ("New showrunner: Vera Quill", ["Vera Quill job=showrunner"]),
    (
        "Here is a drama from Vera Quill, Otto Lind and Tom Hale.",
        ["Vera Quill job=creator"],
    ),
    (
        "Vera Quill (“Deep Water”) and Otto Lind are co-writing the script.",
        [f"{n} job=writer" for n in ("Otto Lind", "Vera Quill")],
    ),
    (
        "Otto Lind and former Larkspur Studios producer Vera Quill are executive producing.",
        [f"{n} job=executive producer" for n in ("Otto Lind", "Vera Quill")],
    ),
    ("Entertainment Two produces the series.", ["Entertainment Two job=production company"]),
    ("It shapes Vera Quill’s reimagining of Harbour Lights.", ["Vera Quill job=creator"]),
    (
        "Directorial duties are being handled by Vera Quill and Otto Lind.",
        [f"{n} job=director" for n in ("Otto Lind", "Vera Quill")],
    ),
    ("Vera Quill replaced Otto Lind as director.", ["-Otto Lind job=director", "Vera Quill job=director"]),
    ("Showrunner Vera Quill left Harbour Lights for good.", ["-Vera Quill job=showrunner"]),
    (
        "Vera Quill and Otto Lind serve as showrunners and executive produce alongside Tom Hale.",
        [
            *(f"{n} job=executive producer" for n in ("Otto Lind", "Tom Hale", "Vera Quill")),
            *(f"{n} job=showrunner" for n in ("Otto Lind", "Vera Quill")),
        ],
    ),
    (
        "Vera Quill, who worked on shows such as Tide, was brought on to serve as co-showrunner.",
        ["Vera Quill job=co-showrunner"],
    ),
    (
        "The show is the creation of writer and producer Vera Quill.",
        [f"Vera Quill job={job}" for job in ("creator", "producer", "writer")],
    ),
    (
        "Vera Quill is attached to create, write, executive-produce and serve as the showrunner on the series.",
        [f"Vera Quill job={job}" for job in ("creator", "executive producer", "showrunner", "writer")],
    ),
    (
        "Directed by Vera Quill with a script from Otto Lind, Harbour Lights stars Ines Vale and Tom Marsh.",
        ["Otto Lind job=writer", "Vera Quill job=director"],
    ),
    ("Vera Quill, who was initially set as showrunner, wishes them luck.", ["-Vera Quill job=showrunner"]),
    (
        "While writer Otto Lind was initially earmarked to write the script, Vera Quill took over writing duties.",
        ["-Otto Lind job=writer", "Vera Quill job=writer"],
    ),
    ("Otto Lind is out as showrunner.", ["-Otto Lind job=showrunner"]),
    ("Quill Vane makes way for Otto Lind to step behind the camera.", ["Otto Lind job=director"]),
    ("Vera Quill returns to the director’s chair.", ["Vera Quill job=director"]),
    ("Vera Quill will make her directorial debut with Harbour Lights.", ["Vera Quill job=director"]),
    ("Vera and Lila Quill joined to develop the new series.", [f"{n} Quill job=developer" for n in ("Lila", "Vera")]),
    ("Vera Quill, Head of Story at Larkspur (a studio), will serve as a consultant.", ["Vera Quill job=consultant"]),
    ("The show is the brainchild of Vera Quill.", ["Vera Quill job=creator"]),
    (
        "The series is a co-production between Larkspur Films and Quiet Pictures.",
        [f"{name} job=production company" for name in ("Larkspur Films", "Quiet Pictures")],
    ),
    ("Vera Quill is helming the film from a script by Otto Lind.", ["Otto Lind job=writer", "Vera Quill job=director"]),
    ("“Deep Water” changed it all, and Vera Quill's “Harbour Lights” is next.", ["Vera Quill job=creator"]),
    ("Showrunner Vera Quill is back.", ["Vera Quill job=showrunner"]),
    (
        "Writer-creator Vera Quill and executive producer Ines Vale are back.",
        ["Ines Vale job=executive producer", "Vera Quill job=creator", "Vera Quill job=writer"],
    ),
    (
        "Executive producers Vera Quill and Ines Vale are back.",
        ["Ines Vale job=executive producer", "Vera Quill job=executive producer"],
    ),
    (
        "Executive producers include director Vera Quill and Ines Vale.",
        ["Ines Vale job=executive producer", "Vera Quill job=director", "Vera Quill job=executive producer"],
    ),
    (
        "Otto Lind will executive produce the series alongside “Deep Water” co-creator Vera Quill and Ines Vale.",
        [f"{name} job=executive producer" for name in ("Ines Vale", "Otto Lind", "Vera Quill")],
    ),
    ("Vera Quill of Larkspur Films is also an executive producer.", ["Vera Quill job=executive producer"]),
    ("Created in 2010 by Vera Quill, it was a hit.", ["Vera Quill job=creator"]),
    ("It is written by the show's creator, Vera Quill.", ["Vera Quill job=creator", "Vera Quill job=writer"]),
    ("It has character designs provided by Vera Quill.", ["Vera Quill job=character designer"]),
    ("Larkspur Productions produces the series.", ["Larkspur Productions job=production company"]),
    ("It was co-created by Game of Storms author Vera Quill.", ["Vera Quill job=creator"]),
    (
        "The writers of the Vera Quill-starring and executive-producing series meet.",
        ["Vera Quill job=executive producer"],
    ),
    ("Vera Quill — who developed the series — is glad.", ["Vera Quill job=developer"]),
    ("Vera Quill, the show's creator, is glad.", ["Vera Quill job=creator"]),
    ("Vera Quill, the director of “Harbour Lights”, is glad.", ["Vera Quill job=director"]),
    ("Vera Quill will serve as showrunner.", ["Vera Quill job=showrunner"]),
    (
        "Vera Quill returns as executive producer and director.",
        ["Vera Quill job=director", "Vera Quill job=executive producer"],
    ),
    ("Vera Quill is the composer.", ["Vera Quill job=composer"]),
    ("It was created by Vera Quill.", ["Vera Quill job=creator"]),
    ("It is written and directed by Vera Quill.", ["Vera Quill job=director", "Vera Quill job=writer"]),
    ("The script by Vera Quill is done.", ["Vera Quill job=writer"]),
    ("Vera Quill will direct.", ["Vera Quill job=director"]),
    ("Vera Quill wrote every episode.", ["Vera Quill job=writer"]),
    (
        "Vera Quill will write and executive produce the series.",
        ["Vera Quill job=executive producer", "Vera Quill job=writer"],
    ),
    ("Director Vera Quill told Deadline that it is long.", ["Vera Quill job=director"]),
    ("Vera Quill will serve as showrunner/EP.", ["Vera Quill job=executive producer", "Vera Quill job=showrunner"]),
    (
        "Vera Quill executive produces the series with Larkspur's Ines Vale as well as Deepwater alum Otto E. Lind.",
        [f"{name} job=executive producer" for name in ("Ines Vale", "Otto E. Lind", "Vera Quill")],
    ),
    ("Vera Quill will not direct.", ["-Vera Quill job=director"]),
    ("Vera Quill is no longer the showrunner.", ["-Vera Quill job=showrunner"]),
    (
        "The film comes from director Vera Quill and writer Ines Vale.",
        ["Ines Vale job=writer", "Vera Quill job=director"],
    ),
    ("It is directed by Vera Quill from a script by Ines Vale.", ["Ines Vale job=writer", "Vera Quill job=director"]),
    (
        "It is directed by Vera Quill from a screenplay she co-wrote with Ines Vale.",
        ["Ines Vale job=writer", "Vera Quill job=director", "Vera Quill job=writer"],
    ),
    ("Vera Quill directs from her own script.", ["Vera Quill job=director", "Vera Quill job=writer"]),
    ("The script comes from Vera Quill and Ines Vale.", ["Ines Vale job=writer", "Vera Quill job=writer"]),
    ("The Vera Quill-directed drama is long.", ["Vera Quill job=director"]),
    (
        "The executive producers are Vera Quill of Larkspur Films, Ines Vale and Otto Lind.",
        ["Ines Vale job=executive producer", "Otto Lind job=executive producer", "Vera Quill job=executive producer"],
    ),
    (
        "Also executive producing are Vera Quill and Ines Vale.",
        ["Ines Vale job=executive producer", "Vera Quill job=executive producer"],
    ),
    ("Vera Quill will executive produce through her Larkspur Films banner.", ["Vera Quill job=executive producer"]),
    ("Vera Quill will star in and executive produce the drama.", ["Vera Quill job=executive producer"]),
    ("Vera Quill has been brought on as showrunner.", ["Vera Quill job=showrunner"]),
    ("Vera Quill replaces Ines Vale as showrunner.", ["-Ines Vale job=showrunner", "Vera Quill job=showrunner"]),
    ("The showrunner is Vera Quill.", ["Vera Quill job=showrunner"]),
    ("Serving as showrunner is Vera Quill.", ["Vera Quill job=showrunner"]),
    ("Vera Quill is at the helm.", ["Vera Quill job=director"]),
    ("Vera Quill has stepped down as showrunner.", ["-Vera Quill job=showrunner"]),
    (
        "Showrunner Vera Quill is glad. She will also direct the finale.",
        ["Vera Quill job=director", "Vera Quill job=showrunner"],
    ),
    ("Filmmaker Vera Quill said it is done.", ["Vera Quill job=director"]),
    ("Vera Quill's crime drama Harbour Lights is long.", ["Vera Quill job=creator"]),
    ("Harbour Lights, the new series from Vera Quill, is long.", ["Vera Quill job=creator"]),
    ("Music by Vera Quill.", ["Vera Quill job=composer"]),
    ("Sound Director: Vera Quill", ["Vera Quill job=sound director"]),
    ("Written by: Vera Quill", ["Vera Quill job=writer"]),
    (
        "Vera Quill handles series composition, and Ines Vale designs the characters.",
        ["Ines Vale job=character designer", "Vera Quill job=series composition"],
    ),
    (
        "The game is developed by Ferry Interactive and published by Larkspur Games.",
        ["Ferry Interactive job=developer", "Larkspur Games job=publisher"],
    ),
    ("Animation is handled by Studio Ferry.", ["Studio Ferry job=animation studio"]),
]
SAYS_NOTHING = [
    "The film adapts a ten-page short story by Vera Quill.",
    "Una Brand calls the shots at the firm.",
    "Vera Quill made her feature debut as a nun in Cold Water.",
    "Casting is under way.",
    "His brother, Otto Lind, is a lawyer.",
    "She met director Vera Quill's mother.",
    "Vera Quill, a writer for The Guardian, loved it.",
    "She has worked with directors Vera Quill and Otto Lind.",
    "It was commissioned by Vera Quill, director of BBC Drama.",
    "It will be based, in part, on a story by Vera Quill.",
    "The company was founded by producers Vera Quill and Otto Lind.",
    "Vera Quill has directed several shorts.",
    "Tide Story was written and directed by Vera Quill.",
    "Vera Quill made a name for herself as a writer and producer on BBC’s “Deep Water”.",
    "Two heroes have created the ultimate robots, Ada and Bo.",
    "Vera Quill scored a big hit with it.",
    "Vera Quill created a character that has flaws.",
    "It is adapted from Vera Quill and Otto Lind’s comics.",
    "It was made into an anime series from Vera Quill’s manga.",
    "Otto Lind stars as the mayor's campaign director Vera Quill.",
    "It is told by Vera Quill on a recent ep of the podcast.",
    "Vera Quill plays a director.",
    "“Deep Water” director Vera Quill plays Ada.",
    "Fans met Vera Quill in Leeds.",
    "The director is not known.",
    "Vera Quill, best known as the creator of “Deep Water”, plays Ada.",
    "Director of photography is a hard job, she said.",
    "Vera Quill, the creator of Deep Water, plays Ada.",
    "Deep Water director Vera Quill plays Ada.",
    "Vera Quill, who directed the hit film Deep Water, plays Ada.",
    "The novel was published by Larkspur Books.",
    "“It is done,” Vera Quill wrote on Instagram.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("crew", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("crew", sentence) == []


def test_a_known_house_makes_the_anime_that_the_article_is_about(told: Told) -> None:
    text = "With Kyoto Animation at work, the anime is in good hands. The anime starts in May."
    assert told("crew", text) == ["Kyoto Animation job=animation studio"]


def test_a_known_house_makes_the_game_that_it_shows(told: Told) -> None:
    text = "Naughty Dog has unveiled gameplay of it. The game comes to PS5 in May, Ubisoft fans hope."
    assert told("crew", text) == ["Naughty Dog job=developer"]


def test_who_is_not_involved_or_has_left_is_denied_the_job(told: Told) -> None:
    assert told("crew", "It comes with creator Vera Quill not involved.") == ["-Vera Quill job=creator"]
    assert told("crew", "The departure of showrunner Vera Quill was sad.") == ["-Vera Quill job=showrunner"]


def test_in_an_article_about_anime_a_producer_may_be_the_studio(told: Told) -> None:
    text = "The anime is produced by Studio Ferry. The anime adaptation starts in May."
    assert "Studio Ferry job=animation studio" in told("crew", text)
