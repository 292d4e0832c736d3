"""Turns: how a fact came to stand differently, in the words that pages, feeds and notices share."""

from hitherto.claims import ABSENT, Change, ChangeKind, Replacement, Standing, When
from hitherto.pages.dates import named
from hitherto.pages.labels import standings
from hitherto.pages.text import capital, clean
from hitherto.pages.values import property_words
from hitherto.vocabulary import properties

_DETAILS = ("character", "job", "recipient", "kind", "region")


def told(change: Change, whose: str = "") -> str:
    """Tell a change: "Release: 15 January 2027 (premiere) – was expected, now confirmed"; `whose` follows the value."""
    return f"{property_words(change.property)}: {capital(value(change))}{whose} – {turn(change)}{replacement(change)}"


def value(change: Change) -> str:
    """Write the value of a change: a date in words, a person with their part or job."""
    shown = _plain(change.property, clean(change.value))
    details = {key: clean(str(change.details.get(key) or "")) for key in _DETAILS}
    details["kind"] = details["kind"].replace("-", " ")
    said = ", ".join(filter(None, details.values()))
    return f"{shown} ({said})" if said else shown


def turn(change: Change, after: str = "", *, plural: bool = False) -> str:
    """Tell how it stood and stands: "was expected, now confirmed"; `after` is said instead of the new standing."""
    were, now = "were" if plural else "was", after or word(change.after)
    if change.before == ABSENT:
        return f"new, {now}"
    if change.after == ABSENT:
        return f"no longer said; {were} {word(change.before)}"
    return f"{were} {word(change.before)}, now {now}"


def replacement(change: Change) -> str:
    """Tell what holds in place of what was replaced: ": replaced by 15 January 2027"; "" where nothing does."""
    instead = replaces(change)
    if instead is None:
        return ""
    other = "" if instead.property == change.property else f" ({property_words(instead.property).lower()})"
    return f": replaced by {_plain(instead.property, clean(instead.value))}{other}"


def replaces(change: Change) -> Replacement | None:
    """Return what holds in place of what was replaced."""
    return change.replaced_by if change.kind == ChangeKind.REPLACED else None


def has_held(change: Change) -> bool:
    """Tell whether it is news: what was overtaken in the breath that first told it never held."""
    return not (change.before == ABSENT and change.after == Standing.SUPERSEDED)


def word(standing: str) -> str:
    """Return the word for a standing; "" for none."""
    return standings()[Standing(standing)].label if standing in list(Standing) else ""


def _plain(property_name: str, value: str) -> str:
    if value == "unknown":
        return "nothing announced"
    when = When.read(value) if property_name == "release" else None
    if when:
        return named(when)
    known = properties().get(property_name)
    return value.replace("-", " ") if known and known.values else value
