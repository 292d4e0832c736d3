"""The pages of examples say what the tests of the rules say."""

import runpy
from pathlib import Path
from typing import Any

import pytest

from hitherto.vocabulary import properties


@pytest.fixture(scope="module")
def made(docs: Path) -> dict[str, Any]:
    """What the script that writes the pages has in it."""
    return runpy.run_path(str(docs / "reference" / "make_examples.py"))


def test_the_pages_are_written_from_the_tests(docs: Path, made: dict[str, Any]) -> None:
    folder = docs / "reference" / "properties"
    kept = {page.name: page.read_text(encoding="utf-8") for page in folder.glob("*.md")}
    assert kept == made["pages"](), "run `make docs`"


def test_every_property_has_examples_of_both_kinds(made: dict[str, Any]) -> None:
    every = {one.name: one for one in made["examples"]()}
    assert set(every) == set(properties())
    assert [name for name, one in every.items() if len(one.says) < 3 or not one.says_nothing] == []
    assert [name for name, one in every.items() if not all(reads for _, reads in one.says)] == []


@pytest.mark.parametrize(
    ("short", "told"),
    [
        ("60", "**60**"),
        ("S2 -trailer", "not **trailer**, season 2"),
        (
            "S2 2026-06-05 kind=premiere platform=Apple TV+",
            "**2026-06-05**, season 2, kind premiere, platform Apple TV+",
        ),
        ("S3 renewed by=Netflix (possible)", "**renewed**, season 3, by Netflix, possible"),
        ("filming place=Belfast @2026-05", "**filming**, place Belfast, happens 2026-05"),
        ("Una runs characters=('Una', 'Sol')", "**Una runs**, characters Una and Sol"),
        ("Una (Ada Okafor) finds a body", "**Una (Ada Okafor) finds a body**"),
        ("x (probable) @../2026-05-31", "**x**, probable, happens ../2026-05-31"),
    ],
)
def test_what_is_read_is_told_in_words(made: dict[str, Any], short: str, told: str) -> None:
    assert made["tell"](short) == told
