"""How heavy the page of a title is about which a thousand claims were made, on the site and by itself."""

import json
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from hitherto.claims import Standing
from hitherto.pages import Whole
from hitherto.pages.environment import static
from hitherto.pages.exports import EXPORTS, Wishes
from hitherto.pages.site import title
from hitherto.pages.site.chrome import Chrome, Links

if TYPE_CHECKING:
    from tests.pages.conftest import Thread

LIGHT = 150_000  # bytes
TODAY = date(2025, 5, 1)
SAID = "{} joins The Lighthouse Keepers, as somebody close to the lantern room has told this newspaper on the quay"
WHY = (
    "It is stated as a fact, but nobody with a say in it has said so here. It is said by The Quay Post (2 March 2025), "
    "Lanternfilm in The Evening Ledger (17 June 2025) and 9 more, from 5 independent origins; set aside as less "
    "certain: The Harbour Post (17 August 2024) and Quill & Co in The Evening Ledger (7 November 2024)."
)


@pytest.fixture
def big(thread: "Thread") -> Whole:
    """A page of fifty people, each of whom twenty articles name: a thousand claims from a hundred articles."""
    names = [f"Ada Okafor {chr(65 + n // 26)}{chr(97 + n % 26)}" for n in range(50)]
    for number in range(100):
        said = [SAID.format(name) for name in names[number % 5 :: 5]]
        day = (TODAY - timedelta(days=5 * number + 1)).isoformat()
        article = thread.article(f"Outlet {number}", day, f"The Lighthouse Keepers, news {number}", *said)
        for name, words in zip(names[number % 5 :: 5], said, strict=True):
            thread.say(article, words, "cast", name, details={"character": f"Captain {name}"})
    by_name: dict[str, list[int]] = {}
    for place, entry in enumerate(thread.entries):
        by_name.setdefault(entry.claim.value, []).append(place)
    for name in names:
        thread.judge(Standing.REPORTED, *(thread.entries[at].claim for at in by_name[name]), origins=5, why=WHY)
    assert len(thread.entries) >= 1000
    return Whole(thread.page(), tuple(thread.facts), tuple(thread.entries), ())


@dataclass(frozen=True)
class Written:
    """A page as HTML, and the page where the words are that it cites."""

    page: str
    words: str

    def cited(self) -> set[str]:
        """Return the numbers that lead to words."""
        return set(re.findall(r'href="[^"]*#c(\d+)"', self.page))


@pytest.fixture(params=["site", "alone"])
def written(request: pytest.FixtureRequest, big: Whole) -> Written:
    """The page on the site, and by itself."""
    if request.param == "alone":
        alone = str(EXPORTS["html"].write(big, Wishes(TODAY)))
        return Written(alone, alone)
    view, chrome = title.view(big.page.title, big, big, TODAY), Chrome(Links(), TODAY)
    return Written(title.render(view, chrome), title.sources(view, chrome))


def weight(page: str) -> int:
    """Return how many bytes a page has with the styles and scripts that it names, nothing of it packed."""
    files = re.findall(r'(?:href|src)="/static/([^"]+\.(?:css|js))"', page)
    return len(page.encode()) + sum(len(static(name).encode()) for name in files)


def test_the_page_is_light(written: Written) -> None:
    assert weight(written.page) < LIGHT
    assert weight(written.words) < LIGHT


def test_every_number_leads_to_words(big: Whole, written: Written) -> None:
    there = set(re.findall(r'<li id="c(\d+)">', written.words))
    assert written.cited() == there == {str(one.number) for one in big.page.citations}
    assert [one.quote for one in big.page.citations if one.quote not in written.words] == []


def test_very_many_words_have_a_page_of_their_own(big: Whole, monkeypatch: pytest.MonkeyPatch) -> None:
    view, chrome = title.view(big.page.title, big, big, TODAY), Chrome(Links(), TODAY)
    with_words = title.render(view, chrome)
    monkeypatch.setattr(title, "_MANY", 100)
    page, published = title.render(view, chrome), title.render(view, replace(chrome, live=False))
    assert set(re.findall(r'href="([^"]*)#c\d+"', page)) == {"/titles/lighthouse-keepers/2/sources"}
    assert set(re.findall(r'href="([^"]*)#c\d+"', published)) == {""}, "without a server, all stays together"
    assert Written(page, "").cited() == set(re.findall(r'<li id="c(\d+)">', title.sources(view, chrome)))
    assert len(page) < 0.9 * len(with_words)


def test_every_line_opens_some_of_its_words(big: Whole, written: Written) -> None:
    lines = [row.line for section in big.page.sections for table in section.tables
             for group in table.groups for row in group.rows]  # fmt: skip
    assert len(lines) == 50
    assert all(line.citations for line in lines)
    assert written.page.count("<blockquote") >= len(lines)


def test_the_data_inside_names_the_newest_articles_and_the_export_all(big: Whole, written: Written) -> None:
    inside = json.loads(re.findall(r'<script type="application/ld\+json">(.*?)</script>', written.page, re.DOTALL)[0])
    whole = json.loads(EXPORTS["jsonld"].write(big, Wishes(TODAY)))
    days = sorted((cited["datePublished"] for cited in whole["subjectOf"]), reverse=True)
    assert [cited["datePublished"] for cited in inside["subjectOf"]] == days[:10]
    assert len(days) == len(big.page.sources)
