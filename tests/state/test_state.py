"""What lies beside a ledger and may change, in every database."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hitherto.claims import LedgerError
from hitherto.state import State, open_state

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def state(place: str) -> Iterator[State]:
    with open_state(place) as opened:
        yield opened


def test_nobody_has_looked_at_first(state: State) -> None:
    assert state.last_look("ann", "the lighthouse keepers") is None


def test_a_look_is_remembered_for_each_and_for_each_title(state: State, place: str) -> None:
    state.look("ann", "keepers", NOON)
    state.look("ann", "ferry", NOON + timedelta(hours=1))
    with open_state(place) as again:
        assert again.last_look("ann", "keepers") == NOON
        assert again.last_look("ann", "ferry") == NOON + timedelta(hours=1)
        assert again.last_look("ben", "keepers") is None


def test_the_latest_look_counts(state: State) -> None:
    for hours in (1, 3, 2):
        state.look("ann", "keepers", NOON + timedelta(hours=hours))
    assert state.last_look("ann", "keepers") == NOON + timedelta(hours=3)


def test_the_state_of_one_ledger_is_not_that_of_another(state: State, new_place: Callable[[], str]) -> None:
    state.look("ann", "keepers", NOON)
    with open_state(new_place()) as other:
        assert other.last_look("ann", "keepers") is None


def test_a_state_of_a_newer_program_is_refused(state: State, place: str, newer: Callable[[str], None]) -> None:
    state.close()
    newer(place)
    with pytest.raises(LedgerError, match="made by a newer Hitherto"):
        open_state(place)


def test_another_programs_file_is_not_touched(tmp_path: Path) -> None:
    import sqlite3

    link = sqlite3.connect(tmp_path / "x.ledger.state")
    link.execute("CREATE TABLE theirs (a)")
    link.commit()
    with pytest.raises(LedgerError, match="holds something else"):
        open_state(tmp_path / "x.ledger")


def test_a_place_that_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="cannot be used"):
        open_state(tmp_path / "nowhere" / "x.ledger")
