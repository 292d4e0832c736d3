"""Working names: what a coming title is called before it has a name of its own ("CSI event series")."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from hitherto.claims import fold

_PREFIX = re.compile(r"untitled ")
# What follows the name of the older work, and the kinds of connection that it may stand for.
_ENDINGS = {
    "sequel": ("sequel series", "sequel", "follow up", "continuation"),
    "prequel": ("prequel series", "prequel film", "prequel movie", "prequel"),
    "spin-off": ("spin off series", "spinoff series", "spin off", "spinoff"),
    "remake": ("reboot series", "reboot", "remake"),
    "revival": ("revival series", "event series", "limited series", "revival"),
}
_BY_ENDING = {f" {words}": kind for kind, endings in _ENDINGS.items() for words in endings}
_LONGEST = sorted(_BY_ENDING, key=len, reverse=True)
# What is called so only for want of any name.
_UNTITLED = (" film", " movie", " project", " series", " show", " game")
_FORMS = frozenset({"sequel", "revival", "remake", ""})  # "X: Y" is how these are called; a spin-off may not be
_NUMBERED = re.compile(r"(?P<older>.+) (?:\d{1,2}|i[iv]|vi{0,3}|iii|two|three|four|five|six)\Z")
_CONNECTIONS = {"revival": frozenset({"sequel", "remake"}), "remake": frozenset({"remake"})}
_YEAR = re.compile(r"(?P<bare>.+\S) \((?P<year>(?:19|20)\d\d)(?: [\w -]+)?\)\Z")


@dataclass(frozen=True, slots=True)
class Working:
    """A working name in its parts: the folded name of the older work, and what the coming one is to it.

    The kind is empty where the name does not say ("Untitled Harbour film").
    """

    older: str
    kind: str = ""

    def may_be(self, name: str) -> bool:
        """Tell whether a title is of the form that such a work gets: "X: Y", or "X 4" for a sequel."""
        numbered = number_of(name) if self.kind in ("sequel", "") else ""
        return self.kind in _FORMS and self.older in (before_colon(name), numbered)

    def is_kind(self, connection: str) -> bool:
        """Tell whether a connection with the older work is what the working name says."""
        return not self.kind or connection in _CONNECTIONS.get(self.kind, {self.kind})


def working(name: str) -> Working | None:
    """Take a working name apart; None for any other name."""
    if ":" in name:
        return None
    folded = fold(name)
    bare = _PREFIX.sub("", folded, count=1)
    for ending in _LONGEST:
        if bare.endswith(ending):
            return Working(bare.removesuffix(ending), _BY_ENDING[ending])
    ending = next((words for words in _UNTITLED if bare != folded and bare.endswith(words)), "")
    return Working(bare.removesuffix(ending)) if ending else None


def before_colon(name: str) -> str:
    """Return the folded name of the work that "X: Y" continues; empty for other names.

    The folded name goes on after it, so that whoever knows many names can look up those that begin with it.
    """
    before, colon, _ = name.partition(":")
    return fold(before) if colon and fold(name).startswith(f"{fold(before)} ") else ""


def number_of(name: str) -> str:
    """Return the folded name of the work that "X 4" continues; empty for other names."""
    match = None if ":" in name else _NUMBERED.match(fold(name))
    return match["older"] if match else ""


def year_of(name: str) -> tuple[str, int] | None:
    """Return the bare name and the year of "X (2003)"."""
    match = _YEAR.match(name.strip())
    goes_on = match is not None and fold(name).startswith(f"{fold(match['bare'])} ")
    return (match["bare"], int(match["year"])) if match and goes_on else None


def bare(work: str) -> str:
    """Return the name of a title without the year that may stand behind it."""
    dated = year_of(work)
    return dated[0] if dated else work


def beginnings(work: str, connected: Collection[str] = ()) -> set[str]:
    """Return the folded words with which the names begin that may be the same work's.

    `connected` are the folded names of the works that it is said to be connected with.
    """
    olders = _olders(work, connected)
    return {*olders, *(f"untitled {older}" for older in olders), fold(bare(work))}


def relatives(work: str, works: Collection[str], connected: Collection[str] = ()) -> list[str]:
    """Return the names that may be the same work's, by their form: "X sequel" and every "X: Y", "X (2003)" and "X".

    Empty where no working name and no year is among them, as for nearly every title. Where no name has the form
    that a title gets, "X sequel" alone is returned: only what is said to be connected with X can be meant.
    """
    olders, name = _olders(work, connected), fold(bare(work))
    may_come = {form.older for form in (working(work),) if form} | set(connected)
    coming = [
        other
        for other in works
        if (form := working(other)) and form.older in olders and (form.older in may_come or form.may_be(work))
    ]
    forms = [form for form in map(working, coming) if form]
    formed = [other for other in works if any(form.may_be(other) for form in forms)]
    namesakes = [other for other in works if fold(bare(other)) == name]
    found = [*coming, *formed] if not formed or working(work) or work in formed else []
    return list(dict.fromkeys([*found, *(namesakes if any(map(year_of, namesakes)) else [])]))


def _olders(work: str, connected: Iterable[str]) -> set[str]:
    """Return the folded names of the works that this one may come after."""
    form = working(work)
    return {form.older} if form else {before_colon(work), number_of(work), *connected} - {""}


def is_nameless(family: Collection[str]) -> bool:
    """Tell whether all of these are working names, so that the title may have any name."""
    return bool(family) and all(map(working, family))
