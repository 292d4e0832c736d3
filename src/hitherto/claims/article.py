"""One article, as some way in delivered it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, ClassVar

from hitherto.claims.digest import digest
from hitherto.claims.making import maker


@dataclass(frozen=True, slots=True)
class Article:
    """An article: its text, and what is known of where and when it was published.

    `text` begins with the headline and a blank line, so that the headline can be evidence; all offsets
    count characters of `text`. `published` is None where nobody says; `name` is the id that its file
    gave, if any. Until `embargo` (aware) no output may show what it says. `text` is empty where the article was
    forgotten. Further particulars: who wrote it, the day on which it was last changed, its language (BCP 47), the web
    addresses that its text links to (in alphabetical order), the day on which an archive captured it, and the address
    of that capture. The `id` is a hash of the content: outlet, day, address, text, and the embargo where there is one.
    """

    text: str
    title: str = ""
    outlet: str = ""
    published: date | None = None
    url: str | None = None
    name: str | None = None
    embargo: datetime | None = None
    byline: str = ""
    modified: date | None = None
    language: str = ""
    links: tuple[str, ...] = ()
    captured: date | None = None
    archive: str = ""
    id: str = field(init=False)
    kept: ClassVar[Callable[..., "Article"]]

    def __post_init__(self) -> None:
        """Derive the id."""
        day = self.published.isoformat() if self.published else None
        content: list[Any] = [self.outlet, day, self.url, self.text]
        if self.embargo:
            content.append(self.embargo.astimezone(UTC).isoformat(timespec="microseconds"))
        object.__setattr__(self, "id", digest("a", content))

    @property
    def document(self) -> str:
        """What claims call this article: the id that its file gave, else the hash."""
        return self.name or self.id


# Makes an article that has its id already (the last value), without hashing its text again.
Article.kept = maker(Article)
