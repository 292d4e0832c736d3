"""How often somebody may do something."""

from hypothesis import given
from hypothesis import strategies as st

from hitherto.serving.access.limits import Limiter, Rate


def test_so_many_at_once_and_then_evenly() -> None:
    limiter = Limiter(Rate(3, 30))
    assert [limiter.wait("ann", 100) for _ in range(4)] == [0, 0, 0, 10]
    assert limiter.wait("ben", 100) == 0, "others are not counted along"
    assert limiter.wait("ann", 109) > 0
    assert limiter.wait("ann", 111) == 0


def test_a_forgotten_key_begins_anew() -> None:
    limiter = Limiter(Rate(1, 60))
    assert limiter.wait("ann", 0) == 0
    assert limiter.wait("ann", 0) == 60
    limiter.forget("ann")
    assert limiter.wait("ann", 0) == 0


@given(st.lists(st.floats(min_value=0, max_value=50), max_size=100))
def test_never_more_than_the_rate_allows(times: list[float]) -> None:
    limiter = Limiter(Rate(5, 10))
    allowed = [at for at in sorted(times) if limiter.wait("ann", at) == 0]
    for at in allowed:
        assert len([one for one in allowed if at <= one < at + 10]) <= 10  # five at once, and five that came back


def test_memory_has_an_end() -> None:
    limiter = Limiter(Rate(1, 60))
    for number in range(20_000):
        limiter.wait(str(number), 0)
    assert len(limiter._left) == 10_000
