"""Well-known titles are told without a word beside them, but not within other names."""

import pytest

from hitherto.reading.titles.forms import trimmed
from hitherto.reading.titles.known import is_known, known_titles
from hitherto.vocabulary import read_table

NAMES = [
    name for group in read_table("known_titles").values() for line in group.splitlines() for name in line.split(" | ")
]
ONE = next(name for name in NAMES if name.isalpha())
TWO = next(name for name in NAMES if name.replace(" ", "").isalpha() and name.count(" ") == 1)


def found(text: str, *, title_case: bool = False) -> list[str]:
    return list(known_titles(text, 0, len(text), title_case=title_case))


def test_each_stands_in_the_table_once() -> None:
    assert len(NAMES) == len(set(NAMES))


def test_each_is_found_and_not_clipped() -> None:
    plain = [name.replace("–", "-") for name in NAMES]
    assert [name for name in plain if found(f"She was in {name}, and liked it.") != [name]] == []
    assert [name for name in plain if not is_known(name) or trimmed(name) != name] == []


@pytest.mark.parametrize(
    "text",
    [
        f"She was in the {TWO.lower()}.",
        f"She was in {TWO} 9.",
        f"She was in {TWO}: Low Tide.",
        f"She was in {TWO}-on-Sea.",
        f"She was in {ONE} Harbour.",
        f"She met Ada {ONE}.",
        f"She met {ONE}s.",
    ],
)
def test_what_is_only_a_part_of_a_name_is_not(text: str) -> None:
    assert not found(text)


def test_of_a_line_in_capitals_only_several_words_are_taken() -> None:
    assert found(f"Ada Vale Joins {TWO} And {ONE}", title_case=True) == [TWO]


def test_one_word_may_own_what_follows() -> None:
    assert found(f"Then {ONE}'s Ada Vale came, and so did {TWO}'s Bo Lund.") == [ONE, TWO]
