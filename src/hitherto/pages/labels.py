"""What the page calls things: standings, sections and stock questions, from the vocabulary's data files."""

from dataclasses import dataclass
from functools import cache

from hitherto.claims import Fact, Standing
from hitherto.pages.text import counted
from hitherto.vocabulary import read_table

CURRENT = frozenset(Standing) - {Standing.SUPERSEDED, Standing.DENIED}
REJECTED = "rejected by an editor"
DECIDED = "an editor decided"  # stands beside a standing that an editor's ruling gave
NO_LONGER = "no longer in it"  # the label of somebody who has left or is leaving


@dataclass(frozen=True, slots=True)
class StandingLabel:
    """How a standing is shown: a word, a shape, the terminal's colour, and what it means."""

    label: str
    glyph: str
    colour: str
    meaning: str


@dataclass(frozen=True, slots=True)
class SectionLabel:
    """A section's name in the vocabulary, its heading, and which seasons' facts stand in it."""

    key: str
    heading: str
    seasons: str


@dataclass(frozen=True, slots=True)
class Question:
    """A stock question, the property (and crew job) that answers it, and what "not known" sounds like."""

    key: str
    ask: str
    property: str
    unknown: str
    job: str | None = None
    also: tuple[str, ...] = ()
    ahead: bool = False
    series: bool = False


@cache
def standings() -> dict[Standing, StandingLabel]:
    """Return all standings, in the page's order."""
    return {Standing(name): StandingLabel(**entry) for name, entry in read_table("standings").items()}


@cache
def sections() -> dict[str, SectionLabel]:
    """Return all sections, in the page's order."""
    return {key: SectionLabel(key, **entry) for key, entry in read_table("sections").items()}


@cache
def questions() -> tuple[Question, ...]:
    """Return the stock questions."""
    table = read_table("questions")
    return tuple(Question(key, **{**entry, "also": tuple(entry.get("also", ()))}) for key, entry in table.items())


def rank(fact: Fact) -> int:
    """Return the place of a fact's standing in the page's order, 0 for the strongest."""
    return list(standings()).index(fact.standing)


def standing_words(fact: Fact) -> str:
    """Say how a fact stands; a report says by how many independent outlets, and a ruling shows.

    What is denied of somebody who leaves is the part, not that they leave.
    """
    return REJECTED if is_rejected(fact) else marked(_stands(fact), fact)


def is_rejected(fact: Fact) -> bool:
    """Tell whether editors rejected all that was said of a fact: it is shown as a mistake, not as news."""
    said = fact.claims_for or fact.claims_against
    return fact.standing is Standing.DENIED and bool(fact.rulings and fact.set_aside) and not said


def marked(label: str, fact: Fact) -> str:
    """Say beside a label that an editor decided, where one did."""
    return f"{label}, {DECIDED}" if fact.rulings else label


def _stands(fact: Fact) -> str:
    label = standings()[fact.standing].label
    if fact.standing is Standing.DENIED and fact.details.get("status") == "leaving":
        return NO_LONGER
    if fact.standing is not Standing.REPORTED or fact.origins < 1:
        return label
    return (
        f"{label} by one outlet" if fact.origins == 1 else f"{label} by {counted(fact.origins, 'independent outlet')}"
    )
