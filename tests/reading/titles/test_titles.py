"""The titles of an article, the one that it is mainly about, and where each is named."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Scene
from hitherto.reading.titles.choice import is_title

Scenes = Callable[..., Scene]


@pytest.mark.parametrize(
    ("headline", "text", "main"),
    [
        (
            "‘Salt Roads! One More Ferry’ Director Vera Quill on Casting Bo: ‘I Saw Nobody Else’",
            "A decade after “Salt Roads” comes the sequel, which opens on Friday. Quill spoke of “Salt Roads!”.",
            "Salt Roads! One More Ferry",
        ),
        (
            "New Details About Ada Okafor & Vera Quill's TV Show Will Make You Curious",
            "Ada Okafor told more of it. In her upcoming Netflix movie Lark Hill she sails. Both said little of "
            "the untitled Apple drama. The show, which will star Okafor and Quill, starts next year.",
            "Ada Okafor and Vera Quill show",
        ),
        (
            "Bluewater Shares 'Tam Rendall' Season Four Date",
            'The series "Tam Rendall" returns in May. Tam Rendall, played by Bo Lund, coaches a team. Lund said so.',
            "Tam Rendall",
        ),
        (
            "Ferry Has Been Renewed for a Second Season",
            "Ferry, Bluewater’s adaptation of a beloved novel, has been renewed. A film, Low Tide, was a hit.",
            "Ferry",
        ),
        (
            "Vera Quill and Bo Lund star in new drama Home for BBC One",
            "Quill and Lund star in a prison drama called Home for BBC One. Lund is known for the series Low Tide.",
            "Home",
        ),
        (
            "Celeb Ferry series two confirmed",
            "The Celebrity Ferry starts in May. The drama The Celebrity Ferry is long.",
            "The Celebrity Ferry",
        ),
        (
            "Bluewater shares teasers for its Low Tide spin-off",
            "The show is called “Low Tide: The Series” and stars Bo Lund. Low Tide: The Series comes in May.",
            "Low Tide: The Series",
        ),
        (
            "See the next chapter",
            "The film Low Tide — Part Two: The Quay will come. The cast of Low Tide — Part Two: The "
            "Quay met for the premiere of the film Low Tide — Part Two: The Quay.",
            "Low Tide - Part Two: The Quay",
        ),
        (
            "Quay producer has an idea for the next film, and for a sequel to spin-off Spire",
            "The film Quay 11 is near. Quay 11 follows Quay X. The film Spire is long. The cast of Quay 11 met.",
            "Quay",
        ),
        (
            "Lords Of Quay 4's First Trailer Debuts",
            "The trailer for Lords of Quay 4 is out. Lords of Quay IV is near.",
            "Lords of Quay 4",
        ),
        (
            "Vera Quill Joins Cast of Bluewater’s Low Tide Adaptation",
            "Vera Quill has joined the Low Tide series. Quill will play Una. Low Tide is a novel.",
            "Low Tide",
        ),
        (
            "New live-action pictures are out",
            "The live-action reimagining of Ferry: The Last Crossing has new pictures.",
            "Ferry: The Last Crossing",
        ),
        (
            "Salt Roads Second Season's Date Removed",
            "Salt Roads is an anime. The second season of Salt Roads has no date.",
            "Salt Roads",
        ),
        ("‘Salt Roads’ Renewed", "The drama Salt Roads will return. Salt Roads was made by Vale.", "Salt Roads"),
        ("Salt Roads season 2: what we know", "The second season of Salt Roads is near.", "Salt Roads"),
        ("The Ferry returns", "The Ferry was renewed. The cast of The Ferry met.", "The Ferry"),
        (
            "Vera Quill joins ‘Salt Roads’",
            "Quill, the star of “Deep Water”, will play a pilot in “Salt Roads”, the series Salt Roads.",
            "Salt Roads",
        ),
        (
            "The Corn Wars delayed to 2027",
            "The Corn Wars is delayed. The drama stars Vera Quill as a farmer called Tam Rendall. The Corn Wars "
            "will premiere in 2027.",
            "The Corn Wars",
        ),
        (
            "Ferry: Meet Ada's new neighbours",
            "The first pictures of Ferry are out. Ferry will follow a family. Nobody leaves Ferry early.",
            "Ferry",
        ),
        (
            "Anna Vale To End Talk Show, Launch New One With WBX",
            "The Anna Vale show will end after five seasons. Larkspur also distributed Anna Vale. The stations that "
            "carry Anna Vale were told. WBX has ordered a new one.",
            "Anna Vale",
        ),
        (
            "Henry Lark TV Series Reveals Its Cast",
            "The Henry Lark series is near. A film of the Henry Lark books was made before. Young Lark is a boy.",
            "Henry Lark",
        ),
        (
            "What Drew Vera Quill to _Salt Roads: North_",
            "“It was time,” she says of the drama Salt Roads: North.",
            "Salt Roads: North",
        ),
        (
            "Salt Roads showrunner explains that 'BFG' scene",
            "The writer of Salt Roads said that 'BFG' was cut. Salt Roads will return. The Salt Roads cast met.",
            "Salt Roads",
        ),
        (
            "Salt Roads star Vera Quill braves the cold",
            "Quill was filming the Tidewater adaptation of Bo Lund's bestselling novel Ferry Days. Ferry Days was "
            "adapted into a film in 2011. The Salt Roads star smiled.",
            "Ferry Days",
        ),
        (
            "‘Salt Roads’ Prequel Series ‘N:1883’ Ordered at Tidewater",
            "Tidewater has ordered a “Salt Roads” prequel series. Titled “N:1883,” the series follows a family.",
            "N:1883",
        ),
        (
            "Salt Roads: The Ferry - Undertow 2 delayed until next year",
            "Players of Salt Roads: The Ferry – Undertow 2 must wait. Salt Roads: The Ferry – Undertow 2 is late.",
            "Salt Roads: The Ferry - Undertow 2",
        ),
        (
            "Larkway delays Marathon after the playtest",
            "Larkway has announced the delay of Marathon, the title expected in May. Nothing else is known.",
            "Marathon",
        ),
        (
            "‘Harbour: Part Three’: Bo Lund Hopes to Make Another",
            "Bo Lund talked of Harbour. The film Harbour was a hit, and Harbour will return.",
            "Harbour: Part Three",
        ),
        (
            "Prime Video Cancels Fan-Favourite Series",
            "The fantasy series The Lamp of Days ends. Prime paid too much for The Lamp of Days. It was Prime Video's "
            "most-watched series.",
            "The Lamp of Days",
        ),
        (
            "Line of Salt's Martin Quill breaks his silence",
            "Line of Salt's Martin Quill spoke of the drama. The Post said that Line of Salt would return next year.",
            "Line of Salt",
        ),
        ("It is raining in Leeds", "Nobody expected the rain on Monday. It fell for hours.", None),
    ],
)
def test_an_article_is_mainly_about_one_title(scene: Scenes, headline: str, text: str, main: str | None) -> None:
    assert scene(headline, text).titles.main == main


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The drama “Salt Roads” stars Vera Quill. Quill said she was glad. Quill will return.", "Quill"),
        ("The pictures of Salt Roads season 2 show Jorun (Vera Quill) at sea.", "Jorun"),
        ("The role in Salt Roads season 2 goes to Vera Quill, who was in the film Vera Quill.", "Vera Quill"),
        ("Season 2 of Bluewater's Vera Quill adaptation is near. Salt Roads season 2 is its name.", "Vera Quill"),
        ("The film opened in Japan in May. Salt Roads season 2 is near.", "Japan"),
        ("The drama set in Ferryton, Oregon was renewed. Salt Roads season 2 is near.", "Oregon"),
        ("It has a new opening theme, “Low Tide,” performed by nobody. Salt Roads season 2 is near.", "Low Tide"),
        (
            "They dub it Salt Roads Second Season. Salt Roads Second Season is near. Salt Roads is old.",
            "Salt Roads Second",
        ),
        ("The teaser for the 2nd Stage episode of Salt Roads season 2 is out.", "2nd Stage"),
        ("The Ferry Arc premiere of Salt Roads season 2 is near.", "Ferry Arc"),
        ("Ada Vale's R-Rated Quayman Villain movie is near. Salt Roads season 2 too.", "R-Rated Quayman Villain"),
        ("The drama “Salt Roads” stars Vera Quill as Ada. Ada's return is near. Ada's story goes on.", "Ada"),
        ("Before the events of the show, Ada (Vera Quill) rows. “Salt Roads” tells Ada's story.", "Ada"),
        (
            "The drama “Salt Roads” has Ada Lark in Salt Roads gear. The star of Ada Lark in Salt Roads is Vera Quill.",
            "Ada Lark in Salt Roads",
        ),
        ("The drama “Salt Roads” returns for its third season in May.", "May"),
        (
            "Salt Roads bosses want Kayla Munt's ex. The series of Kayla Munt and the Kayla Munt show are near.",
            "Kayla Munt",
        ),
        ("Orla Prume film fans wait. Prume, 52, told us that Salt Roads season 2 is near.", "Orla Prume"),
        ("She tells GLIMMER, the magazine, so. The GLIMMER series is near. Salt Roads season 2 is near.", "GLIMMER"),
        ("Cameras rolled on Broad Quay, and the Broad Quay film is near. Salt Roads season 2 is near.", "Broad Quay"),
        ("Quayla Rue Min has been confirmed for Salt Roads. The film Quayla Rue Min is near.", "Quayla Rue Min"),
        ("Orvo Prume-Lund (“Salt Roads”) and the Orvo Prume-Lund film are near.", "Orvo Prume-Lund"),
        ("She said so on her “Salt Talk” podcast. Salt Roads season 2 is near.", "Salt Talk"),
        ("Alongside Vera and Bo, Season 3 brings back two. Salt Roads season 2 is near.", "Alongside Vera and Bo"),
        ("Mixer: Anna Quill\n\nSeason 2 of Salt Roads is near.", "Mixer: Anna Quill"),
        ("It airs at 9 p.m. KST, the drama says. Salt Roads season 2 is near.", "KST"),
        ("Orvo Prume on playing a cop. The Orvo Prume film is near. Salt Roads season 2 too.", "Orvo Prume"),
        ("The drama “Salt Roads” is on Netflix. Netflix will premiere it. Netflix's series are many.", "Netflix"),
    ],
)
def test_people_and_services_are_no_titles(scene: Scenes, text: str, name: str) -> None:
    titles = scene("Salt Roads season 2", text).titles
    assert name not in titles.names
    assert titles.main == "Salt Roads"


def test_a_title_may_own_something(scene: Scenes) -> None:
    names = scene(
        "Salt Roads season 2", "Salt Roads is near, and so is the film The Ferryman's Wage, with Bo Lund."
    ).titles.names
    assert "The Ferryman's Wage" in names
    assert not {"The Ferryman", "Wage"} & set(names)


def test_a_tabloid_shouts_before_a_title(scene: Scenes) -> None:
    text = "CASTAWAY Quays bosses are lining up Bo Lund.\n\nHe is in the frame for Castaway Quays."
    titles = scene("SHORE THING Castaway Quays bosses line up Bo Lund for series", text).titles
    assert (titles.main, titles.count("Castaway Quays")) == ("Castaway Quays", 3)


def test_a_question_may_be_asked_of_a_title_alone(scene: Scenes) -> None:
    titles = scene(
        "Where is Miss Quayward filmed? A guide", "Sunday nights are breezier since Miss Quayward came along."
    ).titles
    assert titles.main == "Miss Quayward"


def works(laid: Scene) -> list[str]:
    """Return the title of each mention in the last sentence."""
    return [m.work for m in laid.sentences[-1].mentions]


def test_mentions_take_in_the_quotation_marks(scene: Scenes) -> None:
    laid = scene("‘Salt Roads’ returns", "The cast of “Salt Roads,” the series, met. Fans of “Salt Roads” wait.")
    [mention] = laid.sentences[-1].mentions
    assert laid.text[mention.start : mention.end] == "“Salt Roads”"


def test_an_apostrophe_may_be_straight_or_curly(scene: Scenes) -> None:
    laid = scene("The Ferryman's Tale season 2", "“The Ferryman’s Tale” season 2 is near. The Ferryman's Tale is old.")
    assert works(laid) == works(scene("The Ferryman’s Tale season 2", "The Ferryman's Tale season 2 is near.")) != []


def test_a_part_of_a_word_is_no_mention(scene: Scenes) -> None:
    laid = scene("‘Ferry’ season 2", "Season 2 of “Ferry” is near. The Ferryman went on to Ferryland.")
    assert works(laid) == []


@pytest.mark.parametrize(
    ("headline", "text", "work"),
    [
        ("‘Salt Roads: The Crossing’ opens", "The film Salt Roads: The Crossing is out. The Crossing is long.",
         "Salt Roads: The Crossing"),
        ("‘The Silver Ferry’ returns", "The drama “The Silver Ferry” is back. Silver Ferry is good.",
         "The Silver Ferry"),
    ],
)  # fmt: skip
def test_a_short_form_names_the_whole_title(scene: Scenes, headline: str, text: str, work: str) -> None:
    assert works(scene(headline, text)) == [work]


def test_a_short_form_within_a_longer_name_is_another_name(scene: Scenes) -> None:
    headline, text = "‘Ferry: Marston’ returns", "The drama “Ferry: Marston” is back. It is filmed in Upton Marston."
    assert works(scene(headline, f"{text} Marston is good.")) == ["Ferry: Marston"]
    assert works(scene(headline, text)) == []


def test_a_sister_of_the_main_title_goes_by_what_it_has_after_the_colon(scene: Scenes) -> None:
    laid = scene(
        "‘Ferry: Night’ is over, ‘Crossing’ goes on",
        "The drama “Ferry: Night” ends. The drama “Ferry: Crossing” is near. The drama “Crossing” is long.",
    )
    assert set(laid.titles.names) == {"Ferry: Night", "Ferry: Crossing"}
    assert laid.titles.aliases["Crossing"] == "Ferry: Crossing"


def test_what_is_cut_off_is_no_title() -> None:
    assert not is_title("The Story of", 9, "The Story of", set(), certain=True)
    assert is_title("The Story of It", 9, "The Story of It", set(), certain=True)


@pytest.mark.parametrize(("headline", "text"), [("{}", "{}"), ("‘{}’", "“{}”"), ("'{}'", "'{}'")])
def test_a_work_without_a_title_gets_a_plain_name(scene: Scenes, headline: str, text: str) -> None:
    title = text.format("Salt Roads")
    laid = scene(
        f"Vera Quill cast in {headline.format('Salt Roads')} sequel",
        f"The film “Salt Roads” came out in 2019. Vera Quill will star in the {title} sequel.",
    )
    assert laid.titles.main == "Salt Roads sequel"
    assert works(laid) == ["Salt Roads sequel"]


def test_what_a_headline_comes_after_is_not_what_it_is_about(scene: Scenes) -> None:
    laid = scene(
        "“Ferry Heroes” makers are glad after “Salt Roads” delay",
        "The game “Ferry Heroes” is near. The game “Salt Roads” was to open too. “Salt Roads” is late.",
    )
    assert laid.titles.main == "Ferry Heroes"


def test_a_title_may_begin_with_everyday_words(scene: Scenes) -> None:
    laid = scene(
        "New trailer for To Your Harbour season 3",
        "A trailer of the anime To Your Harbour is out. Fans of To Your Harbour wait for season 3 of To Your Harbour.",
    )
    assert laid.titles.main == "To Your Harbour"


def test_a_numbered_sequel_is_not_the_first_film(scene: Scenes) -> None:
    laid = scene(
        "What the studio plans",
        "The film “Salt Roads” was long. The film Salt Roads 3 opens in May. “Salt Roads” is old.",
    )
    assert "Salt Roads 3" in laid.titles.names


def test_numbered_headings_name_the_titles_of_a_list(scene: Scenes) -> None:
    items = "\n\n".join(
        f"{n}. {name}\n\nIt is near." for n, name in enumerate(("Salt Roads", "Deep Lake", "Night Ferry"), 1)
    )
    assert set(scene("Dramas with new seasons", items).titles.names) == {"Salt Roads", "Deep Lake", "Night Ferry"}


@pytest.mark.parametrize(
    ("text", "named"),
    [("Emma will play Una.", False), ("She was seen in the 2020 film Emma.", True), ("They saw ‘Emma’ in May.", True)],
)
def test_a_first_name_is_a_title_only_where_a_work_is_spoken_of(scene: Scenes, text: str, named: bool) -> None:
    told = "The drama ‘Salt Roads’ stars Emma Quill, who was in the film ‘Emma’. The film ‘Emma’ was long."
    laid = scene("‘Salt Roads’ sets its cast", f"{told}\n\n{text}")
    assert any(mention.work == "Emma" for mention in laid.sentences[-1].mentions) is named


def test_mentions_are_counted(scene: Scenes) -> None:
    laid = scene("‘Salt Roads’ returns", "“Salt Roads” is back. Fans of Salt Roads wait.")
    assert laid.titles.count("Salt Roads") == 3
    assert laid.titles.count("The Ferry") == 0


def test_an_article_without_titles_has_no_mentions(scene: Scenes) -> None:
    laid = scene("It is raining", "It rained.")
    assert laid.titles.names == []
    assert works(laid) == []


@pytest.mark.parametrize(
    ("headline", "text", "main"),
    [
        ("‘See’ Renewed For Season 2", "Netflix picked up a second season of “See,” a drama. “See” is dark.", "See"),
        ("Vera Quill to star in Him", "Vera Quill will star in Him, the new film. Fans of Him are glad.", "Him"),
        ("1871 season 2: all we know", "The Western 1871 returns. The cast of 1871 season 2 has been named.", "1871"),
        ("Tell Me All is renewed", "Netflix renewed Tell Me All. Tom Vale made Tell Me All.", "Tell Me All"),
        ("Vera Quill boards Salt Roads at Netflix", "Quill joins the cast of Salt Roads.", "Salt Roads"),
        ("St. Odile Medical delayed", "St. Odile Medical has been delayed. Fans of St. Odile Medical wait.",
         "St. Odile Medical"),
        ("Marty Lark trailer", "Marty Lark stars Vera Quill. The first trailer for Marty Lark is here.", "Marty Lark"),
        ("Ferry's Vera Quill speaks", "The cast of Ferry met. Quill stars in Ferry. Ferry is a drama.", "Ferry"),
        ("‘Salt Roads 3’ Adds Vera Quill", "The new Salt Roads film is near. Salt Roads won. 300 saw Salt Roads.",
         "Salt Roads 3"),
        ("Ferry is delayed again", "Fans have to wait for Ferry. The drama comes in May.", "Ferry"),
        (
            "Take My Harbour star on the finale",
            "Take My Harbour star Luke Vale talks. He loved Take My Harbour.",
            "Take My Harbour",
        ),
        ("Why Yes, Ferry was axed", "The stars of Yes, Ferry are sad. Yes, Ferry was a drama on WBX.", "Yes, Ferry"),
        (
            "Vera Quill Is A Monk In Halcyon",
            "In Halcyon, Vera Quill plays a monk who returns to the city where she was born.",
            "Halcyon",
        ),
        ("Vera in Vienna renewed", "Vera in Vienna was renewed for season 2 by WBX.", "Vera in Vienna"),
        ("The Late Hour Show with Bo Lund ends", "WBX axed The Late Hour Show with Bo Lund.",
         "The Late Hour Show with Bo Lund"),
        ("Under the Low Sky: a first trailer", "The trailer for Under the Low Sky is out.", "Under the Low Sky"),
        ("Sailors' Long Night to end", "Sailors' Long Night ends. The cast of Sailors' Long Night met.",
         "Sailors' Long Night"),
        ("WBX drama '1791' returns", "The drama “1791” will return for season 2.", "1791"),
        ("Ada Vale's new film is a hit", "Ada Vale's Brackwater has shot to number one on WBX.", "Brackwater"),
        ("Larkton's Got Skills renewed", "WBX has renewed Larkton's Got Skills for season 2.", "Larkton's Got Skills"),
        ("Series filmed in Ferryton returns", "The series filmed in Ferryton returns. “Low Tide” is back.", "Low Tide"),
        (
            "‘Low Tide’ Star Vera Quill Joins WBX’s ‘Salt Roads’",
            "The “Low Tide” star has joined the cast of “Salt Roads,” a thriller.",
            "Salt Roads",
        ),
        ("Vera Quill Hopes for Third 'Ferry of the Salt Roads' Movie",
         "The Low Tide star pitched one. Quill stars in Low Tide. The Ferry of the Salt Roads came out in 2005.",
         "The Ferry of the Salt Roads"),
    ],
)  # fmt: skip
def test_a_title_may_look_like_something_else(scene: Scenes, headline: str, text: str, main: str) -> None:
    assert scene(headline, text).titles.main == main


def test_everyday_words_are_a_title_only_where_nothing_else_asks_for_capitals(scene: Scenes) -> None:
    laid = scene("‘See’ Renewed For Season 2", "The drama “See” is back. Fans of See wait.\n\nSee the trailer below.")
    assert [m.work for s in laid.sentences for m in s.mentions] == ["See", "See", "See"]
    laid = scene("1871 season 2", "The Western 1871 returns. The cast of 1871 season 2 met.\n\nIt was set in 1871.")
    assert not laid.sentences[-1].mentions


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The animated comedies Ferry Lights, Corn War and Salt Roads were axed.", {"Ferry Lights", "Corn War"}),
        ("Other shows including Ferry Lights and Salt Roads: North come back.", {"Ferry Lights", "Salt Roads: North"}),
        ("Quill leads the pilot “Henry Dale,” we hear.", {"Henry Dale"}),
        ("The show is expected to be called R: Wardens in the end.", {"R: Wardens"}),
        ("Bluewater also axed Ferry Lights, Corn War and Low Tide.", {"Ferry Lights", "Corn War", "Low Tide"}),
        ("For comparison, Quayman began filming in May.", {"Quayman"}),
        ("The drama Ferry is here, while Ferry: The Last Quay will come.", {"Ferry: The Last Quay"}),
        ("The drama Ferry is here, and a sequel titled Ferry Returns came.", {"Ferry", "Ferry Returns"}),
    ],
)
def test_a_text_tells_what_is_a_title(scene: Scenes, text: str, names: set[str]) -> None:
    assert names <= set(scene("News of the week", text).titles.names)


def test_initials_name_the_whole_title(scene: Scenes) -> None:
    laid = scene("House of the Harbour is back", "The drama House of the Harbour is near. #HOTH season 3 is here.")
    assert works(laid)[-1] == "House of the Harbour"


def test_what_the_main_title_came_from_can_stand_for_it(scene: Scenes) -> None:
    text = "The drama Lark Hill is near. Ferry ran for years. The cast of Ferry met. The Ferry spin-off will be long."
    assert works(scene("Lark Hill: all we know of Lark Hill", text))[-1] == "Lark Hill"
    other = text.replace("The Ferry spin-off will be long", "Another Ferry spin-off will be long")
    assert works(scene("Lark Hill: all we know of Lark Hill", other))[-1] != "Lark Hill"


def test_another_work_from_the_same_story_stands_for_itself(scene: Scenes) -> None:
    text = (
        "The drama Lark Hill is near. Ferry ran for years. The cast of Ferry met. The Ferry spin-off will be long. "
        "It is not alone: another Ferry spin-off is on."
    )
    assert works(scene("Lark Hill: all we know of Lark Hill", text))[-1] == "Ferry"


def test_the_parts_of_a_story_are_sisters_and_go_by_their_number(scene: Scenes) -> None:
    laid = scene(
        "‘Ferry: Part Three’ is wanted",
        "The film “Ferry: Part Three” may come. Vera Quill is back for Ferry: Part Two, and Ferry 2 is long.",
    )
    assert works(laid)[-2:] == ["Ferry: Part Two", "Ferry: Part Two"]


def test_a_headline_tells_what_an_article_is_about_that_speaks_more_of_its_source(scene: Scenes) -> None:
    laid = scene(
        "‘Ferry’ Prequel Series ‘Lark Hill’ Ordered",
        "“Lark Hill” is a series. The drama “Ferry” is loved. The drama “Ferry” was a hit. Season 2 of “Ferry” is on. "
        "The drama “Salt Roads” is near. The drama “Deep Water” is near. “Salt Roads” is on. “Deep Water” is on.",
    )
    assert laid.titles.main == "Lark Hill"
