"""Measure a run of the watches over many feeds on this computer, of which a fifth fail, are slow or are malformed.

    make bench BENCH=watching                # 50, 200 and 800 feeds
    make bench BENCH=watching ARGS="200"

The hosts are served by a process of their own, and each number of feeds is watched by a new one, so that the memory is
that of the watching alone. No pause is kept between two requests to a host, nothing is tried twice, and a silent host
is waited for one second; nothing else is other than in use.
"""

import json
import multiprocessing
import resource
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # for the small internet of the tests

from tests.internet import Internet, failing, ok, raw, silent
from tests.pipeline.watching.conftest import article, feed

from hitherto.claims import Problem
from hitherto.pipeline import open as open_hitherto
from hitherto.pipeline.watching import Run, Watching
from hitherto.sources.web.client import PoliteWeb
from hitherto.sources.web.exchange import Network
from hitherto.sources.web.limits import Limits
from hitherto.sources.web.protocol import Ask, Reply
from hitherto.state import Choices

SIZES = (50, 200, 800)
SAID = "Tidewater has renewed The Lighthouse Keepers for a second season, the streaming service announced on Friday."
BAD = (
    failing(500),
    failing(404),
    silent(),
    raw(b"not HTTP at all\r\n\r\n"),
    ok("<rss><channel><item>", "application/rss+xml"),
    ok("No feed."),
)
LIMITS = Limits(silence=1, gap=0, attempts=1, backoff=0)


def serve(size: int, told: Connection) -> None:
    """Serve so many hosts with a feed each, say on which port, and go on until somebody says stop."""
    today = datetime.now(UTC).date()
    with Internet() as net:
        for at in range(size):
            host = net.host(f"outlet{at}.test")
            if at % 5 == 0:
                host["/feed"] = BAD[at // 5 % len(BAD)]
                continue
            headline = f"‘The Lighthouse Keepers’ renewed, says outlet {at}"
            host["/a"] = article(headline, f"Actor number {at} aside, {SAID}", day=today)
            host["/feed"] = feed((headline, f"http://outlet{at}.test/a"), title=f"Outlet {at}", etag=f'"{at}"')
        told.send(net.port)
        told.recv()


class Counting:
    """The real web, which counts what it is asked."""

    def __init__(self, port: int) -> None:
        self.asked: Counter[str] = Counter()
        network = Network(resolve=lambda _name, _port: [("127.0.0.1", port)])
        self._web = PoliteWeb(allowed=[".test"], limits=LIMITS, network=lambda: network)

    def ask(self, ask: Ask) -> Reply | Problem:
        self.asked["feeds" if ask.url.endswith("/feed") else "articles"] += 1
        return self._web.ask(ask)


class Quiet:
    """A way out that keeps nothing."""

    def send(self, _: object) -> None:
        return None


def timed(watching: Watching, web: Counting) -> dict[str, object]:
    """Do a run, and return what it took."""
    web.asked.clear()
    wall, cpu = time.perf_counter(), time.process_time()
    done: Run = watching.run()
    return {
        "seconds": round(time.perf_counter() - wall, 1),
        "cpu": round(time.process_time() - cpu, 1),
        "kept": done.kept,
        "failed": len(done.problems),
        "unchanged": done.unchanged,
        **web.asked,
        "peak MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def watch(size: int, port: int, told: Connection) -> None:
    """Watch so many feeds three times, and say what it took."""
    web = Counting(port)
    with (
        tempfile.TemporaryDirectory() as folder,
        open_hitherto(Path(folder) / "ledger.db", web=web) as hitherto,
        hitherto.watching(Quiet(), lambda _: Quiet()) as watching,
    ):
        watching.add("The Lighthouse Keepers", 2, Choices())
        watching.add_feeds((f"http://outlet{at}.test/feed", "") for at in range(size))
        told.send([timed(watching, web) for _ in range(3)])


def main() -> None:
    """Print a line for each run."""
    for size in [int(one) for one in sys.argv[1:]] or SIZES:
        (ours, servers), (mine, watchers) = multiprocessing.Pipe(), multiprocessing.Pipe()
        context = multiprocessing.get_context("spawn")
        server = context.Process(target=serve, args=(size, servers))
        server.start()
        watcher = context.Process(target=watch, args=(size, ours.recv(), watchers))
        watcher.start()
        for name, took in zip(("first", "second", "third"), mine.recv(), strict=True):
            print(f"{size:4} feeds, {name} run: {json.dumps(took)}", flush=True)
        watcher.join()
        ours.send("stop")
        server.join(5)
        server.terminate()


if __name__ == "__main__":
    main()
