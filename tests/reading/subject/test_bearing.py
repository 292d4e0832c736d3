"""Which season bears on what is told: the one of its own clause, not one told beside it."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Scene
from hitherto.reading.subject.bearing import season_of, seasons_told

Scenes = Callable[..., Scene]


def laid_out(scene: Scenes, text: str, words: str) -> tuple[Scene, int, int]:
    """Lay out an article on a second season, and return where these words begin and end in it."""
    laid = scene("‘Salt Roads’ season 2: all there is", f"The drama “Salt Roads” is back.\n\n{text}")
    at = laid.text.rindex(words)
    return laid, at, at + len(words)


@pytest.mark.parametrize(
    ("text", "words", "season"),
    [
        ("Ada Vale, who directed all of season 1, will also produce.", "also produce", 2),
        ("Ada Vale, who directed all of season 1, will also produce.", "Ada Vale, who directed", 1),
        ("Ada Vale will write it, stepping in for season 1 writer Tom Hale.", "will write", 2),
        ("Ada Vale will write it, stepping in for season 1 writer Tom Hale.", "writer Tom", 1),
        ("Four characters from the show’s first season would return: Vera Quill as Una.", "Vera Quill", 2),
        ("After season 1’s success, it will be seen in May.", "in May", 2),
        ("Unlike the first season, which came in one piece, it will be seen in May.", "in May", 2),
        ("Unlike the first season, which came in one piece, it will be seen in May.", "in one piece", 1),
        ("Following the poor ninth season, the series is back with a revamped tenth instalment in May.", "in May", 10),
        ("The first season came in May, while the third is due in June.", "in June", 3),
        ("It ended after its third season in May.", "in May", 3),
        ("It was seen in May, but it has been renewed for a third season.", "in May", None),
        ("Ada Vale (season 1) will produce.", "produce", 2),
        ("It comes after season 1, which was seen in May.", "in May", 1),
        ("It was seen in May before moving elsewhere for its second season.", "in May", None),
        ("Vera Quill was here for season 1.", "Vera Quill", 1),
        ("It goes on right after the season 1 finale, which was seen in May.", "in May", 1),
        ("Season 1 began in May. It was seen in June.", "in June", 1),
        ("Season 1 began in May. The finale was seen in June.", "in June", 1),
        ("After season 1, it was seen in May. It will be seen in June.", "in June", None),
        ("“Salt Roads” (Season 3) will be seen in May.", "in May", 3),
        ("Season 1 began in May. Vera Quill was here in June.", "in June", None),
    ],
)
def test_a_season_bears_on_its_own_clause(scene: Scenes, text: str, words: str, season: int | None) -> None:
    laid, at, stop = laid_out(scene, text, words)
    assert season_of(laid.sentence_at(at), at, "Salt Roads", default=False, stop=stop).value == season


@pytest.mark.parametrize(
    ("text", "seasons"),
    [
        ("Ada Vale wrote the first two seasons.", (1, 2)),
        ("The second season, like the first, was written by Ada Vale.", (1, 2)),
        ("Ada Vale wrote season 1.", (1,)),
        ("Ada Vale, who was not there for season 1, will write it.", ()),
        ("Ada Vale wrote it.", ()),
    ],
)
def test_the_same_may_be_told_of_several_seasons(scene: Scenes, text: str, seasons: tuple[int, ...]) -> None:
    laid, at, stop = laid_out(scene, text, "writ" if "writ" in text else "wrote")
    assert seasons_told(laid.sentence_at(at), at, stop, "Salt Roads") == seasons


LIST = """Everything new on Netflix in May

What comes on May 1st

Gull Kings (Season 3) – A saga. All six episodes stream in full.
Salt Roads (Season 2) – A drama.
The Quiet Pier (2024) – A comedy.
Harbour Lights (Season 4)
"""


@pytest.mark.parametrize(("work", "season"), [("Gull Kings", 3), ("Salt Roads", None)])
def test_a_list_tells_the_season_where_it_enters_the_title(scene: Scenes, work: str, season: int | None) -> None:
    laid = scene(*LIST.split("\n\n", 1))
    at = laid.text.index("in full.")
    assert season_of(laid.sentence_at(at), at, work, default=False).value == season
