"""What all tests share: some may be skipped where something is absent, but not where it is required."""

import os
from collections.abc import Generator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
REQUIRED = "HITHERTO_REQUIRE"  # markers whose tests must not be skipped: "browser,postgresql"


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a skip into a failure where the environment says that what the test needs must be there."""
    report = yield
    required = {name.strip() for name in os.environ.get(REQUIRED, "").split(",")}
    needs = {mark.name for mark in item.iter_markers()} & required
    if report.skipped and needs and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped, but {REQUIRED} names {', '.join(sorted(needs))}: {reason}"
    return report
