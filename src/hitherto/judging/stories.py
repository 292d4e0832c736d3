"""Stories: plot claims have no value to compare, so the words of their evidence tell which are one."""

import re
from collections import Counter, defaultdict

from hitherto.claims import Claim, fold

_WORD = re.compile(r"\w+")
_RUN = 3
_ENOUGH = 4  # runs that two sentences have to share
_SAME = 0.6  # of the shorter sentence's runs


class Stories:
    """The plot points of one work so far; each new claim joins the earliest one it repeats, or opens its own.

    The key of a plot point is the folded value of the claim that opened it.
    """

    def __init__(self) -> None:
        """Start with none."""
        self._keys: dict[tuple[int | None, str], str] = {}
        self._runs: dict[str, frozenset[tuple[str, ...]]] = {}
        self._holders: dict[tuple[object, ...], list[str]] = defaultdict(list)

    def place(self, claim: Claim, season: int | None) -> str:
        """Return the key of the plot point that a claim is about."""
        folded = fold(claim.value)
        if (season, folded) in self._keys:
            return self._keys[season, folded]
        words = _WORD.findall(" ".join(e.text for e in claim.evidence).lower())
        runs = frozenset(zip(*(words[i:] for i in range(_RUN)), strict=False))
        key = self._repeated(runs, season) or folded
        self._keys[season, folded] = key
        if key == folded:
            self._runs[key] = runs
            for run in runs:
                self._holders[season, *run].append(key)
        return key

    def _repeated(self, runs: frozenset[tuple[str, ...]], season: int | None) -> str | None:
        shared = Counter(key for run in runs for key in self._holders[season, *run])
        for key, count in shared.most_common():
            if count >= _ENOUGH and count >= _SAME * min(len(runs), len(self._runs[key])):
                return key
        return None
