"""Measure the ledger on this machine: taking in, reading back, size on disk, and how little its size matters.

    bench/ledger.py [--articles N] [--sizes N,N,…] [--folder F] [--postgresql ADDRESS] [PART…]

The parts are intake, durable, reading, bytes and scale; without any, all are measured. Each article has ten claims.
What is compared takes turns in one run, so that a busy moment hits both; figures are medians. `--sizes` are the
numbers of articles in the ledgers for `scale`, which stay in the folder and are made only once, each by a process of
its own that says how much memory it took. With `--postgresql`, intake, durable and reading are measured there too,
in schemas that are dropped afterwards; give it a server with `fsync` on.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import made_up
from hand_written import Hand, PostgresqlHand, SqliteHand, fresh_schemas

from hitherto import pipeline
from hitherto.ledger import Ledger, open_ledger

PARTS = ("intake", "durable", "reading", "bytes", "scale")
TOGETHER = 1000  # articles that the ledger takes in before it is the turn of the bare rows
PAST = date(2025, 9, 1)
SHORT = 12  # sentences in the articles of the large ledgers


def main() -> None:
    """Print one line for each figure."""
    asked = _arguments()
    with tempfile.TemporaryDirectory() as scratch:
        folder = asked.folder or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        measures = {"intake": _intake, "durable": _durable, "reading": _reading, "bytes": _bytes}
        for kind, places in _databases(Path(scratch), asked.postgresql):
            for part in (one for one in asked.parts if one in measures):
                measures[part](kind, places, asked.articles)
        if "scale" in asked.parts:
            _scale(folder, asked.sizes)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--articles", type=int, default=5000, metavar="N", help="articles for all but scale")
    parser.add_argument("--sizes", type=_sizes, default=[5000, 20_000], metavar="N,N", help="articles for scale")
    parser.add_argument("--folder", type=Path, help="where the ledgers for scale are kept")
    parser.add_argument("--postgresql", metavar="ADDRESS", help="a database to measure in too")
    parser.add_argument("--build", nargs=2, metavar=("PATH", "N"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.build:
        _build(Path(asked.build[0]), int(asked.build[1]))
        sys.exit()
    if unknown := set(asked.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}: choose of {', '.join(PARTS)}")
    asked.parts = asked.parts or list(PARTS)
    return asked


def _sizes(written: str) -> list[int]:
    return [int(part) for part in written.split(",")]


def _databases(scratch: Path, address: str | None) -> Iterator[tuple[type[Hand], list[str]]]:
    """Yield each kind of database with two places for ledgers."""
    yield SqliteHand, [str(scratch / "ours.ledger"), str(scratch / "bare.ledger")]
    if address:
        with fresh_schemas(address, 2) as places:
            yield PostgresqlHand, places


def _now() -> datetime:
    return datetime.now(UTC)


def _say(what: str, figure: str) -> None:
    print(f"{what:<76}{figure}", flush=True)


def _intake(kind: type[Hand], places: list[str], articles: int) -> None:
    """Let the ledger and bare insertions of the same rows into the same schema take turns."""
    ours = bare = 0.0
    source = made_up.readings(articles)
    open_ledger(places[1], clock=_now).close()
    with open_ledger(places[0], clock=_now) as ledger, kind(places[0]) as read, kind(places[1]) as write:
        while batch := list(islice(source, TOGETHER)):
            start = time.perf_counter()
            for _ in ledger.take_in_all(batch):
                pass
            ours += time.perf_counter() - start
            rows = read.fresh_rows()
            start = time.perf_counter()
            write.insert(rows)
            bare += time.perf_counter() - start
    claims = articles * made_up.CLAIMS
    _say(f"{kind.name}: taking in {claims:,} claims", f"{ours / claims * 1e6:.0f} µs a claim")
    _say(f"{kind.name}: the same rows, {kind.way}", f"{bare / claims * 1e6:.0f} µs a claim")
    _say(f"{kind.name}: ratio (target 2)", f"{ours / bare:.2f}")


def _durable(kind: type[Hand], places: list[str], _: int) -> None:
    """Take single articles in, each in turn with one `fdatasync` of a page."""
    syncs, takes = [], []
    with tempfile.NamedTemporaryFile() as file, open_ledger(places[0], clock=_now) as ledger:
        for number in range(300):
            one = made_up.reading(f"single {number}", 100)
            os.pwrite(file.fileno(), os.urandom(4096), number % 100 * 4096)
            syncs.append(_seconds(partial(os.fdatasync, file.fileno())))
            takes.append(_seconds(partial(ledger.take_in, *one)))
    sync, take = statistics.median(syncs), statistics.median(takes)
    _say(f"{kind.name}: one article with ten claims, durably", f"{take * 1e3:.2f} ms")
    _say(f"{kind.name}: one fdatasync", f"{sync * 1e3:.2f} ms")
    _say(f"{kind.name}: ratio (target 3)", f"{take / sync:.2f}")


def _reading(kind: type[Hand], places: list[str], articles: int) -> None:
    """Ask for the claims of titles as of a day, each in turn with SQL written by hand."""
    with open_ledger(places[0], clock=_now) as ledger, kind(places[0]) as hand:
        if not ledger.entries([made_up.KEY]):
            for _ in ledger.take_in_all(made_up.readings(articles)):
                pass
        hand.settle()
        for key in (made_up.KEY, "title 7"):
            for day in (PAST, date.max):
                _compare(kind, ledger, hand, key, day)


def _compare(kind: type[Hand], ledger: Ledger, hand: Hand, key: str, day: date) -> None:
    ways: dict[str, Callable[[], list[Any]]] = {
        "the ledger": lambda: ledger.entries([key], as_of=day),
        "rows by hand": lambda: hand.rows(key, day),
        "rows by hand, with the words": lambda: hand.words(key, day),
        "the same objects by hand": lambda: hand.entries(key, day),
    }
    count = len(ways["the ledger"]())
    if not all(len(way()) == count for way in ways.values()):
        raise SystemExit(f"the ways do not agree on the claims of {key} as of {day}")
    times = _in_turns(ways, 200, kind.clock)
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    about = f"{kind.name}: {count} claims of {key}{'' if day == date.max else ' as of a past day'}"
    ours = medians.pop("the ledger")
    _say(about, f"{ours * 1e3:.2f} ms")
    for name, seconds in medians.items():
        _say(f"   {name}", f"{seconds * 1e3:.2f} ms, ratio {ours / seconds:.2f}")


def _in_turns(ways: dict[str, Callable[[], Any]], rounds: int, clock: Callable[[], float]) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            times[name].append(_seconds(way, clock))
    return times


def _seconds(what: Callable[[], Any], clock: Callable[[], float] = time.perf_counter) -> float:
    start = clock()
    what()
    return clock() - start


def _bytes(kind: type[Hand], places: list[str], articles: int) -> None:
    """Say of what the bytes on disk consist."""
    with open_ledger(places[0], clock=_now) as ledger:
        if ledger.last_recorded() is None:
            for _ in ledger.take_in_all(made_up.readings(articles)):
                pass
    with kind(places[0]) as hand:
        sizes, claims = hand.sizes()
    _say(f"{kind.name}: bytes on disk for each claim", f"{sum(sizes.values()) / claims:.0f}")
    for name, size in sorted(sizes.items(), key=lambda item: -item[1]):
        if size / claims >= 1:
            _say(f"   {name}", f"{size / claims:.0f}")


def _build(path: Path, articles: int) -> None:
    """Make a ledger, and say how much memory it took at 1,000, 10,000 … articles."""
    import resource

    marks = {10**power for power in range(3, 9)} | {articles}
    start, half_made = time.perf_counter(), path.with_suffix(".building")
    with open_ledger(half_made, clock=_now) as ledger:
        for number, _ in enumerate(ledger.take_in_all(made_up.readings(articles, SHORT)), start=1):
            if number in marks:
                peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
                minutes = (time.perf_counter() - start) / 60
                _say(f"peak memory after {number * made_up.CLAIMS:,} claims", f"{peak:.0f} MB ({minutes:.1f} minutes)")
    half_made.rename(path)


def _scale(folder: Path, sizes: Iterable[int]) -> None:
    """Ask the same of ledgers of all sizes, in turns."""
    paths = {size: folder / f"{size}.ledger" for size in sizes}
    for size, path in paths.items():
        if not path.exists():
            subprocess.run([sys.executable, __file__, "--build", str(path), str(size)], check=True)
    ledgers = {size: open_ledger(path, clock=_now, create=False) for size, path in paths.items()}
    titles = {size: pipeline.Hitherto(ledger, clock=_now) for size, ledger in ledgers.items()}
    later = PAST + timedelta(days=60)
    questions: dict[str, Callable[[int], Any]] = {
        "its claims": lambda size: ledgers[size].entries([made_up.KEY]),
        "its claims as of a past day": lambda size: ledgers[size].entries([made_up.KEY], as_of=PAST),
        "its claims on two days": lambda size: [ledgers[size].entries([made_up.KEY], as_of=d) for d in (PAST, later)],
        "the names of all titles": lambda size: ledgers[size].names(),
        "what changed between two days, judged": lambda size: titles[size].changes(made_up.TITLE, PAST, later),
    }
    for question, ask in questions.items():
        rounds = 200 if question.startswith("its") else 15
        times = _in_turns({str(size): partial(ask, size) for size in paths}, rounds, time.process_time)
        smallest = statistics.median(times[str(min(paths))])
        for size in sorted(paths):
            taken = sorted(times[str(size)])
            median, p99 = statistics.median(taken), taken[int(len(taken) * 0.99) - 1]
            _say(
                f"{size * made_up.CLAIMS:,} claims: {question}",
                f"{median * 1e3:.2f} ms, {median / smallest:.2f} of the smallest; p99/median {p99 / median:.1f}",
            )
    for path in paths.values():
        _sizes_of(path)


def _sizes_of(path: Path) -> None:
    with SqliteHand(str(path)) as hand:
        sizes, claims = hand.sizes()
    _say(f"{claims:,} claims: bytes on disk for each", f"{sum(sizes.values()) / claims:.0f}")


if __name__ == "__main__":
    main()
