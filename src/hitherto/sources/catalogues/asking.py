"""How a catalogue is asked: its documented interface, in JSON, with keys in headers only."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from hitherto.claims import Problem
from hitherto.sources.catalogues.node import Node
from hitherto.sources.way import Setting
from hitherto.sources.web.protocol import Ask, Unanswered

NOTHING: Mapping[str, str] = MappingProxyType({})
_GONE = (404, 410)


def ask(url: str, where: str, setting: Setting, headers: Mapping[str, str] = NOTHING) -> Node | Problem:
    """Ask for one address; what goes wrong is told of `where`, the place in the catalogue, not of the interface."""
    if setting.web is None:
        return Problem(where, "is in a catalogue, and nothing here may ask the web", "Read it with the web.")
    came = setting.web.ask(Ask(url, accept="application/json", headers=headers, is_catalogue=True))
    if isinstance(came, Unanswered) and came.status in _GONE:
        return replace(came, where=where, remedy="Look for its id on the catalogue's own pages.")
    if isinstance(came, Problem):
        return replace(came, where=where)
    said = Node.parse(came.body)
    return unreadable(where) if said is None else said


def unreadable(where: str) -> Problem:
    """Say that a reply does not have the documented shape."""
    what = "cannot be read: the catalogue's reply is not in the form that it documents"
    return Problem(where, what, "Try again later; if it stays so, please report it.")
