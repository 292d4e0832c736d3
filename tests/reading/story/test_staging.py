"""Who in a sentence is taken for a character, and who for a real person."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Sentence
from hitherto.reading.story.staging import characters_in, staged

Laid = Callable[..., Sentence]
HEADLINE = "Harbour Lights season 2: everything we know so far"


def test_characters_are_those_who_are_not_shown_to_be_real(sentence: Laid) -> None:
    laid = sentence(HEADLINE, "Peter Low told the Bell a lot. Una meets Sol, Peter Low said.")
    assert characters_in(laid, laid.start, laid.end) == ["Una", "Sol"]


@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        ("Una and Joan Reyes run away.", "§ and § run away."),
        ("Somebody burns down the boathouse.", "¤ burns down the boathouse."),
        ("Sources claimed that Una dies.", "¤ claimed that § dies."),
        ("The trailer has Brand, who says that Una is dead.", "The trailer has §, who says that § is dead."),
        ("Getting into the house, Sol finds Una.", "Getting into the house, § finds §."),
    ],
)
def test_only_those_who_act_are_drawn_as_characters(sentence: Laid, words: str, drawn: str) -> None:
    assert staged(sentence(HEADLINE, words)) == drawn


def test_who_speaks_with_a_surname_is_real_and_so_is_whoever_is_named_beside(sentence: Laid) -> None:
    laid = sentence(
        HEADLINE, "Ada Okafor told the Bell that Una is back. Una leaves, Ada Okafor and Joan Reyes agreed."
    )
    assert staged(laid) == "§ leaves, ¤ and ¤ agreed."
