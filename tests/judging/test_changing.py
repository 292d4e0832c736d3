from collections.abc import Callable, Sequence
from datetime import date

import pytest

from hitherto.claims import Change, Entry
from hitherto.judging import changes

Told = Callable[..., Entry]
BEFORE, AFTER = date(2025, 1, 20), date(2026, 1, 1)


def of(entries: Sequence[Entry], value: str) -> Change:
    (change,) = [c for c in changes(entries, BEFORE, AFTER) if c.value == value]
    return change


def sort(entries: Sequence[Entry], value: str) -> tuple[str, str | None]:
    change = of(entries, value)
    return str(change.kind), change.replaced_by.value if change.replaced_by else None


def test_what_was_absent_is_new(told: Told) -> None:
    assert sort([told("2025-02-01", "cast", "Ada Okafor")], "Ada Okafor") == ("new", None)


def test_what_stands_on_more_is_firmer_and_on_less_weaker(told: Told) -> None:
    rumour = told("2025-01-01", "cast", "Ada Okafor", certainty="possible")
    assert sort([rumour, told("2025-02-01", "cast", "Ada Okafor")], "Ada Okafor") == ("firmer", None)
    dates = [told("2025-01-20", "release", "2026-03-01"), told("2025-01-21", "release", "2026-06-01", outlet="Echo")]
    assert sort(dates, "2026-03-01") == ("weaker", None)


def test_a_denial_and_a_withdrawal_leave_nothing_in_its_place(told: Told) -> None:
    report = told("2025-01-01", "cast", "Ada Okafor")
    assert sort([report, told("2025-02-01", "cast", "Ada Okafor", polarity="-")], "Ada Okafor") == ("withdrawn", None)


def test_a_date_that_moved_twice_is_replaced_by_where_it_is_now(told: Told) -> None:
    entries = [
        told("2025-01-01", "release", "2026-03-01"),
        told("2025-02-01", "release", "2026-06-01"),
        told("2025-03-01", "release", "2026-09-01"),
    ]
    assert sort(entries, "2026-03-01") == ("replaced", "2026-09-01")


def test_a_delay_replaces_the_date_and_later_the_new_date_does(told: Told) -> None:
    entries = [told("2025-01-01", "release", "2026-03-01"), told("2025-06-01", "production", "delayed")]
    assert sort(entries, "2026-03-01") == ("replaced", "delayed")
    assert of(entries, "2026-03-01").as_json()["replaced_by"]["property"] == "production"
    assert sort([*entries, told("2025-07-01", "release", "2026-09-01")], "2026-03-01") == ("replaced", "2026-09-01")


def test_who_is_recast_is_replaced_by_who_plays_the_part_now(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", details={"character": "Captain Reyes"}),
        told("2025-02-01", "cast", "Bea Lind", details={"character": "Captain Reyes", "status": "recast"}),
    ]
    assert sort(entries, "Ada Okafor") == ("replaced", "Bea Lind")
    assert sort(entries, "Bea Lind") == ("new", None)


@pytest.mark.parametrize("answer", ["renewed", "cancelled"])
def test_what_was_undecided_is_replaced_by_the_decision(told: Told, answer: str) -> None:
    entries = [told("2025-01-01", "order", "undecided", season=2), told("2025-02-01", "order", answer, season=2)]
    assert sort(entries, "undecided") == ("replaced", answer)
