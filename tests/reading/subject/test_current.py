"""Which season an article is about, and which is on meanwhile."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Scene
from hitherto.reading.subject.current import in_the_news, still_ahead

Scenes = Callable[..., Scene]
TITLED = "The drama “Salt Roads” is long."


@pytest.mark.parametrize(
    ("headline", "text", "season"),
    [
        ("‘Salt Roads’ season 2 begins", "Season 3 is near.", 2),
        ("‘Salt Roads’ is back", f"{TITLED} While it airs its second season, the third is filmed as season 3.", 3),
        ("‘Salt Roads’ is back", f"{TITLED} It was seen in season 1.", None),
        (
            "‘Salt Roads’ is back",
            f"{TITLED} Old it is. Long it is. Here it is. In season 1 and in season 2. Season 1 was here, season 2 is. "
            "And so it goes, from the beginning to the end of it, as all who have seen it say.",
            2,
        ),
        ("‘Salt Roads’ is back", f"{TITLED} Old it is. Long it is. Here it is. Season 3 was here.", None),
        (
            "‘Salt Roads’ is back",
            f"{TITLED} Old it is. Long it is. Here it is. Seasons 2, 3 and 4. Seasons 2, 3 and 4.",
            None,
        ),
        (
            "‘Salt Roads’ is on its way",
            f"{TITLED} Old it is. Long it is. Here it is. Its story is told. Will it have season 2? Season 2 is open.",
            None,
        ),
    ],
)
def test_the_headline_tells_and_then_the_lead_and_what_is_repeated(
    scene: Scenes, headline: str, text: str, season: int | None
) -> None:
    assert in_the_news(scene(headline, text)) == season


def test_the_season_before_may_still_be_ahead(scene: Scenes) -> None:
    renewed = scene("‘Salt Roads’ renewed for season 3", f"{TITLED} It is renewed ahead of the start of season 2.")
    assert still_ahead(renewed) == 2
    assert still_ahead(scene("‘Salt Roads’ renewed for season 3", f"{TITLED} It goes on after season 2.")) is None
