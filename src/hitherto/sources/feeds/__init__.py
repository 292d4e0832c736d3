"""Feeds: what an outlet says is new at it.

RSS, Atom, JSON Feed and sitemaps are read however broken they are, as far as that goes. Start reading at parsing.py.
"""

from hitherto.sources.feeds.entry import FeedEntry, FeedRead
from hitherto.sources.feeds.parsing import parse_feed, read_feed

__all__ = ["FeedEntry", "FeedRead", "parse_feed", "read_feed"]
