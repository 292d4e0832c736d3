"""`page` and `demo`: the page in each form, and the file that it is written to."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hitherto import HithertoError
from hitherto.cli.page import FORMATS
from hitherto.cli.writing import write_whole
from hitherto.pages.exports import EXPORTS

Run = Callable[..., Any]


@pytest.fixture
def page(run: Run, ledger: Path) -> Run:
    """Run `page` on the ledger of the Keepers."""
    return lambda *words: run("--ledger", ledger, "page", "lighthouse keepers", *words)


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "parquet"])
def test_the_page_in_each_form(page: Run, form: str) -> None:
    done = page("--format", form)
    assert done.code == 0
    assert done.out.strip() or "no fact has all the items" in done.err


@pytest.mark.parametrize("form", ["terminal", "html", "markdown", "json", "csv"])
def test_forms_that_tell_facts_tell_all(page: Run, form: str) -> None:
    assert "Captain Reyes" in page("--format", form).out


def test_what_is_no_text_is_not_printed(page: Run, tmp_path: Path) -> None:
    done = page("--format", "parquet")
    assert (done.code, done.out) == (2, "")
    assert "name a file with --out" in done.err
    assert page("--out", tmp_path / "p.parquet").code == 0
    assert (tmp_path / "p.parquet").read_bytes().startswith(b"PAR1")


def test_every_export_can_be_asked_for() -> None:
    assert set(FORMATS) == {"terminal", *EXPORTS}


def test_the_page_of_a_past_day(page: Run) -> None:
    before = page("--as-of", "2025-02-01", "--format", "json").out
    after = page("--as-of", "2025-04-01", "--format", "json").out
    assert "2025-03-14" not in before
    assert "2025-03-14" in after


def test_a_region_that_there_is_none_of(page: Run) -> None:
    assert page("--region", "GB").code == 0
    done = page("--region", "Atlantis")
    assert (done.code, done.out) == (2, "")
    assert "no region is called 'Atlantis'" in done.err


@pytest.mark.parametrize(("name", "begin"), [("p.html", "<!doctype html"), ("p.md", "#"), ("p.json", "{")])
def test_the_files_name_says_the_form(page: Run, tmp_path: Path, name: str, begin: str) -> None:
    out = tmp_path / name
    done = page("--out", out)
    assert (done.code, done.out, done.err) == (0, "", f"Wrote {out}.\n")
    assert out.read_text(encoding="utf-8").lower().startswith(begin)
    if name.endswith(".json"):
        json.loads(out.read_text(encoding="utf-8"))


def test_a_name_that_asks_for_no_format_there_is(page: Run, tmp_path: Path) -> None:
    done = page("--out", tmp_path / "p.pdf")
    assert done.code == 2
    assert "end it in .txt, .html, .htm, .md, .json" in done.err
    assert page("--out", tmp_path / "p.pdf", "--format", "html").code == 0


def test_the_page_of_the_first_and_the_last_day_of_the_calendar(page: Run) -> None:
    assert [page("--as-of", day).code for day in ("0001-01-01", "9999-12-31")] == [0, 0]


def test_the_format_wins_over_the_files_name(page: Run, tmp_path: Path) -> None:
    page("--out", tmp_path / "p.html", "--format", "json")
    json.loads((tmp_path / "p.html").read_text(encoding="utf-8"))


def test_a_folder_is_no_file_to_write(page: Run, tmp_path: Path) -> None:
    done = page("--out", tmp_path)
    assert (done.code, done.out) == (1, "")
    assert f"{tmp_path} is a folder" in done.err


@pytest.mark.parametrize("place", ["missing/p.html", "file.txt/p.html"])
def test_a_place_that_cannot_be_written(page: Run, tmp_path: Path, place: str) -> None:
    (tmp_path / "file.txt").write_text("I am a file.")
    done = page("--out", tmp_path / place)
    assert done.code == 1
    assert done.err.count("\n") == 1
    assert place in done.err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder(page: Run, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    assert page("--out", locked / "p.html").code == 1
    assert list(locked.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk(page: Run) -> None:
    done = page("--out", "/dev/full")
    assert (done.code, done.err) == (
        1,
        "hitherto: /dev/full cannot be written (No space left on device); name a file in another place.\n",
    )
    assert not Path("/dev/full").is_file()


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    out.write_text("the old page")
    with pytest.raises(UnicodeEncodeError):
        write_whole(str(out), "half a page, then \ud800")
    assert out.read_text() == "the old page"
    assert list(tmp_path.iterdir()) == [out]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.html").write_text("the old page")
    link = tmp_path / "link.html"
    link.symlink_to("real.html")
    write_whole(str(link), "the new page")
    assert link.is_symlink()
    assert (tmp_path / "real.html").read_text() == "the new page"


def test_a_write_that_is_refused_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(HithertoError, match=r"nowhere/page\.html cannot be written \(No such file or directory\)"):
        write_whole(str(tmp_path / "nowhere" / "page.html"), "a page")


def test_demo(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "demo"
    done = run("demo", "--out", out)
    assert done.code == 0
    assert done.err == ""
    assert "The Corrow Line" in done.out
    assert f"The page for a browser: {out / 'page.html'}" in done.out
    assert (out / "page.html").read_text(encoding="utf-8").lower().startswith("<!doctype html")
    assert "already in the ledger: nothing changed" in run("demo", "--out", out).out


def test_the_commands_that_demo_names_work(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    named = [line.split("hitherto ", 1)[1] for line in run("demo").out.splitlines() if "  hitherto --ledger" in line]
    assert len(named) >= 4
    import shlex

    for command in named:
        assert run(*shlex.split(command)).code == 0


def test_demo_where_nothing_can_be_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file.txt").write_text("I am a file.")
    done = run("demo", "--out", tmp_path / "file.txt" / "demo")
    assert done.code == 1
    assert done.err.count("\n") == 1
