"""`outlets`: what it prints, for people and as JSON lines."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from hitherto.claims import Article, Claim, Evidence, Subject
from hitherto.ledger import open_ledger

Run = Callable[..., Any]
SAID = (
    ("2025-01-10", "Harbour Gazette", "2025-04", "Due in April, The Last Ferry sails again", ()),
    ("2025-01-12", "Echo", "2025-06-12", "The Last Ferry comes on 12 June", ()),
    ("2025-01-14", "Quay Weekly", "2025-06", "The Last Ferry comes in June", ("Rosa Lind",)),
    ("2025-07-01", "Morning Post", "2025-06-12", "The Last Ferry came on 12 June", ()),
    ("2025-07-02", "Echo", "2025-12", "The Last Ferry comes to disc in December", ()),
)


@pytest.fixture
def ask(run: Run, tmp_path: Path) -> Run:
    """Run a verb on a ledger in which a film came out on one of the days that outlets named."""
    where = tmp_path / "ferry.db"
    with open_ledger(where, clock=lambda: datetime(2025, 8, 1, tzinfo=UTC)) as ledger:
        for day, outlet, value, words, speaker in SAID:
            article = Article(words, words, outlet, date.fromisoformat(day))
            evidence = (Evidence.of(words, 0, len(words)),)
            kind = "physical" if value == "2025-12" else "premiere"
            subject, details = Subject("The Last Ferry"), {"kind": kind}
            claim = Claim(subject, "release", value, evidence, article.id, details, speaker=speaker)
            ledger.take_in(article, [claim], "slips 1")
    return lambda *words: run("--ledger", where, *words)


def test_the_table(ask: Run) -> None:
    done = ask("outlets", "--as-of", "2025-08-01")
    head, *rows = done.out.splitlines()
    assert done.code == 0
    assert head.split() == "Outlet Right Own Passed on Overtaken Too vague Open Days early Brier".split()
    assert [" ".join(row.split()) for row in rows] == [
        "Echo 1 of 1 1 of 1 – 0 0 1 151 0.00 only 1",
        "Quay Weekly 1 of 1 – 1 of 1 0 0 0 149 0.00 only 1",
        "Harbour Gazette 0 of 1 0 of 1 – 0 0 0 – 0.90 only 1",
    ]


def test_json_lines(ask: Run) -> None:
    echo, quay, harbour = ask("outlets", "--json").lines
    assert [one["name"] for one in (echo, quay, harbour)] == ["Echo", "Quay Weekly", "Harbour Gazette"]
    assert {key: echo[key] for key in ("kind", "right", "wrong", "open", "days_early", "brier", "small")} == {
        "kind": "outlet",
        "right": 1,
        "wrong": 0,
        "open": 1,
        "days_early": 151,
        "brier": 0.0025,
        "small": True,
    }
    assert (quay["own"]["right"], quay["passed_on"]["right"]) == (0, 1)
    assert "claims" not in echo


def test_one_outlet_and_why(ask: Run) -> None:
    [echo] = ask("outlets", "echo", "--json").lines
    right, still_open = echo["claims"]
    assert (right["mark"], right["value"], right["days_early"], right["own"]) == ("right", "2025-06-12", 151, True)
    assert (right["came"]["value"], right["came"]["day"]) == ("2025-06-12", "2025-06-12")
    assert (still_open["mark"], still_open["came"]) == ("open", None)
    [told] = ask("why", right["fact"], "--json").lines
    assert right["claim"] in {claim["id"] for claim in (*told["for"], *told["set_aside"])}


def test_one_outlet_for_people(ask: Run) -> None:
    lines = ask("outlets", "Harbour", "Gazette").out.splitlines()
    assert "The Last Ferry" in lines
    [claim] = [n for n, line in enumerate(lines) if "✕ wrong" in line]
    assert "release: 2025-04 (premiere)" in lines[claim]
    note = lines[claim + 1].split()
    assert " ".join(note[:-1]) == "said 2025-01-10, certain, its own; 2025-06-12, 153 days later"
    assert ask("why", note[-1]).code == 0


def test_persons_are_shown_where_they_are_asked_for(ask: Run) -> None:
    assert "Rosa Lind" not in ask("outlets").out
    assert "Rosa Lind" in ask("outlets", "--persons").out
    assert ask("outlets", "Rosa Lind").code == 5
    [rosa] = ask("outlets", "Rosa Lind", "--persons", "--json").lines
    assert (rosa["kind"], rosa["right"]) == ("speaker", 1)
    assert "certain; 2025-06-12" in ask("outlets", "Rosa Lind", "--persons").out


def test_an_unknown_outlet_names_the_nearest(ask: Run) -> None:
    done = ask("outlets", "harbor gazete")
    assert (done.code, done.out) == (5, "")
    assert "Harbour Gazette" in done.err
    assert done.err.count("\n") == 1


def test_nothing_to_score(ask: Run) -> None:
    done = ask("outlets", "Morning Post")
    assert (done.code, done.out) == (0, "")
    assert "Morning Post" in done.err
    assert ask("outlets", "--as-of", "2024-01-01").err == (
        "Nothing that anybody said is about something that is settled, or to come.\n"
    )
