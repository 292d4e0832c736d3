"""The examples of wikitext and statements are what is written today."""

import re
import runpy
from pathlib import Path

from tests.pages.wiki.checking import check
from tests.pages.wiki.grammar import faults


def test_the_examples_are_made_from_the_sample(docs: Path) -> None:
    text = (docs / "how-to" / "wikis.md").read_text(encoding="utf-8")
    made = runpy.run_path(str(docs / "reference" / "make_wikis.py"))
    assert made["page"](text) == text, "run `make docs`"


def test_the_examples_are_sound(docs: Path) -> None:
    text = (docs / "how-to" / "wikis.md").read_text(encoding="utf-8")
    shown = dict(re.findall(r"<!-- made: (\w+) -->\n\n```text\n(.*?)```\n\n<!-- end -->", text, re.DOTALL))
    check(shown["wikitext"])
    assert shown["quickstatements"].count("\n") > 2
    assert faults(shown["quickstatements"]) == []
