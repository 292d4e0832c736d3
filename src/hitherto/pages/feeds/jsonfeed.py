"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): an item for each change, with the standings as data."""

import json
from collections.abc import Iterable

from hitherto.pages.exports import Wishes
from hitherto.pages.feeds.entries import GENERATOR, FeedEntry, FeedOf, feed, joined
from hitherto.pages.whole import Whole


def write(whole: Whole, wishes: Wishes) -> str:
    """Write the feed of a title."""
    return written(feed(whole, wishes.base, ".feed.json", wishes.plot))


def write_all(wholes: Iterable[Whole], wishes: Wishes) -> str:
    """Write one feed of several titles."""
    return written(joined(wholes, wishes.base, ".feed.json", wishes.plot))


def written(made: FeedOf) -> str:
    """Write a feed as JSON."""
    told: dict[str, object] = {"version": "https://jsonfeed.org/version/1.1", "title": made.name}
    told |= {"home_page_url": made.url, "feed_url": made.own} if made.own else {}
    told |= {"language": "en", "authors": [{"name": GENERATOR}], "items": [_item(one) for one in made.entries]}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _item(one: FeedEntry) -> dict[str, object]:
    links = {"url": one.url, "external_url": one.elsewhere()}
    return {
        "id": one.id,
        **{name: url for name, url in links.items() if url},
        "title": one.title,
        "content_html": one.html(),
        "date_published": one.at.isoformat(),
        "date_modified": one.at.isoformat(),
        "tags": [one.after],
        "_hitherto": {"from": one.before, "to": one.after, "sources": [url for _, url in one.sources]},
    }
