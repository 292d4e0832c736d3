"""What a sentence is about: its title and its season."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Scene
from hitherto.reading.subject.bearing import season_leads, season_of
from hitherto.reading.subject.prominence import is_credit
from hitherto.reading.subject.subjects import work_of

Scenes = Callable[..., Scene]
HEADLINE = "‘Salt Roads’ season 2: all there is to know"
BEFORE = "The drama “Salt Roads” is back for season 2. The film “Deep Water” is out, and “Deep Water” is long."


def about(scene: Scenes, text: str, words: str = "here") -> tuple[str | None, int | None]:
    """Return the title and season that these words are about, without any default."""
    laid = scene(HEADLINE, f"{BEFORE}\n\n{text}")
    at = laid.text.rindex(words)
    sentence = laid.sentence_at(at)
    return work_of(sentence, at).value, season_of(sentence, at, default=False).value


@pytest.mark.parametrize(
    ("text", "words", "work"),
    [
        ("They were not in HBO's critically acclaimed “Deep Water”.", "HBO", "Deep Water"),
        ("They do not know the hero of the 2019 crime drama “Deep Water”.", "2019", "Deep Water"),
        ("Vera Quill has the part, played before by a man in the “Deep Water” film.", "Vera", "Salt Roads"),
        ("The news is, while “Deep Water”—a long drama with songs—will be here.", "here", "Deep Water"),
        ("The third series of “Deep Water” was long here.", "here", "Deep Water"),
        ("It comes after the events of “Deep Water” — which wrapped its run here — and is long.", "here", "Deep Water"),
        ("She wrote episodes of “Deep Water”, which ended here.", "here", "Deep Water"),
        ("She previously wrote the 2022 film “Deep Water”.", "2022", None),
        ("What “Deep Water” tells\n\nVera Quill is here in this series.", "Vera", "Salt Roads"),
        ("The new, untitled spin-off starring Vera Quill was made here.", "here", "Salt Roads spin-off"),
        ("They do not know HBO, nor the late “Deep Water”.", "HBO", "Salt Roads"),
        ("Ada Vale is best known for “Deep Water”.\n\nThat film was here.", "here", "Deep Water"),
        ("Ada Vale is best known for “Deep Water”. In that film, Vera Quill was here.", "Vera", "Deep Water"),
        ("Ada Vale is best known for “Deep Water”. In that year, Vera Quill was here.", "Vera", "Salt Roads"),
        ("“Deep Water” was a series.\n\nThe original British series ended here.", "here", "Deep Water"),
        ("Last seen in the film “Deep Water”, Vera Quill will be here.", "here", "Salt Roads"),
        ("It will be here — especially since “Deep Water” ended badly.", "here", "Salt Roads"),
        ("It will be here, while “Deep Water” is on in May.", "here", "Salt Roads"),
        ("Ada Vale, who created the drama “Deep Water”, will be here.", "here", "Salt Roads"),
        ("She loves Una (played by Vera Quill) in 2019's “Deep Water”.", "played by", "Deep Water"),
        ("They paid for the six-episode show “Deep Water”.", "six-episode", "Deep Water"),
        ("They were shown a bit of the new “Deep Water” trailer here.", "here", "Deep Water"),
        ("She left to star in “Deep Water” for HBO.", "HBO", "Deep Water"),
        ("They wait for the “Deep Water” film “Iron Hill”, which is here.", "here", "Iron Hill"),
        ("It joins “Deep Water” on the slate. It is here.", "is here", "Salt Roads"),
        ("“Deep Water” was long. Her new show is here.", "here", "Salt Roads"),
        ("“Deep Water” was long. Her first show is here.", "here", "Deep Water"),
        ("It follows “Deep Water”, while Ada Vale is in talks for the film “Iron Hill”.", "talks", "Iron Hill"),
        ("They have “Deep Water”—focused on apps—which will be here.", "here", "Deep Water"),
        ("It is a sequel to the Hulu series, “Deep Water”, with Vera Quill here.", "here", "Salt Roads"),
        ("What “Salt Roads” tells\n\n“Deep Water” is in cinemas. It will be here.", "here", "Deep Water"),
        ("“Deep Water” has been renewed and “Iron Hill” will end here.", "here", "Iron Hill"),
        ("She starred in “Deep Water” opposite Vera Quill.", "Vera", None),
        ("She was in “Deep Water”, in which Vera Quill was here.", "Vera", "Deep Water"),
        ("Una (Vera Quill) makes an appearance in “Deep Water”.", "Vera", "Deep Water"),
        ("She was seen with Vera Quill and Tom Hale in “Deep Water”.", "Vera", "Deep Water"),
        ("She will next be seen in “Deep Water”, due in May and here.", "here", "Deep Water"),
        ("“Deep Water” executive producer Ada Vale is also here.", "Ada", "Salt Roads"),
        ("She and her “Deep Water” castmate Vera Quill will be here.", "Vera", "Salt Roads"),
        ("It is here on Monday and follows the drama “Deep Water”.", "here", "Salt Roads"),
        ("Ada Vale, whose “Deep Water” won in Oslo here, directs.", "here", "Deep Water"),
        ("Ada Vale, whose “Deep Water” won in Oslo, directs here.", "here", "Salt Roads"),
        ("Ada Vale, who has just finished filming “Deep Water” with Vera Quill, is glad.", "Vera", "Deep Water"),
        ("Ada Vale, who stars in the drama “Deep Water,” is to produce. Tom Hale is here.", "here", "Salt Roads"),
        ("She will lead “Deep Water,” a film by “Salt Roads” writer Tom Hale, and it is here.", "here", "Deep Water"),
        ("The finale, titled “Deep Water”, is an hour long here.", "here", "Salt Roads"),
        ("They count on “Deep Water” opposite Vera Quill.", "Vera", "Deep Water"),
        ("Bluewater's “Deep Water”, with Vera Quill and others, arrives in May here.", "here", "Deep Water"),
        ("Ada Vale likes “Deep Water”. Vera Quill is here in that one.", "Vera", "Deep Water"),
        ("Related: Why “Deep Water” ended\n\nVera Quill is here.", "Vera", "Salt Roads"),
        ("She stars in “Deep Water,” opposite Vera Quill, which is here, and in more.", "here", "Deep Water"),
        ("Ada Vale was last seen in “Deep Water,” which was on Fox. Its end was here.", "here", "Deep Water"),
        ("“Deep Water” stars Vera Quill as a nurse.", "Vera", "Deep Water"),
        ("“Deep Water” stars Vera Quill and Tom Hale are here.", "here", "Salt Roads"),
        ("He is currently developing “Deep Water” with Vera Quill.", "Vera", "Deep Water"),
        (
            "She was in the last minutes of “Deep Water,” the Bluewater romance whose end was here.",
            "here",
            "Deep Water",
        ),
        ("They gave a prize to “Deep Water”, Bluewater's adaptation of a novel, here.", "here", "Deep Water"),
        ("Ada Vale is set for an arc on Fox's hit “Deep Water”. She is here.", "is here", "Deep Water"),
        (
            "Ada Vale has joined Vera Quill, who was cast in “Deep Water”, and is glad. She is here.",
            "is here",
            "Salt Roads",
        ),
        ("They begin production on “Deep Water” in May and then film “Iron Hill”.", "production", "Deep Water"),
    ],
)
def test_what_stands_right_before_a_title_is_told_of_it(scene: Scenes, text: str, words: str, work: str | None) -> None:
    assert about(scene, text, words)[0] == work


@pytest.mark.parametrize(
    ("headline", "text", "work"),
    [
        ("‘Salt Roads: North’ sets its cast", "Una was originally played by Vera Quill.", "Salt Roads"),
        ("‘Salt Roads 2’ sets its cast", "Una, played by Vera Quill in the original films, is back.", "Salt Roads"),
        ("‘Salt Roads’ sets its cast", "Una was previously portrayed by Vera Quill.", "Salt Roads (original)"),
        ("‘Salt Roads: North’ sets its cast", "Una is played by Vera Quill in the film.", "Salt Roads: North"),
    ],
)
def test_who_played_it_before_played_in_the_original(scene: Scenes, headline: str, text: str, work: str) -> None:
    title = headline.partition("’")[0].strip("‘")
    laid = scene(headline, f"The film “{title}” is near.\n\n{text}")
    at = laid.text.rindex("Vera")
    assert work_of(laid.sentence_at(at), at).value == work


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("“Deep Water” is here.", "Deep Water"),
        ("“Salt Roads” is near. It is here.", "Salt Roads"),
        ("“Deep Water” is near. It is here.", "Deep Water"),  # the sentence before goes on
        ("“Deep Water” and “Salt Roads” met. It is here.", "Salt Roads"),  # of two, the article's own
        ("It is here.", "Salt Roads"),  # a new line begins with what the article is about
        ("“Deep Water” is out, and “Salt Roads” is here.", "Salt Roads"),
        ("“Salt Roads” is back; “Deep Water” is here.", "Deep Water"),
        ("“Deep Water” star Vera Quill is here.", "Salt Roads"),
        ("“Deep Water’s” Clara Quill is here.", "Salt Roads"),
        ("Vera Quill, known for “Deep Water”, is here.", "Salt Roads"),
        ("Vera Quill (“Deep Water”) is here.", "Salt Roads"),
        ("Vera Quill, best known for her role in the film “Deep Water”, is here.", "Salt Roads"),
        ("Vera Quill, who previously appeared in a season of “Deep Water”, is here.", "Salt Roads"),
        ("After weeks of waiting and of doubts, a second season of “Deep Water” is here.", "Deep Water"),
        ("As the week of long finales ends, “Deep Water”, on HBO and Max, is here.", "Deep Water"),
        ("The one who was found at last is here for the pilot “Deep Water” of May.", "Deep Water"),
        ("It is long. (“Deep Water” is here.)", "Deep Water"),
        ("“Deep Water” was long; “Salt Roads” follows it. The original cast is here.", "Deep Water"),
        ("Vera Quill will next star in “Deep Water,” based on a novel, which is out here.", "Deep Water"),
        ("Vera Quill, seen in “Deep Water,” directed by Bo Lund here.", "Deep Water"),
        ("Vera Quill was seen in “Deep Water”. She is here.", "Salt Roads"),
        ("Vera Quill was seen in “Deep Water”. She played a pilot here.", "Deep Water"),
        ("Vera Quill was seen in “Deep Water”. She was a pilot in the show here.", "Deep Water"),
        ("Vera Quill was seen in “Deep Water”. She will play a pilot here.", "Salt Roads"),
        ("They plan a new spin-off of “Deep Water”. The new untitled series stars Vera here.", "Deep Water spin-off"),
        ("The news is that it comes as a sequel to “Deep Water,” which is here.", "Salt Roads"),
        ("They are planning a spin-off, written by Vera Quill here.", "Salt Roads spin-off"),
        ("The deal has a potential prequel series, which is here.", "Salt Roads prequel"),
        ("“Deep Water” ended, and its planned sequel was scrapped here.", "Deep Water sequel"),
        ("She left to work on the new Deep Water spin-off starring Vera here.", "Deep Water spin-off"),
        ("She was in “Harbour: The Quay” and will be in the upcoming seventh film, which is here.", "Harbour 7"),
        ("They just pitched a third movie, which is here.", "Salt Roads 3"),
        ("A fourth film is in development here.", "Salt Roads 4"),
        ("They are still making the 3rd film, which is here.", "Salt Roads 3"),
        ("It is the third film, and it is here.", "Salt Roads"),
        ("The third film came out in 2008 here.", "Salt Roads"),
        ("It is developing a reboot of “Deep Water” with Vera here.", "Deep Water"),
        ("A sequel to “Deep Water” is filming here.", "Deep Water sequel"),
        ("She also stars in the upcoming Deep Water sequel, which is here.", "Deep Water sequel"),
        ("Bluewater showed its upcoming Salt Roads spin-off here.", "Salt Roads"),
        ("It is planned as a sequel, which is here.", "Salt Roads"),
        ("The sequel is long, and they are here.", "Salt Roads"),
        (
            "With the rather gloomy and long “Deep Water” gearing up here for May, it is time to look back.",
            "Deep Water",
        ),
        ("Vera Quill starred in the rather gloomy BBC drama “Deep Water” here.", "Salt Roads"),
        ("What “Deep Water” tells\n\n- It is here.", "Deep Water"),  # the heading's title
        ("They saw the end of “Deep Water”, another long drama now airing on here.", "Deep Water"),
        ("Bluewater leads an adaptation of Ada Vale's “Deep Water,” which is long. It is here.", "Salt Roads"),
    ],
)
def test_a_statement_is_about_the_title_that_stands_nearest(scene: Scenes, text: str, work: str) -> None:
    assert about(scene, text)[0] == work


@pytest.mark.parametrize(
    "text",
    [
        "“Salt Roads” is long. Its heroes are back here.",  # it goes on about what is news
        "“Salt Roads” is getting a sequel here.",
        "It is here.",
    ],
)
def test_what_is_told_of_a_work_without_a_title_names_what_it_comes_from(scene: Scenes, text: str) -> None:
    laid = scene("A Salt Roads sequel is in the making", f"“Salt Roads” was a drama of 2009.\n\n{text}")
    at = laid.text.rindex("here")
    assert work_of(laid.sentence_at(at), at).value == "Salt Roads sequel"


def test_the_main_title_may_say_who_somebody_is_that_makes_another(scene: Scenes) -> None:
    assert about(scene, "“Deep Water” is near. With “Salt Roads” creator Ada Vale it is here.")[0] == "Deep Water"
    assert about(scene, "It is near. With “Salt Roads” creator Ada Vale it is here.")[0] == "Salt Roads"


def test_what_is_told_of_a_title_may_be_a_title_and_is_told_of_another(scene: Scenes) -> None:
    laid = scene(HEADLINE, f"{BEFORE}\n\n“Deep Water” will be told here.")
    sentence = laid.sentences[-1]
    assert work_of(sentence, sentence.end - 1).value == "Deep Water"
    assert work_of(sentence, sentence.end - 1, besides="Deep Water").value == "Salt Roads"


def test_a_makers_own_title_stands_right_after(scene: Scenes) -> None:
    text = "“Salt Roads” is long, and then there is Ada Vale's drama “Deep Water”, with more."
    assert about(scene, text, "Ada Vale")[0] == "Deep Water"


@pytest.mark.parametrize(
    ("text", "season"),
    [
        ("Season 3 is here.", 3),
        ("It is here for season 3.", 3),
        ("Season 1 was short, and season 3 is here.", 3),
        ("It is here.", None),
        ("The new season is here.", 2),
        ("Last season she was here.", 1),
        ("Seasons 3 and 4 are here.", 4),
        ("Seasons 2 and 3 are here.", 2),
        ("Season 3 cast\n\n- Vera Quill is here.", 3),
        ("Season 3 cast\n\n- Vera Quill is here in season 4.", 4),
    ],
)
def test_a_statement_is_about_the_season_that_stands_nearest(scene: Scenes, text: str, season: int | None) -> None:
    assert about(scene, text)[1] == season


def test_a_season_of_another_title_is_none_of_this_one(scene: Scenes) -> None:
    laid = scene("‘Salt Roads’ season 4", "“Salt Roads” season 4 leads into the series “Deep Water”, which is here.")
    sentence = laid.sentences[-1]
    at = laid.text.find("is here")
    assert season_of(sentence, at, "Deep Water", default=False).value is None
    assert season_of(sentence, at, "Salt Roads", default=False).value == 4


def test_by_default_it_is_the_season_of_the_article(scene: Scenes) -> None:
    laid = scene(HEADLINE, f"{BEFORE}\n\nIt is here.")
    assert season_of(laid.sentences[-1], laid.sentences[-1].start, default=True).value == 2


def test_without_a_season_there_is_none_by_default(scene: Scenes) -> None:
    last = scene("‘Salt Roads’ returns", "The drama “Salt Roads” is here.").sentences[-1]
    assert season_of(last, last.start, default=True).value is None


def test_without_a_title_it_is_about_nothing(scene: Scenes) -> None:
    last = scene("It is raining", "It is here.").sentences[-1]
    assert work_of(last, last.start).value is None


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Season 2 stars Vera Quill here.", True),
        ("Vera Quill is here for season 2.", False),
        ("Since it debuted with season 1, she is here.", False),
        ("She is here.", False),
        ("Season 2 cast\n\n- Vera Quill is here", True),
    ],
)
def test_a_season_may_lead_a_sentence(scene: Scenes, text: str, leads: bool) -> None:
    laid = scene(HEADLINE, f"{BEFORE}\n\n{text}")
    at = laid.text.rindex("here")
    assert season_leads(laid.sentence_at(at), at) is leads


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("“Deep Water” star Vera Quill joins.", True),
        ("She is known for “Deep Water”.", True),
        ("She made films such as “Deep Water”.", True),
        ("“Deep Water” comes out in May.", False),
        ("They saw “Deep Water” in May.", False),
    ],
)
def test_a_title_may_only_say_who_somebody_is(scene: Scenes, text: str, credit: bool) -> None:
    laid = scene(HEADLINE, f"{BEFORE}\n\n{text}")
    [mention] = laid.sentences[-1].mentions
    assert is_credit(laid, mention) is credit
