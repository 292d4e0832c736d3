"""What a feed says of an article, kept as plain data and made an article of."""

import json
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Article
from hitherto.sources import Hints, Setting
from hitherto.sources.feeds import FeedEntry
from hitherto.sources.feeds.article import as_plain, from_plain, hints_of, whole_article

WORDS = st.text(max_size=20)
DAYS = st.none() | st.dates()
LONG = "<p>" + "It is back again, says the outlet. " * 40 + "</p>"
ENTRY = FeedEntry("tag:quay.test,1", "http://quay.test/1", "Keepers", date(2026, 2, 18), content=LONG, is_whole=True)


@given(
    st.builds(
        FeedEntry,
        key=st.text(min_size=1),
        url=st.text(min_size=1),
        title=WORDS,
        published=DAYS,
        modified=DAYS,
        outlet=WORDS,
        byline=WORDS,
        language=WORDS,
        content=st.text(min_size=1),
        is_whole=st.booleans(),
    )
)
def test_an_entry_comes_back_but_for_an_excerpt(entry: FeedEntry) -> None:
    plain = json.loads(json.dumps(as_plain(entry)))
    assert from_plain(plain, entry.key) == (entry if entry.is_whole else replace(entry, content=""))


def test_little_is_enough() -> None:
    assert from_plain({}, "http://quay.test/1") == FeedEntry("http://quay.test/1", "http://quay.test/1")


def test_a_whole_article_is_one_without_its_page() -> None:
    setting = Setting(hints_of(ENTRY, "The Quay Post", Hints()))
    found = whole_article(ENTRY, "feed", setting)
    assert isinstance(found, Article)
    assert (found.title, found.outlet, found.url) == ("Keepers", "The Quay Post", "http://quay.test/1")


def test_an_excerpt_and_what_has_no_text_are_none() -> None:
    for entry in (replace(ENTRY, is_whole=False), replace(ENTRY, content="<script>" + "x = 1 " * 300 + "</script>")):
        assert whole_article(entry, "feed", Setting()) is None
