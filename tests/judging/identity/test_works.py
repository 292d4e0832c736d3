"""A coming title that went by a working name is one work with it; a spin-off or an original never is."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from hitherto.claims import Entry, Subject
from hitherto.judging import changes, judge, one_work, relatives

Told = Callable[..., Entry]
NAMES = ["Corrow", "Corrow event series", "Corrow: Night Mail", "Corrow: Origins", "Tide Table", "Tide Table: Ebb"]
WORKING, TITLE = "Corrow event series", "Corrow: Night Mail"


def talks(told: Told, work: str = WORKING) -> list[Entry]:
    details = {"status": "in-talks"}
    return [
        told("2025-01-01", "cast", name, work=work, certainty="probable", details=details)
        for name in ("Ada Lind", "Bo")
    ]


def ordered(told: Told, work: str = TITLE) -> list[Entry]:
    return [
        told("2025-06-01", "order", "ordered", work=work),
        *(told("2025-06-01", "cast", name, work=work) for name in ("Ada Lind", "Bo")),
    ]


def is_one(entries: Sequence[Entry]) -> bool:
    return len(one_work(TITLE, entries)) == 2


def test_only_a_working_name_has_relatives_and_the_bare_name_is_none() -> None:
    family = ["Corrow event series", "Corrow: Night Mail", "Corrow: Origins"]
    assert relatives(TITLE, NAMES) == relatives(WORKING, NAMES) == family
    assert relatives("Corrow", NAMES) == relatives("Tide Table: Ebb", NAMES) == []
    assert relatives("Corrow: Night Mail", ["Corrow spin-off", "Corrow: Night Mail"]) == []


def test_two_shared_people_make_a_working_name_the_titles(told: Told) -> None:
    entries = [*talks(told), *ordered(told)]
    names = one_work(WORKING, entries)
    assert names == one_work(TITLE, entries) == {"corrow event series": TITLE, "corrow night mail": TITLE}
    facts = judge(entries, date(2025, 1, 2), names)
    assert [(f.subject, f.value, f.standing) for f in facts] == [
        (Subject(TITLE), "Ada Lind", "expected"),
        (Subject(TITLE), "Bo", "expected"),
    ]
    found = changes(entries, date(2025, 1, 2), date(2025, 6, 1), names)
    assert ("Bo", "expected", "reported") in [(c.value, c.before, c.after) for c in found]


def test_one_article_that_speaks_of_both_needs_one_shared_answer(told: Told) -> None:
    text = "The Corrow event series is ordered as Corrow: Night Mail."
    both = [told("2025-06-01", "order", "ordered", work=work, text=text) for work in (WORKING, TITLE)]
    assert is_one(both)
    assert not is_one([both[0], told("2025-06-02", "order", "ordered", work=TITLE)])


def test_an_original_that_is_long_out_is_another_work(told: Told) -> None:
    out = [told(f"2025-01-0{n}", "release", "2001", work=TITLE, outlet=f"Outlet {n}") for n in (1, 2)]
    assert not is_one([*talks(told), *ordered(told), *out])
    assert not is_one([*talks(told), *ordered(told)[1:]])


@pytest.mark.parametrize(("about", "other"), [(WORKING, TITLE), (TITLE, WORKING)])
def test_what_is_the_others_sequel_is_another_work(told: Told, about: str, other: str) -> None:
    joins = told("2025-06-01", "connection", other, work=about, details={"kind": "sequel"})
    assert not is_one([*talks(told), *ordered(told), joins])


def test_where_two_titles_fit_none_is_taken(told: Told) -> None:
    entries = [*talks(told), *ordered(told), *ordered(told, "Corrow: Origins")]
    assert one_work(WORKING, entries) == {"corrow event series": WORKING}


def test_a_spin_off_is_never_joined(told: Told) -> None:
    entries = [*talks(told, "Corrow spin-off"), *ordered(told)]
    assert one_work(TITLE, entries) == {"corrow night mail": TITLE}
