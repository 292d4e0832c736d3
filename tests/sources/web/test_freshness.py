from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hitherto.sources.web.freshness import LONGEST, fresh_until
from hitherto.sources.web.protocol import Reply

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def seconds(headers: dict[str, str]) -> float | None:
    until = fresh_until(Reply("http://tide.test/", 200, b"", headers, NOW))
    return None if until is None else (until - NOW).total_seconds()


@pytest.mark.parametrize(
    ("headers", "left"),
    [
        ({}, None),
        ({"cache-control": "max-age=60"}, 60),
        ({"cache-control": 'public, Max-Age="60"'}, 60),
        ({"cache-control": "max-age=60", "age": "20"}, 40),
        ({"cache-control": "max-age=60", "age": "70"}, None),
        ({"cache-control": "max-age=60", "age": "old"}, 60),
        ({"cache-control": "no-cache, max-age=60"}, None),
        ({"cache-control": "no-store"}, None),
        ({"cache-control": "max-age=0"}, None),
        ({"cache-control": "max-age=999999999"}, 86_400),
        ({"expires": "Sun, 01 Mar 2026 12:05:00 GMT"}, 300),
        ({"expires": "Sun, 01 Mar 2026 10:05:00 GMT", "date": "Sun, 01 Mar 2026 10:00:00 GMT"}, 300),
        ({"expires": "0"}, None),
        ({"expires": "Sun, 01 Mar 2026 12:05:00 GMT", "cache-control": "max-age=60"}, 60),
    ],
)
def test_the_host_says_how_long(headers: dict[str, str], left: float | None) -> None:
    assert seconds(headers) == left


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(["cache-control", "age", "expires", "date"]), st.text(max_size=60)))
def test_whatever_it_says_is_a_time_to_come_or_nothing(headers: dict[str, str]) -> None:
    left = seconds(headers)
    assert left is None or timedelta() < timedelta(seconds=left) <= LONGEST
