"""How a change is told."""

from datetime import date
from typing import Any

import pytest

from hitherto.claims import ABSENT, Change, Replacement, Subject
from hitherto.pages import turns


def change(asked: str, value: str, before: str, after: str, details: Any = None, instead: Any = None) -> Change:
    subject = Subject("The Lighthouse Keepers", 2)
    return Change(subject, asked, value, before, after, date(2025, 3, 1), "f:1", details or {}, instead)


DAY = Replacement("f:2", "release", "2025-11-07")
DELAYED = Replacement("f:3", "production", "delayed")


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (change("release", "2025-10-03", ABSENT, "reported", {"kind": "limited-release", "region": "UK"}),
         "Release: 3 October 2025 (limited release, UK) – new, reported"),
        (change("release", "2025-10-03", "reported", "superseded", instead=DAY),
         "Release: 3 October 2025 – was reported, now overtaken: replaced by 7 November 2025"),
        (change("release", "2025-10", "reported", "superseded", instead=DELAYED),
         "Release: October 2025 – was reported, now overtaken: replaced by delayed (production)"),
        (change("cast", "Jean-Luc Ode", "reported", "confirmed", {"character": "Mr Half-Moon"}),
         "Cast: Jean-Luc Ode (Mr Half-Moon) – was reported, now confirmed"),
        (change("production", "filming-started", ABSENT, "confirmed"), "Production: Filming started – new, confirmed"),
        (change("release", "unknown", ABSENT, "unknown"), "Release: Nothing announced – new, not announced"),
        (change("order", "renewed", "reported", ABSENT), "Order: Renewed – no longer said; was reported"),
    ],
)  # fmt: skip
def test_a_change_is_told_in_one_line(told: Change, words: str) -> None:
    assert turns.told(told) == words


def test_what_never_held_is_no_news() -> None:
    assert not turns.has_held(change("release", "2025", ABSENT, "superseded"))
    assert turns.has_held(change("release", "2025", "expected", "superseded"))
