"""What "that film" and "the original series" refer to."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Scene
from hitherto.reading.subject.referring import referred

Scenes = Callable[..., Scene]


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("That film was long.", "Deep Water"),
        ("In that film, she is a pilot.", "Deep Water"),
        ("That film which is long is here.", None),
        ("This film was long.", None),
        ("That year was long.", None),
        ("That scene was long.", "Deep Water"),
        ("She says that scene was long.", None),
        ("The original British series was long.", None),
    ],
)
def test_that_one_was_named_last(scene: Scenes, text: str, work: str | None) -> None:
    laid = scene("‘Salt Roads’ begins", f"The drama “Salt Roads” is near. She is known for “Deep Water”.\n\n{text}")
    sentence = laid.sentences[-1]
    mention = referred(sentence, sentence.end)
    assert (mention.work if mention else None) == work


def test_the_original_is_another_title_than_the_main_one(scene: Scenes) -> None:
    told = "The drama “Salt Roads” is near. The series “Deep Water” was long, as “Salt Roads” will be."
    laid = scene("‘Salt Roads’ begins", f"{told}\n\nThe original series was here.")
    mention = referred(laid.sentences[-1], laid.sentences[-1].end)
    assert mention is not None
    assert mention.work == "Deep Water"
