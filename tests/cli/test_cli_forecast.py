"""`forecast`: the guess and its odds, and the back-test."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import SlipReader, noon

from hitherto.claims import Article, InputError, Subject
from hitherto.ledger import open_ledger
from hitherto.pipeline import Hitherto

Run = Callable[..., Any]
CAME = Article(
    "The Lighthouse Keepers began\n\nSeason 1 premiered on March 1, 2024, on Netflix. Filming of season 2 has started.",
    title="The Lighthouse Keepers began",
    outlet="The Quay Post",
    published=noon().date(),
    name="came",
)
ONE = {"subject": Subject("The Lighthouse Keepers", 1)}
SLIPS: dict[str, list[dict[str, Any]]] = {
    "came": [
        {
            **ONE,
            "property": "release",
            "value": "2024-03-01",
            "words": "premiered",
        },
        {**ONE, "property": "platform", "value": "Netflix", "words": "Netflix"},
        {"property": "production", "value": "filming-started", "words": "has started"},
    ]
}


@pytest.fixture
def known(tmp_path: Path) -> Path:
    where = tmp_path / "began.db"
    with Hitherto(open_ledger(where, clock=noon), clock=noon, reader=SlipReader(SLIPS)) as hitherto:
        assert hitherto.read(CAME).new
    return where


def test_the_forecast_says_that_it_is_none_of_the_facts(run: Run, known: Path) -> None:
    done = run("--ledger", known, "forecast", "lighthouse keepers", "--as-of", "2025-04-01")
    assert done.code == 0
    assert done.out.startswith("The Lighthouse Keepers season 2: forecast, as of 2025-04-01\nA guess of the model")
    assert "Netflix series like this one take " in done.out
    assert "Filming was reported to have started around 1 April 2025." in done.out
    assert "├" in done.out
    assert "later" in done.out
    assert "Moved by: filming was reported to have started  f:" in done.out


def test_the_forecast_as_json(run: Run, known: Path) -> None:
    (told,) = run("--ledger", known, "forecast", "lighthouse keepers s2", "--json", "--as-of", "2025-04-01").lines
    assert told["forecast"] is True
    assert told["interval_80"][0] <= told["interval_50"][0] <= told["median"] <= told["interval_80"][1]
    assert sum(one["chance"] for one in told["quarters"]) + told["later"] == pytest.approx(1, abs=0.01)


def test_what_has_come_is_not_forecast(run: Run, known: Path) -> None:
    done = run("--ledger", known, "forecast", "lighthouse keepers s1", "--as-of", "2025-04-01")
    assert done.code == 5
    assert "has come (2024-03-01)" in done.err


def test_a_window_alone_is_kept_to(run: Run, ledger: Path) -> None:
    done = run("--ledger", ledger, "forecast", "lighthouse keepers s2", "--as-of", "2025-04-01", "--json")
    (told,) = done.lines
    assert told["why"][-1].startswith("It is ")
    assert told["median"].startswith("2025-10")


def test_the_page_sets_it_apart(run: Run, known: Path) -> None:
    page = run("--ledger", known, "page", "lighthouse keepers s2", "--as-of", "2025-04-01").out
    assert "\nFORECAST\nA guess of a model, and no fact" in page
    html = run("--ledger", known, "page", "lighthouse keepers s2", "--as-of", "2025-04-01", "--format", "html").out
    assert '<section id="forecast"' in html
    assert "<svg" in html
    markdown = run("--ledger", known, "page", "lighthouse keepers s2", "--as-of", "2025-04-01", "--format", "markdown")
    assert "## Forecast\n\n*A guess of a model, and no fact" in markdown.out
    assert "| later | " in markdown.out


def test_what_has_come_has_no_forecast_on_its_page(run: Run, known: Path) -> None:
    assert "FORECAST" not in run("--ledger", known, "page", "lighthouse keepers s1", "--as-of", "2025-04-01").out


def test_the_back_test_says_where_its_table_is_absent(run: Run, tmp_path: Path) -> None:
    done = run("forecast", "--backtest", "--data", tmp_path)
    assert done.code == InputError.exit_code
    assert "There is no " in done.err
    assert "--data names the folder" in done.err


@pytest.mark.parametrize("words", [[], ["keepers", "--data", "x"], ["keepers", "--backtest"]])
def test_wrong_usage(run: Run, words: list[str]) -> None:
    assert run("forecast", *words).code == 2
