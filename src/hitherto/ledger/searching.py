"""Search: the newest articles that have some words, and their claims whose evidence has them."""

import json
import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from hitherto.claims import Article, Entry, fold
from hitherto.ledger.asking import entries_of_articles, load_articles, numbers
from hitherto.ledger.database import Database, Row, batches
from hitherto.ledger.past import Moment, Standing, articles_from, series
from hitherto.ledger.protocol import Found, Wanted

LOOKED_AT = 1000  # articles at most: to look at all that have a common word would take seconds
_TOGETHER = 20  # articles whose texts are held in memory at a time
_BEFORE, _WORDS = 8, 24  # words before the first place in a snippet, and words of a snippet in all

_WORD = re.compile("(?:[^\\W_][\u0300-\u036f]*)+")  # letters and digits, with accents that stand by themselves
_TERM = re.compile(r'"([^"]*)"|(\S+)')


class Term(NamedTuple):
    """Words that must stand one after the other; of the last, only the beginning where `is_begun`."""

    words: tuple[str, ...]
    is_begun: bool


class Token(NamedTuple):
    """A word of a text, as words are compared, and its place."""

    word: str
    start: int
    end: int


def terms_of(words: str) -> list[Term]:
    """Read what somebody searches for: words, "words in a row" and begin*."""
    found = []
    for phrase, single in _TERM.findall(words):
        tokens = tuple(token.word for token in tokens_of(phrase or single))
        if tokens:
            found.append(Term(tokens, single.endswith("*")))
    return found


def tokens_of(text: str) -> list[Token]:
    """Cut a text into words, as the databases' indexes do."""
    return [Token(_plain(found[0]), *found.span()) for found in _WORD.finditer(text)]


@lru_cache(maxsize=16384)
def _plain(word: str) -> str:
    spread = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in spread if not "\u0300" <= letter <= "\u036f")


def places(term: Term, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield where a term stands among the tokens: the first, and the one behind the last."""
    *whole, last = term.words
    for place in range(len(tokens) - len(whole)):
        end = tokens[place + len(whole)].word
        is_last = end == last or (term.is_begun and end.startswith(last))
        if is_last and all(tokens[place + step].word == word for step, word in enumerate(whole)):
            yield place, place + len(term.words)


def search(database: Database, words: str, wanted: Wanted, moment: Moment, limit: int) -> list[Found]:
    """Return the newest articles that have all the words, newest day first."""
    terms = terms_of(words)
    if words.strip() and not terms:
        return []  # nothing but punctuation is no word of any text
    with database.snapshot():
        candidates = _candidates(database, terms, wanted, moment)
        found: list[Found] = []
        for batch in batches(candidates, _TOGETHER):
            found += _look_at(database, batch, terms, wanted, moment)
            if len(found) >= limit:
                break
    return found[:limit]


def _candidates(database: Database, terms: list[Term], wanted: Wanted, moment: Moment) -> list[Standing]:
    """Return articles that may have the words, by day, newest first."""
    if wanted.works is not None:
        keys = json.dumps(sorted(set(wanted.works)), ensure_ascii=False)
        told = database.rows("numbers_of_works", keys=keys)
    else:
        told = _matching(database, terms)
    asked = {row["number"] for row in told}
    rows = database.rows("articles_and_kin", numbers=numbers(asked))
    visible = chain.from_iterable(series(articles_from(rows, database.where), moment))
    since = [one for one in visible if one.number in asked and (wanted.since is None or one.said_at >= wanted.since)]
    return sorted(since, key=lambda one: (one.said_at, one.id), reverse=True)


def _matching(database: Database, terms: list[Term]) -> list[Row]:
    if not terms:
        return database.rows("newest", count=LOOKED_AT)
    words = [(word, False) for term in terms for word in term.words[:-1]]
    words += [(term.words[-1], term.is_begun) for term in terms]
    return database.rows("matching", words=database.all_of(words), count=LOOKED_AT)


def _look_at(
    database: Database, candidates: Collection[Standing], terms: list[Term], wanted: Wanted, moment: Moment
) -> Iterator[Found]:
    """Yield those candidates that are wanted, in their order."""
    loaded = dict(load_articles(database, [one.number for one in candidates]))
    tokens = {number: tokens_of(article.text) for number, article in loaded.items() if _is_of(article, wanted)}
    hits = [one for one in candidates if one.number in tokens and _has(terms, tokens[one.number])]
    entries: dict[str, list[Entry]] = {}
    for entry in entries_of_articles(database, [one.number for one in hits], moment) if hits else ():
        if _is_wanted(entry, wanted):
            entries.setdefault(entry.article.id, []).append(entry)
    for one in hits:
        claims = entries.get(one.id, [])
        if wanted.works is not None and not claims:
            continue
        carrying = [entry for entry in claims if any(_has(terms, tokens_of(e.text)) for e in entry.claim.evidence)]
        if not carrying and (wanted.property or wanted.speaker):
            continue
        snippet, marks = snippet_of(loaded[one.number].text, terms, tokens[one.number])
        yield Found(loaded[one.number], one.said_at, snippet, marks, tuple(carrying))


def _has(terms: list[Term], tokens: Sequence[Token]) -> bool:
    return all(any(True for _ in places(term, tokens)) for term in terms)


def _is_of(article: Article, wanted: Wanted) -> bool:
    return bool(article.text) and (wanted.outlet is None or fold(article.outlet) == fold(wanted.outlet))


def _is_wanted(entry: Entry, wanted: Wanted) -> bool:
    claim = entry.claim
    if wanted.works is not None and fold(claim.subject.work) not in wanted.works:
        return False
    if wanted.property is not None and claim.property != wanted.property:
        return False
    return wanted.speaker is None or fold(wanted.speaker) in map(fold, claim.speaker)


def snippet_of(text: str, terms: list[Term], tokens: Sequence[Token]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Cut a snippet around the first place that has a term, and return it with the places of all terms in it."""
    found = sorted(place for term in terms for place in places(term, tokens))
    first = max(0, (found[0][0] if found else 0) - _BEFORE)
    window = tokens[first : first + _WORDS]
    if not window:
        return "", ()
    start, end = window[0].start, window[-1].end
    marks = {
        (tokens[begin].start - start, tokens[behind - 1].end - start)
        for begin, behind in found
        if begin >= first and behind <= first + len(window)
    }
    return text[start:end], tuple(sorted(marks))
