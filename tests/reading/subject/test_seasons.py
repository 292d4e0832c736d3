"""Seasons as articles name them."""

import pytest

from hitherto.reading.subject.seasons import season_mentions


def named(text: str) -> list[tuple[int, ...] | str]:
    """Return for each season that is named its numbers, or how it lies to the one that is coming."""
    return [m.numbers or m.relative for m in season_mentions(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Salt Roads season 2 is coming", [(2,)]),
        ("Season Two starts in May", [(2,)]),
        ("series two of the drama", [(2,)]),
        ("Series 4 begins filming", [(4,)]),
        ("Salt Roads S3 trailer", [(3,)]),
        ("the third season", [(3,)]),
        ("its sophomore season", [(2,)]),
        ("the 2nd season", [(2,)]),
        ("the fourth and final season", [(4,)]),
        ("the second series of Salt Roads", [(2,)]),
        ("the second series finished in March", [(2,)]),
        ("the first and second seasons", [(1, 2)]),
        ("seasons 2 and 3", [(2, 3)]),
        ("Seasons 2, 3 and 4", [(2, 3, 4)]),
        ("seasons 1-3", [(1, 2, 3)]),
        ("seasons one through four", [(1, 2, 3, 4)]),
        ("the first two seasons", [(1, 2)]),
        ("all three seasons", [(1, 2, 3)]),
        ("both seasons", [(1, 2)]),
        ("the upcoming season", ["upcoming"]),
        ("the new season", ["new"]),
        ("the final eight-episode season", ["final"]),
        ("last season", ["last"]),
        ("season 2 and season 3", [(2,), (3,)]),
        ("Season two stars Vera Quill", [(2,)]),
        ("Series two stars Vera Quill", [(2,)]),
        ("Season 2 episodes drop weekly", [(2,)]),
    ],
)
def test_seasons_are_found(text: str, expected: list[tuple[int, ...] | str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "a season of change",
        "the award season",
        "the season has eight episodes",
        "the series two years later",
        "a series of 10 episodes",
        "a second chance",
        "the new seasons greetings card",
        "seasonal work",
        "season 2026",
        "season 75",
        "the last three seasons",  # which they are depends on how many there were
        "the series 10 stars",
        "all seasons",
        "it began the series two weeks ago",
    ],
)
def test_what_is_no_season_is_none(text: str) -> None:
    assert named(text) == []


def test_a_mention_stands_where_it_stands() -> None:
    text = "See Salt Roads season 2 in May"
    [mention] = season_mentions(text, 0, len(text))
    assert text[mention.start : mention.end] == "season 2"
