"""Files that cannot be a ledger, disks that fail, and what is said of them."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from hitherto.claims import Article, Claim, LedgerError, Subject, fold
from hitherto.ledger import Ledger, open_ledger

Written = Callable[..., Article]
Claimed = Callable[..., Claim]
Ticking = Callable[[], Callable[[], datetime]]

SERIES = Subject("The Lighthouse Keepers", 2)
NOBODY = 65534


@pytest.fixture
def file(tmp_path: Path, ticking: Ticking, written: Written, claimed: Claimed) -> Path:
    """A ledger with one article in it, closed."""
    path = tmp_path / "kept.ledger"
    article = written("Ada joins")
    with open_ledger(path, clock=ticking()) as ledger:
        ledger.take_in(article, [claimed(article, "Ada", SERIES, "Ada")], "plain 1")
    return path


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@contextmanager
def _as_nobody() -> Iterator[None]:
    """Give up the privileges that make every file writable; where there are none, change nothing."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def _values(ledger: Ledger) -> list[str]:
    return [entry.claim.value for entry in ledger.entries([fold(SERIES.work)])]


def test_missing_folders_are_made(tmp_path: Path, ticking: Ticking) -> None:
    path = tmp_path / "new" / "folder with spaces?" / "50% é#.ledger"
    open_ledger(path, clock=ticking()).close()
    assert [p.name for p in path.parent.iterdir()] == [path.name], "closed, it is one file"


def test_a_path_may_begin_at_home(tmp_path: Path, ticking: Ticking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    open_ledger("~/a.ledger", clock=ticking()).close()
    assert (tmp_path / "a.ledger").is_file()


@pytest.mark.parametrize("content", [b"x", b"The notes of a long day.\n" * 400, b"SQLite format 3\0" + b"junk" * 2000])
def test_another_kind_of_file_is_left_alone(tmp_path: Path, ticking: Ticking, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(LedgerError, match=r"notes\.txt is (not a ledger|damaged): "):
        open_ledger(path, clock=ticking())
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_an_empty_file_becomes_a_ledger(tmp_path: Path, ticking: Ticking) -> None:
    path = tmp_path / "empty.ledger"
    path.touch()
    with pytest.raises(LedgerError, match="no ledger"):
        open_ledger(path, clock=ticking(), create=False)
    with open_ledger(path, clock=ticking()) as ledger:
        assert ledger.check() == []


@pytest.mark.parametrize("where", [".", "/dev/full"])
def test_what_is_no_file_is_refused(where: str, tmp_path: Path, ticking: Ticking) -> None:
    with pytest.raises(LedgerError, match="is not a file: name the ledger's file"):
        open_ledger(tmp_path / where, clock=ticking())


def test_a_file_where_a_folder_should_be(tmp_path: Path, ticking: Ticking) -> None:
    (tmp_path / "notes.txt").write_text("notes")
    with pytest.raises(LedgerError, match=r"cannot be used as a ledger \(.*\): see to its folder"):
        open_ledger(tmp_path / "notes.txt" / "a.ledger", clock=ticking())


def test_a_read_only_folder(open_folder: Path, file: Path, ticking: Ticking) -> None:
    open_folder.chmod(0o555)
    with _as_nobody(), pytest.raises(LedgerError, match=r"a\.ledger cannot be opened: allow writing"):
        open_ledger(open_folder / "a.ledger", clock=ticking())
    with _as_nobody(), pytest.raises(LedgerError, match=r"cannot be used as a ledger \(Permission denied\)"):
        open_ledger(open_folder / "new" / "a.ledger", clock=ticking())
    assert list(open_folder.iterdir()) == []


def test_a_ledger_that_may_only_be_read(open_folder: Path, file: Path, ticking: Ticking, written: Written) -> None:
    path = Path(shutil.copy(file, open_folder / "a.ledger"))
    path.chmod(0o444)
    open_folder.chmod(0o555)
    before = path.read_bytes()
    with _as_nobody(), pytest.raises(LedgerError, match=r"a\.ledger cannot be .*: allow writing"):
        _write(path, written("Ben joins"), ticking)
    assert path.read_bytes() == before


def test_a_ledger_that_may_not_be_read(open_folder: Path, file: Path, ticking: Ticking) -> None:
    path = Path(shutil.copy(file, open_folder / "a.ledger"))
    path.chmod(0)
    with _as_nobody(), pytest.raises(LedgerError, match=r"a\.ledger cannot be used as a ledger \(Permission denied\)"):
        open_ledger(path, clock=ticking())


def _write(path: Path, article: Article, ticking: Ticking) -> None:
    with open_ledger(path, clock=ticking()) as ledger:
        ledger.take_in(article, [], "plain 1")


def test_a_full_disk_keeps_what_was_there(
    file: Path, ticking: Ticking, written: Written, claimed: Claimed, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite3.connect

    def small_disk(*args: object, **options: object) -> sqlite3.Connection:
        link = connect(*args, **options)  # type: ignore[call-overload]
        link.execute("PRAGMA max_page_count = 30")
        assert isinstance(link, sqlite3.Connection)
        return link

    big = written("Ben joins", "and more " * 30_000)
    claim = claimed(big, "Ben", SERIES, "Ben")
    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", small_disk)
        with open_ledger(file, clock=ticking()) as ledger:
            with pytest.raises(LedgerError, match=r"kept\.ledger has no room to grow.*: free some space"):
                ledger.take_in(big, [claim], "plain 1")
            assert _values(ledger) == ["Ada"]
            assert ledger.check() == []
            small = written("Cy joins")
            assert ledger.take_in(small, [claimed(small, "Cy", SERIES, "Cy")], "plain 1").new
    with open_ledger(file, clock=ticking()) as ledger:
        assert ledger.take_in(big, [claim], "plain 1").new
        assert sorted(_values(ledger)) == ["Ada", "Ben", "Cy"]


def test_a_disk_that_fails_in_the_middle_keeps_what_was_there(file: Path, ticking: Ticking, written: Written) -> None:
    """A limit on the length of files is the nearest thing to a small disk that needs no rights."""
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    with open_ledger(file, clock=ticking()) as ledger:
        resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, limits[1]))
        try:
            with pytest.raises(LedgerError, match=r"kept\.ledger cannot be reached, its disk fails or is full"):
                ledger.take_in(written("Ben joins", "and more " * 100_000), [], "plain 1")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert _values(ledger) == ["Ada"]
        assert ledger.check() == []
        assert ledger.take_in(written("Cy joins"), [], "plain 1").new


def _spoil(path: Path, start: int) -> bytes:
    """Overwrite some bytes from a place on, and return what the file then holds."""
    content = bytearray(path.read_bytes())
    content[start : start + 64] = b"\xff" * 64
    path.write_bytes(content)
    return bytes(content)


def test_a_corrupted_page_is_named(file: Path, ticking: Ticking) -> None:
    link = sqlite3.connect(file)
    (page,) = link.execute("SELECT rootpage FROM sqlite_master WHERE name = 'claim'").fetchone()
    (size,) = link.execute("PRAGMA page_size").fetchone()
    link.close()
    content = _spoil(file, (page - 1) * size)
    with open_ledger(file, clock=ticking()) as ledger:
        with pytest.raises(LedgerError, match=r"kept\.ledger is damaged: restore it from a copy"):
            _values(ledger)
        problems = ledger.check()
    assert problems
    assert all(str(file) in problem.where and problem.remedy for problem in problems)
    assert file.read_bytes() == content


def test_a_corrupted_schema_is_named(file: Path, ticking: Ticking) -> None:
    content = _spoil(file, 100)  # behind the file's header begins the table of tables
    with pytest.raises(LedgerError, match=r"kept\.ledger is damaged: restore it from a copy"):
        open_ledger(file, clock=ticking())
    assert file.read_bytes() == content


def test_a_file_cut_short_is_named(file: Path, ticking: Ticking) -> None:
    file.write_bytes(file.read_bytes()[:5000])
    with pytest.raises(LedgerError, match=r"kept\.ledger is damaged"), open_ledger(file, clock=ticking()) as ledger:
        _values(ledger)


@pytest.mark.parametrize("behind", [b"", b"\0" * 5000, b"rubbish" * 1000])
def test_a_copy_of_a_ledger_in_use_is_whole(
    file: Path, tmp_path: Path, ticking: Ticking, written: Written, claimed: Claimed, behind: bytes
) -> None:
    """As after a power cut: the files as they are while the ledger is open, its log with something half-written."""
    copy = tmp_path / "copy"
    copy.mkdir()
    with open_ledger(file, clock=ticking()) as ledger:
        article = written("Ben joins")
        ledger.take_in(article, [claimed(article, "Ben", SERIES, "Ben")], "plain 1")
        for part in tmp_path.glob("kept.ledger*"):
            if not part.name.endswith("-shm"):
                shutil.copy(part, copy)
    with (copy / f"{file.name}-wal").open("ab") as log:
        log.write(behind)
    with open_ledger(copy / file.name, clock=ticking()) as ledger:
        assert sorted(_values(ledger)) == ["Ada", "Ben"]
        assert ledger.check() == []


def test_rows_cannot_be_replaced(file: Path) -> None:
    """INSERT OR REPLACE removes a row without asking a DELETE trigger."""
    link = sqlite3.connect(file)
    for table in ("article", "reading", "work", "property", "claim"):
        with pytest.raises(sqlite3.IntegrityError, match="never replaced"):
            link.execute(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")
    link.close()


@pytest.mark.parametrize(("table", "column"), [("article", "published"), ("reading", "recorded_at")])
def test_a_day_that_is_none_is_named(file: Path, ticking: Ticking, table: str, column: str) -> None:
    """PostgreSQL takes nothing but days for a day; SQLite takes any text."""
    link = sqlite3.connect(file)
    link.execute(f"DROP TRIGGER {table}_stays")
    link.execute(f"UPDATE {table} SET {column} = '2026-05-xx'")
    link.execute(f"CREATE TRIGGER {table}_stays BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, ''); END")
    link.commit()
    link.close()
    with open_ledger(file, clock=ticking()) as ledger:
        with pytest.raises(LedgerError, match=r"kept\.ledger is damaged at article a:"):
            _values(ledger)
        assert any(f"{table} {table[0]}:" in problem.where for problem in ledger.check())


def test_a_writer_that_waits_too_long_is_told(
    file: Path, ticking: Ticking, written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hitherto.ledger.sqlite.PATIENCE", 0.01)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with open_ledger(file, clock=ticking()) as ledger:
        assert _values(ledger) == ["Ada"], "readers do not wait"
        with pytest.raises(LedgerError, match="being written by another program"):
            ledger.take_in(written("Ben joins"), [], "plain 1")
        other.close()
        assert ledger.take_in(written("Ben joins"), [], "plain 1").new


def test_claims_of_a_work_are_found_through_the_index(file: Path) -> None:
    from hitherto.ledger.database import queries

    link = sqlite3.connect(file)
    values = {"keys": "[]", "numbers": "[]", "readings": "[]", "id": 1, "together": "", "first": "", "beyond": "",
              "mark": "", "word": "", "words": "[]", "count": 1, "now": "", "ids": "[]", "addresses": "[]"}  # fmt: skip
    small = ("SCAN told", "SCAN kin", "SCAN json_each")  # what the query itself has put together
    asked = (
        "numbers_of_works articles_and_kin claims_of_works claims_of_readings article_of_claim "
        "names_of_titles titles_called titles_beginning titles_marked titles_holding names_in_articles"
    )
    for name in asked.split():
        plan = link.execute(f"EXPLAIN QUERY PLAN {queries('sqlite')[name]}", values).fetchall()
        assert not [row[3] for row in plan if row[3].startswith("SCAN") and not row[3].startswith(small)], name
    link.close()


def test_a_schema_that_is_no_text_any_more(file: Path, ticking: Ticking) -> None:
    kept = file.read_bytes()
    file.write_bytes(kept.replace(b"CREATE TABLE reading ", b"\xa0\xff\xfe\xa0\xa0\xa0 TABLE \xa0eading "))
    with pytest.raises(LedgerError, match="is damaged: restore it from a copy"):
        open_ledger(file, clock=ticking())


def test_an_index_of_words_that_does_not_fit_is_named(file: Path, ticking: Ticking) -> None:
    link = sqlite3.connect(file)
    link.execute("INSERT INTO article_words (rowid, text) VALUES (1, 'of another article')")
    link.commit()
    link.close()
    with open_ledger(file, clock=ticking()) as ledger:
        (problem,) = ledger.check()
    assert "index of words" in problem.what


LOCKED = """
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)  # where SQLite's readers have their locks
    except OSError:
        print("locked")
"""


def test_opening_a_ledger_again_drops_no_lock_of_this_process(file: Path, ticking: Ticking) -> None:
    """Otherwise another process clears the log away while it is being read here."""
    with open_ledger(file, clock=ticking()) as ledger, ledger._database.snapshot():  # type: ignore[attr-defined]
        ledger._database.rows("last_times")  # type: ignore[attr-defined]
        for _ in range(3):
            open_ledger(file, clock=ticking()).close()
        told = subprocess.run([sys.executable, "-c", LOCKED, str(file)], capture_output=True, text=True, check=True)
        assert told.stdout == "locked\n"
