"""Whom a pronoun means, by the sentence that it stands in and those before it."""

from collections.abc import Callable

import pytest

from hitherto.reading.people.names import full_name
from hitherto.reading.people.pronouns import with_names
from hitherto.reading.scene import Sentence

HEADLINE = "Harbour Lights season 2: everything we know so far"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Ada Okafor is glad. She will direct.", ["Ada Okafor"]),
        ("Ada Okafor met Tom Reyes on set. The actress will direct.", ["Ada Okafor"]),
        ("Ada Okafor said that she will direct.", ["Ada Okafor", "Ada Okafor"]),
        ("On the set in the old town of Ferry the crew met Ada Okafor and Vera Quill. She will direct.", []),
        ("Ada Okafor is glad. The “Deep Water” alum will direct.", ["Ada Okafor"]),
        ("Ada Okafor is glad. She laughs. She will direct.", ["Ada Okafor"]),
        ("The lighthouse is old. She will direct.", []),
        ("Ada Okafor met Tom Reyes on set. He will direct.", ["Tom Reyes"]),
        ("Ada Okafor is glad. He will direct.", []),
        (
            "Ada Okafor is glad. Okafor is here. Okafor is back. The sea is old. It is cold. She directs.",
            ["Ada Okafor"],
        ),
        ("Ada Okafor is glad. The director of the first season is not.", []),
    ],
)
def test_a_pronoun_means_the_subject_before_it(sentence: Callable[..., Sentence], text: str, meant: list[str]) -> None:
    assert [full_name(mark) for mark in with_names(sentence(HEADLINE, text)).marks("N")] == meant


def test_a_sentence_without_pronouns_is_left_alone(sentence: Callable[..., Sentence]) -> None:
    told = sentence(HEADLINE, "Ada Okafor will direct.")
    assert with_names(told) is told
