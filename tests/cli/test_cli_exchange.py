"""`export`, `import` and `forget`: ledgers written out and joined, and words taken away."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def ask(run: Run, ledger: Path) -> Run:
    """Run a verb on the ledger of the Keepers."""
    return lambda *words: run("--ledger", ledger, *words)


def test_what_is_exported_can_be_imported(ask: Run, run: Run, tmp_path: Path) -> None:
    file, other = tmp_path / "all.jsonl", tmp_path / "other.ledger"
    printed = ask("export")
    written = ask("export", "--out", file)
    assert (printed.code, written.code) == (0, 0)
    assert file.read_text("utf-8") == printed.out
    assert "lines to" in written.err

    run("--ledger", other, "read", "-")
    tried = run("--ledger", other, "import", file, "--dry-run")
    assert tried.out.startswith("Would take in ")
    assert run("--ledger", other, "export").out == '{"end":0}\n'
    assert run("--ledger", other, "import", file, "--json").lines[0]["kept"]
    assert run("--ledger", other, "export").out == printed.out
    assert run("--ledger", other, "import", file).out.startswith("Nothing is new; the file has ")
    assert run("--ledger", other, "check").code == 0


@pytest.mark.parametrize("content", [b"", b"not JSON", b"\xff\xfe", b'{"end": 7}'])
def test_what_is_no_export_is_refused(ask: Run, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "all.jsonl"
    file.write_bytes(content)
    before = ask("export").out
    done = ask("import", file)
    assert done.code == 3
    assert "all.jsonl" in done.err
    assert ask("export").out == before


def test_an_import_that_is_tried_or_fails_leaves_no_ledger_behind(ask: Run, run: Run, tmp_path: Path) -> None:
    file, folder = tmp_path / "all.jsonl", tmp_path / "new"
    folder.mkdir()
    ask("export", "--out", file)
    tried = run("--ledger", folder / "n.db", "import", file, "--dry-run")
    assert (tried.code, tried.out.startswith("Would take in ")) == (0, True)
    assert list(folder.iterdir()) == []
    for bad in (b"[]", b"\xff\xfe"):
        file.write_bytes(bad)
        assert run("--ledger", folder / "n.db", "import", file).code == 3
        assert list(folder.iterdir()) == []


def test_a_file_that_is_not_there(ask: Run, tmp_path: Path) -> None:
    done = ask("import", tmp_path / "none.jsonl")
    assert done.code == 3
    assert "cannot be read" in done.err


def test_an_article_is_forgotten_once(ask: Run) -> None:
    entry = next(line for line in ask("export").out.splitlines() if '"text":' in line and '"article":' in line)
    article = entry.partition('"article":"')[2].partition('"')[0]
    words = ["forget", article, "--author", "Ed", "--reason", "A court said so"]
    assert "would be forgotten" in ask(*words, "--dry-run").out
    assert "are forgotten" in ask(*words).out
    assert ask(*words, "--json").lines == [{"article": article, "forgotten": False, "kept": True, "same_text": []}]
    assert ask("check").code == 0
    assert ask("page", "lighthouse keepers").code == 0
    assert ask("forget", "a:0", "--author", "Ed", "--reason", "x").code == 5


def test_what_forgetting_says_of_copies_and_embargoes(ask: Run) -> None:
    def added(outlet: str, *more: str) -> str:
        words = ("add", "keepers", "cast", "Cy Moss", "--words", "Cy Moss boards.", "--author", "Ann")
        return str(ask(*words, "--outlet", outlet, "--json", *more).lines[0]["article"])

    one, other = added("Tidewater"), added("The Quay Post", "--embargo", "2999-01-01")
    by = ("--author", "Ed", "--reason", "A court said so")
    tried = ask("forget", other, *by, "--dry-run").out
    assert tried == (
        f"{other}: its words would be forgotten; its claims would stay.\n"
        f"The same words stay in {one}: forget each of them too, if it has to go.\n"
    )
    assert ask("forget", one, "--author", " ", "--reason", "x", "--dry-run").code == 3
    assert ask("forget", one, *by, "--json").lines[0]["same_text"] == [other]
    assert "The same words" not in ask("forget", other, *by).out
    assert ask("check").code == 0
