"""Atom (RFC 4287): an entry for each change, with the standing before and after."""

from collections.abc import Iterable

from hitherto.pages.exports import Wishes
from hitherto.pages.feeds.entries import GENERATOR, FeedOf, feed, joined
from hitherto.pages.whole import Whole

_ATOM, _OWN = "http://www.w3.org/2005/Atom", "https://hitherto.invalid/ns/standing"


def write(whole: Whole, wishes: Wishes) -> str:
    """Write the feed of a title."""
    return written(feed(whole, wishes.base, ".atom", wishes.plot))


def write_all(wholes: Iterable[Whole], wishes: Wishes) -> str:
    """Write one feed of several titles."""
    return written(joined(wholes, wishes.base, ".atom", wishes.plot))


def written(made: FeedOf) -> str:
    """Write a feed as Atom."""
    from lxml import etree

    def add(parent: "etree._Element", name: str, text: str = "", **attributes: str) -> "etree._Element":
        one = etree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
        one.text = xml_text(text) or None
        return one

    root = etree.Element(f"{{{_ATOM}}}feed", nsmap={None: _ATOM, "h": _OWN})
    root.set("{http://www.w3.org/XML/1998/namespace}lang", "en")
    add(root, "id", made.id)
    add(root, "title", made.name)
    add(root, "updated", made.updated.isoformat())
    if made.own:
        add(root, "link", rel="alternate", href=made.url, type="text/html")
        add(root, "link", rel="self", href=made.own, type="application/atom+xml")
    add(add(root, "author"), "name", GENERATOR)
    add(root, "generator", GENERATOR)
    for one in made.entries:
        entry = add(root, "entry")
        add(entry, "id", one.id)
        add(entry, "title", one.title)
        add(entry, "updated", one.at.isoformat())
        add(entry, "published", one.at.isoformat())
        if one.url:
            add(entry, "link", rel="alternate", href=one.url, type="text/html")
        for _, url in one.sources:
            add(entry, "link", rel="via", href=url)
        add(entry, "category", term=one.after, scheme=_OWN)
        etree.SubElement(entry, f"{{{_OWN}}}standing", {"from": one.before, "to": one.after})
        add(entry, "content", one.html(), type="html")
    return str(etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True), "utf-8")


def xml_text(text: str) -> str:
    """Return a text without what XML cannot hold."""
    return "".join(
        c for c in text if c in "\t\n\r" or (" " <= c <= "\ud7ff") or ("\ue000" <= c <= "\ufffd") or c > "\uffff"
    )
