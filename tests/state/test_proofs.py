"""The pages that are proofread again and again, in every database."""

from dataclasses import replace
from datetime import UTC, datetime

from hitherto.state import SavedPage, open_state

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
PAGE = SavedPage("/pages/corrow.txt", "The Corrow Line", NOON)


def test_a_page_is_kept_until_it_is_removed(place: str) -> None:
    with open_state(place) as state:
        assert state.proofs.put(PAGE)
        assert not state.proofs.put(replace(PAGE, title="corrow line s2"))
        assert state.proofs.all() == [replace(PAGE, title="corrow line s2")]
        assert (state.proofs.remove(PAGE.place), state.proofs.remove(PAGE.place)) == (True, False)
        assert state.proofs.all() == []


def test_what_was_to_be_mended_is_remembered(place: str) -> None:
    with open_state(place) as state:
        state.proofs.put(PAGE)
        state.proofs.was_read(PAGE.place, NOON, ["m:2", "m:1"])
        state.proofs.put(PAGE)  # saved again, it keeps what was found
        assert state.proofs.all() == [replace(PAGE, read_at=NOON, found=frozenset({"m:1", "m:2"}))]
