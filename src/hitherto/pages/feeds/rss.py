"""RSS 2.0: an item for each change, for readers that know no Atom."""

from collections.abc import Iterable
from email.utils import format_datetime

from hitherto.pages.exports import Wishes
from hitherto.pages.feeds.atom import xml_text
from hitherto.pages.feeds.entries import GENERATOR, FeedOf, feed, joined
from hitherto.pages.whole import Whole

_ATOM = "http://www.w3.org/2005/Atom"


def write(whole: Whole, wishes: Wishes) -> str:
    """Write the feed of a title."""
    return written(feed(whole, wishes.base, ".rss", wishes.plot))


def write_all(wholes: Iterable[Whole], wishes: Wishes) -> str:
    """Write one feed of several titles."""
    return written(joined(wholes, wishes.base, ".rss", wishes.plot))


def written(made: FeedOf) -> str:
    """Write a feed as RSS."""
    from lxml import etree

    def add(parent: "etree._Element", name: str, text: str, **attributes: str) -> None:
        etree.SubElement(parent, name, attributes).text = xml_text(text)

    root = etree.Element("rss", {"version": "2.0"}, nsmap={"atom": _ATOM})
    channel = etree.SubElement(root, "channel")
    add(channel, "title", made.name)
    add(channel, "link", made.url or made.id)  # it has to be there, and to be a URI
    add(channel, "description", "What changed of what is known, with how it stands.")
    add(channel, "language", "en")
    add(channel, "generator", GENERATOR)
    add(channel, "lastBuildDate", format_datetime(made.updated))
    if made.own:
        etree.SubElement(
            channel, f"{{{_ATOM}}}link", {"rel": "self", "href": made.own, "type": "application/rss+xml"}
        )  # fmt: skip
    for one in made.entries:
        item = etree.SubElement(channel, "item")
        add(item, "title", one.title)
        if link := one.url or one.elsewhere():
            add(item, "link", link)
        add(item, "guid", one.id, isPermaLink="false")
        add(item, "pubDate", format_datetime(one.at))
        add(item, "category", one.after)
        add(item, "description", one.html())
    return str(etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True), "utf-8")
