"""What all tests share: some may be skipped where something is absent, but not where it is required."""

import os
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from tests.internet import Internet

ROOT = Path(__file__).parents[1]
POSTGRESQL = "HITHERTO_TEST_POSTGRESQL"  # the address of a server where tests may make schemas: "postgresql://…/db"
REQUIRED = "HITHERTO_REQUIRE"  # markers whose tests must not be skipped: "browser,postgresql"


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture
def internet() -> "Iterator[Internet]":
    """A small internet on this computer, whose hosts a test scripts."""
    from tests.internet import Internet

    with Internet() as net:
        yield net


@pytest.fixture(scope="session")
def postgresql() -> str:
    """The address of a PostgreSQL database to test in; skips where none answers."""
    address = os.environ.get(POSTGRESQL)
    if not address:
        pytest.skip(f"{POSTGRESQL} names no PostgreSQL server")
    psycopg = pytest.importorskip("psycopg")
    try:
        psycopg.connect(address, connect_timeout=5).close()
    except psycopg.OperationalError as error:
        pytest.skip(f"no PostgreSQL server answers at {POSTGRESQL}: {error}")
    return address


@pytest.fixture(scope="session")
def chromium() -> Iterator["Browser"]:
    """The system's Chromium, without any network of its own; tests that need it skip where there is none."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("Chromium is not installed")
    from playwright.sync_api import sync_playwright

    quiet = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*quiet, "--no-sandbox", "--no-first-run"])
        yield browser
        browser.close()


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
