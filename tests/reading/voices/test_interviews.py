"""Who answers in an interview that is set as questions and answers."""

from collections.abc import Callable

from hitherto.reading.scene import Scene
from hitherto.reading.voices.interviews import answers
from hitherto.reading.voices.speakers import speaker_of

Scenes = Callable[..., Scene]
HEADLINE = "‘Salt Roads’ season 2: Vera Quill looks ahead"
LEAD = "Vera Quill makes “Salt Roads”, and Ines Vale plays a pilot in it."


def speakers(laid: Scene) -> dict[str, str]:
    """Return who answers, by the first two words of the paragraph."""
    return {" ".join(laid.text[at:].split()[:2]): who for at, who in answers(laid).items()}


def test_a_label_names_who_answers_until_the_next_question(scene: Scenes) -> None:
    turns = (
        "Post: How was it?",
        "VERA QUILL: I liked it.",
        "We made it in Leeds.",
        "What comes now?",
        "QUILL: I do not know.",
        "Is it near?",
        "VQ: We hope so.",
    )
    laid = scene(HEADLINE, "\n\n".join((LEAD, *turns)))
    assert speakers(laid) == dict.fromkeys(("VERA QUILL:", "We made", "QUILL: I", "VQ: We"), "Vera Quill")


def test_without_labels_the_one_who_is_named_once_answers_on(scene: Scenes) -> None:
    turns = ("How was it?", "Vera Quill: I liked it.", "What now?", "There is no guarantee we are back.", "And then?")
    laid = scene(HEADLINE, "\n\n".join((LEAD, *turns, "I wait.", "The drama has eight episodes.")))
    assert speakers(laid) == dict.fromkeys(("Vera Quill:", "There is", "I wait."), "Vera Quill")
    at = laid.text.index("guarantee")
    assert speaker_of(laid.sentence_at(at), at).value == ("Vera Quill",)


def test_of_two_who_answer_only_a_label_tells_which(scene: Scenes) -> None:
    turns = ("How was it?", "Vera Quill: I liked it.", "And you?", "Ines Vale: I did.", "What now?", "We wait.")
    laid = scene(HEADLINE, "\n\n".join((LEAD, *turns)))
    assert speakers(laid) == {"Vera Quill:": "Vera Quill", "Ines Vale:": "Ines Vale"}


def test_an_article_that_asks_little_is_no_interview(scene: Scenes) -> None:
    laid = scene(HEADLINE, f"{LEAD}\n\nVera Quill: I liked it.\n\nWhat now?\n\nWe wait.")
    assert answers(laid) == {}
