"""How fast the site and the API are served: cached and uncached answers, and memory over time.

The server and the load are processes of their own, on loopback. The bare framework is FastAPI with one route that
returns as many bytes; it and Hitherto take turns.
"""

import argparse
import asyncio
import multiprocessing
import os
import random
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import thousand

from hitherto.ledger import open_ledger

PARTS = ("cached", "uncached", "soak")
PAGE = "/api/v1/titles/{}/page"
OF_EACH = ("/titles/{}", "/titles/{}?as_of=2026-05-01", "/titles/{}.atom", "/titles/{}.ics", "/titles/{}.wikitext",
           "/api/v1/titles/{}/changes?since=2026-06-01", "/search?q={}")  # fmt: skip
OF_ALL = ("/", "/login", "/review", "/calendar", "/unknown", "/outlets", "/nothing", "/api/v1/titles", "/changes.atom")
SLICES = 12  # of a soak: in an hour, five minutes each
BARE = """
import sys, uvicorn
from fastapi import FastAPI, Response
app, body = FastAPI(), b"x" * int(sys.argv[2])
@app.get("/")
async def hello():
    return Response(body, media_type="application/json")
uvicorn.run(app, port=int(sys.argv[1]), access_log=False, log_level="warning")
"""


def main() -> None:
    """Run the parts that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--titles", type=int, default=1000, metavar="N")
    parser.add_argument("--claims", type=int, default=1000, metavar="N", help="about each title")
    parser.add_argument("--ledger", type=Path, help="where the ledger is kept for the next time")
    parser.add_argument("--pages", type=int, default=300, metavar="N", help="uncached pages to ask for")
    parser.add_argument("--minutes", type=float, default=60, help="of the soak")
    parser.add_argument("--rate", type=float, default=0, metavar="N", help="answers a second at most, in the soak")
    parser.add_argument("--path", default=PAGE, help="what is asked for, with {} for the title")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        ledger = asked.ledger or Path(folder) / "thousand.db"
        thousand.build(ledger, asked.titles, asked.claims)
        slugs = [name.lower().replace(" ", "-") for name in thousand.names(asked.titles)]
        _say("titles, claims", f"{asked.titles:,}, {asked.titles * asked.claims:,}")
        for part in asked.parts or PARTS:
            {"cached": _cached, "uncached": _uncached, "soak": _soak}[part](ledger, slugs, asked)


def _say(what: str, figure: str) -> None:
    print(f"{what:<76}{figure}", flush=True)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


@contextmanager
def _server(*command: str, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server, and wait until it answers."""
    process = subprocess.Popen([sys.executable, *command], cwd=Path(__file__).parents[1])
    try:
        for _ in range(300):
            with socket.socket() as link:
                if link.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield process
    finally:
        process.send_signal(signal.SIGINT)
        process.wait()


def _ours(ledger: Path, port: int) -> tuple[str, ...]:
    return "-m", "hitherto", "--quiet", "--ledger", str(ledger), "serve", "--port", str(port)


def _cached(ledger: Path, slugs: Sequence[str], asked: argparse.Namespace) -> None:
    """Let Hitherto with one cached answer and the bare framework with as many bytes take turns."""
    ours, bare = _free_port(), _free_port()
    path = asked.path.format(slugs[0])
    with _server(*_ours(ledger, ours), port=ours):
        size = len(_get(ours, path))
        with _server("-c", BARE, str(bare), str(size), port=bare):
            rates: dict[int, list[float]] = {ours: [], bare: []}
            for _ in range(5):
                for port, where in ((ours, path), (bare, "/")):
                    rates[port].append(_rate(port, where))
    mine, theirs = (statistics.median(rates[port]) for port in (ours, bare))
    _say(f"a cached answer of {size:,} bytes", f"{mine:,.0f} a second")
    _say("the bare framework, as many bytes", f"{theirs:,.0f} a second")
    _say("ratio (target 2)", f"{theirs / mine:.2f}")


def _rate(port: int, path: str, seconds: float = 4.0, links: int = 16) -> float:
    """Return how many answers a second come over so many connections, asked by another process."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(load, (port, [path], seconds, links))[0]


def _uncached(ledger: Path, slugs: Sequence[str], asked: argparse.Namespace) -> None:
    """Ask for pages of titles in any order, each once, one after the other."""
    port = _free_port()
    some = random.Random(1).sample(list(slugs), min(asked.pages, len(slugs) - 5))
    with _server(*_ours(ledger, port), port=port):
        for slug in [slug for slug in slugs if slug not in some][:5]:
            _get(port, asked.path.format(slug))
        times = []
        for slug in some:
            start = time.perf_counter()
            _get(port, asked.path.format(slug))
            times.append(time.perf_counter() - start)
    times.sort()
    median, p99 = statistics.median(times), times[int(len(times) * 0.99) - 1]
    _say(f"an uncached page (of {len(times)}), median", f"{median * 1e3:.0f} ms")
    _say("p99", f"{p99 * 1e3:.0f} ms")
    _say("ratio (target 3)", f"{p99 / median:.2f}")


def _soak(ledger: Path, slugs: Sequence[str], asked: argparse.Namespace) -> None:
    """Ask for cached and uncached answers for a long time, and look at the server's memory."""
    port = _free_port()
    with _server(*_ours(ledger, port), port=port) as process:
        paths, memory, answers = _soaked(slugs, asked), [_memory(process.pid)], 0.0
        _say("memory at the start", f"{memory[0]:.0f} MB")
        start, slice_ = time.monotonic(), max(10.0, asked.minutes * 60 / SLICES)
        while (passed := time.monotonic() - start) < asked.minutes * 60:
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                rate, errors = pool.apply(load, (port, paths, slice_, 4, asked.rate))
            answers += rate * slice_
            with open_ledger(ledger, clock=lambda: datetime.now(UTC)) as opened:  # what is kept is good no longer
                opened.take_in(*thousand.one_more(f"soak {time.time()}", asked.titles))
            memory.append(_memory(process.pid))
            after = f"after {(passed + slice_) / 60:.0f} minutes: {errors} errors, {rate:,.0f} answers a second, memory"
            _say(after, f"{memory[-1]:.0f} MB")
    third = len(memory) // 3
    grown = statistics.mean(memory[-third:]) - statistics.mean(memory[third : 2 * third])
    _say(f"{asked.minutes:g} minutes, answers", f"{answers:,.0f}")
    _say("memory of the last third, above the one before", f"{grown:+.1f} MB")


def _soaked(slugs: Sequence[str], asked: argparse.Namespace) -> list[str]:
    """Return what is asked for at random: pages, their exports, past days, what looks at all, and what is not there."""
    days = [f"2026-{month:02}-01" for month in range(1, 11)]
    of_each = [asked.path, *OF_EACH]
    return [
        *(path.format(slug) for slug in slugs for path in of_each),
        *(f"/api/v1/titles/{slug}/facts?as_of={day}" for slug in slugs[:20] for day in days),
        *(path for path in OF_ALL for _ in range(5)),
    ]


def _memory(process: int) -> float:
    """Return the resident memory of a process in MB."""
    pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _get(port: int, path: str) -> bytes:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=120) as answer:
        found: bytes = answer.read()
        return found


def load(port: int, paths: Sequence[str], seconds: float, links: int, rate: float = 0) -> tuple[float, int]:
    """Ask again and again for any of the paths over so many connections; return answers a second, and errors (5xx).

    A `rate` above 0 is how many are asked for a second at most.
    """
    return asyncio.run(_load(port, paths, seconds, links, links / rate if rate else 0))


async def _load(port: int, paths: Sequence[str], seconds: float, links: int, pause: float) -> tuple[float, int]:
    end = time.perf_counter() + seconds
    done = await asyncio.gather(*(_link(port, paths, end, pause, number) for number in range(links)))
    return sum(count for count, _ in done) / seconds, sum(errors for _, errors in done)


async def _link(port: int, paths: Sequence[str], end: float, pause: float, number: int) -> tuple[int, int]:
    chance, count, errors = random.Random(f"{time.time()} {number}"), 0, 0
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**20)
    requests = [f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode() for path in paths]
    while (begun := time.perf_counter()) < end:
        writer.write(chance.choice(requests) if len(requests) > 1 else requests[0])
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        if length:
            await reader.readexactly(length)
        count += 1
        errors += head.startswith(b"HTTP/1.1 5")
        if pause:
            await asyncio.sleep(max(0.0, begun + pause - time.perf_counter()))
    writer.close()
    return count, errors


if __name__ == "__main__":
    main()
