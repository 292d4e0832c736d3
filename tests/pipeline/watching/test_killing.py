"""A run that is killed at any moment loses nothing and sends nothing twice; so do several at once."""

import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.internet import Internet
from tests.pipeline.watching.conftest import Desk, article, feed

from hitherto.ledger import open_ledger
from hitherto.state import Choices, open_state
from hitherto.state.link import Row
from hitherto.state.sqlite import SqliteState

# Runs the watches once, with the real clock, on the small internet of the test. Each message is written to a file as
# it is sent, which is the moment that counts.
RUNNER = """
import os, sys
from datetime import UTC, datetime
from hitherto.pipeline import open
from hitherto.pipeline.watching import running
from hitherto.sources.web.client import PoliteWeb
from hitherto.sources.web.exchange import Network
from hitherto.sources.web.limits import Limits

where, port, out = sys.argv[1:]
running.TOGETHER = 3
network = Network(resolve=lambda name, _: [("127.0.0.1", int(port))])
web = PoliteWeb(allowed=[".test"], limits=Limits(gap=0, total=5), network=lambda: network)

class File:
    def send(self, message):
        lines = [line.text for part in message.parts for line in part.lines]
        log = os.open(out, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(log, "".join(f"{line}\\n" for line in lines).encode())
        os.close(log)

with open(where, clock=lambda: datetime.now(UTC), web=web) as hitherto:
    with hitherto.watching(File(), lambda _: File()) as watching:
        done = watching.run()
        print(len(done.problems), done.is_alone, flush=True)
        for problem in done.problems:
            print(problem)
"""
Keepers = Callable[..., None]
NAMES = ("Ada Okafor", "Ben Achterberg", "Carla Nwosu", "Dov Halloran", "Esme Tadesse", "Finn Oyelaran", "Gita Marlow")


@pytest.fixture
def place(desk: Desk, internet: Internet) -> Path:
    """A ledger with a watch on outlets that name an actor each."""
    today = datetime.now(UTC).date()
    feeds = []
    for at, name in enumerate(NAMES):
        host = internet.host(f"outlet{at}.test")
        part = f"will play Captain Number {at} in season 2 of The Lighthouse Keepers"
        said = f"{name} {part}, Tidewater announced on Monday."
        host["/a"] = article(f"‘The Lighthouse Keepers’ season 2 adds {name}", said, day=today)
        host["/feed"] = feed((name, f"http://outlet{at}.test/a"), etag='"1"')
        feeds.append((f"http://outlet{at}.test/feed", ""))
    watching = desk.open()
    watching.add("The Lighthouse Keepers", 2, Choices())
    watching.add_feeds(feeds)
    return desk.where


def _start(place: Path, internet: Internet, out: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", RUNNER, str(place), str(internet.port), str(out)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _told(out: Path) -> Counter[str]:
    lines = out.read_text("utf-8").splitlines()
    return Counter(line.removeprefix("Cast: ").partition(" – ")[0].partition(" (")[0] for line in lines)


def test_a_run_that_is_killed_goes_on_where_it_stopped(place: Path, internet: Internet, tmp_path: Path) -> None:
    out, chance = tmp_path / "sent", random.Random(7)
    doubtful = ""
    for _ in range(14):
        runner = _start(place, internet, out)
        asked = len(internet.asked)
        limit = time.monotonic() + 20
        while len(internet.asked) == asked and runner.poll() is None and time.monotonic() < limit:
            time.sleep(0.005)  # until it is under way
        time.sleep(chance.uniform(0, 0.4))
        runner.kill()
        doubtful += runner.communicate()[0]
        with open_state(place) as state:
            for one in state.feeds.all():
                assert one.failures == 0
    for _ in range(2):
        last = _start(place, internet, out)
        said, trouble = last.communicate(timeout=60)
        assert trouble == ""
        doubtful += said
    told = _told(out)
    assert set(told.values()) == {1}, "nothing twice"
    missing = set(NAMES) - set(told)
    assert all(name in doubtful for name in missing), "what may not have arrived is said"
    with open_ledger(place, clock=lambda: datetime.now(UTC)) as ledger:
        assert ledger.check() == []
        assert len(list(ledger.kept())) == len(NAMES)


class CutError(BaseException):
    """The power is gone."""


@pytest.mark.parametrize("at", range(1, 30))
def test_wherever_it_is_cut_off_it_goes_on(
    desk: Desk, keepers: Keepers, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    keepers("Tidewater has renewed The Lighthouse Keepers for a second season, it announced on Friday.")
    watching = desk.open()
    watching.add("The Lighthouse Keepers", 2, Choices())
    watching.add_feeds([("http://quay.test/feed", "")])
    steps, whole = 0, SqliteState.rows

    def rows(state: SqliteState, statement: str, values: Sequence[object] = ()) -> list[Row]:
        nonlocal steps
        steps += 1
        if steps == at:
            raise CutError
        return whole(state, statement, values)

    with monkeypatch.context() as patch:
        patch.setattr(SqliteState, "rows", rows)
        try:
            desk.open().run()
        except CutError:
            steps = -1
    problems = [str(one) for _ in range(2) for one in desk.open().run().problems]
    told = desk.told.lines() + [problem for problem in problems if "may not have got" in problem]
    assert len(desk.told.lines()) <= 1
    assert told, "told, or said that it may not have arrived"
    assert (steps == -1) or at > 20, "a run has so many steps"


def test_runs_at_once_send_nothing_twice(place: Path, internet: Internet, tmp_path: Path) -> None:
    out = tmp_path / "sent"
    runners = [_start(place, internet, out) for _ in range(4)]
    said = [runner.communicate(timeout=60) for runner in runners]
    assert [trouble for _, trouble in said] == [""] * 4
    assert _told(out) == Counter(NAMES)
