"""Regular expressions that pass over texts in which they cannot match.

Nearly every rule asks for words that few sentences have. What a pattern needs is read off its source once
(`pieces`), what a text has is looked up word by word and remembered, and the two are compared as numbers, one
bit a need. The answer of a sieved pattern is always that of the bare one.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from operator import or_
from typing import Generic, TypeVar

from hitherto.reading.drawing.known import needs
from hitherto.reading.drawing.pieces import Choice, kind_of_mark

T = TypeVar("T")

_WORD = re.compile(r"[^\W_]+|[^\w\s]")
_LONGEST = 16  # letters of a piece; longer ones are cut
_REMEMBERED = 1 << 16  # words
_KEPT = 1 << 12  # answers to which ways are open


class _Needs(dict[str, int]):
    """For each word the needs that it meets, found when the word comes for the first time."""

    def __init__(self) -> None:
        self.bits: dict[Choice, int] = {}
        self.pieces: dict[str, int] = {}
        self.openings: set[str] = set()  # with which the pieces begin, so that most places in a word are passed over

    def of(self, source: str) -> list[int]:
        """Return the needs of a pattern, one bit each, the rarest first."""
        return list(map(self._bit, needs(source)))

    def _bit(self, choice: Choice) -> int:
        if choice not in self.bits:
            self.bits[choice] = bit = 1 << len(self.bits)
            for piece in choice:
                short = piece if len(piece) <= _LONGEST else piece[:_LONGEST]
                self.pieces[short] = self.pieces.get(short, 0) | bit
                self.openings.add(short[:2])
            self.clear()
            _CHUNKS.clear()
            _HEARD.clear()
        return self.bits[choice]

    def __missing__(self, word: str) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        if not word[0].isalnum():
            met = self.pieces.get(kind_of_mark(word), 0)
        else:
            padded, pieces, met = f"^{word}$", self.pieces, 0
            for start in range(len(padded)):
                if padded[start : start + 2] in self.openings or padded[start] in self.openings:
                    for end in range(start + 1, min(len(padded), start + _LONGEST) + 1):
                        met |= pieces.get(padded[start:end], 0)
        self[word] = met
        return met


_NEEDS = _Needs()


class _Chunks(dict[str, int]):
    """The needs that the words and signs between two spaces meet together, such as "(ada" or "lights,”"."""

    def __missing__(self, chunk: str) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[chunk] = met = reduce(or_, map(_NEEDS.__getitem__, _WORD.findall(chunk)), 0)
        return met


_CHUNKS = _Chunks()


class _Heard(dict[str, int]):
    """The needs that the words of a text meet, for the texts that were asked for last."""

    def __missing__(self, text: str) -> int:
        if len(self) >= 512:
            self.clear()
        chunks = text.lower().split()
        self[text] = met = reduce(or_, filter(None, map(_CHUNKS.__getitem__, chunks)), 0)  # most of them meet nothing
        return met


_HEARD = _Heard()
heard = _HEARD.__getitem__


def remember(drawn: str, text: str, marks: Iterable[str]) -> None:
    """Note what a text of which parts are drawn as marks meets: what it met as it was, and the marks."""
    _HEARD[drawn] = reduce(or_, map(_NEEDS.__getitem__, marks), heard(text))


class Pattern:
    """A regular expression that looks only at texts in which it can match."""

    __slots__ = ("_compiled", "_flags", "needs", "pattern", "rarest")

    def __init__(self, source: str, flags: int = 0) -> None:
        """Read what the pattern needs; it is compiled when a text first meets that."""
        self.pattern, self._flags = source, flags
        bits = _NEEDS.of(source)
        self.needs, self.rarest = reduce(or_, bits, 0), bits[0] if bits else 0
        self._compiled: re.Pattern[str] | None = None

    @property
    def bare(self) -> re.Pattern[str]:
        """Return the regular expression itself."""
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, self._flags)
        return self._compiled

    def may(self, text: str) -> bool:
        """Tell whether a text has what every match needs."""
        return not self.needs & ~heard(text)

    def finditer(self, text: str, *span: int) -> Iterator[re.Match[str]]:
        """Find all matches, as `re` does."""
        return iter(()) if self.needs & ~heard(text) else (self._compiled or self.bare).finditer(text, *span)

    def search(self, text: str, *span: int) -> re.Match[str] | None:
        """Find the first match, as `re` does; at once, since it is mostly a few words that are searched."""
        return (self._compiled or self.bare).search(text, *span)

    def first(self, text: str) -> re.Match[str] | None:
        """Find the first match in a text that is long enough to look at its words before."""
        return None if self.needs & ~heard(text) else (self._compiled or self.bare).search(text)

    def findall(self, text: str, *span: int) -> list[str]:
        """Return what the first group (or the whole) matched at each place, as `re` does."""
        return [] if self.needs & ~heard(text) else (self._compiled or self.bare).findall(text, *span)

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """Put something else for what matches, as `re` does."""
        return (self._compiled or self.bare).sub(put, text, count)

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        """Split a text at the matches, as `re` does."""
        return (self._compiled or self.bare).split(text, maxsplit)

    def match(self, text: str, *span: int) -> re.Match[str] | None:
        """Match at the beginning, as `re` does."""
        return (self._compiled or self.bare).match(text, *span)

    def fullmatch(self, text: str, *span: int) -> re.Match[str] | None:
        """Match the whole, as `re` does."""
        return (self._compiled or self.bare).fullmatch(text, *span)


ALWAYS = Pattern("")  # open in every text


class Ways(Generic[T]):
    """Several patterns, each with what it stands for, of which only those are tried that can match."""

    def __init__(self, ways: Iterable[tuple[T, Pattern]]) -> None:
        """Keep the patterns in their order."""
        self._ways = tuple(ways)
        self._needs = reduce(or_, (way.needs for _, way in self._ways), 0)
        self._at: dict[int, list[int]] = {0: []}  # for the rarest need of a way, or 0 for none: the places of such ways
        for place, (_, way) in enumerate(self._ways):
            self._at.setdefault(way.rarest, []).append(place)
        self._rarest = reduce(or_, self._at, 0)
        self._open: dict[int, tuple[tuple[T, Pattern], ...]] = {}

    def may(self, text: str) -> bool:
        """Tell whether any of the patterns can match in a text."""
        return bool(self.open(text))

    def open(self, text: str) -> tuple[tuple[T, Pattern], ...]:
        """Return the ways that a text leaves open."""
        met = heard(text) & self._needs
        found = self._open.get(met)
        if found is None:
            if len(self._open) >= _KEPT:
                self._open.clear()
            found = self._open[met] = self._left(met)
        return found

    def _left(self, met: int) -> tuple[tuple[T, Pattern], ...]:
        places, asked, unmet = self._at[0].copy(), met & self._rarest, ~met
        while asked:
            need = asked & -asked  # one bit after the other
            places += self._at[need]
            asked ^= need
        return tuple(way for way in map(self._ways.__getitem__, sorted(places)) if not way[1].needs & unmet)

    def told(self, text: str) -> dict[T, None]:
        """Return what the ways that a text leaves open stand for, each once and in their order."""
        return dict.fromkeys(told for told, _ in self.open(text))

    def finditer(self, text: str, *span: int) -> Iterator[tuple[T, re.Match[str]]]:
        """Give every match of every way, in the order of the ways."""
        for told, way in self.open(text):
            for found in way.bare.finditer(text, *span):
                yield told, found
