"""Judging alone, measured on a real thread: hand-made claims for its key facts, the words filled in from the corpus.

`data/csi-vegas.claims.jsonl` holds offsets and values only; where the corpus is absent there is nothing to judge.
"""

import importlib.util
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from hitherto.claims import Article, Claim, Entry, Evidence, Subject, When
from hitherto.judging import changes, judge

SHARED = Path(__file__).parents[3] / "shared"
THREAD = SHARED / "corpus/threads/csi-vegas.articles.jsonl"
WORK = "CSI: Vegas"

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not THREAD.exists(), reason=f"the shared corpus is not at {SHARED}"),
]


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


@pytest.fixture(scope="module")
def bench() -> Iterator[ModuleType]:
    """The scorer's own matching."""
    sys.path.insert(0, str(SHARED / "bench"))
    spec = importlib.util.spec_from_file_location("checkpoints", SHARED / "bench/checkpoints.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(SHARED / "bench"))


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    articles = {
        row["id"]: Article(row["text"], row["title"], row["source"], date.fromisoformat(row["published"]), row["url"])
        for row in _lines(THREAD)
    }
    rows = _lines(Path(__file__).parent / "data/csi-vegas.claims.jsonl")
    return [_entry(row, articles[row["document"]]) for row in rows]


def _entry(row: Mapping[str, Any], article: Article) -> Entry:
    assert article.published
    claim = Claim(
        subject=Subject(WORK, row.get("season")),
        property=row["property"],
        value=row["value"],
        evidence=tuple(Evidence.of(article.text, start, end) for start, end in row["evidence"]),
        article=article.id,
        details=row.get("details", {}),
        polarity=row.get("polarity", "+"),
        certainty=row.get("certainty", "certain"),
        speaker=tuple(row.get("speaker", ())),
        happens=When.parse(row["when"]) if "when" in row else None,
    )
    return Entry(claim, article, article.published, datetime(2030, 1, 1, tzinfo=UTC))


def _facts(entries: list[Entry], on: str, season: int | None) -> list[dict[str, Any]]:
    facts = judge(entries, date.fromisoformat(on))
    return [f.as_json() for f in facts if season is None or f.subject.season in (None, season)]


def test_the_page_says_what_a_careful_editor_would(entries: list[Entry], bench: ModuleType) -> None:
    wanted = [row for row in _lines(SHARED / "corpus/threads/csi-vegas.checkpoints.jsonl") if "as_of" in row]
    missed = []
    for want in wanted:
        if want["property"] == "character":  # the scorer matches these by evidence, which facts do not carry
            continue
        holds, got = bench.point_holds(want, _facts(entries, want["as_of"], want["subject"].get("season")))
        if not holds:
            missed.append((want["as_of"], want["property"], want["value"], got))
    assert missed == []
    assert len(wanted) == 36


def test_a_character_told_by_two_sister_outlets_has_one_origin(entries: list[Entry]) -> None:
    (fact,) = [f for f in judge(entries, date(2020, 8, 12)) if f.property == "character"]
    assert (fact.value, fact.standing, fact.origins) == ("Maxine", "reported", 1)


def test_every_listed_change_is_found(entries: list[Entry], bench: ModuleType) -> None:
    missed = []
    for row in _lines(SHARED / "corpus/threads/csi-vegas.checkpoints.jsonl"):
        if "changes" in row:
            since, until = map(date.fromisoformat, row["changes"])
            found = [c.as_json() for c in changes(entries, since, until)]
            missed += [w for w in row["must_include"] if not bench.listed(w, row["subject"], found)]
    assert missed == []
