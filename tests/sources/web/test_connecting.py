"""What no reply that a test sends makes happen in good time: a budget of bytes, and the system's resolver."""

import httpcore2
import pytest

from hitherto.sources.web.connecting import Budget, TooMuchError, look_up


def test_a_budget_ends_with_its_bytes() -> None:
    budget = Budget(10, size=5, ticks=lambda: 0)
    budget.take(5)
    with pytest.raises(TooMuchError):
        budget.take(1)


def test_a_budget_ends_with_its_time() -> None:
    now = [0.0]
    budget = Budget(10, size=5, ticks=lambda: now[0])
    assert (budget.left(None), budget.left(3), budget.left(30), budget.is_over) == (10, 3, 10, False)
    now[0] = 10
    assert budget.is_over
    with pytest.raises(httpcore2.ReadTimeout):
        budget.left(3)


def test_a_number_is_looked_up_without_asking_anybody() -> None:
    assert look_up("127.0.0.1", 80) == [("127.0.0.1", 80)]
