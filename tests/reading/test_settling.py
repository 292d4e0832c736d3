"""What a rule leaves open is settled by the surroundings."""

from collections.abc import Callable

import pytest

from hitherto.reading.draft import Draft
from hitherto.reading.scene import Scene
from hitherto.reading.settling import settle

Scenes = Callable[..., Scene]
HEADLINE = "‘Salt Roads’ season 2: all there is to know"


def draft(laid: Scene, words: str, prop: str = "cast", **more: object) -> Draft:
    start = laid.text.rindex(words)
    return Draft(prop, "x", start, start + len(words), "test", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("prop", "more", "season"),
    [
        ("release", {}, 2),  # an article about a season tells that season's dates
        ("platform", {}, 2),
        ("cast", {}, None),  # but a cast is the series' own
        ("cast", {"season": 3}, 3),
        ("release", {"season": 0}, None),  # the rule says that it is about no season
        ("release", {"work": "Deep Water"}, None),  # the article's season is not another title's
    ],
)
def test_the_season(scene: Scenes, prop: str, more: dict[str, object], season: int | None) -> None:
    laid = scene(HEADLINE, "“Salt Roads” is here.")
    made = draft(laid, "here", prop, **more)
    settled = settle(laid.sentences[-1], made)
    assert settled is not None
    assert settled.season.value == season


@pytest.mark.parametrize(
    ("headline", "prop", "value", "season"),
    [
        ("‘Salt Roads’ Renewed For Season 3", "release", "2024-02", 2),
        ("‘Salt Roads’ Renewed For Season 3", "release", "2099", 3),
        ("‘Salt Roads’ season 3 is out", "release", "2024-02", 3),
    ],
)
def test_what_is_over_when_a_season_is_decided_on_was_the_one_before(
    scene: Scenes, headline: str, prop: str, value: str, season: int
) -> None:
    laid = scene(headline, "“Salt Roads” is here.")
    start = laid.text.rindex("here")
    settled = settle(laid.sentences[-1], Draft(prop, value, start, start + 4, "test"))
    assert settled is not None
    assert settled.season.value == season


@pytest.mark.parametrize(("prop", "season"), [("release", 2), ("order", 3)])
def test_before_a_season_that_is_decided_on_another_is_to_come(scene: Scenes, prop: str, season: int) -> None:
    laid = scene("‘Salt Roads’ Renewed For Season 3 Ahead of Season 2 Debut", "“Salt Roads” is here.")
    start = laid.text.rindex("here")
    settled = settle(laid.sentences[-1], Draft(prop, "2099", start, start + 4, "test"))
    assert settled is not None
    assert settled.season.value == season


@pytest.mark.parametrize(("status", "season"), [("returning", 3), ("leaving", 3), ("guest", None)])
def test_who_returns_does_so_for_the_season_that_was_decided_on(scene: Scenes, status: str, season: int | None) -> None:
    laid = scene("‘Salt Roads’ Revived for Season 3", "“Salt Roads” is saved. Una Bell is here.")
    settled = settle(laid.sentences[-1], draft(laid, "here", details={"status": status}))
    assert settled is not None
    assert settled.season.value == season


def test_where_a_series_left_off_was_the_season_before(scene: Scenes) -> None:
    laid = scene("‘Salt Roads’ season 3 is near", "“Salt Roads” season 3 goes on where it left off in 2024.")
    start = laid.text.rindex("2024")
    settled = settle(laid.sentences[-1], Draft("release", "2024", start, start + 4, "test"))
    assert settled is not None
    assert settled.season.value == 2


def test_an_earlier_season_is_not_that_of_who_stands_beside_it(scene: Scenes) -> None:
    laid = scene(HEADLINE, "After the end of “Salt Roads” season 1, Una is here.")
    settled = settle(laid.sentences[-1], draft(laid, "here", "character"))
    assert settled is not None
    assert settled.season.value is None


def test_without_a_title_there_is_no_subject(scene: Scenes) -> None:
    laid = scene("It is raining", "It is here.")
    made = draft(laid, "here")
    assert settle(laid.sentences[-1], made) is None


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("It is here.", "certain"),
        ("It could be here.", "possible"),
        ("It is reportedly here.", "probable"),
        ("It is here, but it could be gone.", "certain"),
        ("Fans of “What If It Might Be” are here.", "certain"),  # words of a title hedge nothing
    ],
)
def test_the_certainty(scene: Scenes, text: str, certainty: str) -> None:
    laid = scene(HEADLINE, f"“Salt Roads” is back. “What If It Might Be” is too.\n\n{text}")
    made = draft(laid, "here")
    settled = settle(laid.sentences[-1], made)
    assert settled is not None
    assert settled.certainty.value == certainty
