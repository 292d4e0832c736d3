"""Follow a title through a simulated month, and print what somebody who follows it would see.

    python -m eval.month              # the notices day by day, the page at the end, and what failed
    python -m eval.month --out DIR    # writes the page and the notices in HTML there, too

The month is that of tests/month.py: one outlet, one that copies it, one that is broken, and one that is hostile, on a
small internet on this computer. Each day is a run of its own, as cron starts it.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.internet import Internet
from tests.month import HOSTS, LIMITS, World

from hitherto.cli.watch_run import told
from hitherto.notifying import Message
from hitherto.pages import html, terminal
from hitherto.pages.dates import day as written
from hitherto.pipeline import Hitherto
from hitherto.pipeline import open as open_hitherto
from hitherto.pipeline.watching import Run
from hitherto.state import Choices

TITLE, SEASON = "The Lighthouse Keepers", 2
WIDTH = 100  # columns


class Collected:
    """A way out that keeps what it is sent."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    def send(self, message: Message) -> None:
        """Keep it."""
        self.messages.append(message)


def days(hitherto: Hitherto, world: World, box: Collected) -> Iterator[tuple[date, Run]]:
    """Follow the title, and yield what came of each day's run."""
    with hitherto.watching(box, lambda _: box) as watching:
        watching.add(TITLE, SEASON, Choices())
        watching.add_feeds((f"http://{host}/feed", "") for host in HOSTS)
    for day in range(1, 31):
        world.dawn(day)
        with hitherto.watching(box, lambda _: box) as watching:
            yield world.internet.clock().date(), watching.run()
        world.dusk()


def show(hitherto: Hitherto, world: World, out: Path | None) -> None:
    """Print the month, and write it where that is wanted."""
    box = Collected()
    failed: Counter[str] = Counter()
    for day, done in days(hitherto, world, box):
        failed.update(str(problem) for problem in done.problems)
        if done.kept or done.sent:
            print(f"== {written(day)}: {told(done)}\n")
        for sent in done.sent:
            print(sent.message.text())
    print("== What failed, on how many days\n")
    for what, times in sorted(failed.items()):
        print(f"{times:3}  {what}")
    page = hitherto.page(f"{TITLE} s{SEASON}")
    print(f"\n== The page at the end\n\n{terminal.render(page, WIDTH, colour=False)}")
    asked = Counter(one.host for one in world.internet.asked)
    print(f"== Requests: {', '.join(f'{host} {asked[host]}' for host in HOSTS)}")
    if out:
        out.mkdir(parents=True, exist_ok=True)
        (out / "page.html").write_text(html.render(page), encoding="utf-8")
        for message in box.messages:
            (out / f"{message.made_at:%m-%d}.html").write_text(message.html(), encoding="utf-8")


def main() -> None:
    """Read the arguments, and let the month pass."""
    parser = argparse.ArgumentParser(description="Follow a title through a simulated month.")
    parser.add_argument("--out", type=Path, metavar="DIR", help="write the page and the notices in HTML there")
    out = parser.parse_args().out
    with TemporaryDirectory() as folder, Internet() as internet:
        world = World(internet)
        web = internet.web(limits=LIMITS)
        with open_hitherto(Path(folder) / "ledger.db", clock=internet.clock, web=web) as hitherto:
            show(hitherto, world, out)


if __name__ == "__main__":
    main()
