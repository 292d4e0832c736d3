"""`page` for wikis, and `why --wikitext`."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def ask(run: Run, ledger: Path) -> Run:
    return lambda *words: run("--ledger", ledger, *words)


@pytest.fixture
def outlets(ask: Run) -> list[str]:
    """The outlets of the thread, as options that accept them."""
    page = ask("page", "lighthouse keepers", "--format", "csl").out
    return [word for outlet in set(re.findall(r'"container-title": "([^"]+)"', page)) for word in ("--accept", outlet)]


def test_nobody_assessed_an_invented_outlet(ask: Run) -> None:
    done = ask("page", "lighthouse keepers", "--format", "wikitext")
    assert done.code == 0
    assert "not assessed" in done.out
    assert "<ref" not in done.out


def test_wikitext_in_the_wikis_manner(ask: Run, outlets: list[str]) -> None:
    done = ask("page", "lighthouse keepers", "--format", "wikitext", "--dates", "mdy", "--quotes", *outlets)
    assert "{{Use mdy dates" in done.out
    assert "|quote=" in done.out
    fandom = ask("page", "lighthouse keepers", "--format", "wikitext", "--wiki", "fandom").out
    assert "{{" not in fandom
    assert "<ref" in fandom


def test_changes_as_wikitext(ask: Run, outlets: list[str]) -> None:
    changes = ("changes", "lighthouse keepers", "--since", "2024-01-01", "--wikitext")
    refused = ask(*changes)
    assert (refused.code, refused.out) == (1, "")
    assert "Nothing to paste of " in refused.err
    done = ask(*changes, *outlets)
    assert done.code == 0
    assert len(done.out.splitlines()) == done.out.count("<ref") > 0


def test_one_fact_as_wikitext(ask: Run, outlets: list[str]) -> None:
    facts = ask("facts", "lighthouse keepers", "--json").lines
    ordered = next(fact for fact in facts if fact["property"] == "order" and fact["standing"] == "confirmed")
    refused = ask("why", ordered["id"], "--wikitext")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith("Nothing to paste: no outlet that this wiki takes says so (")
    done = ask("why", ordered["id"], "--wikitext", *outlets)
    assert done.code == 0
    assert done.out.count("{{cite web") == done.out.count("<ref")
    assert "renewed" in done.out


def test_statements_need_items(ask: Run) -> None:
    done = ask("page", "lighthouse keepers", "--format", "quickstatements")
    assert done.out.strip() == ""
    assert "no fact has all the items of Wikidata that it needs" in done.err
    assert ask("page", "lighthouse keepers", "--format", "openrefine").out.startswith("title,title_item,property,")
