"""Ties told by a number."""

from collections.abc import Callable

from hitherto.reading.scene import Scene
from hitherto.reading.ties.counting import counted_parts


def test_a_later_one_goes_on_from_the_first(scene: Callable[..., Scene]) -> None:
    text = "The film “Iron Hill 4” is near, the sequel to “Iron Hill”. Few liked the third film, “Iron Hill Rising”."
    ties = [
        (draft.work, draft.value)
        for sentence in scene("‘Iron Hill 4’ begins", text).sentences
        for draft in counted_parts(sentence)
    ]
    assert ties == [("Iron Hill Rising", "Iron Hill")]
