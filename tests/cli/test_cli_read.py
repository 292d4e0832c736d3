"""`read` and `claims`: what goes in, what is refused, and what is said of it."""

import io
import json
import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.internet import Internet, ok

from hitherto.claims import Article, Claim
from hitherto.cli.session import Session

Run = Callable[..., Any]
RENEWED = "Tidewater has renewed The Lighthouse Keepers for a second season."


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(f"The Lighthouse Keepers renewed\n\n{RENEWED}\n", encoding="utf-8")
    return path


def test_read_says_what_it_took_in(run: Run, tmp_path: Path, story: Path) -> None:
    done = run("--ledger", tmp_path / "l.db", "read", story, "--published", "2025-01-10", "--outlet", "Tidewater")
    assert done.code == 0
    assert done.out.startswith("Took in 1 article with ")
    assert done.err == ""


def test_reading_again_changes_nothing_and_says_so(run: Run, tmp_path: Path, story: Path) -> None:
    words = ("--ledger", tmp_path / "l.db", "read", story, "--published", "2025-01-10")
    run(*words)
    done = run(*words)
    assert (done.code, done.out) == (0, "1 article was already in the ledger: nothing changed.\n")


def test_read_as_json(run: Run, tmp_path: Path, story: Path) -> None:
    words = ("--ledger", tmp_path / "l.db", "read", story, "--json")
    assert [line["new"] for line in run(*words).lines] == [True]
    assert [line["new"] for line in run(*words).lines] == [False]


def test_quiet_says_nothing_of_success(run: Run, tmp_path: Path, story: Path) -> None:
    done = run("--quiet", "--ledger", tmp_path / "l.db", "read", story)
    assert (done.code, done.out, done.err) == (0, "", "")


def test_hints_reach_the_ledger(run: Run, tmp_path: Path, story: Path) -> None:
    ledger = ("--ledger", tmp_path / "l.db")
    run(*ledger, "read", story, "--published", "2025-01-10")
    assert run(*ledger, "titles", "--json").lines[0]["first_said"] == "2025-01-10"


def test_standard_input(
    run: Run, tmp_path: Path, article_lines: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    written = article_lines(RENEWED).encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(written)))
    done = run("--ledger", tmp_path / "l.db", "read", "-")
    assert done.code == 0
    assert done.out.startswith("Took in 1 article")


def test_claims_prints_claims_and_keeps_nothing(
    run: Run, tmp_path: Path, article_lines: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    path = tmp_path / "articles.jsonl"
    path.write_text(article_lines(RENEWED), encoding="utf-8")
    done = run("claims", path)
    text = json.loads(path.read_text(encoding="utf-8"))["text"]
    assert done.code == 0
    assert done.lines
    for claim in done.lines:
        assert claim["document"] == "a1"
        assert all(text[words["start"] : words["end"]] == words["text"] for words in claim["evidence"])
    assert not (tmp_path / "data").exists()


def test_a_bad_article_does_not_stop_the_others(run: Run, tmp_path: Path, article_lines: Callable[..., str]) -> None:
    lines = article_lines(*[RENEWED + " " * at for at in range(1, 10)]).splitlines()
    lines[6] = lines[6][:40]
    path = tmp_path / "articles.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    done = run("--ledger", tmp_path / "l.db", "read", path)
    assert done.code == 1
    assert done.out.startswith("Took in 8 articles")
    assert f"{path}, line 7: " in done.err
    assert len(done.err.splitlines()) == 2


class Interrupted:
    """A reader that is stopped by Ctrl-C at its second article."""

    name, version = "interrupted", "1"

    def __init__(self) -> None:
        self.articles = 0

    def read(self, _: Article) -> list[Claim]:
        self.articles += 1
        if self.articles == 2:
            raise KeyboardInterrupt
        return []


def test_what_was_taken_in_before_an_interruption_stays(
    run: Run, tmp_path: Path, article_lines: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, ledger = tmp_path / "articles.jsonl", ("--ledger", tmp_path / "l.db")
    path.write_text(article_lines("One.", "Two.", "Three."), encoding="utf-8")
    with monkeypatch.context() as patched:
        patched.setattr("hitherto.reading.builtin", Interrupted)
        assert run(*ledger, "read", path).code == 130
        again = run(*ledger, "read", tmp_path / "articles.jsonl", "--json")
    assert [line["new"] for line in again.lines] == [False]
    assert run(*ledger, "check").code == 0


def test_a_missing_place_does_not_stop_the_others(run: Run, tmp_path: Path, story: Path) -> None:
    done = run("--ledger", tmp_path / "l.db", "read", tmp_path / "nothing.txt", story)
    assert done.code == 1
    assert done.out.startswith("Took in 1 article")
    assert "nothing.txt" in done.err


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)


BAD: dict[str, Callable[[Path], object]] = {
    "empty.txt": lambda path: path.write_bytes(b""),
    "binary.txt": lambda path: path.write_bytes(bytes(range(256)) * 20),
    "picture.txt": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 500),
    "huge.txt": sparse,
    "huge.html": sparse,
    "bare.html": lambda path: path.write_text("<html><head><title>Nothing</title></head><body></body></html>"),
    "future.jsonl": lambda path: path.write_text(
        json.dumps({"title": "Keepers", "published": "2999-01-01", "text": f"Keepers\n\n{RENEWED}"})
    ),
    "broken.jsonl": lambda path: path.write_text('{"title": '),
    "list.jsonl": lambda path: path.write_text("[1, 2, 3]\n"),
    "folder": lambda path: path.mkdir(),
    "missing.txt": lambda path: None,
}


@pytest.mark.parametrize("verb", ["read", "claims"])
@pytest.mark.parametrize("name", BAD)
def test_bad_input_gets_one_clear_sentence(run: Run, tmp_path: Path, ledger: Path, verb: str, name: str) -> None:
    path = tmp_path / name
    BAD[name](path)
    before = run("--ledger", ledger, "facts", "lighthouse keepers", "--json").out
    done = run("--ledger", ledger, verb, path)
    assert done.code == 3
    assert done.out == ""
    assert done.err.startswith(f"hitherto: {path}")
    assert done.err.count("\n") == 1
    assert run("--ledger", ledger, "facts", "lighthouse keepers", "--json").out == before


def test_a_wrong_encoding_is_read_or_refused_but_never_garbled(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes(f"Les gardiens révélés\n\n{RENEWED}".encode("latin-1"))
    done = run("claims", path)
    if done.code == 0:
        assert "\ufffd" not in done.out
    else:
        assert (done.code, done.err.count("\n")) == (3, 1)


NOT_LEDGERS: dict[str, Callable[[Path], object]] = {
    "text.db": lambda path: path.write_text("These are not the rows you are looking for."),
    "folder.db": lambda path: path.mkdir(),
}


@pytest.mark.parametrize("words", [("titles",), ("check",), ("facts", "keepers"), ("why", "f:1")])
@pytest.mark.parametrize("name", NOT_LEDGERS)
def test_a_ledger_that_is_none(run: Run, tmp_path: Path, name: str, words: tuple[str, ...]) -> None:
    path = tmp_path / name
    NOT_LEDGERS[name](path)
    done = run("--ledger", path, *words)
    assert (done.code, done.out) == (4, "")
    assert str(path) in done.err
    assert done.err.count("\n") == 1


def test_reading_into_what_is_no_ledger_leaves_it_alone(run: Run, tmp_path: Path, story: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("Dear diary, no rows today.")
    assert run("--ledger", path, "read", story).code == 4
    assert path.read_text() == "Dear diary, no rows today."


def test_reading_where_nothing_can_be_written(run: Run, tmp_path: Path, story: Path) -> None:
    done = run("--ledger", story / "ledger.db", "read", story)  # a file is no folder
    assert done.code == 4
    assert done.err.count("\n") == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_reading_into_a_read_only_folder(run: Run, tmp_path: Path, story: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    assert run("--ledger", locked / "ledger.db", "read", story).code == 4


def test_asking_a_ledger_that_is_not_there_makes_none(run: Run, tmp_path: Path) -> None:
    done = run("--ledger", tmp_path / "typo.db", "titles")
    assert done.code == 4
    assert "typo.db" in done.err
    assert not (tmp_path / "typo.db").exists()


def test_an_address_is_read(run: Run, tmp_path: Path, internet: Internet) -> None:
    internet.host("127.0.0.1")["/story"] = ok(f"The Lighthouse Keepers renewed\n\n{RENEWED}\n", "text/plain")
    address = f"http://127.0.0.1:{internet.port}/story"
    words = ("--ledger", tmp_path / "l.db", "read", address)
    assert run(*words).err.startswith(f"hitherto: {address}: is not on the open internet: 127.0.0.1 is this computer.")
    done = run(*words, "--allow-private", "127.0.0.1")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Took in 1 article")
    assert run("claims", address, "--allow-private", "127.0.0.1").lines


def test_without_an_address_nothing_of_the_web_is_imported(tmp_path: Path, story: Path) -> None:
    asked = ["--ledger", str(tmp_path / "l.db"), "read", str(story)]
    script = f"import sys; from hitherto.cli import main; main({asked!r}); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not set(done.stderr.split()) & {"httpx2", "httpcore2", "ssl", "hitherto.sources.web.client"}


def test_a_token_is_taken_from_the_environment_and_never_told() -> None:
    session = Session.of(Namespace(ledger=None, quiet=False), {"HITHERTO_TMDB_TOKEN": " s3cret "})
    assert session.keys == {"tmdb": "s3cret"}
    assert Session.of(Namespace(ledger=None, quiet=False), {"HITHERTO_TMDB_TOKEN": " "}).keys == {}


def test_without_a_token_tmdb_is_not_asked(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HITHERTO_TMDB_TOKEN", raising=False)
    outcome = run("--ledger", tmp_path / "ledger.db", "read", "tmdb:tv/7")
    assert outcome.code == 3
    assert "tmdb:tv/7: needs a token of TMDB" in outcome.err


def test_a_catalogues_record_needs_no_explanation(run: Run, tmp_path: Path) -> None:
    text = "The Lighthouse Keepers\n\nCatalogue record: TVmaze, series 82\npremiered: 2026-05-02"
    row = {"text": text, "source": "TVmaze", "url": "https://www.tvmaze.com/shows/82", "id": "tvmaze:82"}
    path = tmp_path / "record.jsonl"
    path.write_text(json.dumps(row))
    assert [claim["reader"] for claim in run("claims", path).lines] == ["catalogues 0.1"]
    assert "tvmaze:82 is a catalogue's record" in run("claims", "--explain", path).err


def test_what_is_passed_over_in_an_archive_is_said_and_no_fault(run: Run, tmp_path: Path) -> None:
    page = (
        f"<html><title>Keepers renewed</title><article><h1>Keepers renewed</h1><p>{f'{RENEWED} ' * 20}</article></html>"
    )
    http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{page}"
    head = "WARC/1.0\r\nWARC-Type: {}\r\nWARC-Target-URI: http://quay.test/a\r\nContent-Type: application/http\r\n"
    records = [
        f"{head.format(kind)}Content-Length: {len(http)}\r\n\r\n{http}\r\n\r\n" for kind in ("request", "response")
    ]
    (tmp_path / "a.warc").write_bytes("".join(records).encode())
    said = f"{tmp_path}/a.warc: 1 read; passed over: records that are no replies (1).\n"
    done = run("--ledger", tmp_path / "l.db", "read", tmp_path / "a.warc")
    assert (done.code, done.err) == (0, said)
    assert run("claims", tmp_path / "a.warc").err == said
    assert run("--quiet", "--ledger", tmp_path / "l.db", "read", tmp_path / "a.warc").err == ""
