"""What every reader is: a plug-in that turns an article into claims."""

from typing import Protocol

from hitherto.claims import Article, Claim


class Reader(Protocol):
    """A named and versioned way to read; the same article gives the same claims, byte for byte."""

    @property
    def name(self) -> str:
        """The reader's name."""

    @property
    def version(self) -> str:
        """The reader's version; it rises when any article may be read differently."""

    def read(self, article: Article) -> list[Claim]:
        """Return the article's claims, each with the exact words behind it."""
