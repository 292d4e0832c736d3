"""`hitherto proof`: what is printed of a page of one's own, and how it ends."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run

PAGE = """‘The Lighthouse Keepers’ season 2: everything we know

The Lighthouse Keepers has been renewed by Tidewater for season 2, and the drama will stream on Tidewater.
Bo Lindqvist will play Doctor Voss in The Lighthouse Keepers season 2.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    where = tmp_path / "round-up.txt"
    where.write_text(PAGE, "utf-8")
    return where


def test_a_sentence_to_mend_is_told_with_its_line_and_ends_with_1(run: Run, ledger: Path, page: Path) -> None:
    done = run("--ledger", ledger, "proof", page, "--published", "2025-03-20", "--as-of", "2025-04-01")
    assert done.code == 1
    assert "line 4: unsupported\n  “Bo Lindqvist will play Doctor Voss" in done.out
    assert "No article in the ledger says this." in done.out
    assert "  + Tidewater has renewed season 2." in done.out or "  + Season 2" in done.out
    assert "Sources" in done.out


def test_a_clean_page_ends_with_0(run: Run, ledger: Path, page: Path) -> None:
    page.write_text(PAGE.partition("Bo")[0], "utf-8")
    done = run("--ledger", ledger, "proof", page, "--published", "2025-03-20")
    assert (done.code, "0 of" in done.out) == (0, True)


def test_json_has_a_line_for_each_statement(run: Run, ledger: Path, page: Path) -> None:
    done = run("--ledger", ledger, "proof", page, "--published", "2025-03-20", "--json")
    assert {"unsupported", "fine", "lacking"} <= {row["mark"] for row in done.lines}


def test_an_unknown_title_stops_one_page_and_not_several(run: Run, ledger: Path, page: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Driftwood season 2\n\nDriftwood season 2 will premiere on 9 May 2026.\n", "utf-8")
    alone = run("--ledger", ledger, "proof", other)
    assert (alone.code, "no title that the ledger knows" in alone.err) == (5, True)
    both = run("--ledger", ledger, "proof", other, page)
    assert (both.code, "Bo Lindqvist" in both.out, "other.txt" in both.err) == (1, True, True)


def test_a_page_that_cannot_be_read_is_no_clean_page(run: Run, ledger: Path, tmp_path: Path) -> None:
    assert run("--ledger", ledger, "proof", tmp_path / "none.txt").code == 3


def test_saved_pages_are_proofread_again_and_tell_what_is_new(run: Run, ledger: Path, page: Path) -> None:
    told = ("--ledger", ledger, "proof")
    assert run(*told, "--list").err == "No page is saved yet; `hitherto proof PAGE --save` changes that.\n"
    assert run(*told, page, "--save", "--published", "2025-03-20").code == 1
    page.write_text(PAGE + "Kit Arundel will play Doctor Lind in The Lighthouse Keepers season 2.\n", "utf-8")
    again = run(*told, "--all")
    assert (again.code, "(1 new since " in again.out) == (1, True)
    rows = [row for row in run(*told, "--all", "--json").lines if row["mark"] == "unsupported"]
    assert {row["claim"]["value"]: row["new"] for row in rows} == {"Bo Lindqvist": False, "Kit Arundel": False}
    (saved,) = run(*told, "--list", "--json").lines
    assert (saved["page"], saved["to_mend"]) == (str(page), 2)
    assert run(*told, page, "--forget").code == 0
    assert (run(*told, "--all").code, run(*told, page, "--forget").code) == (0, 5)


def test_new_leaves_out_what_was_so_the_last_time(run: Run, ledger: Path, page: Path) -> None:
    told = ("--ledger", ledger, "proof")
    assert run(*told, page, "--save", "--published", "2025-03-20").code == 1
    quiet = run(*told, "--all", "--new")
    assert (quiet.code, quiet.out) == (0, "")
    page.write_text(PAGE + "Kit Arundel will play Doctor Lind in The Lighthouse Keepers season 2.\n", "utf-8")
    again = run(*told, "--all", "--new")
    assert (again.code, "Kit Arundel" in again.out, "Bo Lindqvist" in again.out) == (1, True, False)
    assert "The page does not say" not in again.out
    assert run(*told, "--list", "--json").lines[0]["to_mend"] == 2
    assert run(*told, page, "--new").code == 2


def test_a_page_or_all_of_them_must_be_named(run: Run, ledger: Path, page: Path) -> None:
    for wrong in ((), (page, "--all"), ("-", "--save")):
        assert run("--ledger", ledger, "proof", *wrong).code == 2
