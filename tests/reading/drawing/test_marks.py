"""What a sentence's drawing has marks for."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from hitherto.reading.scene import Sentence

Sentences = Callable[..., Sentence]
HEADLINE = "‘Salt Roads’ season 2: all there is to know"


def marks(sentence: Sentences, text: str, kind: str) -> list[str]:
    drawn = sentence(HEADLINE, text)
    return [drawn.scene.text[m.start : m.end] for m in drawn.marks(kind)]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Vera Quill joins “Salt Roads” for season 2.", "N", ["Vera Quill"]),
        ("Vera Quill joins “Salt Roads” for season 2.", "T", ["“Salt Roads”"]),
        ("Vera Quill joins “Salt Roads” for season 2.", "S", ["season 2"]),
        ("It starts on May 5 on Netflix.", "D", ["May 5"]),
        ("It starts on May 5 on Netflix.", "W", ["Netflix"]),
        ("Vera Quill told Deadline that she is back.", "O", ["Deadline"]),
        ("Vera Quill told Variety that she is back.", "O", ["Variety"]),
        ("There is a variety of roles. Variety is the spice of life.", "O", []),
        ("It will stream on Max in May.", "W", ["Max"]),
        ("Max Quill returns.", "W", []),
        ("Then Max runs off.", "W", []),
        ("She spoke to Elle Vale.", "O", []),
        ("It is shot in London and Paris in May.", "N", []),
        ("True Blood star Ines Vale joins.", "N", ["Ines Vale"]),
        ("Nobody has said a word.", "N", []),
        ("So said NBC President Vera Quill.", "N", ["Vera Quill"]),
    ],
)
def test_marks_are_drawn(sentence: Sentences, text: str, kind: str, expected: list[str]) -> None:
    assert marks(sentence, text, kind) == expected


def test_a_title_case_line_has_only_the_names_that_the_body_knows(scene: Callable[..., object]) -> None:
    laid = scene("Salt Roads Adds Vera Quill To Its Grand Cast", "Vera Quill joins “Salt Roads” in May.")
    headline = laid.sentences[0]  # type: ignore[attr-defined]
    assert [laid.text[m.start : m.end] for m in headline.marks("N")] == ["Vera Quill"]  # type: ignore[attr-defined]


def test_marks_do_not_overlap(sentence: Sentences) -> None:
    drawn = sentence(
        HEADLINE, "“Salt Roads” season 2 with Vera Quill starts on Netflix on May 5, 2026, she told Deadline."
    )
    spans = sorted((m.start, m.end) for m in drawn.skeleton.marks.values())
    assert len(spans) == 6
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
