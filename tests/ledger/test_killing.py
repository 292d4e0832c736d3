"""Writers that are killed or write at once: what was acknowledged is there, and nothing half-written."""

import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from hitherto.ledger import Ledger, open_ledger

# Takes in articles with ten claims each, alone or several together, and says each article's id once the ledger has
# acknowledged it.
WRITER = """
import sys
from datetime import UTC, date, datetime
from hitherto.claims import Article, Claim, Evidence, Subject
from hitherto.ledger import open_ledger

where, first, last, step, together = sys.argv[1], *map(int, sys.argv[2:])

def readings():
    for number in range(first, last, step):
        text = f"Ada joins number {number}. " * 20
        article = Article(text, published=date(2026, 5, 1))
        claims = [
            Claim(Subject(f"Work {(number + i) % 7}"), "cast", f"Ada {i}", (Evidence.of(text, i, i + 3),), article.id)
            for i in range(10)
        ]
        yield article, claims, "plain 1"

with open_ledger(where, clock=lambda: datetime.now(UTC)) as ledger:
    one_by_one = (ledger.take_in(*reading) for reading in readings())
    for taken in ledger.take_in_all(readings()) if together else one_by_one:
        print(taken.article, flush=True)
"""

WORKS = [f"work {number}" for number in range(7)]


def _writer(where: str, first: int, last: int, step: int = 1, *, together: bool = False) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", WRITER, where, *map(str, (first, last, step, int(together)))]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _now() -> datetime:
    return datetime.now(UTC)


@pytest.mark.parametrize("together", [False, True])
def test_a_killed_writer_loses_nothing(new_place: Callable[[], str], together: bool) -> None:
    where = new_place()
    chance = random.Random(4)
    for attempt in range(4):
        writer = _writer(where, attempt * 100_000, (attempt + 1) * 100_000, together=together)
        assert writer.stdout
        acknowledged = [writer.stdout.readline().strip()]
        time.sleep(chance.uniform(0, 0.05))
        writer.kill()
        rest, trouble = writer.communicate()
        assert trouble == ""
        acknowledged += [line for line in rest.splitlines() if len(line) == len(acknowledged[0])]

        with open_ledger(where, clock=_now) as ledger:
            assert ledger.check() == []
            assert all(ledger.article(article) for article in acknowledged)
            assert set(acknowledged) <= _whole_articles(ledger)


def _whole_articles(ledger: Ledger) -> set[str]:
    claims = Counter(entry.article.id for entry in ledger.entries(WORKS))
    assert set(claims.values()) <= {10}, "an article has all of its claims"
    return set(claims)


def test_writers_and_readers_do_not_disturb_one_another(new_place: Callable[[], str]) -> None:
    """Three write at once, the first two the same articles, into a ledger that none of them finds made."""
    where, alone = new_place(), new_place()
    writers = [_writer(where, 0, 60), _writer(where, 0, 60, together=True), _writer(where, 30, 90, 2)]
    with open_ledger(where, clock=_now) as ledger:
        seen: set[str] = set()
        while any(writer.poll() is None for writer in writers):
            seen, before = _whole_articles(ledger), seen
            assert seen >= before
    assert [writer.communicate()[1] for writer in writers] == ["", "", ""]
    for first, last, step in ((0, 60, 1), (30, 90, 2)):
        assert _writer(alone, first, last, step).wait() == 0

    with open_ledger(where, clock=_now) as together, open_ledger(alone, clock=_now) as one:
        assert together.check() == []
        assert together.works() == one.works()
        ours, theirs = together.entries(WORKS), one.entries(WORKS)
        assert [entry.claim for entry in ours] == [entry.claim for entry in theirs]
        assert len({entry.article.id for entry in ours}) == 75
