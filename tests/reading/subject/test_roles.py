"""What a title does in its clause."""

import pytest

from hitherto.reading.subject.roles import does, is_being_made, is_made


@pytest.mark.parametrize(
    ("after", "told"),
    [
        (" won the prize.", True),
        (" (2024) finally ended.", True),
        (" won't be back.", True),
        (" fans are glad.", False),
        (" stars Ada Vale.", False),
        (", a drama.", False),
    ],
)
def test_a_verb_behind_a_title_tells_of_it(after: str, told: bool) -> None:
    assert does(f"“Deep Water”{after}", 12) is told


@pytest.mark.parametrize(
    ("before", "made"),
    [
        ("He is in Oslo making “", True),
        ("Bluewater has dated the long spy drama “", True),
        ("She begins production on A24's “", True),
        ("She likes “", False),
        ("She made “", False),
    ],
)
def test_a_title_may_be_what_is_made(before: str, made: bool) -> None:
    assert is_made(f"{before}Deep Water”", len(before)) is made


def test_words_of_making_may_begin_right_here() -> None:
    text = "She will soon begin shooting the film Deep Water"
    assert is_being_made(text, 4, 38)
    assert not is_being_made(text, 0, 38)
