"""Copies: articles whose words come from another article, whole or in part.

Measured by containment of five-word runs, not by Jaccard: an excerpt of three paragraphs is contained in
its source wholly and resembles it hardly at all.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from hitherto.claims import Article
from hitherto.judging.statement import Statement

_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"[“\"]([^”\"]{40,})[”\"]")
_RUN = 5
_SAME_TEXT = 0.5  # of the shorter article's runs
_SAME_PASSAGE = 0.6  # of the runs around the evidence
_ENOUGH = 8  # runs that have to be shared before a passage is more than a stock phrase
_QUOTE_RUNS = 6  # a quotation of ten words or more
_COMMONPLACE = 40  # a run that more articles than this share says nothing of copying
_AROUND = 200  # characters before and after the evidence

Run = tuple[str, ...]


class Copies:
    """What some articles share, found once; every answer looks up."""

    def __init__(self, articles: Sequence[Article]) -> None:
        """Compare the articles; the order does not matter."""
        words = {article.id: _words(article.text) for article in articles}
        self._runs = {article: _runs(own) for article, own in words.items()}
        self._texts = {article: " ".join(own) for article, own in words.items()}
        self._shared = _shared(self._runs)
        self._quotes: dict[str, frozenset[Run]] = {}

    def same_words(self, one: Statement, other: Statement) -> bool:
        """Tell whether two statements stand in one text: a copied article, or a copied passage."""
        a, b = one.article, other.article
        if a.id == b.id:
            return False
        if _first(one) == _first(other) or (a.text and self._texts[a.id] == self._texts[b.id]):
            return True
        shared = self._shared[_pair(a.id, b.id)]
        if shared < _ENOUGH:
            return False
        shorter = min(len(self._runs[a.id]), len(self._runs[b.id]))
        return shared >= _SAME_TEXT * shorter or self._passage(one, b) or self._passage(other, a)

    def same_quotation(self, one: Article, other: Article) -> bool:
        """Tell whether two articles quote the same utterance."""
        if self._shared[_pair(one.id, other.id)] < _QUOTE_RUNS:
            return False
        return len(self._quoted(one) & self._quoted(other)) >= _QUOTE_RUNS

    def among(self, articles: Iterable[str]) -> object:
        """Return, as a value, all that answers about some articles rest on besides their own texts."""
        pairs = combinations(sorted(articles), 2)
        return [(pair, self._shared[pair]) for pair in pairs if pair in self._shared]

    def _passage(self, statement: Statement, other: Article) -> bool:
        """Tell whether the words around the evidence stand in the other article."""
        place = statement.claim.evidence[0]
        runs = _runs(_words(statement.article.text[max(0, place.start - _AROUND) : place.end + _AROUND]))
        shared = len(runs & self._runs[other.id])
        return shared >= _ENOUGH and shared >= _SAME_PASSAGE * len(runs)

    def _quoted(self, article: Article) -> frozenset[Run]:
        if article.id not in self._quotes:
            quotations = _QUOTED.findall(article.text)
            self._quotes[article.id] = frozenset().union(*(_runs(_words(quotation)) for quotation in quotations))
        return self._quotes[article.id]


def _first(statement: Statement) -> str:
    """Return the id of the article that was the first with a statement's text, as the ledger knows it."""
    return statement.entry.copy_of or statement.article.id


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _runs(words: Sequence[str]) -> frozenset[Run]:
    return frozenset(zip(*(words[i:] for i in range(_RUN)), strict=False))


def _shared(runs: dict[str, frozenset[Run]]) -> Counter[tuple[str, str]]:
    """Count the runs that each pair of articles shares."""
    once: set[Run] = set()
    twice: set[Run] = set()
    for own in runs.values():  # most runs stand in one article only; this finds the others at the speed of sets
        twice |= once & own
        once |= own
    holders: dict[Run, list[str]] = defaultdict(list)
    for article, own in runs.items():
        for run in twice & own:
            holders[run].append(article)
    counted: Counter[tuple[str, str]] = Counter()
    for articles in holders.values():
        if 1 < len(articles) <= _COMMONPLACE:
            counted.update(_pair(a, b) for a, b in combinations(articles, 2))
    return counted


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)
