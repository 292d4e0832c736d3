"""What a search found: articles with the words marked, and the claims that rest on them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from hitherto.claims import Article, Claim, Entry, Subject
from hitherto.pages.text import clean, quote, web_address
from hitherto.pages.values import STORY, property_words, value_words

_SHOWN = 6  # claims of one article


@dataclass(frozen=True, slots=True)
class Said:
    """A claim in short: of which title, and what; of the story only that something is told."""

    subject: Subject
    property: str
    value: str


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found; `pieces` are the words around, each with whether it is one of those asked for."""

    headline: str
    outlet: str
    said_at: date
    url: str | None
    pieces: tuple[tuple[str, bool], ...]
    claims: tuple[Said, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Named:
    """A title that goes by what was asked, and whether it is followed."""

    subject: Subject
    is_followed: bool


@dataclass(frozen=True, slots=True)
class SearchView:
    """What was asked, which titles go by it, and what was found."""

    asked: str
    titles: tuple[Named, ...]
    hits: tuple[Hit, ...]


def pieces(text: str, marks: Iterable[tuple[int, int]]) -> tuple[tuple[str, bool], ...]:
    """Part a snippet at its marks."""
    found: list[tuple[str, bool]] = []
    last = 0
    for start, end in marks:
        found += [(text[last:start], False), (text[start:end], True)]
        last = end
    return tuple((piece, marked) for piece, marked in [*found, (text[last:], False)] if piece)


def claims(entries: Iterable[Entry]) -> tuple[Said, ...]:
    """Say what claims rest on an article, each value once."""
    told = (
        Said(entry.claim.subject, property_words(entry.claim.property), _value(entry.claim))
        for entry in entries
        if entry.claim.polarity == "+"
    )
    return tuple(dict.fromkeys(told))


def _value(claim: Claim) -> str:
    return "" if claim.property in STORY else quote(value_words(claim.property, claim.value))


def hit(
    article: Article, said_at: date, snippet: str, marks: Iterable[tuple[int, int]], entries: Iterable[Entry]
) -> Hit:
    """Make what is shown of an article that was found."""
    said, headline = claims(entries), clean(article.title or article.document)
    words = pieces(snippet, marks)
    return Hit(
        headline, clean(article.outlet), said_at, web_address(article.url), words, said[:_SHOWN], len(said[_SHOWN:])
    )
