from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime

import pytest

from hitherto.claims import Entry, Ruling
from hitherto.judging import judge

Told = Callable[..., Entry]


def why(entries: Sequence[Entry], value: str, rulings: Sequence[Ruling] = ()) -> str:
    return next(f.why for f in judge(entries, date(2030, 1, 1), rulings=rulings) if f.value == value)


def test_what_is_set_aside_is_named_by_reason(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", certainty="possible", outlet="Echo"),
        told("2025-02-01", "cast", "Ada Okafor"),
        told("2025-03-01", "cast", "Ada Okafor", outlet="Lantern"),
    ]
    assert why(entries, "Ada Okafor") == (
        "It is stated as a fact, but nobody with a say in it has said so here. It is said by Harbour Gazette "
        "(1 February 2025) and Lantern (1 March 2025), from 2 independent origins; set aside as less certain: "
        "Echo (1 January 2025)."
    )


def test_a_denial_tells_who_denies_it_and_what_say_they_have(told: Told) -> None:
    entries = [
        told("2024-01-01", "platform", "Halyard+"),
        told("2025-01-01", "cast", "Ada Okafor"),
        told("2025-01-02", "cast", "Ada Okafor", polarity="-", speaker=("Halyard+",), outlet="Echo"),
    ]
    assert why(entries, "Ada Okafor") == (
        "Somebody with a say in it denies it. It is denied by Halyard+ in Echo (2 January 2025); "
        "Halyard+ makes or shows it; it is said by Harbour Gazette (1 January 2025)."
    )
    assert why(entries[:1] + entries[2:], "Ada Okafor").count("nobody here says that it is so") == 1


@pytest.mark.parametrize(
    ("new", "words"),
    [
        ("2026-06-01", "1 June 2026"),
        ("2026-06", "June 2026"),
        ("2026-22", "summer 2026"),
        ("2027", "2027"),
        ("2026-09-21/2026-09-30", "another time"),
    ],
)
def test_what_overtook_it_is_told_in_words(told: Told, new: str, words: str) -> None:
    entries = [told("2025-01-01", "release", "2026-03-01"), told("2025-02-01", "release", new, outlet="Echo")]
    assert why(entries, "2026-03-01").endswith(
        f"It was said by Harbour Gazette (1 January 2025); overtaken by “{words}”, said by Echo (1 February 2025)."
    )


def test_a_ruling_on_what_carries_nothing_is_told_too(told: Told) -> None:
    guess = told("2025-01-01", "cast", "Ada Okafor", certainty="possible", outlet="Echo")
    made = datetime(2025, 6, 1, tzinfo=UTC)
    ruling = Ruling("accept", "Ann Other", "she told us", made_at=made, about=guess.claim.id)
    told_of = why([guess, told("2025-02-01", "cast", "Ada Okafor")], "Ada Okafor", [ruling])
    assert "Ann Other, an editor, accepted a claim on 1 June 2025: she told us." in told_of


def test_what_editors_rejected_of_both_sides_is_judged(told: Told) -> None:
    both = [told("2025-01-01", "cast", "Ada Okafor"), told("2025-02-01", "cast", "Ada Okafor", polarity="-")]
    made = datetime(2025, 6, 1, tzinfo=UTC)
    rulings = [Ruling("reject", "Ann Other", "a hoax", made_at=made, about=entry.claim.id) for entry in both]
    assert why(both, "Ada Okafor", rulings).startswith("An editor rejected everything that was said of it.")
