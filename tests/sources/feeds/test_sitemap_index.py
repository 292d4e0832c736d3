"""Which sitemaps of an index are asked for, and what comes of that."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.internet import Internet, failing, ok

from hitherto.sources.feeds.entry import FeedPart
from hitherto.sources.feeds.index import MOST_PARTS, newest_parts, read_parts

TODAY = date(2026, 3, 1)
PARTS = st.lists(st.builds(FeedPart, st.text(min_size=1), st.none() | st.dates()), max_size=12)


def named(*names: str) -> list[FeedPart]:
    return [FeedPart(f"http://quay.test/{name}") for name in names]


@pytest.mark.parametrize(
    ("names", "first"),
    [
        (["post-sitemap.xml", "post-sitemap2.xml", "post-sitemap10.xml"], "post-sitemap10.xml"),
        (["sitemap-2025-12.xml", "sitemap-2026-02.xml", "sitemap-2026-01.xml"], "sitemap-2026-02.xml"),
        (["sitemap.xml?page=1", "sitemap.xml?page=2"], "sitemap.xml?page=2"),
        (["sitemap9.xml", "news-sitemap.xml"], "news-sitemap.xml"),
        (["page-sitemap9.xml", "post-sitemap.xml", "author-sitemap.xml"], "post-sitemap.xml"),
        (["sitemap-page-1.xml", "sitemap-page-2.xml"], "sitemap-page-2.xml"),
    ],
)
def test_where_no_days_are_given_names_tell_what_is_new(names: list[str], first: str) -> None:
    assert newest_parts(named(*names))[0] == named(first)[0]


def test_days_tell_it_better() -> None:
    dated = [FeedPart(f"http://quay.test/{at}.xml", TODAY - timedelta(days=at)) for at in range(9)]
    assert newest_parts([*named("news99.xml"), *reversed(dated)]) == dated[:MOST_PARTS]
    assert newest_parts(dated, TODAY - timedelta(days=1)) == dated[:2]
    assert newest_parts([*dated, *named("10.xml")], TODAY) == [dated[0], *named("10.xml")], "it may have changed"


@given(PARTS, st.none() | st.dates())
def test_they_are_few_and_of_the_index(parts: list[FeedPart], since: date | None) -> None:
    found = newest_parts(parts, since)
    assert len(found) <= MOST_PARTS
    assert set(found) <= set(parts)
    assert bool(found) == any(since is None or part.modified is None or part.modified >= since for part in parts)


def test_their_entries_come_together_the_newest_first(internet: Internet) -> None:
    quay = internet.host("quay.test")
    url = "<url><loc>http://quay.test/{0}</loc><lastmod>2026-02-0{0}</lastmod></url>"
    quay["/a.xml"] = ok(f"<urlset>{url.format(1)}{url.format(3)}</urlset>", "text/xml")
    quay["/b.xml"] = ok(f"<urlset>{url.format(2)}{url.format(3)}</urlset>", "text/xml")
    quay["/c.xml"], quay["/d.xml"] = failing(404), ok("<sitemapindex><sitemap><loc>/a</loc></sitemap></sitemapindex>")
    came, missing = read_parts(named("a.xml", "b.xml", "c.xml", "d.xml"), internet.web())
    assert [entry.url[-1] for entry in came.entries] == ["3", "2", "1"]
    assert [str(one.where)[-5:] for one in missing] == ["c.xml", "d.xml"]
