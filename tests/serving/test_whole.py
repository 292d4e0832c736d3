"""What takes long is worked out once, and nobody waits for it who has something to look at."""

import threading
import time

import pytest

from hitherto.serving.whole import BusyError, Whole


def test_what_was_found_is_found_once_for_each_version() -> None:
    whole, looked = Whole(), []

    def find() -> int:
        looked.append(1)
        return len(looked)

    assert [whole.get("a", "1", find) for _ in range(3)] == [1, 1, 1]
    assert whole.get("b", "1", find) == 2


def test_what_takes_no_time_is_found_at_once() -> None:
    whole = Whole()
    assert [whole.get("a", version, lambda version=version: version) for version in "1122"] == list("1122")  # type: ignore[misc]


def test_what_was_found_before_is_given_while_it_is_looked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hitherto.serving.whole._LONG", -1.0)
    whole, may_go = Whole(), threading.Event()
    assert whole.get("a", "1", lambda: "old") == "old"

    def slow() -> str:
        may_go.wait(10)
        return "new"

    assert [whole.get("a", "2", slow) for _ in range(5)] == ["old"] * 5
    may_go.set()
    for _ in range(500):
        if whole.get("a", "2", slow) == "new":
            break
        time.sleep(0.01)
    assert whole.get("a", "2", slow) == "new"


def test_who_would_wait_too_long_is_told_to_come_back() -> None:
    whole, begun, may_go = Whole(patience=0.01), threading.Event(), threading.Event()

    def slow() -> None:
        begun.set()
        may_go.wait(10)

    other = threading.Thread(target=whole.get, args=("a", "1", slow))
    other.start()
    begun.wait(10)
    with pytest.raises(BusyError, match="come back"):
        whole.get("b", "1", slow)
    may_go.set()
    other.join()


def test_a_failure_is_no_answer() -> None:
    whole = Whole()

    def fail() -> int:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        whole.get("a", "1", fail)
    assert whole.get("a", "1", lambda: 1) == 1
