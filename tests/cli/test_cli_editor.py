"""Who may log in, on the command line."""

import io
from pathlib import Path

import pytest
from tests.cli.conftest import Run

from hitherto.cli import editor
from hitherto.cli.session import Session
from hitherto.state import open_state

PASSWORD = "a lantern in the fog"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Piped:
        buffer = io.BytesIO(f"{PASSWORD}\n".encode())

        def isatty(self) -> bool:
            return False

    monkeypatch.setattr("sys.stdin", Piped())


@pytest.mark.usefixtures("typed")
def test_an_editor_is_added_listed_and_removed(run: Run, ledger: Path) -> None:
    assert run("--ledger", ledger, "editor", "list").err.startswith("Nobody can log in yet")
    assert run("--ledger", ledger, "editor", "add", "Ann Quill").out == "Ann Quill can log in, and rule.\n"
    with open_state(ledger) as state:
        [kept] = state.access.editors()
    assert PASSWORD not in kept.password
    assert run("--ledger", ledger, "editor", "list", "--json").lines[0]["name"] == "Ann Quill"
    assert "Would be removed" in run("--ledger", ledger, "editor", "remove", "ann quill", "--dry-run").out
    assert run("--ledger", ledger, "editor", "remove", "ann quill", "--json").lines == [
        {"name": "Ann Quill", "removed": True}
    ]
    gone = run("--ledger", ledger, "editor", "remove", "Ann Quill")
    assert gone.code == 5
    assert "No editor is called 'Ann Quill'" in gone.err


def test_a_poor_password_is_refused(run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    refused = run("--ledger", ledger, "editor", "add", "Ann Quill")
    assert refused.code == 3
    assert "choose one of 10 to 1000" in refused.err


def test_a_password_that_is_typed_is_typed_twice() -> None:
    out = io.StringIO()
    answers = iter(["a lantern in the fog", "a lantern in the fox"])
    session = Session(
        None, out, out, None, False, 80, False, lambda: None, ask_secretly=lambda _: next(answers)  # type: ignore[arg-type,return-value]
    )  # fmt: skip
    with pytest.raises(Exception, match="the two passwords differ"):
        editor._password(session)
