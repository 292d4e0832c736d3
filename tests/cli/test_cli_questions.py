"""`facts`, `changes`, `titles`, `why` and `check`: what they print, for people and as JSON lines."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def ask(run: Run, ledger: Path) -> Run:
    """Run a verb on the ledger of the Keepers."""
    return lambda *words: run("--ledger", ledger, *words)


def standings(done: Any) -> dict[tuple[str, str], str]:
    return {(fact["property"], fact["value"]): fact["standing"] for fact in done.lines}


def test_facts_as_of_two_days(ask: Run) -> None:
    january = standings(ask("facts", "lighthouse keepers s2", "--as-of", "2025-02-01", "--json"))
    april = standings(ask("facts", "lighthouse keepers s2", "--json"))
    assert january["cast", "Ada Okafor"] == "confirmed"
    assert april["cast", "Ada Okafor"] == "denied"
    assert april["release", "2025-10"] in ("confirmed", "reported")


def test_a_title_may_be_typed_in_several_words(ask: Run) -> None:
    assert (
        ask("facts", "the", "lighthouse", "keepers", "--json").lines
        == ask("facts", "Lighthouse Keepers", "--json").lines
    )


def test_facts_for_people(ask: Run) -> None:
    done = ask("facts", "lighthouse keepers")
    assert done.code == 0
    assert done.out.startswith("The Lighthouse Keepers season 2\n")
    row = next(line for line in done.out.splitlines() if "Ada Okafor" in line)
    assert row.startswith("  ✕ denied")
    assert "as Captain Reyes" in row
    assert "since 2025-03-14" in row


def test_facts_line_up(ask: Run) -> None:
    rows = [line for line in ask("facts", "lighthouse keepers").out.splitlines() if "since 20" in line]
    assert len(rows) > 2
    assert len({row.index("since 20") for row in rows}) == 1


def test_facts_in_a_narrow_window(ask: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "70")
    assert max(map(len, ask("facts", "lighthouse keepers").out.splitlines())) <= 70


def test_a_day_on_which_nothing_had_been_said(ask: Run) -> None:
    done = ask("facts", "lighthouse keepers", "--as-of", "2020-01-01", "--json")
    assert (done.code, done.out, done.err) == (0, "", "") or (done.code, done.out) == (0, "")


def test_a_day_on_which_nothing_had_been_said_for_people(ask: Run) -> None:
    done = ask("facts", "lighthouse keepers", "--as-of", "2020-01-01")
    assert (done.code, done.out) == (0, "")
    assert done.err == "Nothing had been said of lighthouse keepers by 2020-01-01.\n"


@pytest.mark.parametrize("verb", [("facts",), ("page",), ("changes", "--since", "2025-01-01")])
def test_an_unknown_title_names_the_nearest_known(ask: Run, verb: tuple[str, ...]) -> None:
    done = ask(verb[0], "lighthouse keeprs", *verb[1:])
    assert (done.code, done.out) == (5, "")
    assert "The Lighthouse Keepers" in done.err
    assert done.err.count("\n") == 1


def test_changes(ask: Run) -> None:
    done = ask("changes", "lighthouse keepers", "--since", "2025-02-01", "--until", "2025-04-01", "--json")
    left = [change for change in done.lines if change["value"] == "Ada Okafor"]
    assert [(one["from"], one["to"], one["said_at"]) for one in left] == [("confirmed", "denied", "2025-03-14")]
    assert [(one["kind"], one["replaced_by"]) for one in left] == [("withdrawn", None)]


def test_changes_for_people(ask: Run) -> None:
    done = ask("changes", "lighthouse keepers", "--since", "2024-01-01", "--until", "2025-02-01")
    assert done.out.startswith("2025-01-10\n")
    assert "new → ✓ confirmed" in done.out
    assert "Ada Okafor as Captain Reyes" in done.out


def test_no_changes(ask: Run) -> None:
    done = ask("changes", "lighthouse keepers", "--since", "2025-02-01", "--until", "2025-02-02")
    assert (done.code, done.out) == (0, "")
    assert done.err == "Nothing changed between 2025-02-01 and 2025-02-02.\n"


def test_titles(ask: Run) -> None:
    assert ask("titles", "--json").lines == [
        {
            "work": "The Lighthouse Keepers",
            "seasons": [2],
            "articles": 2,
            "claims": 5,
            "first_said": "2025-01-10",
            "last_said": "2025-03-14",
        }
    ]


def test_titles_for_people(ask: Run) -> None:
    head, row = ask("titles").out.splitlines()
    assert head.split() == ["Title", "Seasons", "Articles", "Claims", "First", "said", "Last", "said"]
    assert row.split() == ["The", "Lighthouse", "Keepers", "2", "2", "5", "2025-01-10", "2025-03-14"]
    assert head.index("First said") == row.index("2025-01-10")


def test_why(ask: Run) -> None:
    fact = next(one for one in ask("facts", "lighthouse keepers", "--json").lines if one["value"] == "Ada Okafor")
    [told] = ask("why", fact["id"], "--json").lines
    assert told["standing"] == "denied"
    behind = [claim for side in ("for", "against", "set_aside") for claim in told[side]]
    assert {claim["outlet"] for claim in behind} == {"Tidewater", "The Quay Post"}


def test_why_for_people(ask: Run) -> None:
    fact = next(one for one in ask("facts", "lighthouse keepers", "--json").lines if one["value"] == "Ada Okafor")
    told = ask("why", fact["id"]).out
    assert told.startswith("✕ denied")
    assert "“I will not be returning”" in told
    assert "Ada Okafor\n  └─ in The Quay Post, 2025-03-14" in told
    assert "https://tidewater.example.com/keepers" in told


def test_why_of_an_unknown_fact(ask: Run) -> None:
    done = ask("why", "f:0000")
    assert (done.code, done.out) == (5, "")
    assert "'f:0000'" in done.err


def test_an_empty_ledger_knows_no_title(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("A quiet day\n\nNothing much happened at the harbour, and nobody minded.")
    ledger = ("--ledger", tmp_path / "l.db")
    assert run(*ledger, "read", path).code == 0
    assert run(*ledger, "titles").out == ""
    done = run(*ledger, "facts", "lighthouse keepers")
    assert done.code == 5
    assert "lighthouse keepers" in done.err


def test_check_of_a_sound_ledger(ask: Run) -> None:
    done = ask("check")
    assert (done.code, done.out, done.err) == (0, "", "The ledger is sound.\n")
    assert ask("check", "--json").out == ""


def test_check_finds_a_changed_article(ask: Run, ledger: Path) -> None:
    link = sqlite3.connect(ledger)
    triggers = [name for (name,) in link.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    for name in triggers:
        link.execute(f'DROP TRIGGER "{name}"')
    link.execute("UPDATE article SET text = replace(text, 'not', 'now')")
    link.commit()
    link.close()
    done = ask("check")
    assert done.code == 1
    assert done.out
    assert len(ask("check", "--json").lines) == len(done.out.splitlines())


def test_what_the_ledger_said_at_a_time(ask: Run) -> None:
    """All was taken in at one time, so before it nothing was known, whatever the day that is asked about."""
    now = ask("facts", "lighthouse keepers", "--as-of", "2025-02-01", "--json")
    later = ask("facts", "lighthouse keepers", "--as-of", "2025-02-01", "--recorded-at", "2999-01-01", "--json")
    before = ask("facts", "lighthouse keepers", "--as-of", "2025-02-01", "--recorded-at", "2000-01-01T00:00Z", "--json")
    assert now.lines == later.lines != []
    assert (before.code, before.lines) == (0, [])
    fact = now.lines[0]["id"]
    assert ask("why", fact, "--recorded-at", "2000-01-01").code == 5
    assert ask("page", "lighthouse keepers", "--recorded-at", "2000-01-01").code == 0
    assert ask("changes", "lighthouse keepers", "--since", "1999-01-01", "--recorded-at", "2000-01-01").out == ""


def test_a_time_needs_its_zone(ask: Run) -> None:
    done = ask("facts", "lighthouse keepers", "--recorded-at", "2025-01-01T12:00")
    assert done.code == 2
    assert "not a time with its zone" in done.err
