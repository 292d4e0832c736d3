"""What the tests of reading share: articles made in a line, read, or laid out.

In a test's signature they are `Callable[..., list[Claim]]`, `Callable[..., Scene]`, `Callable[..., Sentence]`.
"""

from collections.abc import Callable
from datetime import date

import pytest

from hitherto.claims import Article, Claim
from hitherto.reading import builtin
from hitherto.reading.scene import Scene, Sentence

PUBLISHED = "2026-03-02"  # a Monday


def _article(headline: str, text: str = "", published: str | None = PUBLISHED) -> Article:
    whole = f"{headline}\n\n{text}" if text else headline
    return Article(text=whole, title=headline, outlet="The Bell", published=date.fromisoformat(published or PUBLISHED))


@pytest.fixture(scope="session")
def article() -> Callable[..., Article]:
    """Make an article: `article(headline, text, published)`."""
    return _article


@pytest.fixture(scope="session")
def read() -> Callable[..., list[Claim]]:
    """Read an article: `read(headline, text, published)` gives its claims."""
    return lambda headline, text="", published=PUBLISHED: builtin().read(_article(headline, text, published))


@pytest.fixture(scope="session")
def scene() -> Callable[..., Scene]:
    """Lay out an article: `scene(headline, text, published)`."""
    return lambda headline, text="", published=PUBLISHED: Scene(_article(headline, text, published))


@pytest.fixture(scope="session")
def sentence() -> Callable[..., Sentence]:
    """Lay out an article and take its last sentence: `sentence(headline, text, published)`."""
    return lambda headline, text="", published=PUBLISHED: Scene(_article(headline, text, published)).sentences[-1]
