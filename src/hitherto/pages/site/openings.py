"""What is not known yet, across titles: the open questions of each."""

from collections.abc import Iterable
from dataclasses import dataclass

from hitherto.claims import Subject
from hitherto.pages.page import Line, Page


@dataclass(frozen=True, slots=True)
class Open:
    """A title with what articles say is unknown of it, and the questions that none answers."""

    subject: Subject
    name: str
    said: tuple[Line, ...]
    asked: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpeningsView:
    """The titles of which something is not known yet."""

    titles: tuple[Open, ...]


def view(pages: Iterable[Page]) -> OpeningsView:
    """Make the list from the pages of titles; those that leave nothing open are left out."""
    found = (_open(page) for page in pages)
    return OpeningsView(tuple(one for one in found if one.said or one.asked))


def _open(page: Page) -> Open:
    section = next(section for section in page.sections if section.key == "unknown")
    asked = (line.lead for group in section.groups for line in group.lines)
    return Open(page.title, page.name, section.lines, tuple(asked))
