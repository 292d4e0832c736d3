"""Regions for which a release can be said to count, each by the one name that is kept of it."""

from functools import cache

from hitherto.claims import fold
from hitherto.vocabulary.loader import read_table


def regions() -> list[str]:
    """Return the names of all regions, by the alphabet."""
    return sorted(names[0] for names in read_table("regions")["names"])


def region_called(written: str) -> str | None:
    """Return the name that is kept of a region, of any of its names or its code (ISO 3166-1); None where it is none."""
    return _kept().get(fold(written))


@cache
def _kept() -> dict[str, str]:
    table = read_table("regions")
    named = {fold(name): names[0] for names in table["names"] for name in names}
    return named | {fold(code): name for code, name in table["codes"].items()}
