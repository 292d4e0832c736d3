"""What becomes of a title, as it goes: each test is a thread of an invented one, and how its facts stand in the end."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest

from hitherto.claims import Entry, Fact, Subject
from hitherto.judging import judge

Told = Callable[..., Entry]
PLATFORM = ("Halyard+",)
Standings = dict[tuple[int | None, str], str]


def facts(entries: Sequence[Entry], property_name: str) -> list[Fact]:
    return [f for f in judge(entries, date(2030, 1, 1)) if f.property == property_name]


def standings(entries: Sequence[Entry], property_name: str) -> Standings:
    return {(f.subject.season, f.value): str(f.standing) for f in facts(entries, property_name)}


@pytest.fixture
def shown_on(told: Told) -> Entry:
    return told("2024-01-01", "platform", "Halyard+")


def in_part(entry: Entry, part: str) -> Entry:
    subject = replace(entry.claim.subject, part=part)
    return replace(entry, claim=replace(entry.claim, subject=subject))


# orders of several seasons


def test_the_last_season_overtakes_earlier_renewals_beyond_it(told: Told) -> None:
    entries = [told("2024-01-01", "order", "renewed", season=n) for n in (2, 3, 4, 5)]
    last = told("2025-01-01", "order", "ending", season=3)
    assert standings([*entries, last], "order") == {
        (2, "renewed"): "reported",
        (3, "renewed"): "reported",
        (3, "ending"): "reported",
        (4, "renewed"): "superseded",
        (5, "renewed"): "superseded",
    }


def test_an_outlets_word_of_the_end_does_not_undo_the_platforms_renewal(told: Told, shown_on: Entry) -> None:
    entries = [
        shown_on,
        told("2024-01-01", "order", "renewed", season=4, speaker=PLATFORM),
        told("2025-01-01", "order", "ending", season=3),
    ]
    assert standings(entries, "order")[4, "renewed"] == "confirmed"


def test_what_was_cancelled_is_revived_with_another_season_and_old_news_does_not_end_it(told: Told) -> None:
    entries = [
        told("2024-01-01", "order", "renewed", season=2),
        told("2024-06-01", "order", "cancelled", season=2),
        told("2025-01-01", "order", "revived", season=3, details={"by": "Halyard+"}),
        told("2025-02-01", "order", "cancelled", season=2, outlet="Echo"),
    ]
    assert standings(entries, "order") == {
        (2, "renewed"): "superseded",
        (2, "cancelled"): "superseded",
        (3, "revived"): "reported",
    }


def test_an_end_long_ago_that_is_told_later_ends_nothing(told: Told) -> None:
    entries = [
        told("2024-01-01", "order", "renewed", season=2),
        told("2024-06-01", "order", "cancelled", season=2, happens="2015"),
    ]
    assert standings(entries, "order")[2, "renewed"] == "reported"


def test_renewed_then_cancelled_then_revived(told: Told) -> None:
    entries = [
        told(day, "order", value, season=2)
        for day, value in (("2024-01-01", "renewed"), ("2024-06-01", "cancelled"), ("2025-01-01", "revived"))
    ]
    assert standings(entries, "order") == {
        (2, "renewed"): "superseded",
        (2, "cancelled"): "superseded",
        (2, "revived"): "reported",
    }


# dates


def test_a_film_moves_in_one_country_and_a_vaguer_date_agrees_with_it(told: Told) -> None:
    def opens(day: str, when: str, region: str | None = None) -> Entry:
        return told(day, "release", when, details={"kind": "theatrical"} | ({"region": region} if region else {}))

    entries = [
        opens("2025-01-01", "2026-06-12", "US"),
        opens("2025-01-02", "2026-06-19", "GB"),
        opens("2025-02-01", "2026-06-26", "US"),
        opens("2025-03-01", "2026-06"),
    ]
    assert standings(entries, "release") == {
        (None, "2026-06-12"): "superseded",
        (None, "2026-06-19"): "reported",
        (None, "2026-06-26"): "reported",
        (None, "2026-06"): "superseded",
    }


def test_a_day_that_is_denied_in_one_country_stands_in_another(told: Told) -> None:
    entries = [
        told("2025-01-01", "release", "2026-06-12", details={"region": "US"}),
        told("2025-01-02", "release", "2026-06-12", polarity="-", details={"region": "GB"}),
    ]
    found = {f.details["region"]: str(f.standing) for f in facts(entries, "release")}
    assert found == {"US": "reported", "GB": "denied"}


def test_the_parts_of_a_season_have_their_own_days_and_episodes(told: Told) -> None:
    entries = [
        in_part(told("2025-01-01", "release", "2026-06-12", season=2), "Volume 1"),
        in_part(told("2025-01-01", "release", "2026-07-12", season=2), "Volume 2"),
        in_part(told("2025-02-01", "release", "2026-08-12", season=2), "Volume 2"),
        in_part(told("2025-02-01", "episodes", "4", season=2), "Volume 1"),
        told("2025-02-01", "episodes", "8", season=2),
    ]
    assert set(standings(entries, "episodes").values()) == {"reported"}
    assert standings(entries, "release") == {
        (2, "2026-06-12"): "reported",
        (2, "2026-07-12"): "superseded",
        (2, "2026-08-12"): "reported",
    }


def test_what_was_delayed_is_dated_again(told: Told) -> None:
    entries = [
        told("2024-01-01", "release", "2025-03"),
        told("2024-06-01", "production", "delayed"),
        told("2024-06-02", "release", "unknown"),
        told("2025-01-01", "release", "2026-03-02"),
    ]
    assert standings(entries, "release") == {
        (None, "2025-03"): "superseded",
        (None, "unknown"): "superseded",
        (None, "2026-03-02"): "reported",
    }


# who is in it


def test_a_rumour_that_comes_true(told: Told, shown_on: Entry) -> None:
    entries = [
        shown_on,
        told("2024-01-01", "cast", "Ada Okafor", certainty="possible"),
        told("2024-02-01", "cast", "Ada Okafor", details={"status": "in-talks"}),
        told("2024-03-01", "cast", "Ada Okafor", speaker=PLATFORM),
    ]
    seen = [next(f for f in judge(entries, date(2024, m, 9)) if f.property == "cast") for m in (1, 2, 3)]
    assert [str(f.standing) for f in seen] == ["speculation", "expected", "confirmed"]
    assert [f.details.get("status") for f in seen] == [None, "in-talks", None]


def test_a_rumour_that_its_subject_denies(told: Told) -> None:
    rumour = told("2024-01-01", "cast", "Ada Okafor", certainty="probable")
    joke = told("2024-01-02", "cast", "Ada Okafor", certainty="possible", speaker=("Ada Okafor",), outlet="Echo")
    denial = told("2024-02-01", "cast", "Ada Okafor", polarity="-", speaker=("Ada Okafor",))
    assert standings([rumour, joke], "cast") == {(None, "Ada Okafor"): "expected"}
    assert standings([rumour, joke, denial], "cast") == {(None, "Ada Okafor"): "denied"}


def test_a_denied_report_is_disputed_until_the_platform_speaks(told: Told, shown_on: Entry) -> None:
    entries = [
        shown_on,
        told("2024-01-01", "cast", "Ada Okafor"),
        told("2024-02-01", "cast", "Ada Okafor", polarity="-", speaker=("Ada Okafor",)),
    ]
    assert standings(entries, "cast")[None, "Ada Okafor"] == "disputed"
    entries.append(told("2024-03-01", "cast", "Ada Okafor", speaker=PLATFORM))
    assert standings(entries, "cast")[None, "Ada Okafor"] == "confirmed"


def test_talks_that_fail_are_denied(told: Told) -> None:
    entries = [
        told("2024-02-01", "cast", "Ada Okafor", details={"status": "in-talks"}),
        told("2024-03-01", "cast", "Ada Okafor", polarity="-", details={"status": "in-talks"}),
    ]
    assert standings(entries, "cast") == {(None, "Ada Okafor"): "denied"}


# who makes it, who shows it


def directs(told: Told, day: str, name: str, **more: object) -> Entry:
    return told(day, "crew", name, details={"job": "director"}, **more)


def test_a_new_director_takes_the_place_of_the_old_one(told: Told) -> None:
    entries = [directs(told, "2024-01-01", "Tam Berg"), directs(told, "2024-06-01", "Eve Lund")]
    assert standings(entries, "crew") == {(None, "Tam Berg"): "superseded", (None, "Eve Lund"): "reported"}
    left, new = sorted(facts(entries, "crew"), key=lambda fact: fact.value, reverse=True)
    assert left.replaced_by == new.id


def test_two_who_direct_together_and_the_directors_of_a_series_do_not_replace_one_another(told: Told) -> None:
    words = "Tam Berg directs it, and so does Eve Lund."
    both = [directs(told, "2024-06-01", name, text=words) for name in ("Tam Berg", "Eve Lund")]
    assert set(standings([directs(told, "2024-01-01", "Tam Berg"), *both], "crew").values()) == {"reported"}
    series = [told("2024-01-01", "episodes", "8"), directs(told, "2024-01-01", "Tam Berg")]
    assert set(standings([*series, directs(told, "2024-06-01", "Eve Lund")], "crew").values()) == {"reported"}


def test_who_is_named_with_the_leavers_name_in_one_breath_replaces_them_in_a_series_too(told: Told) -> None:
    words = "Eve Lund is the new director of season 2 instead of Tam Berg."
    entries = [
        directs(told, "2024-01-01", "Tam Berg", season=2),
        directs(told, "2024-06-01", "Tam Berg", season=2, polarity="-", text=words),
        directs(told, "2024-06-01", "Eve Lund", season=2, text=words),
    ]
    assert standings(entries, "crew") == {(2, "Tam Berg"): "superseded", (2, "Eve Lund"): "reported"}


def test_a_platform_is_added_or_replaced(told: Told) -> None:
    first = told("2024-01-01", "platform", "Gantry TV")
    other = told("2024-06-01", "platform", "Halyard+")
    assert set(standings([first, other], "platform").values()) == {"reported"}
    words = "It moves from Gantry TV to Halyard+."
    moves = [
        told("2024-06-01", "platform", "Gantry TV", polarity="-", text=words),
        told("2024-06-01", "platform", "Halyard+", text=words),
    ]
    assert standings([first, *moves], "platform") == {(None, "Gantry TV"): "superseded", (None, "Halyard+"): "reported"}


@pytest.mark.parametrize("region", [{}, {"region": "US"}])
def test_a_platform_that_does_not_show_it_in_one_country_shows_it_elsewhere(told: Told, region: dict[str, str]) -> None:
    entries = [
        told("2024-01-01", "platform", "Halyard+", details=region),
        told("2024-06-01", "platform", "Halyard+", polarity="-", details={"region": "GB"}),
    ]
    found = {f.details.get("region"): str(f.standing) for f in facts(entries, "platform")}
    assert found == {region.get("region"): "reported", "GB": "denied"}


# how much of it, and where


def test_a_count_narrows_and_then_changes(told: Told) -> None:
    entries = [told("2024-01-01", "episodes", "8-10"), told("2024-06-01", "episodes", "8")]
    assert standings(entries, "episodes") == {(None, "8-10"): "superseded", (None, "8"): "reported"}
    entries.append(told("2024-07-01", "episodes", "10"))
    assert standings(entries, "episodes")[None, "8"] == "superseded"


def test_the_length_of_one_episode_agrees_with_the_range_of_all(told: Told) -> None:
    entries = [told("2024-01-01", "runtime", "28-43"), told("2024-06-01", "runtime", "30")]
    assert set(standings(entries, "runtime").values()) == {"reported"}


def test_a_nomination_stays_when_the_award_is_won_and_when_it_is_not(told: Told) -> None:
    def prize(day: str, result: str, polarity: str = "+") -> Entry:
        return told(day, "award", "Golden Buoy", polarity=polarity, details={"result": result})

    def results(entries: Sequence[Entry]) -> dict[str, str]:
        return {str(f.details["result"]): str(f.standing) for f in facts(entries, "award")}

    nominated = prize("2024-01-01", "nominated")
    assert results([nominated, prize("2024-03-01", "won")]) == {"nominated": "reported", "won": "reported"}
    assert results([nominated, prize("2024-03-01", "won", "-")]) == {"nominated": "reported", "won": "denied"}


def test_a_place_that_names_the_wider_one_is_the_more_exact(told: Told) -> None:
    places = ("Scotland", "Glasgow, Scotland", "Scottish Highlands")
    entries = [told(f"2024-0{n}-01", "location", place) for n, place in enumerate(places, 1)]
    assert standings(entries, "location") == {
        (None, "Scotland"): "superseded",
        (None, "Glasgow, Scotland"): "reported",
        (None, "Scottish Highlands"): "reported",
    }


# seasons


def test_who_leaves_season_2_was_still_in_season_1(told: Told, shown_on: Entry) -> None:
    entries = [
        shown_on,
        told("2024-01-01", "release", "2024-03-01", season=1),
        told("2024-01-02", "cast", "Ada Okafor", season=1, speaker=PLATFORM),
        told("2024-08-01", "order", "renewed", season=2),
        told("2024-09-01", "cast", "Ada Okafor", details={"status": "leaving"}),
    ]
    assert standings(entries, "cast") == {(1, "Ada Okafor"): "confirmed", (2, "Ada Okafor"): "denied"}
    assert {f.subject for f in facts(entries, "cast")} == {Subject(shown_on.claim.subject.work, n) for n in (1, 2)}


# parts


def test_one_outlets_slip_gives_nobody_anothers_part(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", details={"character": "Captain Reyes"}),
        told("2025-01-02", "cast", "Ada Okafor", details={"character": "Captain Reyes"}, outlet="Slate & Clapper"),
        told("2025-03-01", "cast", "Ada Okafor", details={"character": "Ines Moss"}, outlet="Echo"),
    ]
    assert [fact.details["character"] for fact in facts(entries, "cast")] == ["Captain Reyes"]


def test_a_part_that_is_told_anew_by_as_many_is_the_later_one(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", details={"character": "Captain Reyes"}),
        told("2025-03-01", "cast", "Ada Okafor", details={"character": "Ines Moss"}, outlet="Echo"),
    ]
    assert [fact.details["character"] for fact in facts(entries, "cast")] == ["Ines Moss"]
