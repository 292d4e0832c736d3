"""Feeds are read however broken they are, as far as that goes."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import InputError, Problem
from hitherto.sources.feeds import FeedRead, read_feed
from hitherto.sources.feeds.opml import feeds_in, opml
from hitherto.sources.web.protocol import Reply

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay Post</title>
<item><title>Keepers &amp; ferries</title><link>/1</link><guid>one</guid>
<pubDate>Wed, 18 Feb 2026 10:00:00 GMT</pubDate></item>
<item><title>No address</title></item>
<item><title>Twice</title><link>http://quay.test/1</link><guid>one</guid></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>The Quay Post</title>
<entry><id>tag:quay.test,2026:1</id><title>Keepers</title><link href="http://quay.test/1"/><updated>2026-02-18T10:00:00Z</updated></entry></feed>"""


def read(body: str | bytes, kind: str = "application/rss+xml") -> FeedRead | Problem:
    data = body if isinstance(body, bytes) else body.encode()
    return read_feed(
        Reply("http://quay.test/feed", 200, data, {"content-type": kind}, datetime(2026, 3, 1, tzinfo=UTC))
    )


def test_rss_and_atom() -> None:
    rss, atom = read(RSS), read(ATOM, "application/atom+xml")
    assert isinstance(rss, FeedRead)
    assert isinstance(atom, FeedRead)
    assert rss.title == atom.title == "The Quay Post"
    (entry,) = rss.entries
    assert (entry.key, entry.url, entry.title, entry.published) == (
        "one",
        "http://quay.test/1",
        "Keepers & ferries",
        date(2026, 2, 18),
    )
    assert atom.entries[0].key == "tag:quay.test,2026:1"


def test_a_feed_that_breaks_off_gives_what_came_before() -> None:
    came = read(RSS[: RSS.index("<item><title>No")] + "<item><title>Cut o")
    assert isinstance(came, FeedRead)
    assert [entry.key for entry in came.entries] == ["one"]


def test_entities_lead_to_no_file_and_do_not_grow() -> None:
    bomb = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    evil = RSS.replace("<rss", f'<!DOCTYPE rss [<!ENTITY a0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">{bomb}]><rss')
    came = read(evil.replace("Keepers", "&f;&a9;"))
    assert len(str(came)) < 2000
    assert "root:" not in str(came)


@pytest.mark.parametrize(
    "body", ["", "No feed.", "<html><body><p>A page.</p></body></html>", "\x00\x01", "<rss><channel>"]
)
def test_what_is_no_feed_is_a_problem_or_empty(body: str) -> None:
    came = read(body, "text/html")
    assert isinstance(came, Problem) or came.entries == ()


@given(st.binary(max_size=300), st.integers(0, len(RSS)))
def test_nothing_raises(noise: bytes, at: int) -> None:
    data = RSS.encode()
    read(data[:at] + noise + data[at:])


FEEDS = st.dictionaries(
    st.from_regex(r"https?://[a-z]{1,8}\.test/[a-z?&=]{0,8}", fullmatch=True),
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1, max_size=20),
)


@given(FEEDS)
def test_what_is_written_as_opml_is_read_again(feeds: dict[str, str]) -> None:
    assert feeds_in(opml(feeds.items()).encode(), "it") == list(feeds.items())


@pytest.mark.parametrize("data", [b"", b"text", b"<html/>"])
def test_what_is_no_opml_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"list\.xml is no OPML"):
        feeds_in(data, "list.xml")
