"""A ledger with a short invented thread, and the command line as a function."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from hitherto.claims import Article, Claim, Evidence, Subject, When
from hitherto.cli import main
from hitherto.ledger import open_ledger
from hitherto.pipeline import Hitherto

SEASON_2 = Subject("The Lighthouse Keepers", 2)


@dataclass(frozen=True)
class Outcome:
    """What one run of the command line printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """What was printed, read as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in this process."""

    def run_it(*argv: str | Path) -> Outcome:
        code = main([str(word) for word in argv])
        printed = capsys.readouterr()
        return Outcome(code, printed.out, printed.err)

    return run_it


class SlipReader:
    """A reader that makes of each article the claims that were written down for its name."""

    name, version = "slips", "1"

    def __init__(self, slips: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
        self._slips = slips

    def read(self, article: Article) -> list[Claim]:
        return [self._claim(article, dict(slip)) for slip in self._slips[article.document]]

    def _claim(self, article: Article, slip: dict[str, Any]) -> Claim:
        words = slip.pop("words")
        start = article.text.index(words)
        evidence = (Evidence.of(article.text, start, start + len(words)),)
        return Claim(**{"subject": SEASON_2, "article": article.id, "reader": "slips 1", "evidence": evidence, **slip})


ORDERED = Article(
    "Tidewater orders more Keepers\n\nTidewater has renewed The Lighthouse Keepers for a second season, due in October "
    "2025. Ada Okafor will play Captain Reyes.",
    title="Tidewater orders more Keepers",
    outlet="Tidewater",
    published=date(2025, 1, 10),
    url="https://tidewater.example.com/keepers",
    name="ordered",
)
LEFT = Article(
    "Okafor leaves\n\n“I will not be returning,” Ada Okafor told The Quay Post.",
    title="Okafor leaves",
    outlet="The Quay Post",
    published=date(2025, 3, 14),
    name="left",
)
ADA = {"property": "cast", "value": "Ada Okafor", "details": {"character": "Captain Reyes"}}
SLIPS: dict[str, list[dict[str, Any]]] = {
    "ordered": [
        {"property": "platform", "value": "Tidewater", "words": "Tidewater has renewed The Lighthouse Keepers"},
        {"property": "order", "value": "renewed", "words": "renewed", "speaker": ("Tidewater",)},
        {"property": "release", "value": "2025-10", "happens": When.parse("2025-10"), "words": "due in October 2025"},
        {**ADA, "words": "Ada Okafor will play Captain Reyes", "speaker": ("Tidewater",)},
    ],
    "left": [{**ADA, "polarity": "-", "words": "I will not be returning", "speaker": ("Ada Okafor", "The Quay Post")}],
}


def noon() -> datetime:
    return datetime(2025, 4, 1, 12, tzinfo=UTC)


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A ledger in which a second season was ordered in January 2025, and an actor left it in March."""
    where = tmp_path / "keepers.db"
    with Hitherto(open_ledger(where, clock=noon), clock=noon, reader=SlipReader(SLIPS)) as hitherto:
        for article in (ORDERED, LEFT):
            assert hitherto.read(article).new
    return where


@pytest.fixture
def article_lines() -> Callable[..., str]:
    """Write articles as JSON lines; each is given as the words under its headline."""

    def write(*sentences: str, published: str = "2025-01-10") -> str:
        head = "‘The Lighthouse Keepers’ renewed for season 2"
        rows = [
            {"id": f"a{at}", "title": head, "published": published, "source": "Tidewater", "text": f"{head}\n\n{said}"}
            for at, said in enumerate(sentences, 1)
        ]
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)

    return write
