from hypothesis import given
from hypothesis import strategies as st

from hitherto.judging.identity.working import Working, is_nameless, relatives, working


def test_a_working_name_in_its_parts() -> None:
    assert working("Untitled Harbour sequel") == working("The Harbour sequel") == Working("harbour", "sequel")
    assert working("the Tide Table prequel series") == Working("tide table", "prequel")
    assert working("Untitled Harbour film") == Working("harbour")
    assert working("Harbour film") is working("Harbour: Sequel") is working("Harbour") is None


def test_what_such_a_work_can_be_called() -> None:
    sequel, prequel = Working("harbour", "sequel"), Working("harbour", "prequel")
    assert sequel.may_be("The Harbour 4")
    assert sequel.may_be("Harbour: Ebb")
    assert not sequel.may_be("Harbour")
    assert not prequel.may_be("Harbour: Ebb")
    assert prequel.is_kind("prequel")
    assert not prequel.is_kind("sequel")
    assert Working("harbour").is_kind("adaptation")


def test_a_work_with_no_name_of_that_form_may_have_any() -> None:
    names = ["Harbour prequel", "Harbour: Ebb"]
    assert is_nameless(relatives("Harbour prequel", names))
    assert is_nameless(relatives("Old Keel", [*names, "Old Keel"], {"harbour"}))
    assert relatives("Old Keel", [*names, "Old Keel"]) == []


def test_a_year_has_the_bare_name_for_a_relative() -> None:
    names = ["Tide Table", "Tide Table (2003)", "Tide Table (2026 film)", "Tide Table: Ebb"]
    assert relatives("Tide Table", names) == names[:3] == relatives("Tide Table (2003)", names)
    assert relatives("Tide Table", [names[0], names[3]]) == []


NAMES = st.sampled_from(
    ["Corrow", "Corrow 2", "Corrow: Ebb", "Corrow sequel", "Untitled Corrow film", "Corrow prequel", "Corrow (2026)"]
)


@given(st.sets(NAMES))
def test_whoever_is_a_relative_has_the_same_relatives(names: set[str]) -> None:
    for name in names:
        family = relatives(name, sorted(names))
        if working(name) is None and name in family:
            rest = [other for other in family if working(other) and other != name]
            assert all(name in relatives(other, sorted(names)) for other in rest)
