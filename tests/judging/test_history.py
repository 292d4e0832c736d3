from collections.abc import Callable
from datetime import date

from hitherto.claims import Change, Entry
from hitherto.judging import changes, judge

Told = Callable[..., Entry]


def life(told: Told) -> list[Entry]:
    return [
        told("2025-01-01", "cast", "Ada Okafor", certainty="possible"),
        told("2025-02-01", "cast", "Ada Okafor"),
        told("2025-03-01", "cast", "Ada Okafor", outlet="Echo"),
        told("2025-04-01", "cast", "Ada Okafor", details={"status": "leaving"}),
        told("2025-05-01", "cast", "Ada Okafor", polarity="-", outlet="Echo"),
    ]


def test_since_is_the_day_the_standing_began(told: Told) -> None:
    seen = []
    for month in range(1, 6):
        (fact,) = judge(life(told), date(2025, month, 20))
        seen.append((str(fact.standing), fact.since.month, fact.until))
    assert seen == [
        ("speculation", 1, None),
        ("reported", 2, None),
        ("reported", 2, None),
        ("denied", 4, None),
        ("denied", 4, None),
    ]


def test_the_id_is_the_same_on_all_days(told: Told) -> None:
    assert len({judge(life(told), date(2025, month, 20))[0].id for month in range(1, 6)}) == 1


def test_learning_that_there_is_a_second_season_changes_nothing_of_the_first(told: Told) -> None:
    entries = [told("2025-01-01", "cast", "Ada Okafor"), told("2025-06-01", "order", "undecided", season=2)]
    (before,) = judge(entries, date(2025, 2, 1))
    after = next(f for f in judge(entries, date(2025, 7, 1)) if f.property == "cast")
    assert (before.subject.season, after.subject.season, before.id) == (None, 1, after.id)
    assert [(c.property, c.before, c.after) for c in changes(entries, date(2025, 2, 1), date(2025, 7, 1))] == [
        ("order", "absent", "reported")
    ]


def test_changes_are_the_difference_of_two_days(told: Told) -> None:
    def between(one: tuple[int, int], other: tuple[int, int]) -> list[tuple[str, str, date]]:
        found = changes(life(told), date(2025, *one), date(2025, *other))
        return [(c.before, c.after, c.said_at) for c in found]

    assert between((1, 20), (2, 20)) == [("speculation", "reported", date(2025, 2, 1))]
    assert between((2, 20), (3, 20)) == []
    assert between((1, 20), (5, 20)) == [("speculation", "denied", date(2025, 4, 1))]
    assert between((5, 20), (6, 20)) == []


def test_what_is_new_was_absent(told: Told) -> None:
    entries = life(told)
    (change,) = changes(entries, date(2024, 12, 31), date(2025, 1, 1))
    (fact,) = judge(entries, date(2025, 1, 1))
    assert change == Change(fact.subject, "cast", "Ada Okafor", "absent", "speculation", date(2025, 1, 1), fact.id)


def test_before_anything_was_said_there_is_nothing(told: Told) -> None:
    assert judge(life(told), date(2024, 12, 31)) == []
