"""Writers that are killed or write at once: what was acknowledged is there, and nothing half-written."""

import random
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

from hitherto.ledger import open_ledger

# Takes in articles with ten claims each, and says each article's id once the ledger has acknowledged it.
WRITER = """
import sys
from datetime import UTC, date, datetime
from hitherto.claims import Article, Claim, Evidence, Subject
from hitherto.ledger import open_ledger

where, first, last, step = sys.argv[1], *map(int, sys.argv[2:])
with open_ledger(where, clock=lambda: datetime.now(UTC)) as ledger:
    for number in range(first, last, step):
        text = f"Ada joins number {number}. " * 20
        article = Article(text, published=date(2026, 5, 1))
        claims = [
            Claim(Subject(f"Work {(number + i) % 7}"), "cast", f"Ada {i}", (Evidence.of(text, i, i + 3),), article.id)
            for i in range(10)
        ]
        ledger.take_in(article, claims, "plain 1")
        print(article.id, flush=True)
"""

WORKS = [f"work {number}" for number in range(7)]


def _writer(where: str, first: int, last: int, step: int = 1) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", WRITER, where, str(first), str(last), str(step)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _now() -> datetime:
    return datetime.now(UTC)


def test_a_killed_writer_loses_nothing(new_place: Callable[[], str]) -> None:
    where = new_place()
    chance = random.Random(4)
    for attempt in range(4):
        writer = _writer(where, attempt * 100_000, (attempt + 1) * 100_000)
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
            claims: dict[str, int] = {}
            for entry in ledger.entries(WORKS):
                claims[entry.article.id] = claims.get(entry.article.id, 0) + 1
            assert set(claims.values()) == {10}, "an article has all of its claims"
            assert set(acknowledged) <= claims.keys()


def test_writers_wait_for_one_another(new_place: Callable[[], str]) -> None:
    """Three write at once, the first two the same articles, into a ledger that none of them finds made."""
    where, alone = new_place(), new_place()
    writers = [_writer(where, 0, 60), _writer(where, 0, 60), _writer(where, 30, 90, 2)]
    assert [writer.communicate()[1] for writer in writers] == ["", "", ""]
    for first, last, step in ((0, 60, 1), (30, 90, 2)):
        assert _writer(alone, first, last, step).wait() == 0

    with open_ledger(where, clock=_now) as together, open_ledger(alone, clock=_now) as one:
        assert together.check() == []
        assert together.works() == one.works()
        ours, theirs = together.entries(WORKS), one.entries(WORKS)
        assert [entry.claim for entry in ours] == [entry.claim for entry in theirs]
        assert len({entry.article.id for entry in ours}) == 75
