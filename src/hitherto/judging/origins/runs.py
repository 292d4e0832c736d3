"""Runs: the five-word runs of articles, and which articles share one; learned once for each article."""

import re
from collections.abc import Iterable, Sequence

from hitherto.claims import Article

_WORD = re.compile(r"\w+")
_RUN = 5

Runs = frozenset[int]


class Index:
    """The words and runs of some articles, and who holds a run, for runs that more than one holds."""

    def __init__(self, articles: Iterable[Article], before: "Index | None" = None) -> None:
        """Index articles; what an index before has of them is taken from it, all of it if it has no others."""
        self.texts: dict[str, str] = {}
        self.runs: dict[str, Runs] = {}
        self.held: dict[int, tuple[str, ...]] = {}
        self._first: dict[int, str] = {}
        by_id = {article.id: article for article in articles}
        if before and before.runs.keys() <= by_id.keys():
            self.texts, self.runs = dict(before.texts), dict(before.runs)
            self.held, self._first = dict(before.held), dict(before._first)
        for article in sorted(by_id.keys() - self.runs.keys()):
            self._add(by_id[article], before)

    def _add(self, article: Article, before: "Index | None") -> None:
        if before and article.id in before.runs:
            self.texts[article.id], own = before.texts[article.id], before.runs[article.id]
        else:
            words = words_of(article.text)
            self.texts[article.id], own = " ".join(words), runs_of(words)
        self.runs[article.id] = own
        again = self._first.keys() & own  # most runs stand in one article only, and are passed over at speed
        for run in again:
            holders = self.held.get(run, (self._first[run],))
            in_order = holders[-1] < article.id
            self.held[run] = (*holders, article.id) if in_order else tuple(sorted((*holders, article.id)))
        self._first |= dict.fromkeys(own - again, article.id)


def words_of(text: str) -> list[str]:
    """Return the words of a text, in small letters."""
    return _WORD.findall(text.lower())


def runs_of(words: Sequence[str]) -> Runs:
    """Return the runs of five words, each as a number: sets of numbers are quicker than sets of words."""
    return frozenset(map(hash, zip(*(words[i:] for i in range(_RUN)), strict=False)))
