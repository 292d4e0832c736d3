"""Passwords are kept as hashes that are hard to try."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hitherto.claims import InputError
from hitherto.serving.access.passwords import Cost, fits, hashed

CHEAP = Cost(rounds=2, blocks=1, parallel=1)


@settings(max_examples=50)
@given(st.text(min_size=10, max_size=40), st.text(max_size=40))
def test_a_password_fits_its_own_hash_alone(password: str, other: str) -> None:
    kept = hashed(password, CHEAP)
    assert fits(password, kept)
    assert fits(other, kept) == (other == password)


def test_the_hash_of_a_password_is_another_each_time_and_does_not_hold_it() -> None:
    one, other = hashed("a long password", CHEAP), hashed("a long password", CHEAP)
    assert one != other
    assert "a long password" not in one


@pytest.mark.parametrize("password", ["", "short", "x" * 1001])
def test_a_poor_password_is_refused(password: str) -> None:
    with pytest.raises(InputError, match="choose one of 10 to 1000"):
        hashed(password, CHEAP)


def test_the_usual_cost_is_that_of_today() -> None:
    kept = hashed("a long password")
    assert kept.startswith("scrypt$32768,8,3$")
    assert fits("a long password", kept)
    assert not fits("x" * 1001, kept)
