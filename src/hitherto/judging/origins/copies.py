"""Copies: articles whose words come from another article, whole or in part.

Measured by containment of five-word runs, not by Jaccard: an excerpt of three paragraphs is contained in
its source wholly and resembles it hardly at all.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from hitherto.claims import Article, Tie
from hitherto.judging.identity.groups import Groups
from hitherto.judging.origins.runs import Index, Runs, runs_of, words_of
from hitherto.judging.statement import Statement

_QUOTED = re.compile(r"[“\"]([^”\"]{40,})[”\"]")
_SAME_TEXT = 0.5  # of the shorter article's runs
_SAME_PASSAGE = 0.6  # of the runs around the evidence
_PIECE = 0.5  # what is shorter than this part of its source is an excerpt
_ENOUGH = 8  # runs that have to be shared before a passage is more than a stock phrase
_QUOTE_RUNS = 6  # a quotation of ten words or more
_COMMONPLACE = 40  # a run that more articles than this share says nothing of copying
_FIRST = 3  # how many articles that have a run first are compared with all that have it later
AROUND = 200  # characters before and after the evidence


class Copies:
    """What some articles share. Which may share anything is found once; every answer looks only at those."""

    def __init__(self, articles: Sequence[Article], before: "Copies | None" = None) -> None:
        """Learn the articles; in what order they come, and what was learned `before`, changes no answer."""
        self._index: Index = Index(articles, before._index if before else None)
        self._texts, held = self._index.texts, self._index.held
        self._runs = _telling(self._index.runs, held)
        self._held = _holders(held, self._runs)
        families = _families(self._held, self._runs)
        self._family = {article: families.find(article) for article in self._runs}
        self._near: dict[str, Mapping[str, int]] = {}
        self._quotes: dict[str, Runs] = {}

    def tie(self, one: Statement, other: Statement) -> Tie | None:
        """Tell how a statement's words stand in another article, if they do: the text, a piece of it, a passage."""
        a, b = one.article, other.article
        if a.id == b.id or self.apart(one, other):
            return None
        if _first(one) == _first(other) or (a.text and self._texts[a.id] == self._texts[b.id]):
            return Tie.COPIES
        shared = self._sharing(a.id, b.id)
        if shared < _ENOUGH:
            return None
        mine, theirs = len(self._runs[a.id]), len(self._runs[b.id])
        if shared >= _SAME_TEXT * min(mine, theirs):
            return Tie.EXCERPT if mine < _PIECE * theirs else Tie.COPIES
        return Tie.PASSAGE if self._passage(one, b) or self._passage(other, a) else None

    def same_quotation(self, one: Article, other: Article) -> bool:
        """Tell whether two articles quote the same utterance."""
        if one.id == other.id or self._sharing(one.id, other.id) < _QUOTE_RUNS:
            return False
        return len(self._quoted(one) & self._quoted(other)) >= _QUOTE_RUNS

    def among(self, articles: Iterable[str]) -> object:
        """Return, as a value, all that answers about some articles rest on besides their own texts."""
        known = sorted(article for article in articles if article in self._family)
        among = set(known)
        shared = [
            (one, other, self._near_to(one)[other]) for one in known for other in among & self._near_to(one).keys()
        ]
        return [len(self._runs[article]) for article in known], sorted(shared)

    def apart(self, one: Statement, other: Statement) -> bool:
        """Tell at once, for nearly all pairs, that no words of theirs are the same; False where they may be."""
        a, b = one.article, other.article
        if b.id in self._near_to(a.id) or _first(one) == _first(other):
            return False
        return not a.text or self._texts[a.id] != self._texts[b.id]

    def _sharing(self, one: str, other: str) -> int:
        """Count the runs that two articles share; none where they are too few to tell anything."""
        return self._near_to(one).get(other, 0)

    def _near_to(self, article: str) -> Mapping[str, int]:
        """Return the articles that share enough runs with one to tell something, and how many they share."""
        if article not in self._near:
            held = (self._held[run] for run in self._runs[article] & self._held.keys())
            counted = Counter(chain.from_iterable(held))
            family = self._family[article]
            enough = ((other, n) for other, n in counted.items() if n >= _QUOTE_RUNS and other != article)
            self._near[article] = {other: n for other, n in enough if self._family[other] == family}
        return self._near[article]

    def _passage(self, statement: Statement, other: Article) -> bool:
        """Tell whether the words around the evidence stand in the other article."""
        runs = runs_of(words_of(around(statement))) & self._runs[statement.article.id]
        shared = len(runs & self._runs[other.id])
        return shared >= _ENOUGH and shared >= _SAME_PASSAGE * len(runs)

    def _quoted(self, article: Article) -> Runs:
        if article.id not in self._quotes:
            quotations = _QUOTED.findall(article.text)
            self._quotes[article.id] = frozenset().union(*(runs_of(words_of(quotation)) for quotation in quotations))
        return self._quotes[article.id]


def around(statement: Statement) -> str:
    """Return the words of the article around a statement's evidence."""
    place = statement.claim.evidence[0]
    return statement.article.text[max(0, place.start - AROUND) : place.end + AROUND]


def _first(statement: Statement) -> str:
    """Return the id of the article that was the first with a statement's text, as the ledger knows it."""
    return statement.entry.copy_of or statement.article.id


def _telling(runs: Mapping[str, Runs], held: Mapping[int, Sequence[str]]) -> dict[str, Runs]:
    """Leave out the commonplace runs, unless an article has little else: a release that everybody prints."""
    commonplace = frozenset(run for run, articles in held.items() if len(articles) > _COMMONPLACE)
    if not commonplace:
        return dict(runs)
    rare = {article: own - commonplace for article, own in runs.items()}
    return {article: rare[article] if 2 * len(rare[article]) >= len(own) else own for article, own in runs.items()}


def _holders(held: Mapping[int, Sequence[str]], runs: Mapping[str, Runs]) -> dict[int, Sequence[str]]:
    """Leave out of the articles that hold each run those of which it tells nothing."""
    return {
        run: [a for a in articles if run in runs[a]] if len(articles) > _COMMONPLACE else articles
        for run, articles in held.items()
    }


def _families(held: Mapping[int, Sequence[str]], runs: Mapping[str, Runs]) -> Groups:
    """Bring together the articles that may have words from one another.

    A run is counted between its first holders and all others, not between all pairs, so that the work grows in
    line with the articles: who copied from the same source is brought together by it.
    """
    families = Groups(runs)
    counted = Counter(_met(held.values()))
    for (first, later), shared in counted.items():
        if shared >= _QUOTE_RUNS:
            families.union(first, later)
    return families


def _met(holders: Iterable[Sequence[str]]) -> Iterator[tuple[str, str]]:
    for articles in holders:
        for number, first in enumerate(articles[:_FIRST]):
            for later in articles[number + 1 :]:
                yield first, later
