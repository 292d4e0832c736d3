"""Works told by their number in a line."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Scene
from hitherto.reading.subject.subjects import work_of

Scenes = Callable[..., Scene]
LINE = "The third film, “Iron Hill Rising”, was long. The first sequel, titled “Iron Hill Returns”, was short."


@pytest.mark.parametrize(
    ("sentence", "work"),
    [
        ("The third film premiered in 2008.", "Iron Hill Rising"),
        ("It was loud, but the second film opened well.", "Iron Hill Returns"),
        ("The fourth film opens in May.", "Iron Hill 4"),
        ("The third film inspired “Deep Water”, which opens in May.", "Deep Water"),
        ("He calls this the third film about the sea.", "Iron Hill 4"),
    ],
)
def test_a_number_tells_the_work_that_the_article_gives_it(scene: Scenes, sentence: str, work: str) -> None:
    found = scene(f"‘Iron Hill 4’ begins\n\n{LINE} The film “Iron Hill 4” is near. {sentence}")
    last = found.sentences[-1]
    assert work_of(last, last.end - 2).value == work
