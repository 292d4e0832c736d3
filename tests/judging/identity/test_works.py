"""A coming title that went by a working name is one work with it; a spin-off or an original never is."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from hitherto.claims import Entry, Ruling, Subject
from hitherto.judging import changes, judge, one_work, relatives, title_identity

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


def kin(told: Told, work: str, kind: str) -> Entry:
    return told("2025-06-01", "connection", "Corrow", work=work, details={"kind": kind})


@pytest.mark.parametrize("working", ["Corrow prequel", "Untitled Corrow prequel series"])
def test_a_prequel_gets_any_name_if_it_is_said_to_be_one(told: Told, working: str) -> None:
    entries = [*talks(told, working), *ordered(told, "Old Keel")]
    assert len(one_work("Old Keel", entries)) == 1
    assert len(one_work("Old Keel", [*entries, kin(told, "Old Keel", "sequel")])) == 1
    title = title_identity("Old Keel", [*entries, kin(told, "Old Keel", "prequel")])
    assert (title.name, set(title.spellings)) == ("Old Keel", {"Old Keel", working})
    assert title.merges[0].reasons == ("both have Ada Lind and Bo",)


def test_a_sequel_without_a_name_gets_a_number(told: Told) -> None:
    entries = [*talks(told, "Untitled Corrow sequel"), *ordered(told, "Corrow 4")]
    assert one_work("Untitled Corrow sequel", entries)["untitled corrow sequel"] == "Corrow 4"


def test_an_article_that_says_the_name_is_enough(told: Told) -> None:
    entries = [
        told("2025-01-01", "order", "in-development", work="Untitled Corrow film"),
        told("2025-06-01", "title", "Night Mail", work="Untitled Corrow film"),
        told("2025-06-02", "order", "ordered", work="Night Mail"),
    ]
    assert set(one_work("Night Mail", entries).values()) == {"Night Mail"}
    assert len(one_work("Night Mail", entries)) == 2
    assert len(one_work("Night Mail", entries[::2])) == 1


@pytest.mark.parametrize("property_name", ["based-on", "connection"])
def test_a_film_and_the_game_that_it_comes_from_are_two(told: Told, property_name: str) -> None:
    film, game = "Untitled Corrow film", "Corrow: Night Mail"
    entries = [*talks(told, film), *ordered(told, game)]
    assert len(one_work(game, entries)) == 2
    assert len(one_work(game, [*entries, told("2025-02-01", property_name, game, work=film)])) == 1


def test_a_name_with_its_year_is_the_bare_one_that_is_told_of_that_year_alone(told: Told) -> None:
    new = [told("2025-01-01", "release", "2026-05", work=work) for work in ("Tide Table", "Tide Table (2026)")]
    old = [told("2025-01-02", "release", "2003", work=work) for work in ("Tide Table", "Tide Table (2003)")]
    assert one_work("Tide Table", new) == {"tide table": "Tide Table", "tide table 2026": "Tide Table"}
    assert len(one_work("Tide Table", [*new, old[0]])) == 1
    assert len(one_work("Tide Table", [*new, old[1]])) == 1


def test_titles_of_one_wikidata_item_are_one(told: Told) -> None:
    def item(name: str, number: str) -> Ruling:
        return Ruling("same", "Ann Other", "looked up", names=(name, number), sort="title")

    entries = [*talks(told), *ordered(told, "Old Keel")]
    title = title_identity("Old Keel", entries, [item("Old Keel", "Q9"), item(WORKING, "Q9")])
    assert (title.wikidata, len(title.spellings), len(title.merges)) == ("Q9", 2, 1)
    both = [*talks(told), *ordered(told)]
    assert len(one_work(TITLE, both, [item(TITLE, "Q9"), item(WORKING, "Q8")])) == 1
