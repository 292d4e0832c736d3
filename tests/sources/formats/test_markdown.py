"""An article in Markdown."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Article
from hitherto.sources import articles
from hitherto.sources.formats.markdown import draft

PAGE = """---
title: "The Lighthouse Keepers: everything we know"
date: 2025-03-20
layout: post
---
# The Lighthouse Keepers: everything we know

![a boat](boat.png)
*The Lighthouse Keepers* will premiere on **November 7, 2025**, [Tidewater says](https://tidewater.example/1 "p").[^1]

## Cast

* Ada Okafor as Captain Reyes
+ Ben Marsh

---
> A quote with 2 * 3 and snake_case_name.
"""


def test_a_page_is_read_without_its_marks(tmp_path: Path) -> None:
    where = tmp_path / "page.md"
    where.write_text(PAGE, "utf-8")
    (article,) = articles(str(where))
    assert isinstance(article, Article)
    assert (article.title, article.published) == ("The Lighthouse Keepers: everything we know", date(2025, 3, 20))
    assert article.text == (
        "The Lighthouse Keepers: everything we know\n\n"
        "The Lighthouse Keepers will premiere on November 7, 2025, Tidewater says.\n\nCast\n\n"
        "- Ada Okafor as Captain Reyes\n- Ben Marsh\n\nA quote with 2 * 3 and snake_case_name."
    )
    assert article.links == ("https://tidewater.example/1",)


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("***Driftwood*** is back", "Driftwood is back"),
        ("a \\*star\\* is no mark", "a *star* is no mark"),
        ("5 * 3 * 2", "5 * 3 * 2"),
        ("Date: 2025-03-20\n# Driftwood", "Driftwood"),
    ],
)
def test_only_marks_are_taken_away(markdown: str, words: str) -> None:
    assert draft(markdown).text == words


@given(st.text(alphabet="[]()*_#>-!\\ a\n`", max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    assert isinstance(draft(text).text, str)
