"""What the tests of the ways in share."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from hitherto.claims import Article, Problem
from hitherto.sources import Found, Hints, articles

Read = Callable[..., list[Found]]
One = Callable[..., Article]
Bad = Callable[..., str]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Write a file of this name and content, and return what reading it gives."""

    def go(name: str, content: str | bytes, hints: Hints | None = None, today: date | None = None) -> list[Found]:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return list(articles(str(path), hints or Hints(), today=today))

    return go


@pytest.fixture
def one(read: Read) -> One:
    """Read a file that holds one good article."""

    def go(*args: object, **kwargs: object) -> Article:
        (article,) = read(*args, **kwargs)
        assert isinstance(article, Article), str(article)
        return article

    return go


@pytest.fixture
def bad(read: Read, tmp_path: Path) -> Bad:
    """Read a file that holds nothing but one problem; its folder is left out of what it says."""

    def go(*args: object, **kwargs: object) -> str:
        (problem,) = read(*args, **kwargs)
        assert isinstance(problem, Problem)
        assert problem.remedy
        return str(problem).replace(f"{tmp_path}/", "")

    return go


@pytest.fixture
def piped() -> Read:
    """Read bytes from standard input."""
    return lambda data, **kwargs: list(articles("-", stdin=BytesIO(data), **kwargs))
