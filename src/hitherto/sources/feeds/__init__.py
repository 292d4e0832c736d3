"""Feeds: what an outlet says is new at it. RSS and Atom are read however broken they are, as far as that goes."""

from hitherto.sources.feeds.parsing import FeedEntry, FeedRead, read_feed

__all__ = ["FeedEntry", "FeedRead", "read_feed"]
