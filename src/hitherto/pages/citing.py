"""Number the words behind the lines, in the order in which the page first needs them."""

import re
from collections.abc import Iterable
from itertools import islice

from hitherto.claims import Entry, Fact, Standing
from hitherto.pages.page import Citation, Source
from hitherto.pages.telling import Telling
from hitherto.pages.text import clean, quote, web_address

MOST = 4  # citations for one side of one line; `hitherto why` shows them all
FEW = 2  # as many where the page has MANY already, so that it stays quick to load
MANY = 80
_ADDRESS = re.compile(r"https?://[^\s<>\"“”()\[\]]+")


class Citer:
    """Gives each passage its number; the same words of the same speaker in the same article share one."""

    def __init__(self, telling: Telling, most: int = MOST) -> None:
        """Cite at most so many passages for one side of one line."""
        self._telling, self._most = telling, most
        self._found: dict[tuple[str, str, tuple[str, ...]], Citation] = {}

    def cite(self, facts: Iterable[Fact]) -> tuple[int, ...]:
        """Return the numbers for these facts, at most so many for them and as many against, one an article each.

        Where a page has many already, they are two and two at most.
        """
        numbers: list[int] = []
        for fact in facts:
            numbers += self._side(fact.claims_for)
            if fact.standing in (Standing.DISPUTED, Standing.DENIED) or not fact.claims_for:
                numbers += self._side(fact.claims_against)
        return tuple(sorted(islice(dict.fromkeys(numbers), 2 * self._most)))

    def citations(self) -> tuple[Citation, ...]:
        """Return all that was cited, by number."""
        return tuple(self._found.values())

    def sources(self) -> tuple[Source, ...]:
        """Return the articles cited, in the order of their first numbers."""
        by_article: dict[str, list[Citation]] = {}
        for citation in self._found.values():
            by_article.setdefault(citation.article, []).append(citation)
        return tuple(
            Source(
                key,
                first.title,
                first.outlet,
                first.said_at,
                first.url,
                first.undated,
                tuple(c.number for c in all_),
                first.archive,
            )
            for key, all_ in by_article.items()
            for first in all_[:1]
        )

    def _side(self, claims: Iterable[str]) -> list[int]:
        one_each: dict[str, Entry] = {}
        for entry in self._telling.said(*claims):
            one_each.setdefault(entry.article.id, entry)
        most = self._most if len(self._found) < MANY else min(self._most, FEW)
        return [self._number(entry) for entry in islice(one_each.values(), most)]

    def _number(self, entry: Entry) -> int:
        article, speaker = entry.article, tuple(clean(name) for name in entry.claim.speaker)
        words = words_of(entry)
        key = (article.id, words, speaker)
        if key not in self._found:
            self._found[key] = Citation(
                number=len(self._found) + 1,
                claim=entry.claim.id,
                article=article.id,
                title=quote(article.title),
                outlet=clean(article.outlet),
                said_at=entry.said_at,
                url=web_address(article.url),
                speaker=speaker,
                quote=words,
                undated=article.published is None,
                archive=web_address(article.archive),
            )
        return self._found[key].number


def address_of(fact: Fact, telling: Telling) -> str | None:
    """Return the address of what a fact speaks of, where its details or its evidence give one."""
    said = [fact.details.get("url")]
    for entry in telling.said(*fact.claims_for):
        said += [found.rstrip(".,;:!?") for words in entry.claim.evidence for found in _ADDRESS.findall(words.text)]
    return next((address for address in map(web_address, said) if address), None)


def words_of(entry: Entry) -> str:
    """Choose the first evidence that has the value, or its last word (a surname), and cut it to length."""
    whole = str(entry.claim.value).casefold()
    passages = [passage.text for passage in entry.claim.evidence]
    for text in passages:
        for about in (whole, *whole.split()[-1:]):
            if about in text.casefold():
                return quote(text, about)
    return quote(passages[0])
