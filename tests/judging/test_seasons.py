from collections.abc import Callable, Sequence
from datetime import date

import pytest

from hitherto.claims import Entry
from hitherto.judging import judge

Told = Callable[..., Entry]
LATER = date(2030, 1, 1)


def seasons(entries: Sequence[Entry], value: str, on: date = LATER) -> list[int | None]:
    return [fact.subject.season for fact in judge(entries, on) if fact.value == value]


def test_without_any_season_there_is_none(told: Told) -> None:
    assert seasons([told("2025-01-01", "cast", "Ada Okafor")], "Ada Okafor") == [None]


def test_what_was_said_before_a_second_season_counts_for_the_first(told: Told) -> None:
    entries = [
        told("2024-01-01", "cast", "Ada Okafor"),
        told("2024-03-01", "release", "2024-05-01"),
        told("2025-01-01", "order", "renewed", season=2),
    ]
    assert seasons(entries, "Ada Okafor") == [1]


def test_a_series_claim_counts_for_the_season_to_come_once_the_last_has_run(told: Told) -> None:
    entries = [
        told("2024-03-01", "release", "2024-05-01"),
        told("2025-01-01", "order", "renewed", season=2),
        told("2025-01-02", "cast", "Ada Okafor"),
    ]
    assert seasons(entries, "Ada Okafor") == [2]


def test_a_series_claim_counts_for_the_running_season(told: Told) -> None:
    entries = [
        told("2024-04-01", "release", "2024-05-01"),
        told("2024-05-10", "order", "renewed", season=2),
        told("2024-05-11", "cast", "Ada Okafor"),
    ]
    assert seasons(entries, "Ada Okafor") == [1]


def test_what_the_next_season_films_takes_nothing_from_one_whose_premiere_is_ahead(told: Told) -> None:
    entries = [
        told("2024-04-01", "release", "2024-05-01", season=2),
        told("2024-04-02", "production", "filming", season=3),
        told("2024-04-03", "cast", "Ada Okafor"),
    ]
    assert seasons(entries, "Ada Okafor") == [2]


def test_what_has_been_seen_does_not_begin_again(told: Told) -> None:
    entries = [
        told("2024-04-01", "release", "2024-05-01", season=2),
        told("2024-05-10", "release", "2025", season=2),
        told("2024-09-01", "order", "renewed", season=3),
        told("2024-09-02", "cast", "Ada Okafor"),
    ]
    assert seasons(entries, "Ada Okafor") == [3]


def test_a_round_up_speaks_of_the_season_to_come(told: Told) -> None:
    entries = [
        told("2022-11-01", "release", "2022", season=1),
        told("2022-11-01", "release", "unknown", season=2),
        told("2022-11-01", "cast", "Ada Okafor"),
    ]
    assert seasons(entries, "Ada Okafor") == [2]


def test_a_premiere_long_past_is_not_the_coming_seasons(told: Told) -> None:
    entries = [
        told("2025-01-01", "order", "renewed", season=3),
        told("2025-01-01", "release", "2026", season=3),
        told("2025-01-02", "release", "2019-04-01"),
    ]
    assert seasons(entries, "2019-04-01") == [1]


def test_renewed_without_a_number_is_about_the_season_after_the_one_that_began(told: Told) -> None:
    entries = [told("2024-04-01", "release", "2024-05-01"), told("2024-06-01", "order", "renewed")]
    assert seasons(entries, "renewed") == [2]
    assert seasons(entries, "2024-05-01") == [1]


def test_a_film_whose_sequel_is_undecided_has_no_season(told: Told) -> None:
    entries = [
        told("2024-04-01", "release", "2024-05-01", details={"kind": "theatrical"}),
        told("2024-06-01", "order", "undecided"),
        told("2024-06-02", "cast", "Ada Okafor"),
    ]
    assert {f.subject.season for f in judge(entries, date(2030, 1, 1))} == {None}


def test_a_thread_that_starts_late_is_about_the_season_it_dates(told: Told) -> None:
    entries = [
        told("2025-01-01", "release", "2026", details={"kind": "premiere"}),
        told("2025-01-01", "cast", "Ada Okafor"),
        told("2025-02-01", "release", "2026-04-01", season=5),
    ]
    assert seasons(entries, "Ada Okafor") == [5]


def test_an_article_that_tells_two_seasons_apart_means_them_apart(told: Told) -> None:
    text = "Ada Okafor, who plays Captain Reyes, might be back for season 2."
    entries = [
        told("2024-03-01", "release", "2024-05-01"),
        told("2025-01-01", "order", "renewed", season=2),
        told("2025-01-02", "cast", "Ada Okafor", text=text),
        told("2025-01-02", "cast", "Ada Okafor", text=text, season=2, certainty="possible"),
    ]
    standings = {f.subject.season: str(f.standing) for f in judge(entries, LATER) if f.property == "cast"}
    assert standings == {1: "reported", 2: "speculation"}


@pytest.mark.parametrize(
    ("theirs", "season"),
    [("unknown", 1), ("2023", 1), ("2022-10/2022-12", 2), ("2022", 2)],
    ids=["not announced", "another year", "overlapping", "the same"],
)
def test_a_time_that_has_begun_is_another_seasons_where_its_article_dates_the_next_one_otherwise(
    told: Told, theirs: str, season: int
) -> None:
    text = "It hit the screens this year. When season 2 comes is another matter."
    entries = [
        told("2022-11-04", "release", "2022", text=text),
        told("2022-11-04", "order", "renewed", season=2, text=text),
        told("2022-11-04", "release", theirs, season=2, certainty="possible", text=text),
    ]
    found = {f.subject.season for f in judge(entries, LATER) if f.property == "release" and f.value == "2022"}
    assert found == {season}


def test_who_leaves_season_2_was_still_in_season_1(told: Told) -> None:
    entries = [
        told("2024-01-01", "cast", "Ada Okafor", season=1),
        told("2025-01-01", "cast", "Ada Okafor", season=2, polarity="-"),
    ]
    assert [(f.subject.season, str(f.standing)) for f in judge(entries, LATER)] == [(1, "reported"), (2, "denied")]
