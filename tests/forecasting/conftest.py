from collections.abc import Callable
from datetime import date
from itertools import count
from typing import Any

import pytest

from hitherto.claims import Fact, Standing, Subject, When

Told = Callable[..., Fact]


@pytest.fixture
def told() -> Told:
    """Make a fact about The Lighthouse Keepers."""
    numbers = count(1)

    def make(
        asked: str,
        value: str,
        season: int | None = 2,
        standing: Standing = Standing.CONFIRMED,
        since: str = "2025-01-01",
        happens: str | None = None,
        **details: Any,
    ) -> Fact:
        number = next(numbers)
        return Fact(
            id=f"f:{number}",
            subject=Subject("The Lighthouse Keepers", season),
            property=asked,
            value=value,
            standing=standing,
            since=date.fromisoformat(since),
            why="",
            details=details,
            happens=When.parse(happens) if happens else None,
            claims_for=(f"c:{number}",),
        )

    return make
