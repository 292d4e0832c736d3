"""The scene of an article: what a rule may ask about a sentence and its surroundings."""

from collections.abc import Callable
from datetime import date

import pytest

from hitherto.claims import Article
from hitherto.reading.scene import Scene, Sentence

Scenes = Callable[..., Scene]
TEXT = """The second season of Salt Roads is near. It starts in May.

Related: The ten best ferries on screen

Who is new

- Vera Quill as Ada

- Ines Vale

What it is about

Ada buys a boat."""


@pytest.fixture
def laid(scene: Scenes) -> Scene:
    return scene("Salt Roads season 2: what we know", TEXT)


def by_words(laid: Scene, words: str) -> Sentence:
    return next(s for s in laid.sentences if words in s.text)


def test_furniture_has_no_sentences(laid: Scene) -> None:
    assert not any("ferries" in s.text for s in laid.sentences)
    assert [s.number for s in laid.sentences] == list(range(len(laid.sentences)))


def test_a_heading_stands_above_its_lines_until_the_next(laid: Scene) -> None:
    assert by_words(laid, "Ines Vale").heading == "Who is new"
    assert by_words(laid, "buys a boat").heading == "What it is about"
    assert by_words(laid, "It starts").heading == ""


def test_a_line_of_a_fact_sheet_heads_nothing(scene: Scenes) -> None:
    laid = scene("News", "It is a week of news.\n\nSalt Roads\n\nGenre: drama\n\nRelease date: May 3")
    assert [s.heading for s in laid.sentences][-2:] == ["Salt Roads", "Salt Roads"]


def test_lines_before_the_first_paragraph_head_nothing(scene: Scenes) -> None:
    laid = scene("Salt Roads returns", "All you need to know\n\nThe season starts in May.")
    assert laid.sentences[-1].heading == ""


def test_the_sentence_before_is_one_of_the_same_line(laid: Scene) -> None:
    before = by_words(laid, "It starts").previous
    assert before is by_words(laid, "is near")
    assert before is not None
    assert before.previous is None
    assert by_words(laid, "Ines Vale").previous is None


def test_words_are_in_lower_case(laid: Scene) -> None:
    assert by_words(laid, "It starts").words == {"it", "starts", "in", "may"}


def test_a_position_leads_to_its_sentence(laid: Scene) -> None:
    for sentence in laid.sentences:
        assert laid.sentence_at(sentence.start) is sentence
        assert laid.sentence_at(sentence.end - 1) is sentence
    assert laid.sentence_at(0) is laid.sentences[0]


def test_full_names_come_from_the_whole_article(laid: Scene) -> None:
    assert laid.names.full("Quill") == "Vera Quill"


@pytest.mark.parametrize(
    ("headline", "text", "season"),
    [
        ("Salt Roads season 2 begins", "Season 3 and season 3 and season 3 were named.", 2),
        ("Salt Roads seasons 2 and 3 ordered", "", 3),
        ("Salt Roads returns", "Season 2 is near. Season 2 is long. Season 2 is good. Season 1 was short.", 2),
        ("Salt Roads returns", "Season 2 is near. It follows season 1.", 2),
        ("Salt Roads returns", "One. Two. Three. Season 2 is near. It follows season 1.", None),
        ("Salt Roads returns", "The new season is near.", None),
        ("‘Salt Roads’ comes after ‘Deep Water’ season 4", "“Salt Roads” is near. “Salt Roads” is long.", None),
        ("Salt Roads returns", "Season 4 of “Deep Water” is out. Season 4 of “Deep Water” and season 4 of it.", None),
    ],
)
def test_an_article_is_about_the_season_that_it_names_first_or_again_and_again(
    scene: Scenes, headline: str, text: str, season: int | None
) -> None:
    assert scene(headline, text).season == season


def test_the_season_that_is_coming_is_the_last_that_is_named(scene: Scenes) -> None:
    assert scene("Salt Roads returns", "Season 2 follows season 1.").coming == 2
    assert scene("Salt Roads season 1: a look back", "Season 2 is near.").coming == 1
    assert scene("Salt Roads returns", "It is near.").coming is None


def test_an_article_without_a_day_is_read_all_the_same() -> None:
    laid = Scene(Article(text="Salt Roads returns\n\nIt starts on May 5."))
    assert laid.said_at == date(1970, 1, 1)
    assert laid.sentences


def test_an_empty_article_has_no_sentences() -> None:
    laid = Scene(Article(text=""))
    assert laid.sentences == []
    assert laid.season is None
    assert laid.coming is None
    assert laid.titles.main is None
