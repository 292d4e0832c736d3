"""Feeds are read however broken they are, as far as that goes."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import InputError, Problem
from hitherto.sources.feeds import FeedRead, parse_feed, read_feed
from hitherto.sources.feeds.opml import feeds_in, opml
from hitherto.sources.feeds.xml_feed import defused
from hitherto.sources.web.protocol import Reply

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay Post</title>
<item><title>Keepers &amp; ferries</title><link>/1</link><guid>one</guid>
<pubDate>Wed, 18 Feb 2026 10:00:00 GMT</pubDate></item>
<item><title>No address</title></item>
<item><title>Twice</title><link>http://quay.test/1</link><guid>one</guid></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>The Quay Post</title>
<entry><id>tag:quay.test,2026:1</id><title>Keepers</title><link href="http://quay.test/1"/><updated>2026-02-18T10:00:00Z</updated></entry></feed>"""


def reply(body: str | bytes, kind: str = "application/rss+xml") -> Reply:
    data = body if isinstance(body, bytes) else body.encode()
    return Reply("http://quay.test/feed", 200, data, {"content-type": kind}, datetime(2026, 3, 1, tzinfo=UTC))


def read(body: str | bytes, kind: str = "application/rss+xml") -> FeedRead | Problem:
    return read_feed(reply(body, kind))


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
    assert came.fault


def test_what_an_entry_says_of_its_article() -> None:
    more = """<description>Short.</description><dc:creator>Bea Holm</dc:creator><source url="http://tide.test/feed">Tide</source>
    <content:encoded><![CDATA[<p>%s</p>]]></content:encoded>""" % ("It is back again. " * 50)
    spaces = 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    text = RSS.replace("<guid>one</guid>", f"<guid>tag:quay.test,1</guid>{more}", 1).replace("<rss", f"<rss {spaces}")
    came = read(text.replace("<channel>", "<channel><language>en-gb</language>"))
    assert isinstance(came, FeedRead)
    entry = came.entries[0]
    assert (entry.byline, entry.outlet, entry.language, entry.is_whole) == ("Bea Holm", "Tide", "en-GB", True)
    assert entry.name == "tag:quay.test,1"
    assert "It is back again." in entry.content


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "cp1252"])
@pytest.mark.parametrize("declared", ["", ' encoding="utf-8"', ' encoding="iso-8859-1"', ' encoding="klingon"'])
def test_a_wrong_encoding_is_survived(encoding: str, declared: str) -> None:
    text = RSS.replace("The Quay Post", "Café Quay").replace('"1.0"', f'"1.0"{declared}')
    came = read(text.encode(encoding), "text/xml")
    assert isinstance(came, FeedRead)
    assert [entry.key for entry in came.entries] == ["one"]


def test_a_page_in_place_of_a_feed_is_said_with_the_feeds_that_it_names() -> None:
    page = "<!doctype html><html><link rel=alternate type=application/rss+xml href=/feed.xml><p>Home"
    assert str(read(page, "text/html")) == (
        "http://quay.test/feed: is a page in HTML, and no feed. Give a feed that it names: http://quay.test/feed.xml."
    )
    assert "is a page in HTML" in str(read("<html><p>Home", "application/rss+xml"))


@pytest.mark.parametrize(
    "doctype",
    [
        "<!DOCTYPE rss>",
        '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">',
        '<!doctype rss [<!ENTITY a "]">]>',
        "<!DOCTYPE rss [<!ELEMENT a (b)>\n] >",
    ],
)
def test_a_document_type_is_taken_away(doctype: str) -> None:
    assert defused(RSS.replace("<rss", f"{doctype}<rss").encode()) == RSS.encode()


def test_what_is_too_large_is_a_problem() -> None:
    came = parse_feed(RSS.encode() + b" " * 20_000_000, "it")
    assert str(came).startswith("it: is larger than a feed may be (20 MB)")
    assert "more than 250,000 tags" in str(parse_feed(b"<rss><channel>" + b"<item>" * 250_000, "it"))
    assert isinstance(parse_feed(b"\x1f\x8b\x08", "it"), Problem)


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
