from datetime import date

import pytest

from hitherto.sources.webpage.day_shown import day_shown
from hitherto.sources.webpage.tree import parse

DAY = date(2025, 3, 14)
HEADLINE = "<h1>Keepers recast their captain</h1>"


def shown(body: str, *, surely: bool = False) -> date | None:
    tree = parse(f"<html><body>{body}</body></html>")
    assert tree is not None
    return day_shown(tree, "en", date(2026, 1, 1), surely=surely)


@pytest.mark.parametrize(
    "body",
    [
        HEADLINE + "<p class=byline>By Bea Holm, 14 March 2025</p>",
        HEADLINE + "<p>Published on March 14, 2025</p><p>It premieres on 3 August 2025.</p>",
        HEADLINE + "<p>Date of last revision: March 14, 2025</p>",
        HEADLINE + "<dl><dt>Datum</dt><dd>14.03.2025</dd></dl>",
        "<h3>14 March 2025</h3>" + HEADLINE,
        HEADLINE + "<abbr title='2025-03-14T10:00Z'>last week</abbr>",
        HEADLINE + "<div><span>14.03.2025</span></div><div class=sidebar><span class=date>2025-01-02</span></div>",
        "<div><em>14.03.2025 10:00</em></div><p>A page without a headline, and with one day.</p>",
    ],
)
def test_a_short_line_with_a_day_near_the_headline_is_the_articles_own(body: str) -> None:
    assert shown(body) == DAY


@pytest.mark.parametrize(
    "body",
    [
        HEADLINE + "<p>It premieres on 14 March 2025.</p>",
        HEADLINE + "<h2>Episode 1: 14 March 2025</h2>",
        HEADLINE + "<ul><li>14 March 2025</li></ul>",
        HEADLINE + "<table><tr><td>14 March 2025</td></tr></table>",
        HEADLINE + "<div class=release><span class=date>14 March 2025</span></div>",
        HEADLINE + "<p class=byline>14 March 2031</p>",
        "<div class=comment>14.03.2025</div><div class=comment>15.03.2025</div>",
        "",
    ],
)
def test_a_day_that_the_text_is_about_is_not(body: str) -> None:
    assert shown(body) is None


def test_what_corrects_the_page_has_to_be_plain() -> None:
    assert shown(HEADLINE + "<div><span>14.03.2025</span></div>", surely=True) is None
    assert shown(HEADLINE + "<p class=date>Posted on 14.03.2025</p>", surely=True) == DAY
