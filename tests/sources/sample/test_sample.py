"""The sample thread is fit to try things on: whole, in order, invented, and labelled with exact evidence."""

import json
from collections import Counter
from datetime import date
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from hitherto.claims import Article, When
from hitherto.sources.sample import articles
from hitherto.vocabulary import properties

GOLD = Path(__file__).parents[3] / "eval" / "sample" / "gold.jsonl"


@pytest.fixture(scope="module")
def thread() -> list[Article]:
    return list(articles())


@pytest.fixture(scope="module")
def gold() -> list[dict[str, Any]]:
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


def test_it_is_a_thread_of_many_outlets_in_order(thread: list[Article]) -> None:
    days = [article.published for article in thread if article.published]
    assert len(thread) >= 14
    assert len({article.outlet for article in thread}) >= 6
    assert days == sorted(days)
    assert days[-1] - days[0] >= date(2026, 10, 1) - date(2025, 4, 8)
    assert days[-1] < date(2026, 11, 1)


def test_every_article_is_whole(thread: list[Article]) -> None:
    assert len({article.name for article in thread}) == len({article.id for article in thread}) == len(thread)
    for article in thread:
        assert article.text.startswith(f"{article.title}\n\n"), article.name
        assert 120 <= len(article.text.split()) <= 450, article.name


def test_addresses_are_on_hosts_that_nobody_owns(thread: list[Article]) -> None:
    for article in thread:
        host = urlsplit(article.url or "").hostname or ""
        assert host.endswith((".example.com", ".example.org")), article.url


def test_two_articles_are_near_copies_and_no_others_are(thread: list[Article]) -> None:
    alike = {
        frozenset((a.name, b.name))
        for a, b in combinations(thread, 2)
        if SequenceMatcher(None, a.text.split(), b.text.split(), autojunk=False).ratio() > 0.7
    }
    assert alike == {frozenset(("deck-2025-09-04", "slate-2025-09-04"))}


def test_gold_evidence_gives_back_exactly_its_text(thread: list[Article], gold: list[dict[str, Any]]) -> None:
    texts = {article.name: article.text for article in thread}
    assert {claim["document"] for claim in gold} == set(texts)
    for claim in gold:
        assert claim["evidence"], claim
        for place in claim["evidence"]:
            assert texts[claim["document"]][place["start"] : place["end"]] == place["text"]


def test_gold_keeps_to_the_vocabulary(gold: list[dict[str, Any]]) -> None:
    known = properties()
    for claim in gold:
        entry = known[claim["property"]]
        assert not entry.values or claim["value"] in entry.values, claim
        assert not entry.statuses or claim["details"].get("status", entry.statuses[0]) in entry.statuses, claim
        assert claim["certainty"] in ("certain", "probable", "possible")
        assert claim["polarity"] in ("+", "-")
        for day in [claim["when"], claim["value"] if claim["property"] == "release" else None]:
            assert day in (None, "unknown") or When.parse(day)


def test_gold_says_each_thing_once(gold: list[dict[str, Any]]) -> None:
    keys = Counter(
        json.dumps([claim[k] for k in ("document", "subject", "property", "value", "details", "polarity", "speaker")])
        for claim in gold
    )
    assert [key for key, times in keys.items() if times > 1] == []


def test_gold_asks_most_of_the_vocabulary(gold: list[dict[str, Any]]) -> None:
    assert set(properties()) - {claim["property"] for claim in gold} <= {"connection", "reception"}
