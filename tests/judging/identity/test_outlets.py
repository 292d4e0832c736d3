import pytest

from hitherto.claims import Ruling
from hitherto.judging.identity.outlets import Outlets


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("QuayPost", "Quay Post", "without spaces"),
        ("QuayPost", "quaypost.com", "without spaces"),
        ("Quay Post", "www.quaypost.com", "without spaces"),
        ("Harbour Light Gazette", "HLG", "HLG are the initials of Harbour Light Gazette"),
    ],
)
def test_an_outlet_of_two_names_says_why_it_is_one(one: str, other: str, reason: str) -> None:
    (outlet,) = Outlets([one, other, one]).identities()
    assert (outlet.sort, outlet.name, outlet.spellings) == ("outlet", one, (one, other))
    assert reason in outlet.merges[0].reasons[0]


def test_an_editor_parts_them_and_gives_their_items() -> None:
    apart = Ruling("not-same", "Ann Other", "two papers", names=("QuayPost", "Quay Post"), sort="outlet")
    item = Ruling("same", "Ann Other", "looked up", names=("QuayPost", "Q77"), sort="outlet")
    found = Outlets(["QuayPost", "Quay Post"], [apart, item]).identities()
    assert [(outlet.name, outlet.wikidata) for outlet in found] == [("QuayPost", "Q77"), ("Quay Post", None)]
