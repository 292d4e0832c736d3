"""`claims --explain`: how an article was read, for people and as JSON lines."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
STORY = """\
‘The Lighthouse Keepers’ renewed for season 2

By Olga Brand

According to Deadline, the drama series The Lighthouse Keepers may return in October 2025. It is raining.

Keepers of the light

The Lighthouse Keepers stars Ada Okafor.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def rain(tmp_path: Path) -> Path:
    path = tmp_path / "rain.txt"
    path.write_text("It is raining in Leeds\n\nNobody expected a film.\n", encoding="utf-8")
    return path


def test_every_passage_is_explained(run: Run, story: Path) -> None:
    done = run("claims", story, "--explain", "--json", "--published", "2025-01-10")
    assert (done.code, done.err) == (0, "")
    assert [line["text"] for line in done.lines] == [
        "‘The Lighthouse Keepers’ renewed for season 2",
        "By Olga Brand",
        "According to Deadline, the drama series The Lighthouse Keepers may return in October 2025.",
        "It is raining.",
        "Keepers of the light",
        "The Lighthouse Keepers stars Ada Okafor.",
    ]
    assert all(STORY[line["start"] : line["end"]] == line["text"] for line in done.lines)
    assert [line["nothing"] is None for line in done.lines] == [bool(line["claims"]) for line in done.lines]
    assert done.lines[1]["nothing"] == "furniture: byline"


def test_each_claim_has_its_reasons(run: Run, story: Path) -> None:
    lines = run("claims", story, "--explain", "--json", "--published", "2025-01-10").lines
    [release] = [claim for claim in lines[2]["claims"] if claim["property"] == "release"]
    assert release["rule"].startswith("release: ")
    assert {"return", "october"} <= set(release["cues"])
    assert release["because"] == {
        "work": {"why": "named in the sentence", "words": "The Lighthouse Keepers"},
        "season": {"why": "the season that the article is about", "words": ""},
        "certainty": {"why": "hedged in its clause", "words": "may"},
        "speaker": {"why": "named in the sentence", "words": "According to Deadline"},
    }


def test_the_claims_are_those_that_are_printed_without_it(run: Run, story: Path) -> None:
    plain = run("claims", story, "--published", "2025-01-10")
    explained = run("claims", story, "--explain", "--json", "--published", "2025-01-10").lines
    assert {claim["id"] for line in explained for claim in line["claims"]} == {claim["id"] for claim in plain.lines}
    assert run("claims", story, "--json", "--published", "2025-01-10").out == plain.out


def test_for_people(run: Run, story: Path) -> None:
    done = run("claims", story, "--explain", "--published", "2025-01-10")
    head, about, *rest = done.out.splitlines()
    assert head.startswith("‘The Lighthouse Keepers’ renewed for season 2 (a:")
    assert about.startswith("Mainly about The Lighthouse Keepers season 2; ")
    printed = [" ".join(line.split()) for line in rest]
    assert "nothing: furniture: byline" in printed
    assert "title The Lighthouse Keepers · named in the sentence: “The Lighthouse Keepers”" in printed
    assert "certainty possible · hedged in its clause: “may”" in printed
    assert "speaker Deadline · named in the sentence: “According to Deadline”" in printed


def test_in_a_narrow_window(run: Run, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    lines = run("claims", story, "--explain").out.splitlines()
    assert max(map(len, lines)) <= 60


def test_an_article_that_is_not_read_is_told_in_a_line(run: Run, rain: Path) -> None:
    done = run("claims", rain, "--explain")
    told = "Not read: it is not about screen titles or games; of the words that tell, it uses only: film."
    assert (done.code, done.out.splitlines()[1:]) == (0, [told])


def test_the_same_said_elsewhere_is_pointed_to(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "twice.txt"
    said = "The drama series The Lighthouse Keepers stars Ada Okafor."
    path.write_text(f"The Lighthouse Keepers: the series\n\n{said}\n\nAda Okafor plays Reyes.\n", "utf-8")
    text = path.read_text("utf-8")
    at = text.index("Ada Okafor plays")
    printed = [" ".join(line.split()) for line in run("claims", path, "--explain").out.splitlines()]
    assert f"also told at characters {at}-{at + len('Ada Okafor plays Reyes')}" in printed


def test_articles_stand_apart(run: Run, story: Path, rain: Path) -> None:
    done = run("claims", rain, story, "--explain")
    assert "\n\n‘The Lighthouse Keepers’ renewed for season 2 (" in done.out
    assert len(run("claims", rain, story, "--explain", "--json").lines) == 8


def test_control_characters_do_not_reach_the_terminal(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    head = "The Lighthouse Keepers: the drama series"
    row = {"title": head, "text": f"{head}\n\nThe series stars \x1b[31mAda Okafor."}
    path.write_text(json.dumps(row), encoding="utf-8")
    assert "\x1b" not in run("claims", path, "--explain").out
