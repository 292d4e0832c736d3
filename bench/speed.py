"""Measure how quick Hitherto is on this machine: its start beside a bare Python's, and articles read a second.

    bench/speed.py [--rounds N]

The times of whole processes are medians, taken in turns so that a busy moment hits all alike.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

PYTHON = (sys.executable, "-c", "pass")
HITHERTO = (sys.executable, "-m", "hitherto")


def main() -> None:
    """Print one line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15, metavar="N", help="how often each command is run")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([*HITHERTO, "demo", "--out", folder], check=True, capture_output=True)
        title = ["--ledger", str(Path(folder, "ledger.db")), "facts", "The Corrow Line"]
        commands = {
            "python -c pass": PYTHON,
            "hitherto --version": (*HITHERTO, "--version"),
            "hitherto facts TITLE": (*HITHERTO, *title),
        }
        medians = _medians(commands, rounds)
    for name, seconds in medians.items():
        print(f"{name:<22}{seconds * 1000:7.1f} ms {seconds / medians['python -c pass']:6.2f} times a bare start")
    articles, seconds = _reading()
    print(
        f"{'reading the sample':<22}{seconds / articles * 1000:7.1f} ms an article, {articles / seconds:,.0f} a second"
    )


def _medians(commands: dict[str, Sequence[str]], rounds: int) -> dict[str, float]:
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(taken) for name, taken in times.items()}


def _reading() -> tuple[int, float]:
    """Read the sample some times over with a warm reader; return how many articles, and the seconds."""
    from hitherto.reading import builtin
    from hitherto.sources import sample

    reader, articles = builtin(), list(sample.articles())
    for article in articles:
        reader.read(article)
    start = time.perf_counter()
    times = 5
    for article in articles * times:
        reader.read(article)
    return len(articles) * times, time.perf_counter() - start


if __name__ == "__main__":
    main()
