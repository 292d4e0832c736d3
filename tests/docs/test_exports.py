"""The examples of exports are what is written today, and none is missing."""

import re
import runpy
from pathlib import Path

import pytest
from tests.pages.wiki.checking import check
from tests.pages.wiki.grammar import faults

from hitherto.pages.exports import EXPORTS

SHOWN = re.compile(r"<!-- made: (\w+) -->\n\n```\w+\n(.*?)```\n\n<!-- end -->", re.DOTALL)
PAGES = ("reference/exports.md", "how-to/wikis.md")


@pytest.mark.parametrize("page", PAGES)
def test_the_examples_are_made_from_the_sample(docs: Path, page: str) -> None:
    text = (docs / page).read_text(encoding="utf-8")
    made = runpy.run_path(str(docs / "reference" / "make_exports.py"))
    assert made["page"](text) == text, "run `make docs`"


def test_every_export_is_shown(docs: Path) -> None:
    shown = [name for page in PAGES for name, _ in SHOWN.findall((docs / page).read_text(encoding="utf-8"))]
    assert sorted(shown) == sorted(EXPORTS)


def test_the_examples_for_wikis_are_sound(docs: Path) -> None:
    shown = dict(SHOWN.findall((docs / "how-to" / "wikis.md").read_text(encoding="utf-8")))
    check(shown["wikitext"])
    assert shown["quickstatements"].count("\n") > 2
    assert faults(shown["quickstatements"]) == []
