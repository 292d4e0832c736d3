"""Write the page as one self-contained HTML file: no script, no request, everything from articles escaped."""

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any

from hitherto.pages.environment import environment
from hitherto.pages.page import Line, Page, every_line

if TYPE_CHECKING:
    from hitherto.pages.exports import Wishes
    from hitherto.pages.whole import Whole

OPENED = 3  # quotations that a line opens in place; further ones are a link to the sources
MANY = 75  # quotations in place beyond which a line opens one only, so that the page stays quick on a phone


def write(whole: "Whole", wishes: "Wishes") -> str:
    """Write the page of a whole, with its facts as linked data inside."""
    from hitherto.pages.sharing.jsonld import embedded

    return render(whole.page, embedded(whole, wishes.base))


def render(page: Page, linked: str = "") -> str:
    """Return the page as an HTML document; `linked` is JSON-LD for its inside."""
    return environment().get_template("page.html.j2").render(linked=linked, **parts(page)).lstrip()


def parts(
    page: Page,
    fresh: Collection[str] = frozenset(),
    copied: Callable[..., str] | None = None,
    *,
    unfolds: bool = False,
    cited_at: str = "",
    story_at: str = "",
) -> Mapping[str, Any]:
    """Return what the templates of a page are filled with; lines on `fresh` facts are marked as changed.

    `copied` gives the address where a fact, by its id, is had as wikitext, or (`change`) its last change.
    `unfolds` shows the story at once.
    `cited_at` is the page where the words of all citations are; "" where that is this page.
    `story_at` is the page where the story is.
    """
    quotes = {citation.number: citation for citation in page.citations}
    in_place = sum(min(len(line.citations), OPENED) for line in every_line(page))
    most = OPENED if in_place <= MANY else 1
    changed = {id(line) for line in every_line(page) if not frozenset(fresh).isdisjoint(line.facts)}
    told = {id(line) for section in page.sections if section.key == "changes" for line in section.lines}

    def copies(line: Line) -> list[str]:
        change = id(line) in told
        return [copied(fact, change=change) for fact in line.facts[:OPENED]] if copied and (change or most > 1) else []

    return {"page": page, "quotes": quotes, "most": most, "is_fresh": lambda line: id(line) in changed,
            "copies": copies, "unfolds": unfolds, "cited_at": cited_at, "story_at": story_at}  # fmt: skip
