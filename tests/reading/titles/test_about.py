"""Whether an article tells something of a title, or only drops its name."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Scene
from hitherto.reading.titles.about import is_about

HEADLINE = "‘Salt Roads’ season 2: all there is to know"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Salt Roads” is back.", True),
        ("“Roads to Nowhere” is a spin-off.", True),  # shares a word with it
        ("“Deep Water” came out in May.", False),
        ("“Deep Water” came out in May, and fans of “Deep Water” wait.", True),
        ("“Deep Water” star Vera Quill saw “Deep Water”.", False),
    ],
)
def test_a_title_is_told_of(scene: Callable[..., Scene], text: str, expected: bool) -> None:
    laid = scene(HEADLINE, f"The drama “Salt Roads” is near.\n\n{text}")
    assert is_about(laid, laid.sentences[-1].mentions[0]) is expected
