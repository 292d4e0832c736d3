"""How much is decided on: which seasons, and how many."""

import re

from hitherto.reading.numbers import NUMBER, number
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.bearing import season_of
from hitherto.reading.subject.seasons import SeasonMention

_COUNT = re.compile(
    rf"\b(?<!all )(?<!these )(?P<n>{NUMBER})(?: more| additional| further| new|,)? (?:[\w-]+ )?(?P<what>seasons|series"
    rf"|episodes)|\b(?P<e>{NUMBER})-episode|\b(?P<s>{NUMBER})-season",
    re.IGNORECASE,
)


def extent(sentence: Sentence, m: re.Match[str], value: str) -> tuple[tuple[int | None, ...], int | None]:
    """Return the seasons that are decided on (None: the context's; 0: none by number), and how many are."""
    drawn = sentence.skeleton.text
    near = sentence.skeleton.plain(drawn[max(0, m.start() - 25) : m.end() + 30], sentence.scene.text)
    found = _COUNT.search(near)
    count = number(found["n"] or found["e"] or found["s"]) if found else None
    told = (
        _numbered(sentence, m.group())
        or _called_final(sentence, m)
        or _numbered(sentence, drawn[m.end() : m.end() + 12])[:1]
    )
    if told:
        return told[-1], None if value == "ending" else count
    if value == "ending" and m.groupdict().get("final") and re.search(r"\blast\b", near, re.IGNORECASE):
        return (sentence.scene.season or 0,), count  # "it's the last season": the one that is coming
    several = found is not None and (found["s"] or (found["n"] and found["what"] != "episodes"))
    if several and value in ("ending", "renewed"):
        return ((count if value == "ending" else 0),), count
    if value in ("cancelled", "ordered", "revived", "in-development", "optioned"):
        return (_season_beside(sentence, m),), count
    if value == "renewed" and season_of(sentence, sentence.skeleton.real(m.start()), default=True).value == 1:
        return (0,), count  # no renewal is of the first season
    return (None,), count


def _called_final(sentence: Sentence, m: re.Match[str]) -> list[tuple[int, ...]]:
    """Return the season that is said to be the final one: "the third season will be its final season"."""
    before = sentence.skeleton.text[max(0, m.start() - 45) : m.start()]
    is_one = m.groupdict().get("final") and re.search(r"\b(?:is|be|as|was) (?:\w+ ){0,2}\Z", before)
    return _numbered(sentence, before) if is_one else []


def _numbered(sentence: Sentence, drawn: str) -> list[tuple[int, ...]]:
    """Return the numbers of each naming of seasons in a piece of the drawing that gives any."""
    marks = sentence.skeleton.found(drawn, "S")
    return [m.what.numbers for m in marks if isinstance(m.what, SeasonMention) and m.what.numbers]


def _season_beside(sentence: Sentence, m: re.Match[str]) -> int | None:
    """Return the season named beside the verb, else 0: such decisions are about the whole title."""
    drawn = sentence.skeleton.text
    beside = _numbered(sentence, drawn[max(0, m.start() - 20) : m.end() + 12])
    return beside[0][-1] if beside else 0
