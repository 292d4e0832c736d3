import subprocess
import sys

import pytest

from hitherto.claims import NotKnownError, Subject
from hitherto.judging import resolve

WORKS = ["The Lighthouse Keepers", "Corrow", "Corrow: Night Mail", "Tide Table 2", "Grey Harbour: Season Two"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("the lighthouse keepers", Subject("The Lighthouse Keepers")),
        ("lighthouse keepers s2", Subject("The Lighthouse Keepers", 2)),
        ("Lighthouse Keepers Season 2", Subject("The Lighthouse Keepers", 2)),
        ("Lighthouse Keepers, series two", Subject("The Lighthouse Keepers", 2)),
        ("lighthouse keepers second season", Subject("The Lighthouse Keepers", 2)),
        ("Lighthouse Keepers 3rd season", Subject("The Lighthouse Keepers", 3)),
        ("corrow", Subject("Corrow")),
        ("night mail", Subject("Corrow: Night Mail")),
        ("tide table 2", Subject("Tide Table 2")),
        ("tide table 2 s1", Subject("Tide Table 2", 1)),
        ("Grey Harbour season two", Subject("Grey Harbour: Season Two")),
    ],
)
def test_a_title_is_found_as_people_type_it(query: str, expected: Subject) -> None:
    assert resolve(query, WORKS) == expected


def test_a_bare_number_is_no_season() -> None:
    with pytest.raises(NotKnownError, match='"Corrow"'):
        resolve("corrow 5", ["Corrow"])


def test_an_unknown_title_is_answered_with_the_nearest() -> None:
    with pytest.raises(NotKnownError, match=r'no title "lighthose keeper"; the nearest it knows: "The Lighthouse'):
        resolve("lighthose keeper", WORKS)


def test_an_empty_ledger_says_what_to_do() -> None:
    with pytest.raises(NotKnownError, match="hitherto read"):
        resolve("corrow", [])


def test_importing_the_room_is_light() -> None:
    heavy = "import sys, hitherto.judging; sys.exit(bool({'rapidfuzz', 'rich', 'jinja2'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", heavy], check=False).returncode == 0
