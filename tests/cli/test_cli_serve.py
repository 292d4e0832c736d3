"""Serving from the command line: how it ends."""

from pathlib import Path
from typing import NoReturn

import pytest
import uvicorn
from tests.cli.conftest import Run


def test_to_stop_it_is_no_failure(run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: uvicorn.Server) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(uvicorn.Server, "run", interrupted)
    done = run("--ledger", ledger, "serve", "--port", "8123")
    assert done.code == 0
    assert done.err.splitlines()[-1] == "Stopped."
