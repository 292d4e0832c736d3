"""No page points at a file or a heading that is not there."""

import re
from pathlib import Path

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)


def anchor(heading: str) -> str:
    """Return the name under which a heading can be linked to."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def anchors(page: Path) -> list[str]:
    return [anchor(heading) for heading in HEADING.findall(page.read_text(encoding="utf-8"))]


def test_links_lead_somewhere(pages: list[Path]) -> None:
    broken = []
    for page in pages:
        for target in LINK.findall(page.read_text(encoding="utf-8")):
            if "://" in target:
                continue
            path, _, fragment = target.partition("#")
            file = (page.parent / path).resolve() if path else page
            if not file.exists() or (fragment and fragment not in anchors(file)):
                broken.append(f"{page.name}: {target}")
    assert broken == []


def test_every_page_can_be_reached_from_the_first(docs: Path) -> None:
    seen: set[Path] = set()
    waiting = [docs / "README.md"]
    while waiting:
        page = waiting.pop()
        seen.add(page)
        links = (link.partition("#")[0] for link in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link)
        linked = {(page.parent / link).resolve() for link in links if link.endswith(".md")}
        waiting += [one for one in linked if one not in seen and one.is_relative_to(docs)]
    assert set(docs.rglob("*.md")) <= seen
