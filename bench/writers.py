"""Let eight processes take articles in, with overlaps, while four others read, and compare with one writer's ledger.

    bench/writers.py [--articles N] [--writers N] [--readers N]

In SQLite, and in PostgreSQL where its programs are installed. Nobody may see an error, and the ledger must equal the
one that a single writer makes of the same articles.
"""

import argparse
import multiprocessing
import random
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from multiprocessing.synchronize import Event
from pathlib import Path

import made_up
from hand_written import fresh_schemas
from server import private_server

from hitherto.claims import Claim, Entry
from hitherto.ledger import open_ledger

TITLES = 400
TOGETHER = 20  # articles that a writer takes in at once
SENTENCES = 12


def main() -> None:
    """Print one line for each database; exit with 1 where the ledgers differ or an error was seen."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=10_000, metavar="N")
    parser.add_argument("--writers", type=int, default=8, metavar="N")
    parser.add_argument("--readers", type=int, default=4, metavar="N")
    asked = parser.parse_args()
    good = True
    for name, (together, alone) in _places():
        start = time.perf_counter()
        trouble, answers = _together(together, asked.articles, asked.writers, asked.readers)
        seconds = time.perf_counter() - start
        _write(alone, list(range(asked.articles)))
        equal = _said(together) == _said(alone)
        good = good and equal and not trouble
        print(
            f"{name}: {asked.writers} writers took in {asked.articles:,} articles in {seconds:.0f} s while"
            f" {asked.readers} readers had {answers:,} answers; {len(trouble)} errors;"
            f" the ledger {'equals' if equal else 'DIFFERS FROM'} that of one writer",
            *trouble,
            sep="\n   ",
            flush=True,
        )
    raise SystemExit(not good)


def _places() -> Iterator[tuple[str, list[str]]]:
    with tempfile.TemporaryDirectory() as folder:
        yield "SQLite", [str(Path(folder, name)) for name in ("together.ledger", "alone.ledger")]
    with private_server() as server:
        if server:
            with fresh_schemas(server.address, 2) as places:
                yield "PostgreSQL", places


def _now() -> datetime:
    return datetime.now(UTC)


def _together(where: str, articles: int, writers: int, readers: int) -> tuple[list[str], int]:
    """Write and read in many processes; return the errors that anybody saw, and how many answers readers had."""
    context = multiprocessing.get_context("spawn")
    done, results = context.Event(), context.Queue()
    shares = _shares(articles, writers)
    writing = [context.Process(target=_writer, args=(where, share, results)) for share in shares]
    reading = [context.Process(target=_reader, args=(where, seed, done, results)) for seed in range(readers)]
    for process in writing + reading:
        process.start()
    outcomes = [results.get() for _ in writing]
    done.set()
    outcomes += [results.get() for _ in reading]
    for process in writing + reading:
        process.join()
    return [trouble for trouble, _ in outcomes if trouble], sum(answers for _, answers in outcomes)


def _shares(articles: int, writers: int) -> list[list[int]]:
    """Give each writer its part and half of the next one's, in an order of its own."""
    part = -(-articles // writers)
    shares = []
    for writer in range(writers):
        share = [number % articles for number in range(writer * part, writer * part + part * 3 // 2)]
        random.Random(writer).shuffle(share)
        shares.append(share)
    return shares


@contextmanager
def _telling(results: "multiprocessing.Queue[tuple[str, int]]", answers: list[object]) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        results.put((f"{type(error).__name__}: {error}", len(answers)))
    else:
        results.put(("", len(answers)))


def _writer(where: str, share: list[int], results: "multiprocessing.Queue[tuple[str, int]]") -> None:
    with _telling(results, []):
        _write(where, share)


def _write(where: str, numbers: list[int]) -> None:
    with open_ledger(where, clock=_now) as ledger:
        for start in range(0, len(numbers), TOGETHER):
            batch = [made_up.reading(str(number), TITLES, SENTENCES) for number in numbers[start : start + TOGETHER]]
            for _ in ledger.take_in_all(batch):
                pass


def _reader(where: str, seed: int, done: Event, results: "multiprocessing.Queue[tuple[str, int]]") -> None:
    """Ask for the claims of random titles, and search, until all is written."""
    chance = random.Random(f"reader {seed}")
    answers: list[object] = []
    with _telling(results, answers), open_ledger(where, clock=_now) as ledger:
        while not done.is_set():
            answers.append(len(ledger.entries([f"title {chance.randint(1, TITLES)}"])))
            answers.append(len(ledger.search("headline", limit=5)))


def _said(where: str) -> list[tuple[str, Claim]]:
    """Return everything that a ledger says, but for the times at which it was recorded."""
    with open_ledger(where, clock=_now) as ledger:
        if faults := ledger.check():
            raise SystemExit(str(faults[:3]))
        entries: list[Entry] = [entry for work in ledger.works() for entry in ledger.entries([work.key])]
    return sorted(((entry.article.id, entry.claim) for entry in entries), key=lambda said: (said[0], said[1].id))


if __name__ == "__main__":
    main()
