"""Many jobs at once, but one at a time for each host, and no more waiting in memory than are under way."""

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import replace
from typing import TypeVar
from urllib.parse import urlsplit

from hitherto.claims import Problem
from hitherto.sources.web.address import shown
from hitherto.sources.web.protocol import Unanswered

Job = TypeVar("Job")
Result = TypeVar("Result")

WORKERS = 12  # hosts that are asked at once


def host_of(url: str) -> str:
    """Return what the jobs of one host have in common."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


class Silence:
    """The hosts that said nothing in a run, each with what was wrong: they are asked nothing more until the next."""

    def __init__(self) -> None:
        self._hosts: dict[str, Problem] = {}

    def ask(self, url: str, work: Callable[[], Result]) -> Result | Problem:
        """Return what comes of asking for an address, or what was wrong with its host a moment ago."""
        host = host_of(url)
        if host in self._hosts:
            return replace(self._hosts[host], where=shown(url))
        found = work()
        if isinstance(found, Unanswered) and not (found.status or found.is_final or found.again_at):
            self._hosts[host] = found
        return found


def by_host(
    jobs: Iterable[Job], host: Callable[[Job], Hashable], work: Callable[[Job], Result], workers: int = WORKERS
) -> Iterator[tuple[Job, Result]]:
    """Yield each job with what came of it, as it comes; `work` runs in threads, and must not raise.

    No two jobs of one host run at once. What was not begun when the caller stops is never begun.
    """
    queues: dict[Hashable, deque[Job]] = {}
    for job in jobs:
        queues.setdefault(host(job), deque()).append(job)
    idle = deque(queues)
    running: dict[Future[Result], tuple[Hashable, Job]] = {}
    with ThreadPoolExecutor(workers, thread_name_prefix="hitherto-watch") as pool:
        while idle or running:
            while idle and len(running) < workers:
                queue = queues[idle[0]]
                job = queue.popleft()
                running[pool.submit(work, job)] = (idle.popleft(), job)
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                name, job = running.pop(future)
                if queues[name]:
                    idle.append(name)
                yield job, future.result()
