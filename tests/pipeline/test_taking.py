"""Items go together, and none waits or is lost."""

from collections.abc import Iterator

import pytest

from hitherto.pipeline import taking
from hitherto.pipeline.taking import MOST, Chunks


def test_there_is_a_most_that_goes_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "LONGEST", 3600)
    assert [len(chunk) for chunk in Chunks(range(2 * MOST + 1))] == [MOST, MOST, 1]
    assert list(Chunks(())) == []


def test_what_is_slow_does_not_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "LONGEST", 0)
    assert list(Chunks("abc")) == [["a"], ["b"], ["c"]]


@pytest.mark.parametrize("stop", [KeyboardInterrupt, OSError])
def test_what_came_before_an_interruption_is_not_lost(stop: type[BaseException]) -> None:
    def some() -> Iterator[int]:
        yield 1
        yield 2
        raise stop

    chunks = iter(Chunks(some()))
    assert next(chunks) == [1, 2]
    with pytest.raises(stop):
        next(chunks)
