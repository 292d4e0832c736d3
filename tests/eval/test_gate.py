"""The reading gate: the built-in reader holds its floors on the sample, and the gate notices when it does not."""

import json
from pathlib import Path

import pytest

from eval import gate
from hitherto.claims import Article, Claim, Evidence, Subject
from hitherto.reading import builtin

NOWHERE = Path("/nowhere")


class Silent:
    """A reader that finds nothing."""

    name, version = "silent", "1"

    def read(self, article: Article) -> list[Claim]:
        return []


class Careless:
    """A reader whose evidence is not what stands in the article."""

    name, version = "careless", "1"

    def read(self, article: Article) -> list[Claim]:
        return [Claim(Subject("X"), "order", "renewed", (Evidence(0, 3, "???"),), article.id)]


@pytest.mark.parametrize("name", ["sample", "invented-open", "invented-held", "invented-later", "invented-unread"])
def test_the_reader_holds_its_floors_on_our_own_articles(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = gate.main(["--only", name, "--errors", "3"], shared=NOWHERE)
    told = capsys.readouterr()
    assert code == 0, told.err
    assert "facts F1" in told.out


def test_every_measured_figure_has_a_floor() -> None:
    floors = json.loads(gate.FLOORS.read_text(encoding="utf-8"))
    sample = gate.corpora(NOWHERE)[0]
    assert gate.measure(sample, builtin()).figures.keys() == floors["sample"].keys()


@pytest.mark.shared
@pytest.mark.parametrize("name", ["heartstopper", "news-2026", "negatives"])
def test_the_reader_holds_its_floors_on_the_shared_articles(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    if name not in [corpus.name for corpus in gate.corpora()]:
        pytest.skip("the shared corpus is not beside the checkout")
    code = gate.main(["--only", name, "--errors", "3"])
    assert code == 0, capsys.readouterr().err


def test_a_reader_that_finds_nothing_falls_below() -> None:
    sample = gate.corpora(NOWHERE)[0]
    result = gate.measure(sample, Silent())
    assert result.figures["facts recall"] == 0.0
    assert gate.below(result.figures, {"facts recall": 0.1})


def test_evidence_that_is_not_in_the_text_is_noticed() -> None:
    sample = gate.corpora(NOWHERE)[0]
    assert gate.measure(sample, Careless()).inexact


def test_the_gate_fails_and_leaves_the_floors_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    floors = tmp_path / "floors.json"
    floors.write_text('{"sample": {"facts F1": 1.1}}')
    assert gate.main(["--only", "sample", "--raise"], shared=NOWHERE, floors_file=floors) == 1
    assert "sample: facts F1 is" in capsys.readouterr().err
    assert json.loads(floors.read_text()) == {"sample": {"facts F1": 1.1}}


def test_the_gate_lifts_the_floors(tmp_path: Path) -> None:
    floors = tmp_path / "floors.json"
    floors.write_text('{"elsewhere": {"facts F1": 0.5}}')
    assert gate.main(["--only", "sample", "--raise"], shared=NOWHERE, floors_file=floors) == 0
    lifted = json.loads(floors.read_text())
    sample = gate.corpora(NOWHERE)[0]
    figures = gate.measure(sample, builtin()).figures
    assert lifted["sample"]["facts F1"] == pytest.approx(figures["facts F1"] - gate.MARGIN)
    assert lifted["elsewhere"] == {"facts F1": 0.5}


def test_floors_only_rise() -> None:
    assert gate.raised({"a": 0.9, "b": 0.1, "gone": 0.4}, {"a": 0.5, "b": 0.5, "new": 0.01}) == {
        "a": 0.9,
        "b": 0.47,
        "gone": 0.4,
        "new": 0.0,
    }


def test_a_figure_that_is_gone_is_below_its_floor() -> None:
    assert gate.below({}, {"facts F1": 0.4}) == ["facts F1 is 0.000, below its floor of 0.400"]


def test_articles_about_other_things_should_be_quiet(tmp_path: Path) -> None:
    row = {"title": "Rain", "published": "2026-01-01", "source": "Bell", "text": "Rain\n\nIt rained."}
    path = tmp_path / "negatives.articles.jsonl"
    path.write_text("".join(json.dumps(row | {"id": name}) + "\n" for name in "ab"))
    negatives = gate.Corpus("negatives", path, None)
    assert gate.measure(negatives, Silent()).figures == {"quiet articles": 1.0}
    assert gate.measure(negatives, Careless()).figures == {"quiet articles": 0.0}
