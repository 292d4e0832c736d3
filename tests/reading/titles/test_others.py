"""Which of two titles a statement that ties them is about, and what words can be a title."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Sentence
from hitherto.reading.titles.others import named_title, subject_besides

HEADLINE = "Harbour Lights season 2: everything we know so far"


@pytest.mark.parametrize(
    ("words", "title"),
    [("the 2019 novel The Salt Road", "The Salt Road"), ("“Low Tide” by an unknown", "Low Tide"), ("a book", None)],
)
def test_longest_run_is_the_title(words: str, title: str | None) -> None:
    assert named_title(words) == title


def test_subject_is_the_other_title(sentence: Callable[..., Sentence]) -> None:
    laid = sentence(HEADLINE, "Season 2 of Harbour Lights comes after season 1 of The Quay.")
    assert subject_besides(laid, laid.end, "The Quay") == "Harbour Lights"
