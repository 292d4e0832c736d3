"""What is read from a feed of any kind."""

from dataclasses import dataclass
from datetime import date

LONGEST = 500  # characters of a title or an address


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """An article that a feed names; `key` is what the feed calls it, else its address.

    `content` is HTML, or empty: the whole article where `is_whole`, else the beginning of it or what it is about.
    `outlet` is who published the article where the feed collects from several.
    """

    key: str
    url: str
    title: str = ""
    published: date | None = None
    modified: date | None = None
    outlet: str = ""
    byline: str = ""
    language: str = ""
    content: str = ""
    is_whole: bool = False

    @property
    def name(self) -> str:
        """The id, where it is one all over the world and no address: numbers are the same in every feed."""
        return self.key if ":" in self.key and "://" not in self.key else ""


@dataclass(frozen=True, slots=True)
class FeedPart:
    """A sitemap that an index names, and the day on which it last changed."""

    url: str
    modified: date | None = None


@dataclass(frozen=True, slots=True)
class FeedRead:
    """A feed's own title, and its entries; `fault` says what is wrong with it although it could be read.

    `parts` are further sitemaps, where it is an index of them.
    """

    title: str
    entries: tuple[FeedEntry, ...]
    fault: str = ""
    parts: tuple[FeedPart, ...] = ()
