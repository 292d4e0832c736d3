"""How an article tells what it claims: in which time, and in which sentence."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping

from hitherto.claims import Article, Claim, Evidence, fold
from hitherto.reading.scene import Scene
from hitherto.reading.sentences import sentences
from hitherto.reading.times import find_times
from hitherto.reading.times.tense import Direction, direction

_ONCE = re.compile(
    r"\b(?:originally|initially|previously|formerly)\b|\b(?:was|were|had been)\s+(?:\w+ly\s+|first\s+|once\s+|all\s+)?"
    r"(?:set|slated|scheduled|expected|planned|due|supposed|meant|intended|pegged|eyed|targeted|to|on track)\b",
    re.IGNORECASE,
)

_AHEAD = re.compile(
    r"\b(?:will|won['’]t|shall|set (?:to|for)|slated|scheduled|due|expected|planned|upcoming|coming"
    r"|(?:is|are) to)\b|['’]ll\b",
    re.IGNORECASE,
)
_STOPS = " .!?…\"'”’)"


def tenses(article: Article, claims: Iterable[Claim]) -> Mapping[tuple[str, Evidence], Direction | None]:
    """Return for each claim, by its id, and each of its places whether it is told there as past or to come.

    The words around the date decide, or those before the end of the place where it has none; None where none tells.
    What was once to come is past.
    """
    return {(claim.id, place): _tense(article, claim, place) for claim in claims for place in claim.evidence}


def _tense(article: Article, claim: Claim, place: Evidence) -> Direction | None:
    start = end = place.start + len(place.text.rstrip(_STOPS))  # behind a full stop a new sentence would begin
    begin, was_over = sentence_around(article, place)[0], claim.property != "release"
    if article.published:
        times = [one for one in find_times(article.text, article.published, place.start, place.end) if one.when]
        for time in [one for one in times if str(one.when) in (claim.value, str(claim.happens))] or times[:1]:
            start, end = time.start, time.end
            was_over |= bool(time.when and time.when.latest and time.when.latest < article.published)
    found = direction(article.text[begin : place.end], start - begin, end - begin)
    if found == "future" and was_over and not _AHEAD.search(article.text, begin, end):
        return None  # "premiering in 2015" was past when it was written, "proves to be" is no plan
    return "past" if found and _ONCE.search(article.text, begin, end) else found


def sentence_around(article: Article, place: Evidence) -> tuple[int, int]:
    """Return the `[start, end)` of the sentence, within its line, that evidence begins in."""
    text = article.text
    start, end = text.rfind("\n", 0, place.start) + 1, text.find("\n", place.start)
    found = [one for one in sentences(text, start, len(text) if end < 0 else end) if one[0] <= place.start]
    return found[-1] if found else (place.start, place.end)


def beside_others(article: Article, claims: Iterable[Claim]) -> frozenset[str]:
    """Return the ids of the claims whose sentence names another title too, of which it may as well be told."""
    sentences = Scene(article).sentences
    starts = [sentence.start for sentence in sentences]
    found = set()
    for claim in claims:
        at = bisect_right(starts, claim.evidence[0].start) - 1
        named = {fold(mention.work) for mention in sentences[at].mentions} if at >= 0 else set()
        if named - {fold(claim.subject.work)}:
            found.add(claim.id)
    return frozenset(found)
