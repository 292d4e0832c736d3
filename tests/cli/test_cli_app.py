"""What all verbs share: start-up, help, exit codes, and how failures are told."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest

from hitherto import LedgerError, __version__
from hitherto.cli import app, titles
from hitherto.cli.app import VERBS

Run = Callable[..., Any]
SLOW = (
    "rich",
    "jinja2",
    "sqlite3",
    "trafilatura",
    "psycopg",
    "rapidfuzz",
    "platformdirs",
    "asyncio",
    "email",
    "http",
    "httpx2",
)


def hitherto(*words: str, **more: object) -> "subprocess.CompletedProcess[str]":
    """Run the program as a user does, in a process of its own."""
    command = [sys.executable, "-m", "hitherto", *words]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, **more)  # type: ignore[call-overload,no-any-return]


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_start_up_imports_nothing_slow(option: str) -> None:
    script = f"import sys; from hitherto.cli import main; main([{option!r}]); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = set(done.stderr.split())
    assert "hitherto.cli" in loaded
    assert not loaded & set(SLOW)


def test_a_question_imports_neither_the_ways_in_nor_the_pages(ledger: Path) -> None:
    asked = ["--ledger", str(ledger), "facts", "lighthouse keepers", "--json"]
    script = f"import sys; from hitherto.cli import main; main({asked!r}); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = set(done.stderr.split())
    assert "hitherto.judging" in loaded
    assert not loaded & (set(SLOW) - {"sqlite3"} | {"hitherto.sources", "hitherto.reading", "hitherto.pages"})


def test_version_is_answered_without_the_argument_parser() -> None:
    script = "import sys; from hitherto.cli import main; main(['--version']); print('argparse' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["hitherto", __version__, "False"]


def test_version_among_other_options(run: Run) -> None:
    assert run("--quiet", "--version").out == f"hitherto {__version__}\n"


def test_help_lists_the_verbs_and_the_exit_codes(run: Run) -> None:
    done = run("--help")
    assert done.code == 0
    assert all(f"    {verb} " in done.out for verb in VERBS)
    assert all(f"\n  {code} " in done.out for code in (0, 1, 2, 3, 4, 5, 130))


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(run: Run, verb: str) -> None:
    done = run(verb, "--help")
    assert done.code == 0
    assert done.out.startswith(f"usage: hitherto {verb} ")


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["nope"],
        ["facts"],
        ["facts", "keepers", "--as-of", "2023-02-30"],
        ["facts", "keepers", "--as-of", "20230228"],
        ["page", "keepers", "--format", "pdf"],
        ["changes", "keepers", "--until", "2025-02-01"],
        ["search"],
        ["rule", "accept", "c:0"],
        ["rule", "same", "A", "B", "--author", "a", "--reason", "b"],
        ["add", "Keepers", "cast", "Ada"],
        ["changes", "keepers", "--since", "2025-02-01", "--until", "2025-01-01"],
        ["titles", "--jso"],
    ],
)
def test_wrong_usage(run: Run, words: list[str]) -> None:
    done = run(*words)
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith("usage: hitherto")


def test_a_day_that_is_not_in_the_calendar_is_named(run: Run) -> None:
    assert "'2023-02-30' is not a day of the calendar" in run("facts", "keepers", "--as-of", "2023-02-30").err


def test_an_interruption(run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(titles, "run", interrupted)
    done = run("--ledger", ledger, "titles")
    assert (done.code, done.err) == (130, "hitherto: Interrupted; what was taken in stays.\n")


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch) -> None:
    def fault(*_: object) -> NoReturn:
        raise RuntimeError("the lamp\nis out")

    monkeypatch.setattr(titles, "run", fault)


@pytest.mark.usefixtures("faulty")
def test_a_fault_is_one_sentence_and_how_to_report_it(run: Run) -> None:
    done = run("titles")
    assert done.code == app.FAULT
    assert done.err.startswith("hitherto: A fault in Hitherto (RuntimeError: the lamp is out); please report it")
    assert done.err.count("\n") == 1


@pytest.mark.usefixtures("faulty")
def test_debug_shows_where_the_fault_is(run: Run) -> None:
    done = run("--debug", "titles")
    assert done.code == app.FAULT
    assert "Traceback" in done.err


def test_the_error_family_has_the_documented_codes(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> NoReturn:
        raise LedgerError("the ledger is asleep.")

    monkeypatch.setattr(titles, "run", refuse)
    done = run("titles")
    assert (done.code, done.err) == (4, "hitherto: the ledger is asleep.\n")


def test_a_reader_that_has_seen_enough_is_no_error(ledger: Path) -> None:
    # The reading end is closed before anything is written, as `| head` does when it has its lines.
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "hitherto", "--ledger", str(ledger), "facts", "lighthouse keepers", "--json"]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_an_output_that_is_full(ledger: Path) -> None:
    command = [sys.executable, "-m", "hitherto", "--ledger", str(ledger), "titles"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "hitherto: The output cannot be written: No space left on device.\n"


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
def test_an_output_that_is_closed_takes_everything(ledger: Path) -> None:
    command = f'"{sys.executable}" -m hitherto --ledger "{ledger}" titles >&-'
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_message_cannot_write_over_the_terminal(run: Run, ledger: Path) -> None:
    done = run("--ledger", ledger, "facts", "light\x1b[2Jhouse\u202e")
    assert done.code == 5
    assert "\x1b" not in done.err
    assert "\u202e" not in done.err


def test_an_empty_name_is_not_the_default_ledger(run: Run) -> None:
    done = run("--ledger", "", "titles")
    assert done.code == 4
    assert "name the ledger's file" in done.err


def test_piped_output_is_utf_8_whatever_the_locale(ledger: Path) -> None:
    surroundings = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = hitherto("--ledger", str(ledger), "facts", "lighthouse keepers", env=surroundings)
    assert done.returncode == 0
    assert "✓ confirmed" in done.stdout


def test_piped_output_has_no_colour(run: Run, ledger: Path) -> None:
    assert "\x1b" not in run("--ledger", ledger, "facts", "lighthouse keepers").out


def test_the_default_ledger_is_in_the_users_data_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(sys, "platform", "linux")
    story = tmp_path / "story.txt"
    story.write_text("Keepers\n\nTidewater has renewed The Lighthouse Keepers for a second season.")
    assert run("read", story, "--published", "2025-01-10").code == 0
    assert (tmp_path / "data" / "hitherto" / "ledger.db").is_file()
