"""Name a property and a value of a single claim, where no sentence is made of it."""

from hitherto.claims import When
from hitherto.pages.dates import written
from hitherto.pages.text import clean
from hitherto.vocabulary import properties

STORY = ("plot", "character")  # what is folded, for it may tell more than a reader wants to know


def property_words(name: str) -> str:
    """Name a property as pages do: "Filming location"."""
    return properties()[name].label if name in properties() else clean(name)


def value_words(name: str, value: str) -> str:
    """Write a value of a property: a date in words, what is of a closed list without its hyphens."""
    if name == "release":
        when = When.read(value)
        if when:
            return written(when)
    known = properties().get(name)
    return clean(value.replace("-", " ") if known and known.values else value)
