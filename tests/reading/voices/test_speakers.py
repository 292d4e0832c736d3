"""Who vouches for what a sentence says."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Scene
from hitherto.reading.voices.speakers import speaker_of

Scenes = Callable[..., Scene]
HEADLINE = "‘Salt Roads’ season 2: all there is to know"
# Names are known in full from here on.
BEFORE = "Vera Quill and Ines Vale make “Salt Roads” for Netflix."


def vouches(scene: Scenes, text: str, words: str) -> tuple[str, ...]:
    """Return who vouches for these words of a text."""
    laid = scene(HEADLINE, f"{BEFORE}\n\n{text}")
    at = laid.text.rindex(words)
    return speaker_of(laid.sentence_at(at), at).value


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("It starts in May.", "starts", ()),
        ("According to Deadline, it starts in May.", "starts", ("Deadline",)),
        ("It starts in May, according to Deadline.", "starts", ("Deadline",)),
        ("As Quill has put it, it starts in May.", "starts", ("Vera Quill",)),
        ("Quill further explained that it starts in May.", "starts", ("Vera Quill",)),
        ("Quill on X revealed that it starts in May.", "starts", ("Vera Quill",)),
        ("'It starts in May,' Quill said.", "starts", ("Vera Quill",)),
        ("Fans are convinced that it starts in May.", "starts", ("fans",)),
        ("Per Variety, it starts in May.", "starts", ("Variety",)),
        ("The new trailer confirms that it starts in May.", "starts", ("official trailer",)),
        ("As reported by Deadline, it starts in May.", "starts", ("Deadline",)),
        ("Quill said it starts in May.", "starts", ("Vera Quill",)),
        ("Quill told Deadline that it starts in May.", "starts", ("Vera Quill", "Deadline")),
        ("In an interview with Deadline, Quill said it starts in May.", "starts", ("Vera Quill", "Deadline")),
        ("Speaking to Variety in Leeds, Vale hinted that it starts in May.", "starts", ("Ines Vale", "Variety")),
        ("Netflix announced that it starts in May.", "starts", ("Netflix",)),
        ("Deadline reports that it starts in May.", "starts", ("Deadline",)),
        ("It starts in May, Netflix announced on Monday.", "starts", ("Netflix",)),
        ("It starts in May, Quill has confirmed.", "starts", ("Vera Quill",)),
        ("Deadline has learned that it starts in May.", "starts", ("Deadline",)),
        ("“It starts in May,” Quill said.", "starts", ("Vera Quill",)),
        ("“It starts in May,” said Quill.", "starts", ("Vera Quill",)),
        ("“It starts in May,” Quill, who wrote it, said.", "starts", ("Vera Quill",)),
        ("The official synopsis reads: “Ada buys a boat.”", "buys", ("official description",)),
        ("Netflix ordered it. The streamer announced that it starts in May.", "starts", ("Netflix",)),
        ("Quill said she was glad. She added that it starts in May.", "starts", ("Vera Quill",)),
        ("Quill was glad. It was late. She said that it starts in May.", "starts", ("Vera Quill",)),
        ("“I am glad.” Quill told Deadline so. “It starts in May.”", "starts", ("Vera Quill", "Deadline")),
    ],
)
def test_whoever_says_it_vouches_for_it(scene: Scenes, text: str, words: str, who: tuple[str, ...]) -> None:
    assert vouches(scene, text, words) == who


@pytest.mark.parametrize(
    "text",
    [
        "“It starts in May. Nobody knows more. It ends in June,” Quill told Deadline.",
        "Quill told Deadline: “It starts in May. Nobody knows more. It ends in June.”",
    ],
)
@pytest.mark.parametrize("words", ["starts", "knows", "ends"])
def test_a_quotation_may_run_over_sentences(scene: Scenes, text: str, words: str) -> None:
    assert vouches(scene, text, words)[:1] == ("Vera Quill",)


def test_after_the_quotation_the_article_speaks_again(scene: Scenes) -> None:
    text = "Quill said: “It starts in May.” The network makes it in Leeds."
    assert vouches(scene, text, "makes") == ()


def test_what_stands_before_who_says_what_is_the_articles_own(scene: Scenes) -> None:
    assert vouches(scene, "It starts in May, and Quill said that it ends in June.", "starts") == ()


def test_what_is_said_of_a_speaker_is_the_articles_own(scene: Scenes) -> None:
    text = "According to Quill, who plays a pilot, it starts in May."
    assert vouches(scene, text, "plays") == ()
    assert vouches(scene, text, "starts") == ("Vera Quill",)


def test_a_quotation_set_apart_is_the_words_of_whoever_signs_it(scene: Scenes) -> None:
    text = "There was a post.\n\n> It starts in May.\n\n— Salt Roads (@saltroads) March 1, 2026"
    assert vouches(scene, text, "starts") == ("Salt Roads",)


def test_a_quotation_set_apart_goes_on_from_the_line_that_opens_it(scene: Scenes) -> None:
    text = "Netflix has a new text. The streamer describes it so:\n\n> Ada buys a boat."
    assert vouches(scene, text, "buys") == ("Netflix",)


def test_a_quotation_set_apart_is_spoken_by_whoever_speaks_next_to_it(scene: Scenes) -> None:
    text = "Quill told Deadline more.\n\n> It starts in May.\n\n> Nobody knows the rest."
    assert vouches(scene, text, "starts") == ("Vera Quill", "Deadline")


def test_another_line_does_not_speak_for_a_quotation(scene: Scenes) -> None:
    text = "Quill told Deadline more.\n\n“It starts in May. It ends in June.”"
    assert vouches(scene, text, "ends") == ()


def test_nobody_is_made_up(scene: Scenes) -> None:
    assert vouches(scene, "She said that it starts in May.", "starts") == ()
    assert vouches(scene, "“It starts in May.”", "starts") == ()


def test_he_and_the_star_are_whoever_spoke_above(scene: Scenes) -> None:
    assert vouches(scene, "Quill told Deadline more.\n\nShe added that it starts in May.", "starts") == ("Vera Quill",)
    text = "Quill told Deadline more.\n\nThe Salt Roads star also said it starts in May."
    assert vouches(scene, text, "starts") == ("Vera Quill",)


def test_what_a_character_says_is_part_of_the_story(scene: Scenes) -> None:
    assert vouches(scene, "Una (Ada Okafor) reveals that it starts in May.", "starts") == ()
