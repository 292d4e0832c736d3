from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import When
from hitherto.pages.dates import day, reduced, timed, written

EXAMPLES = [
    ("2023-08-03", "3 August 2023", "on 3 August 2023"),
    ("2023-08", "August 2023", "in August 2023"),
    ("2023", "2023", "in 2023"),
    ("2024-21", "spring 2024", "in spring 2024"),
    ("2024-23", "autumn 2024", "in autumn 2024"),
    ("2027-24", "winter 2027", "in winter 2027"),
    ("2027-33", "Q1 2027", "in Q1 2027"),
    ("2027-40", "the first half of 2027", "in the first half of 2027"),
    ("2023~", "around 2023", "around 2023"),
    ("2023-08-03~", "around 3 August 2023", "around 3 August 2023"),
    ("2023-09-21/2023-09-30", "late September 2023", "in late September 2023"),
    ("2023-02-21/2023-02-28", "late February 2023", "in late February 2023"),
    ("2024-02-11/2024-02-20", "mid-February 2024", "in mid-February 2024"),
    ("2024-02-01/2024-02-10", "early February 2024", "in early February 2024"),
    ("2025-01/2025-04", "early 2025", "in early 2025"),
    ("2025-05/2025-08", "mid-2025", "in mid-2025"),
    ("2025-09/2025-12", "late 2025", "in late 2025"),
    ("2025-03/2025-05", "March 2025 to May 2025", "between March 2025 and May 2025"),
    ("2024-02-21/2024-02-28", "21 February 2024 to 28 February 2024", "between 21 February 2024 and 28 February 2024"),
    ("2023/..", "not before 2023", "not before 2023"),
    ("../2024", "no later than 2024", "no later than 2024"),
]


@pytest.mark.parametrize(("edtf", "words", "with_preposition"), EXAMPLES)
def test_dates_are_written_for_people(edtf: str, words: str, with_preposition: str) -> None:
    assert written(When.parse(edtf)) == words
    assert timed(When.parse(edtf)) == with_preposition


YEARS = st.integers(1950, 2090).map(str)
DAYS = st.dates(date(1950, 1, 1), date(2090, 1, 1))
MONTHS = DAYS.map(lambda d: d.isoformat()[:7])
GROUPS = st.builds("{}-{}".format, YEARS, st.sampled_from([21, 22, 23, 24, 33, 34, 35, 36, 40, 41]))
POINTS = st.one_of(YEARS, MONTHS, GROUPS, DAYS.map(date.isoformat))
NEAR = st.builds(
    lambda first, length: f"{first.isoformat()}/{(first + timedelta(days=length)).isoformat()}",
    DAYS,
    st.integers(0, 40),
)
OPEN = st.one_of(POINTS.map("{}/..".format), POINTS.map("../{}".format))
WHENS = st.one_of(POINTS, NEAR, OPEN).map(When.parse)


@given(WHENS, WHENS)
def test_the_same_words_never_stand_for_different_spans(one: When, other: When) -> None:
    if written(one) == written(other):
        assert (one.earliest, one.latest) == (other.earliest, other.latest)


@given(WHENS)
def test_a_day_is_named_only_where_the_source_names_one(when: When) -> None:
    if written(when)[0].isdigit() and len(written(when)) > 4 and " to " not in written(when):
        assert when.is_day


@given(DAYS)
def test_a_day_is_written_with_its_month_and_year(value: date) -> None:
    assert written(When.day(value)) == day(value)
    assert day(value).startswith(f"{value.day} ")
    assert day(value).endswith(f" {value.year}")


@pytest.mark.parametrize(
    ("edtf", "exact"),
    [
        ("2025-10-03", "2025-10-03"), ("2025-10", "2025-10"), ("2025", "2025"), ("2025-09/2025-12", "2025"),
        ("2025-09-21/2025-09-30", "2025-09"), ("2025-23", "2025"), ("2025-12/2026-02", ""), ("2025~", ""),
        ("2025/..", ""), ("../2025", ""),
    ],
)  # fmt: skip
def test_a_reduced_date_is_never_more_exact(edtf: str, exact: str) -> None:
    assert reduced(When.parse(edtf)) == exact
    assert not exact or When.parse(exact).contains(When.parse(edtf))
