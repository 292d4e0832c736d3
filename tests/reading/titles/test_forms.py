"""What a run of words must look like to be a title."""

import pytest

from hitherto.reading.titles.forms import can_be_title, trimmed


@pytest.mark.parametrize(
    ("run", "title"),
    [
        ("Salt Roads’s", "Salt Roads"),
        ("Salt Roads Season 2 Trailer", "Salt Roads"),
        ("For Salt Roads", "Salt Roads"),
        ("Netflix's Salt Roads", "Salt Roads"),
        ("Netflix Salt Roads", "Salt Roads"),
        ("Salt Roads of the", "Salt Roads"),
        ("The Last Ferry!", "The Last Ferry"),
        ("The Ferryman's Tale", "The Ferryman's Tale"),
        ("Salt Roads in 2019", "Salt Roads"),
        ("IT'S A CA-LAMITY: Salt Roads", "Salt Roads"),
        ("WILL HE SWIM OR WILL HE SINK?: Salt Roads", "Salt Roads"),
        ("Salt Roads", "Salt Roads"),
    ],
)
def test_what_cannot_belong_to_a_title_is_cut_off(run: str, title: str) -> None:
    assert trimmed(run) == title


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Salt Roads", True), ("Ferry", True), ("1899", False), ("Netflix", False), ("Deadline", False),
        ("December", False), ("The", False), ("I'll", False), ("U.S", False), ("Captain", False), ("X", False),
        ("One Two Three Four Five Six Seven Eight Nine Ten Eleven", False), ("Ferry & Sons", True),
        ("Vera Quill Will Lend Voice", False), ("Larch Entertainment", False), ("The Studios", True),
        ("Vera Quill as Ada Lark", False),
    ],
)  # fmt: skip
def test_not_every_run_of_words_can_be_a_title(name: str, expected: bool) -> None:
    assert can_be_title(name) is expected
