"""What a recogniser finds in an article, found once and then asked for by sentence, or by the gap between two marks."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, Protocol, TypeVar


class Place(Protocol):
    """Something at characters `[start, end)` of the article."""

    @property
    def start(self) -> int:
        """Return where it begins."""

    @property
    def end(self) -> int:
        """Return where it ends."""


P = TypeVar("P", bound=Place)


class Standing(Generic[P]):
    """Places of one kind, in order and without overlap; `find` is how they are found in a stretch."""

    def __init__(self, found: Iterable[P], find: Callable[[int, int], Iterable[P]]) -> None:
        """Keep what was found in the whole."""
        self._all = tuple(found)
        self._starts = [place.start for place in self._all]
        self._find = find

    def __iter__(self) -> Iterator[P]:
        """Give all of them."""
        return iter(self._all)

    def within(self, start: int, end: int) -> Sequence[P]:
        """Return what stands in a stretch; where an edge of it cuts a place, the stretch is looked at by itself."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, first)
        if (first and self._all[first - 1].end > start) or (last > first and self._all[last - 1].end > end):
            return tuple(self._find(start, end))
        return self._all[first:last]
