"""Who may log in, and what opens without a password, in every database."""

import stat
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hitherto.state import Editor, Login, SecretAddress, State, open_state

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
ANN = Editor("Ann Quill", "hash 1", NOON)
LOGIN = Login("s1", ANN.key, NOON, NOON + HOUR)
CALENDAR = SecretAddress("d1", "s2", "/titles/the-lighthouse-keepers.ics", ANN.key, NOON)


@pytest.fixture
def state(place: str) -> Iterator[State]:
    with open_state(place) as opened:
        opened.access.put_editor(ANN)
        yield opened


def test_an_editor_is_known_by_name(state: State) -> None:
    assert state.access.editors() == [ANN]
    assert state.access.editor("ann quill") == ANN
    assert state.access.editor("ben") is None


def test_a_login_lasts_until_it_ends(state: State) -> None:
    state.access.begin(LOGIN)
    assert state.access.whose("s1", NOON) == ANN
    assert state.access.whose("s1", NOON + HOUR) is None
    assert state.access.whose("s2", NOON) is None
    state.access.end("s1")
    assert state.access.whose("s1", NOON) is None


def test_a_new_password_ends_the_logins(state: State) -> None:
    state.access.begin(LOGIN)
    assert not state.access.put_editor(replace(ANN, password="hash 2", added_at=NOON + HOUR))
    assert state.access.editors() == [replace(ANN, password="hash 2")]
    assert state.access.whose("s1", NOON) is None


def test_logins_that_have_ended_are_left_out(state: State) -> None:
    state.access.begin(LOGIN)
    state.access.begin(Login("s9", ANN.key, NOON + 2 * HOUR, NOON + 3 * HOUR))
    state.access.begin(Login("s1", ANN.key, NOON + 2 * HOUR, NOON + 3 * HOUR))  # its hash is free again


def test_a_removed_editor_takes_logins_and_addresses_along(state: State) -> None:
    state.access.begin(LOGIN)
    state.access.add_address(CALENDAR)
    assert state.access.remove_editor(ANN.key)
    assert not state.access.remove_editor(ANN.key)
    assert state.access.whose("s1", NOON) is None
    assert state.access.opened_by("s2") is None


def test_a_secret_address_opens_one_path_until_it_is_revoked(state: State) -> None:
    state.access.add_address(CALENDAR)
    assert state.access.addresses(ANN.key) == [CALENDAR]
    assert state.access.opened_by("s2") == CALENDAR.path
    assert state.access.opened_by("s3") is None
    assert not state.access.revoke("d1", "somebody else")
    assert state.access.revoke("d1", ANN.key)
    assert state.access.opened_by("s2") is None


def test_another_ledger_has_other_editors(state: State, new_place: Callable[[], str]) -> None:
    with open_state(new_place()) as other:
        assert other.access.editors() == []


def test_only_its_owner_reads_the_file(tmp_path: Path) -> None:
    open_state(tmp_path / "x.ledger").close()
    assert stat.S_IMODE((tmp_path / "x.ledger.state").stat().st_mode) == 0o600
