"""Where sentences end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.reading.sentences import sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "It aired in the U.K. | The renewal is no surprise.",
        "It starts in May. | Nobody knows more.",
        "Will it return? | Yes! | It will.",
        "“It starts in May.” | She smiled.",
        "He said: “It starts.” | “In May,” she added.",
        "It starts (in May.) | Nobody knows more.",
        "Mr. Quill returns. | Dr. Vale does not.",
        "J. R. Quill wrote it. | It starts on Jan. 5 at nine.",
        "It is made in the U.S. by Salt Pictures. | It starts in May.",
        "Vera Quill Jr. and her father star. | It starts in May.",
        "Olga Brand Jr. | She directs.",  # after a name's suffix a capital begins a sentence
        "Salt Bros. Pictures makes it. | It starts.",
        "It costs $2.5 million. | 10 episodes are planned.",
        "Wait… | What?",
        "It has no end",
        "It starts at 9 p.m. on Monday.",
        "It is a ferry, i.e. a boat.",
        "Vol. 2 follows. | No. 3 does not.",
    ],
)
def test_sentences_end_where_they_end(text: str) -> None:
    expected = text.split(" | ")
    assert split(text.replace(" | ", " ")) == expected


def test_only_the_part_asked_for_is_split() -> None:
    text = "One here. Two here. Three here."
    assert [text[s:e] for s, e in sentences(text, 10, 19)] == ["Two here."]
    assert list(sentences(text, 5, 5)) == []


@given(st.text(alphabet="ab AB.!?”\"'()\n…U.S1", max_size=80))
def test_sentences_are_in_order_and_leave_out_only_spaces(text: str) -> None:
    spans = list(sentences(text, 0, len(text)))
    assert all(start < end for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    kept = "".join(text[s:e] for s, e in spans)
    assert "".join(kept.split()) == "".join(text.split())
