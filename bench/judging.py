"""Measure judging on this machine: beside loading the same claims, as of days, and on from there.

    bench/judging.py [--claims N] [--rounds N] [--ledgers PATH…]

A made-up title has a cast, dates, platforms and orders that a score of outlets tell of over and over, as of real
titles; every fifth article is printed again by another outlet. What is compared takes turns in one run, and figures are
medians of CPU time. `--ledgers` are those that `bench/ledger.py scale --folder F` keeps: in each, one article is taken
in and its titles are judged again.
"""

import argparse
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import made_up

from hitherto.claims import Article, Claim, Detail, Evidence, Subject
from hitherto.judging import Judgement, judge
from hitherto.ledger import open_ledger
from hitherto.pipeline import Hitherto

START, ON = date(2025, 1, 1), date(2026, 12, 31)
FIRST, LAST = ("Ada", "Ben", "Cyd", "Dov", "Eve"), ("Okafor", "Moss", "Lind", "Rey")
PEOPLE = [f"{first} {last}" for first in FIRST for last in LAST]
OFTEN = {"cast": 8, "crew": 3, "release": 4, "order": 2, "platform": 2, "production": 1, "plot": 2}
VALUES: dict[str, tuple[tuple[str, ...], dict[str, Detail]]] = {
    "platform": (("Lanternfilm", "Halyard"), {}),
    "order": (("ordered", "renewed"), {"by": "Lanternfilm"}),
    "production": (("filming", "wrapped"), {}),
    "plot": (tuple(f"plot point {number}" for number in range(9)), {}),
}
SPEAKERS = ((), (), (), ("Lanternfilm",), ("Ada Okafor",), ("The Harbour Post",))


def main() -> None:
    """Print one line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--claims", type=int, default=1000, metavar="N", help="claims of the title")
    parser.add_argument("--rounds", type=int, default=7, metavar="N", help="rounds of which the median is told")
    parser.add_argument(
        "--ledgers", nargs="*", default=[], type=Path, metavar="PATH", help="ledgers to take one article into"
    )
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        _title(Path(scratch), asked.claims, asked.rounds)
        for path in asked.ledgers:
            _one_article(path, Path(scratch), asked.rounds)


def thread(claims: int) -> Iterator[tuple[Article, list[Claim], str]]:
    """Yield articles of nine claims each about one title, in order of their days."""
    count = claims // 9
    for number in range(count):
        chance = random.Random(f"thread {number}")
        name = number - 4 if number % 5 == 4 else number  # a copy
        first, _, reader = made_up.reading(f"thread {name}", 1, 34, made_up.TITLE)
        day = START + timedelta(days=600 * number // count)
        article = replace(first, outlet=f"Outlet {chance.randrange(20)}", published=day, url=None)
        yield article, [_claim(chance, article, day) for _ in range(9)], reader


def _claim(chance: random.Random, article: Article, day: date) -> Claim:
    name, value, details = _said(chance, day)
    start = chance.randrange(len(article.text) - 80)
    season = chance.choice((None, 1, 1, 2)) if day.year > 2025 else chance.choice((None, 1))
    return Claim(
        Subject(made_up.TITLE, season), name, value, (Evidence.of(article.text, start, start + 80),), article.id,
        details,
        polarity="-" if chance.random() < 0.03 else "+",
        certainty=chance.choice(("certain", "certain", "certain", "probable", "possible")),
        speaker=chance.choice(SPEAKERS), reader=made_up.READER,
    )  # fmt: skip


def _said(chance: random.Random, day: date) -> tuple[str, str, dict[str, Detail]]:
    """Say something as often as articles do: the cast most, dates next, the rest now and then."""
    name = chance.choices(list(OFTEN), list(OFTEN.values()))[0]
    if name == "cast":
        number = min(int(chance.expovariate(0.15)), len(PEOPLE) - 1)
        return name, PEOPLE[number], {"character": f"Captain {PEOPLE[-1 - number]}"}
    if name == "crew":
        return name, chance.choice(PEOPLE[:4]), {"job": chance.choice(("showrunner", "director", "writer"))}
    if name == "release":
        month = (day + timedelta(days=180)).replace(day=1)
        return name, chance.choice((str(month)[:7], str(month)[:4], str(month.replace(day=12)))), {}
    values, details = VALUES[name]
    return name, chance.choice(values), details


def _title(folder: Path, claims: int, rounds: int) -> None:
    with open_ledger(folder / "title.ledger", clock=lambda: datetime.now(UTC)) as ledger:
        for _ in ledger.take_in_all(thread(claims)):
            pass
        entries = ledger.entries([made_up.KEY])
        last = max(entry.said_at for entry in entries)
        older = [entry for entry in entries if entry.article.id != entries[-1].article.id]
        judged = Judgement(entries, ON)
        before = Judgement(older, ON)
        facts = len(judged.facts), len(before.facts)
        ways: dict[str, Callable[[], Any]] = {
            "loading the claims": lambda: ledger.entries([made_up.KEY]),
            "judging all of them": lambda: judge(entries, ON),
            "judging one more article": lambda: before.of(entries).facts,
            "the changes of the last 30 days": lambda: judged.changes_since(last - timedelta(days=30)),
        }
        times = _in_turns(ways, rounds)
        print(f"{len(entries)} claims in {len(entries) // 9} articles come to {facts[0]} facts")
        print(f"the last article touches {len(before.of(entries).anew)} of {len(judged.questions)} questions")
        for name, seconds in times.items():
            print(f"{name:<50}{seconds * 1e3:8.1f} ms, {seconds / times['loading the claims']:.1f} of loading")


def _one_article(path: Path, scratch: Path, rounds: int) -> None:
    """Take articles into a copy of a large ledger, and tell what changes by each."""
    copy = scratch / "copy.ledger"
    shutil.copy(path, copy)
    readings = iter([made_up.reading(f"new {number}", 1, 12, made_up.TITLE) for number in range(rounds)])
    claims: dict[str, list[Claim]] = {}

    class Ready:
        name, version = "made-up", "1"

        def read(self, article: Article) -> list[Claim]:
            return claims[article.id]

    with Hitherto(open_ledger(copy, clock=lambda: datetime.now(UTC)), reader=Ready()) as known:
        taken = []
        for article, made, _ in readings:
            claims[article.id] = [one for one in made if one.subject.work == made_up.TITLE]
            start = time.process_time()
            known.take_in([article])
            taken.append(time.process_time() - start)
        start = time.process_time()
        names = len(known.ledger.names())
        seconds = time.process_time() - start
        print(f"{path.name}, {names} titles: one article taken in and judged{statistics.median(taken) * 1e3:10.1f} ms")
        print(f"{path.name}: all names, which only a mistyped title needs{seconds * 1e3:10.1f} ms")
    copy.unlink()


def _in_turns(ways: dict[str, Callable[[], Any]], rounds: int) -> dict[str, float]:
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            start = time.process_time()
            way()
            times[name].append(time.process_time() - start)
    return {name: statistics.median(taken) for name, taken in times.items()}


if __name__ == "__main__":
    main()
