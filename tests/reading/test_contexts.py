"""What stands around a name, a platform or a date."""

from collections.abc import Callable

from hitherto.reading.contexts import seen
from hitherto.reading.scene import Scene

Scenes = Callable[..., Scene]
HEADLINE = "‘Salt Roads’ season 2: all there is to know"


def test_a_value_is_seen_with_the_words_to_both_sides(scene: Scenes) -> None:
    found = seen(scene(HEADLINE, "The cast is led by Vera Quill, who sings."), "N")["Vera Quill"]
    assert {"-1=by", "-2-1=led by", "+1=,", "+1+2=, who", "w=sings", "words=2", "times=1"} <= found.features


def test_of_a_name_in_a_list_it_counts_what_stands_around_the_list(scene: Scenes) -> None:
    text = "The cast includes Vera Quill, Ines Vale and Joan Marr, and it starts in May."
    found = seen(scene(HEADLINE, text), "N")
    assert all({"list", "list-1=includes"} <= found[name].features for name in ("Vera Quill", "Ines Vale", "Joan Marr"))


def test_all_places_of_a_value_count_together(scene: Scenes) -> None:
    found = seen(scene(HEADLINE, "It is on Netflix. Vera Quill likes Netflix."), "W")["Netflix"]
    assert {"-1=on", "-1=likes", "times=2"} <= found.features
    assert [sentence.text for sentence, _, _ in found.places] == ["It is on Netflix.", "Vera Quill likes Netflix."]


def test_a_date_is_past_or_ahead_of_the_article(scene: Scenes) -> None:
    found = seen(scene(HEADLINE, "It began in May 2024. It goes on on June 5, 2026."), "D")
    assert "past" in found["2024-05"].features
    assert {"ahead", "years=0"} <= found["2026-06-05"].features
