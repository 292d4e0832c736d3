from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.sources.webpage.written_day import written_day

DAYS = st.dates(date(1995, 1, 1), date(2090, 12, 31))
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()


@given(DAYS, st.sampled_from(["", "en", "de"]))
def test_a_day_is_found_in_every_language_that_writes_it_plainly(day: date, language: str) -> None:
    forms = (
        f"{day.isoformat()} 10:00",
        f"am {day.day}. {day.month}. {day.year}",
        f"{day:%d.%m.%Y}",
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day} {day:%b} {day.year}",
        f"le {day.day} {MONTHS[day.month - 1]} {day.year}",
    )
    for form in forms:
        found = written_day(f"Bea Holm, {form} Uhr", language)
        assert found is not None, form
        assert found.day == day


@pytest.mark.parametrize(
    ("line", "language", "day"),
    [
        ("03/04/2026", "", None),
        ("03/04/2026", "en-GB", None),
        ("03/04/2026", "de", date(2026, 4, 3)),
        ("13/04/2026", "", date(2026, 4, 13)),
        ("04/13/2026", "", date(2026, 4, 13)),
        ("3. 4. 26", "", date(2026, 4, 3)),
        ("2026年4月3日", "", date(2026, 4, 3)),
        ("3 de abril de 2026", "", date(2026, 4, 3)),
        ("31.02.2026", "", None),
        ("3 Harbours 2026", "", None),
        ("version 1.2.3.4567", "", None),
        ("", "", None),
    ],
)
def test_what_is_no_day_or_two_is_not_read(line: str, language: str, day: date | None) -> None:
    found = written_day(line, language)
    assert (found.day if found else None) == day


@given(st.text(max_size=60))
def test_it_stands_where_it_says(line: str) -> None:
    found = written_day(line, "")
    assert found is None or 0 <= found.start < found.end <= len(line)
