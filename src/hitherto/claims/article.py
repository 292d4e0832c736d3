"""One article, as some way in delivered it."""

from dataclasses import dataclass, field
from datetime import date

from hitherto.claims.digest import digest


@dataclass(frozen=True, slots=True)
class Article:
    """An article: its text, and what is known of where and when it was published.

    `text` begins with the headline and a blank line, so that the headline can be evidence; all offsets
    count characters of `text`. `published` is None where nobody says; `name` is the id that its file
    gave, if any. The `id` is a hash of the content: outlet, day, address and text.
    """

    text: str
    title: str = ""
    outlet: str = ""
    published: date | None = None
    url: str | None = None
    name: str | None = None
    id: str = field(init=False)

    def __post_init__(self) -> None:
        """Derive the id."""
        day = self.published.isoformat() if self.published else None
        object.__setattr__(self, "id", digest("a", [self.outlet, day, self.url, self.text]))

    @property
    def document(self) -> str:
        """What claims call this article: the id that its file gave, else the hash."""
        return self.name or self.id
