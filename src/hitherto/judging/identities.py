"""Identities: everybody and everything that is named in what is said of a title, and what was taken for one."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from hitherto.claims import Entry, Identity, Ruling
from hitherto.judging.deciding import Decisions
from hitherto.judging.stating import Known, works_of


def identities(
    entries: Sequence[Entry], on: date, names: Mapping[str, str], rulings: Iterable[Ruling] = ()
) -> list[Identity]:
    """Return the people, the characters and the outlets of one work, as of the end of the day `on`, by name.

    The arguments are those of `judge`, and so are the identities those that its facts rest on.
    """
    decisions = Decisions.of(rulings)
    told = [entry for entry in entries if entry.said_at <= on]
    found: list[Identity] = []
    for past in works_of(told, names).values():
        known = Known.of(past, decisions=decisions)
        for sort in (known.people, known.characters, known.outlets):
            found += sorted(sort.identities(), key=lambda identity: (identity.name.casefold(), identity.key))
    return found
