"""The documentation, as the tests read it."""

import re
from pathlib import Path

import pytest

FENCE = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="session")
def docs(root: Path) -> Path:
    """The folder of the documentation."""
    return root / "docs"


@pytest.fixture(scope="session")
def pages(root: Path) -> list[Path]:
    """Every Markdown file that is written by hand or by `make docs`."""
    return sorted([*root.glob("*.md"), *(root / "docs").rglob("*.md")])


@pytest.fixture(scope="session")
def blocks(docs: Path) -> dict[tuple[str, str], list[str]]:
    """The fenced blocks, by page and language."""
    found: dict[tuple[str, str], list[str]] = {}
    for page in docs.rglob("*.md"):
        for language, text in FENCE.findall(page.read_text(encoding="utf-8")):
            found.setdefault((page.relative_to(docs).as_posix(), language), []).append(text)
    return found
