"""The drawn sentence and the way back from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.reading.drawing.skeleton import KINDS, Mark, Skeleton, pattern

TEXT = "Before. Vera Quill joins Salt Roads season 2 on Halyard+. After."
START, END = 8, TEXT.index(" After")


def marked(*words: tuple[str, str]) -> list[Mark]:
    """Mark these words of TEXT, each with its kind."""
    return [Mark(kind, TEXT.index(word), TEXT.index(word) + len(word), word) for kind, word in words]


MARKS = marked(("N", "Vera Quill"), ("T", "Salt Roads"), ("S", "season 2"), ("W", "Halyard+"))


def test_each_mark_is_one_character() -> None:
    drawn = Skeleton(TEXT, START, END, MARKS)
    assert drawn.text == "\ue000 joins \ue200 \ue300 on \ue500."


def test_a_match_leads_back_to_the_article() -> None:
    drawn = Skeleton(TEXT, START, END, MARKS)
    found = pattern("(?P<who>{NAMES}) joins (?P<what>{SUBJECT}) on {PLATFORM}").search(drawn.text)
    assert found
    start, end = drawn.span(found)
    assert TEXT[start:end] == "Vera Quill joins Salt Roads season 2 on Halyard+"
    start, end = drawn.span(found, "what")
    assert TEXT[start:end] == "Salt Roads season 2"
    assert [m.what for m in drawn.found(found["who"], "N")] == ["Vera Quill"]
    assert drawn.found(found["who"], "T") == []


def test_words_between_marks_lead_back_too() -> None:
    drawn = Skeleton(TEXT, START, END, MARKS)
    found = pattern("joins").search(drawn.text)
    assert found
    assert TEXT[slice(*drawn.span(found))] == "joins"


def test_a_piece_can_be_written_out_again() -> None:
    drawn = Skeleton(TEXT, START, END, MARKS)
    assert drawn.plain(drawn.text, TEXT) == TEXT[START:END]
    assert drawn.plain("\ue200's", TEXT) == "Salt Roads's"


def test_a_mark_that_overlaps_or_lies_outside_is_left_out() -> None:
    marks = [*MARKS[:1], Mark("N", MARKS[0].start + 3, MARKS[0].end, "x"), Mark("N", END - 2, END + 3, "y")]
    assert Skeleton(TEXT, START, END, marks).text.count("\ue000") == 1
    assert len(Skeleton(TEXT, START, END, marks).marks) == 1


def test_more_marks_than_there_are_characters_for_stay_words() -> None:
    words = " ".join(["Ada"] * 600)
    drawn = Skeleton(words, 0, len(words), [Mark("N", i * 4, i * 4 + 3, i) for i in range(600)])
    assert len(drawn.marks) == 512
    assert drawn.plain(drawn.text, words) == words


@pytest.mark.parametrize(
    ("rule", "drawn"),
    [
        ("{NAMES}", "\ue000, \ue001 and \ue002"),
        ("{NAMES}", "\ue000 (\ue001), \ue002, and \ue003"),
        ("{NAMES}", "\ue000 alongside \ue001"),
        ("{SUBJECT}", "\ue200's \ue300"),
        ("{SUBJECT}", "\ue300 of \ue200"),
        ("{SUBJECT}", "\ue300"),
        ("{DATE} ON {OUTLET}", "\ue400 on \ue600"),
    ],
)
def test_patterns_know_how_marks_go_together(rule: str, drawn: str) -> None:
    assert pattern(rule).fullmatch(drawn)


@given(st.data())
def test_every_stretch_leads_back_to_its_words(data: st.DataObject) -> None:
    text = data.draw(st.text(alphabet="abc .", min_size=1, max_size=40))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8, unique=True)))
    marks = [
        Mark(data.draw(st.sampled_from(sorted(KINDS))), a, b, None) for a, b in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    drawn = Skeleton(text, 0, len(text), marks)
    assert drawn.plain(drawn.text, text) == text
    for i in range(len(drawn.text)):
        for j in range(i + 1, len(drawn.text) + 1):
            assert text[drawn.real(i) : drawn.real_end(j)] == drawn.plain(drawn.text[i:j], text)
