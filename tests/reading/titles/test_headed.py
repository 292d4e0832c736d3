"""The title that a headline names without a word that tells one, and the text below speaks of as of a work."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Scene

Scenes = Callable[..., Scene]

_DRAMA = "The eight-part drama follows a widow. Bo Lund stars, and Vera Quill directs."
_PLAYS = "Episodes of Tess Lark come weekly. In Tess Lark, Quill is a smuggler."


@pytest.mark.parametrize(
    ("headline", "text", "main"),
    [
        ("Bluewater Pulls the Plug on Quarry", f"Quarry is not coming back. {_DRAMA} Quarry first aired.", "Quarry"),
        ("WBX orders more Wolfsbane", f"Vera Quill’s Wolfsbane is a hit. {_DRAMA} Wolfsbane first aired.", "Wolfsbane"),
        ("Vera Quill Joins Tess Lark", f"All of Tess Lark is out. {_DRAMA} {_PLAYS}", "Tess Lark"),
        ("Bluewater Pulls the Plug on Ferryton", f"Ferryton is glad. {_DRAMA} It was filmed in Ferryton.", None),
        ("Vera Quill leaves for good", f"Quill plays the captain. {_DRAMA} Quill will return to the stage.", None),
        ("Why Wolfsbane is in our gardens", "There is much of Wolfsbane. Wolfsbane follows the rain.", None),
    ],
)  # fmt: skip
def test_a_headline_names_a_title_that_the_text_speaks_of(
    scene: Scenes, headline: str, text: str, main: str | None
) -> None:
    assert scene(headline, text).titles.main == main
