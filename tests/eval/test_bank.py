"""Sentences with their facts marked: read with the reader, and what is missed told."""

import re
from pathlib import Path

import pytest
from eval.bank import Fact, facts, main, plain

BANKS = sorted((Path(__file__).parents[2] / "eval/banks").glob("*.txt"))
LINE = "{Anna Vale|crew:writer,director} shot it, from {“Low Tide”|based-on}."


def test_the_facts_of_a_line() -> None:
    assert facts(LINE) == [
        Fact("crew", "Anna Vale", "writer"),
        Fact("crew", "Anna Vale", "director"),
        Fact("based-on", "“Low Tide”", ""),
    ]
    assert plain(LINE) == "Anna Vale shot it, from “Low Tide”."


def test_what_is_missed_and_what_is_false_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bank = tmp_path / "bank.txt"
    bank.write_text(
        "“Saltwater” is directed by {Anna Vale|crew:director}.\n"
        "“Saltwater” is directed by {Anna Vale|crew:composer}.\n"
        "{Anna Vale|crew:director} thought of the sea.\n",
        encoding="utf-8",
    )
    assert main([str(bank)]) == 0
    told = capsys.readouterr().out
    assert "1: “Saltwater” is directed by Anna Vale.\n      missed crew Anna Vale composer\n" in told
    assert "      false crew Anna Vale director\n2: " in told
    assert told.endswith("crew         3 marked, 2 missed, 1 false\n")
    assert main([str(bank), "--half", "odd"]) == 0
    assert capsys.readouterr().out.endswith("crew         1 marked, 1 missed, 1 false\n")


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.stem)
def test_every_mark_of_our_banks_is_whole(bank: Path) -> None:
    for line in bank.read_text(encoding="utf-8").splitlines():
        assert not re.search(r"[{}|]", plain(line)), line
