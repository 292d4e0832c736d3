"""Wordings that begin with a title: only the runs of capitals that are followed so are tried, which is much quicker."""

import re
from collections.abc import Iterable, Iterator, Sequence

from hitherto.reading.drawing.sieve import Pattern

Run = tuple[int, int]  # where a run of capitals begins and ends


def rest(source: str, first: str) -> str:
    """Return what a pattern has after the title that it begins with; "" where it begins with something else."""
    return source.removeprefix(first) if source.startswith(first) else ""


def followed(rests: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of whatever follows in any of several wordings."""
    return re.compile("|".join(f"(?:{after})" for after in rests if after))


def runs_followed(run: re.Pattern[str], rests: re.Pattern[str], text: str, start: int, end: int) -> list[Run]:
    """Return the runs of capitals between these characters that are followed in one of the wordings."""
    found = (match.span() for match in run.finditer(text, start, end))
    return [place for place in found if rests.match(text, place[1], end)]


def beginning(
    pattern: Pattern, after: re.Pattern[str], runs: Sequence[Run], text: str, end: int
) -> Iterator[re.Match[str]]:
    """Find where a wording that begins with a title stands, at one of these runs."""
    at = 0
    for first, last in runs:
        if first >= at and after.match(text, last, end) and (found := pattern.bare.match(text, first, end)):
            yield found
            at = found.end()
