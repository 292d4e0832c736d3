"""Name a property and a value of a single claim, where no sentence is made of it."""

from hitherto.claims import Fact, When
from hitherto.pages.dates import written
from hitherto.pages.text import clean
from hitherto.vocabulary import properties, region_called

STORY = ("plot", "character")  # what is folded, for it may tell more than a reader wants to know


def property_words(name: str) -> str:
    """Name a property as pages do: "Filming location"."""
    return properties()[name].label if name in properties() else clean(name)


def region_of(fact: Fact) -> str:
    """Return the region in which a fact holds, by the name that is kept of it; "" where none is told."""
    told = str(fact.details.get("region", ""))
    return region_called(told) or told


def value_words(name: str, value: str) -> str:
    """Write a value of a property: a date in words, what is of a closed list without its hyphens."""
    if name == "release":
        when = When.read(value)
        if when:
            return written(when)
    known = properties().get(name)
    return clean(value.replace("-", " ") if known and known.values else value)
