"""Whether a title is that of a film, a series or a game, so that "the film" is not taken for the series."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from hitherto.reading.releases.screens import service
from hitherto.reading.subject.bearing import owner
from hitherto.reading.titles.kinds import WORKERS

if TYPE_CHECKING:
    from hitherto.reading.scene import Scene, Sentence
    from hitherto.reading.titles.titles import Mention

_SORTS = {
    **dict.fromkeys("film movie biopic flick feature blockbuster".split(), "film"),
    **dict.fromkeys("series show sitcom miniseries docuseries soap procedural season episode".split(), "series"),
    "game": "game",
    "expansion": "expansion",
}
_WORD = rf"(?P<sort>{'|'.join(_SORTS)})"
_NO_WHOLE = rf"(?![\w’'-]| (?:{WORKERS}s?|franchise|universe|version|adaptation|of|to|business|industry|night)\b)"
_BESIDE = r"(?:[a-z\d][\w’'-]* |[A-Z][\w+.]*['’]s |[A-Z][\w+]* )"
_AFTER = re.compile(
    rf"[\"”’'_*]*(?:['’]s)?(?: \([^()]*\))?(?:,[\"”’]?| is| was)? (?:(?:an?|the|its|another) )?{_BESIDE}{{0,4}}?"
    rf"{_WORD}s?\b"
)
_BEFORE = re.compile(rf"\b{_WORD}s?,? (?:(?:called|titled|of|in) )?(?:the |{_BESIDE}?)[\"“‘'_*]?\Z")
_ANOTHER = r"(?:\w+(?:st|nd|rd|th)|next|new|other|last|previous|original|earlier|upcoming|coming|latest|same|best)"
_THE = re.compile(rf"\b(?:[Tt]he|[Tt]his) (?!{_ANOTHER}\b){_BESIDE}{{0,2}}?{_WORD}{_NO_WHOLE}")
_SHOWN = re.compile(r"\b[Ii]t\b[^.;]* (?:theaters|theatres|cinemas)\b")


def sort_told(sentence: "Sentence") -> str | None:
    """Return what sort of work a sentence that names none tells of: "the film", or "it", which is out in cinemas."""
    found = _THE.search(sentence.text)
    if found:
        return _SORTS[found["sort"]]
    return "film" if _SHOWN.search(sentence.text) else None


def agrees(scene: "Scene", work: str, sort: str | None) -> bool:
    """Tell whether a title can be of this sort."""
    return sort is None or sort_of(scene, work) in (None, sort)


def other_of_sort(sentence: "Sentence") -> "Mention | None":
    """Return the title that "the film" is in an article about a series: the last one of that sort."""
    scene = sentence.scene
    sort = sort_told(sentence) if not sentence.mentions else None
    main = scene.titles.main
    if sort is None or main is None or sort_of(scene, main) in (None, sort):
        return None
    before = scene.sentences[max(0, sentence.number - _REACH) : sentence.number]
    others = [m for one in reversed(before) for m in reversed(one.mentions) if m.work != main]
    alike = next((m for m in others if sort_of(scene, m.work) == sort), None)
    last = others[0] if others and sentence.previous and others[0] in sentence.previous.mentions else None
    return alike or (last if last and sort_of(scene, last.work) is None else None)


_REACH = 8  # sentences


@lru_cache(maxsize=64)  # each draft asks
def sort_of(scene: "Scene", work: str) -> str | None:
    """Return whether the words beside a title call it a film, a series or a game."""
    told = Counter(_told(scene, work))
    (first, most), *more = [*told.most_common(2), (None, 0)]
    return first if most > max(n for _, n in more or [(None, 0)]) else None


def _told(scene: "Scene", work: str) -> Iterator[str]:
    text = scene.text
    for sentence in scene.sentences:
        yield from ("series" for season in sentence.seasons if owner(sentence, season) == work)
        yield from (_BY_SERVICE[kind] for kind in _services(sentence, work) if kind in _BY_SERVICE)
        for mention in sentence.mentions:
            if mention.work == work:
                found = _AFTER.match(text, mention.end, sentence.end) or _BEFORE.search(
                    text, max(sentence.start, mention.start - 40), mention.start
                )
                if found:
                    yield _SORTS[found["sort"]]


_BY_SERVICE = {"broadcast": "series", "theatrical": "film"}
_ITS = re.compile(r"(?:['’]s?)? (?:[\w’'-]+ ){0,4}[\"“‘'_*]?")


def _services(sentence: "Sentence", work: str) -> Iterator[str]:
    """Give the kinds of the services whose a title is said to be: "the CBS drama Salt Roads", "A24's Deep Water"."""
    text = sentence.scene.text
    for mention in sentence.mentions:
        if mention.work == work:
            owners = (mark for mark in sentence.marks("W") if _ITS.fullmatch(text, mark.end, mention.start))
            yield from (service(mark)[1] for mark in owners)
