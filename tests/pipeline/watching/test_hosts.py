"""Jobs run at once for different hosts, and never for one."""

import threading
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from hitherto.pipeline.watching.hosts import by_host, host_of

JOBS = st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 99)), max_size=30)


@settings(deadline=None, max_examples=30)
@given(JOBS, st.integers(1, 4))
def test_every_job_is_done_once_in_the_order_of_its_host(jobs: list[tuple[str, int]], workers: int) -> None:
    at_once: Counter[str] = Counter()
    most: Counter[str] = Counter()
    guard = threading.Lock()

    def work(job: tuple[str, int]) -> int:
        with guard:
            at_once[job[0]] += 1
            most[job[0]] = max(most[job[0]], at_once[job[0]])
        with guard:
            at_once[job[0]] -= 1
        return job[1] * 2

    done = list(by_host(jobs, lambda job: job[0], work, workers))
    assert all(result == job[1] * 2 for job, result in done)
    for host in "abc":
        assert [job for job, _ in done if job[0] == host] == [job for job in jobs if job[0] == host]
        assert most[host] <= 1


def test_hosts_run_beside_one_another() -> None:
    together = threading.Barrier(3, timeout=10)
    assert len(list(by_host("abc", str, lambda _: together.wait(), 3))) == 3


def test_the_host_of_an_address() -> None:
    assert host_of("http://A.test:80/x") == "a.test"
    assert host_of("http://[half") == host_of("nothing") == ""
