"""Spans of the calendar agree with EDTF, and with one another."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import When
from hitherto.reading.times import spans
from hitherto.reading.times.holidays import easter, holiday_in

GRAINS = ["day", "night", "week", "weekend", "month", "quarter", "half", "year", "decade", "century"]
DAYS = st.dates(date(10, 1, 8), date(9888, 12, 24))


@given(DAYS, st.sampled_from(GRAINS))
def test_a_span_is_what_its_edtf_says(day: date, grain: str) -> None:
    span = spans.containing(day, grain)
    when = When.parse(span.edtf)
    assert (when.earliest, when.latest) == (span.first, span.last)
    assert grain == "weekend" or span.first <= day <= span.last


@given(DAYS, st.sampled_from(["month", "year", "decade"]), st.sampled_from(["early", "mid", "late"]))
def test_a_part_lies_within_its_whole(day: date, grain: str, which: str) -> None:
    whole = spans.containing(day, grain)
    part = spans.part(whole, which)
    assert When.parse(whole.edtf).contains(When.parse(part.edtf))
    assert part.timex == whole.timex


@given(DAYS, st.sampled_from(["month", "quarter", "year"]), st.integers(0, 40))
def test_moving_there_and_back_stays_in_the_span(day: date, grain: str, count: int) -> None:
    there = spans.shifted(day.replace(day=1), grain, count).first
    assert spans.shifted(there, grain, -count) == spans.containing(day, grain)


def test_a_month_too_short_for_the_day_ends_it() -> None:
    assert spans.move(date(2026, 1, 31), "month", 1) == date(2026, 2, 28)


@pytest.mark.parametrize(("year", "month", "day"), [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28)])
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


@pytest.mark.parametrize(
    ("rule", "edtf"),
    [
        ("12", "2026-12"),
        ("11/12", "2026-11/2026-12"),
        ("10-31", "2026-10-31"),
        ("11-4th-3", "2026-11-26"),
        ("11-4th-3+1", "2026-11-27"),
        ("05--1th-0", "2026-05-25"),
        ("easter-2", "2026-04-03"),
    ],
)
def test_the_rules_of_holidays(rule: str, edtf: str) -> None:
    assert holiday_in(2026, rule).edtf == edtf
