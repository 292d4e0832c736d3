"""What tests of judging are written in: `told(day, property, value, …)` is one claim of one invented article."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import count

import pytest

from hitherto.claims import Article, Claim, Detail, Entry, Evidence, Subject, When

WORK = "The Lighthouse Keepers"


def tell(
    day: str,
    property_name: str,
    value: str,
    *,
    outlet: str = "Harbour Gazette",
    season: int | None = None,
    polarity: str = "+",
    certainty: str = "certain",
    speaker: tuple[str, ...] = (),
    details: dict[str, Detail] | None = None,
    text: str | None = None,
    happens: str | None = None,
    work: str = WORK,
    url: str | None = None,
) -> Entry:
    words = text or f"{outlet}: {value} ({day})"  # too short to be taken for a copy
    article = Article(words, outlet=outlet, published=date.fromisoformat(day), url=url)
    claim = Claim(
        subject=Subject(work, season),
        property=property_name,
        value=value,
        evidence=(Evidence.of(words, 0, len(words)),),
        article=article.id,
        details=details or {},
        polarity="-" if polarity == "-" else "+",
        certainty="possible" if certainty == "possible" else "probable" if certainty == "probable" else "certain",
        speaker=speaker,
        happens=When.parse(happens) if happens else None,
    )
    return Entry(claim, article, date.fromisoformat(day), datetime(2030, 1, 1, tzinfo=UTC))


@pytest.fixture
def told() -> Callable[..., Entry]:
    return tell


@pytest.fixture
def prose() -> Callable[[int], str]:
    """Return running text of which no five words recur."""
    numbers = count()

    def write(words: int) -> str:
        return " ".join(f"word{next(numbers)}" for _ in range(words))

    return write
