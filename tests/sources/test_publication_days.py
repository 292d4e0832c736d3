from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.sources.days import parse_day

FIRST, LAST = datetime.fromisoformat("1801-01-01"), datetime.fromisoformat("2200-01-01")


@pytest.mark.parametrize(
    "said",
    [
        "2026-02-18",
        "20260218",
        "2026/02/18",
        "2026-2-18",
        "2026-02-18T10:00:00Z",
        "2026-02-18 10:00:00.000+00:00",
        "2026-02-17T23:30:00-05:00",  # the next day in UTC
        "Wed, 18 Feb 2026 10:00:00 GMT",
        "18 February 2026",
        "18th of Feb 2026",
        "February 18, 2026",
        "Wednesday, Feb. 18th, 2026",
        "February 18, 2026 at 6:41pm",
        1771408800,
        1771408800000,
    ],
)
def test_reads_the_ways_in_which_files_write_a_day(said: object) -> None:
    assert parse_day(said) == date(2026, 2, 18)


@pytest.mark.parametrize(
    "said",
    [
        *("03/04/2026", "2026-02", "2026", "2026-02-30", "32 May 2026", "Feb 18", "soon", "", "-5", "9" * 5000),
        *("0001-01-01T00:00:00Z", True, float("nan"), float("inf"), 10**300),
    ],
)
def test_makes_up_no_day(said: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_day(said)


@given(st.datetimes(FIRST, LAST), st.integers(-14 * 60, 14 * 60))
def test_a_time_with_a_zone_counts_by_its_day_in_utc(moment: datetime, minutes: int) -> None:
    aware = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert parse_day(aware.isoformat()) == aware.astimezone(UTC).date()


@given(st.text() | st.floats() | st.integers() | st.from_regex(r"[A-Za-z]{3}, \d+ [A-Z][a-z]{2} \d+ [\d:]+ ?\S*"))
def test_anything_else_is_a_value_error(said: object) -> None:
    with suppress(ValueError):
        assert parse_day(said).year >= 1800
