"""Catalogues: one file each, which finds titles by their names, and looks one up by its id as a record.

A record is an article (`hitherto.claims.record` has its form), so whatever takes articles takes records. A file names
its own `CATALOGUE`; helpers shared by several have names of their own.
"""

from importlib import import_module

from hitherto.claims import Problem
from hitherto.sources.catalogues.catalogue import Candidate, Catalogue
from hitherto.sources.way import Found, Setting

__all__ = ["Candidate", "Catalogue", "catalogue", "look_up", "search"]

PREFIXES = ("tvmaze", "wikidata", "tmdb", "wikipedia")


def catalogue(prefix: str) -> Catalogue:
    """Return a catalogue by its prefix, as in `tvmaze:82`; raises KeyError where there is none."""
    if prefix not in PREFIXES:
        raise KeyError(prefix)
    found: Catalogue = import_module(f"{__name__}.{prefix}").CATALOGUE
    return found


def parted(where: str) -> tuple[str, str] | None:
    """Part `tvmaze:82` into the catalogue's prefix and the id in it; None for what is in no catalogue."""
    prefix, colon, id_ = where.strip().partition(":")
    return (prefix.lower(), id_.strip()) if colon and prefix.lower() in PREFIXES else None


def search(prefix: str, title: str, setting: Setting) -> list[Candidate] | Problem:
    """Return the titles of a catalogue that may be meant, the likeliest first, or why they cannot be had."""
    return catalogue(prefix).search(title, setting)


def look_up(where: str, setting: Setting) -> Found:
    """Return the record at `tvmaze:82`, or why it cannot be had."""
    parts = parted(where)
    if parts is None:
        known = ", ".join(f"{prefix}:…" for prefix in PREFIXES)
        return Problem(where, "is in no catalogue that is known", f"Write one of {known}")
    return catalogue(parts[0]).look_up(parts[1], setting)
