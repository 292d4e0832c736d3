"""The view where an article is pasted that cannot be fetched: the form, and what came of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PasteView:
    """The form with what was typed, what was wrong with it, and what came of it where no title's page tells it."""

    text: str = ""
    outlet: str = ""
    published: str = ""
    address: str = ""
    wrong: str = ""
    told: str = ""
