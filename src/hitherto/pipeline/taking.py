"""Taking many articles in: together where there are many, and without letting anybody wait."""

import time
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

Item = TypeVar("Item")

MOST = 200  # items that go together
LONGEST = 0.5  # seconds that the first of them waits for the others


class Chunks(Generic[Item]):
    """Items in lists: as many as came within half a second, and at most 200, so that memory stays flat."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._items = items

    def __iter__(self) -> Iterator[list[Item]]:
        """Yield the lists in order; none is empty."""
        chunk: list[Item] = []
        began = 0.0
        try:
            for item in self._items:
                began = began if chunk else time.monotonic()
                chunk.append(item)
                if len(chunk) >= MOST or time.monotonic() - began >= LONGEST:
                    yield chunk
                    chunk = []
        except (Exception, KeyboardInterrupt):  # what came before it is not lost
            if chunk:
                yield chunk
            raise
        if chunk:
            yield chunk
