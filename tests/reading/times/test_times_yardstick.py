"""The public yardstick for time expressions: floors that only rise."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

VALUE_F1 = 81.5
LATER_DATES_F1 = 86.0


@pytest.fixture
def bench(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_timex", root / "bench" / "timex.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.shared
def test_news_articles_reach_the_floors(root: Path, bench: ModuleType) -> None:
    folder = root.parent / "shared" / "yardsticks"
    files = [folder / "time" / name for name in ("timebank.jsonl", "te3-platinum.jsonl")]
    if not all(path.is_file() for path in files):
        pytest.skip("the yardsticks are not beside the checkout")
    gold = [row for path in files for row in bench.read_rows(path)]
    found = {row["id"]: bench.answer(row) for row in gold}
    scores, _ = bench.load(folder / "score_timex.py").score(gold, found)
    assert scores["value"]["F1"] >= VALUE_F1
    assert scores["future"]["F1"] >= LATER_DATES_F1


def test_an_article_is_answered_as_the_scorer_reads_it(bench: ModuleType) -> None:
    row = {"id": "one", "dct": "2026-02-18T10:00", "text": "It films from June 3 to July 8."}
    assert bench.answer(row)["timexes"] == [
        {"start": 14, "end": 20, "type": "DATE", "value": "2026-06-03"},
        {"start": 24, "end": 30, "type": "DATE", "value": "2026-07-08"},
    ]


def test_a_missing_yardstick_is_named(bench: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main([str(tmp_path / "none.jsonl")]) == 2
    assert "none.jsonl" in capsys.readouterr().err
