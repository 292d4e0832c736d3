"""Which title "the ABC show" is."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Scene
from hitherto.reading.subject.subjects import work_of

Scenes = Callable[..., Scene]
LEAD = "“Salt Roads” is coming to Hulu in May. “Deep Water” began on ABC, and ABC's “Deep Water” was long."


@pytest.mark.parametrize(
    ("text", "words", "work"),
    [
        ("The ABC show ended here.", "here", "Deep Water"),
        ("Ada Vale was in the ABC drama.", "was", "Deep Water"),
        ("The Hulu series is here.", "here", "Salt Roads"),
        ("They have not met since the NBC comedy ended here.", "here", None),
        ("The ABC show ended, but it is here.", "here", "Salt Roads"),
    ],
)
def test_a_show_of_a_service_is_what_is_named_beside_it(scene: Scenes, text: str, words: str, work: str | None) -> None:
    laid = scene("‘Salt Roads’ comes to Hulu", f"{LEAD}\n\n{text}")
    at = laid.text.rindex(words)
    assert work_of(laid.sentence_at(at), at).value == work
