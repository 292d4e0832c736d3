"""Seasons as articles name them: "season 2", "series two", "the sophomore season", "seasons 4 and 5"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hitherto.reading.numbers import NUMBER, ORDINAL, number

_SEASON = re.compile(
    rf"""\b(?:
    (?:seasons?|series(?!\s+{NUMBER}\s+(?:of\s+the\s+)?(?:episodes?|characters?|stars?(?!\s+(?-i:[A-Z])))\b))
        \s+(?P<first>{NUMBER}(?!\s+(?:of\s+the\s+)?(?:years?|times|months|weeks|days)\b))
        (?P<more>(?:(?:,|\s+and|,\s+and|\s+through|\s+to|\s*[-–&])\s*{NUMBER})*)
  | S(?P<short>\d{{1,2}})\b(?!\w)
  | (?P<ordinal>{ORDINAL})(?P<ordinals>(?:(?:,|\s+and|,\s+and|\s+or)\s+(?:the\s+)?(?:{ORDINAL}|final|last))*)
        (?:,?\s+\(?(?:and\s+)?(?:(?:sadly|seemingly|presumably|possibly|reportedly|likely)\s+)?(?:final|last|new|upcoming|live-action|TV|eight-episode|ten-episode)\)?)*\s+(?:seasons?|series(?=\s+(?:of|on|in|was|is|will|has|had|at|for|and|after|by|from
            |ended|ends|began|begins|started|starts|finished|concluded|concludes|aired|airs|premiered|premieres|launched
            |launches|returns|drew|averaged|pulled|saw|sees|picks|opens|opened|kicks|wrapped|won|followed|follows)\b|\s*[.,;:!?)]|\s*\Z)|(?:TV\s+)?outing|run\b)
  | (?:first|last|previous)\s+(?P<span>{NUMBER})\s+(?:seasons?|series)
  | (?:all\s+(?P<all>{NUMBER})|(?P<both>both))\s+seasons
  | (?P<relative>new|next|upcoming|coming|final|latest|current|previous|last|initial|forthcoming)
        (?:\s+and\s+final)?(?:\s+(?!{ORDINAL})[\w-]+)?\s+season(?!s|al)
    )""",
    re.IGNORECASE | re.VERBOSE,
)

# Without the word, where the sentence has it: "like the first,", "while the third is", "its tenth instalment".
_SHORTENED = re.compile(
    rf"(?<=\bthe )(?P<nth>{ORDINAL})(?: one)?(?=[,;:.]? (?:was|is|will|has|had|did|ended|premiered|debuted|aired|follow"
    rf"|came|comes|arriv|be|were|and|which|,)|[,;.)]|\Z)"
    rf"|\b(?:(?P<nth2>{ORDINAL})|(?P<relative>new|next|upcoming|latest)) (?:\w+ )?(?:instal?lment|chapter|batch)\b",
    re.IGNORECASE,
)
_SHORT = re.compile(r"s\d")


@dataclass(frozen=True, slots=True)
class SeasonMention:
    """Seasons named at characters `[start, end)`: their numbers, or how they lie to the one that is coming."""

    start: int
    end: int
    numbers: tuple[int, ...]
    relative: str = ""  # "new", "next", "previous" … where no number is given


def season_mentions(text: str, start: int, end: int) -> Iterator[SeasonMention]:
    """Find the seasons named between these characters, in order."""
    if not _may_name_one(text[start:end].lower()):
        return
    named: list[SeasonMention] = []
    for found in _SEASON.finditer(text, start, end):
        relative = (found["relative"] or "").lower()
        numbers = () if relative else _numbers(found)
        if numbers or relative:
            named.append(SeasonMention(found.start(), found.end(), numbers, relative))
    yield from sorted([*named, *_shortened(text, start, end, named)], key=lambda m: m.start) if named else ()


def _shortened(text: str, start: int, end: int, named: list[SeasonMention]) -> Iterator[SeasonMention]:
    """Find what else is a season where one is named: "like the first", "a revamped tenth instalment"."""
    for found in _SHORTENED.finditer(text, start, end):
        if all(found.end() <= m.start or m.end <= found.start() for m in named):
            nth, relative = found["nth"] or found["nth2"], (found["relative"] or "").lower()
            yield SeasonMention(found.start(), found.end(), (number(nth) or 1,) if nth else (), relative)


def _may_name_one(lower: str) -> bool:
    """Tell at a glance whether a text has any of the words that name seasons."""
    held = "season" in lower or "series" in lower or "outing" in lower or "run" in lower
    return held or _SHORT.search(lower) is not None


def _numbers(found: re.Match[str]) -> tuple[int, ...]:
    if counted := found["span"] or found["all"] or found["both"]:
        last = 2 if found["both"] else number(counted) or 0
        return tuple(range(1, last + 1)) if not found["span"] or found.group().lower().startswith("first") else ()
    if found["ordinal"]:
        words = [found["ordinal"], *re.findall(ORDINAL, found["ordinals"] or "", re.IGNORECASE)]
        return tuple(n for w in words if (n := number(w)))
    first = number(found["short"] or found["first"])
    more = [n for w in re.findall(NUMBER, found["more"] or "", re.IGNORECASE) if (n := number(w)) is not None]
    if first is None or first > 60:
        return ()
    if more and re.search(r"through|to|[-–]", found["more"]):
        return tuple(range(first, more[-1] + 1))
    return (first, *more)
