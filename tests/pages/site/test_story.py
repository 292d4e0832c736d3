"""A long story has a page of its own, in parts, on which nothing is lost."""

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from hitherto.claims import Standing
from hitherto.pages import Whole
from hitherto.pages.site import title
from hitherto.pages.site.chrome import Chrome, Links

if TYPE_CHECKING:
    from tests.pages.conftest import Thread

TODAY = date(2025, 5, 1)
AT = "/titles/lighthouse-keepers/2/story"


@pytest.fixture
def told(thread: "Thread") -> title.TitleView:
    """What two hundred sentences tell of a story, a quarter of them guesses."""
    for number in range(200):
        words = f"Captain Reyes loses lantern number {number} in the fog"
        article = thread.article("The Quay Post", "2025-04-01", f"Headline {number}", words)
        claim = thread.say(article, words, "plot", words)
        thread.judge(Standing.SPECULATION if number % 4 == 0 else Standing.REPORTED, claim)
    whole = Whole(thread.page(), tuple(thread.facts), tuple(thread.entries), ())
    return title.view(whole.page.title, whole, whole, TODAY)


def lanterns(page: str) -> list[str]:
    """Return which lines there are, by the words that stand before their standing."""
    return re.findall(r"<li><p>[^<]*lantern number (\d+) ", page)


def test_it_is_led_to_and_not_told(told: title.TitleView) -> None:
    page = title.render(told, Chrome(Links(), TODAY))
    assert f'<a href="{AT}">Read what is told of the story</a>' in page
    assert lanterns(page) == []


def test_its_parts_tell_all_of_it_once(told: title.TitleView) -> None:
    parts = [title.story(told, Chrome(Links(), TODAY), part) for part in (1, 2)]
    assert f'href="{AT}?part=2" rel="next"' in parts[0]
    assert 'rel="next"' not in parts[1]
    assert sorted(map(int, lanterns(parts[0]) + lanterns(parts[1]))) == list(range(200))
    assert "Nothing is told" in title.story(told, Chrome(Links(), TODAY), 9)


@pytest.mark.parametrize("chrome", [Chrome(Links(), TODAY, unfolds=True), Chrome(Links(), TODAY, live=False)])
def test_who_wants_it_unfolded_or_has_no_server_has_it_in_its_place(told: title.TitleView, chrome: Chrome) -> None:
    assert len(lanterns(title.render(told, chrome))) == 200
