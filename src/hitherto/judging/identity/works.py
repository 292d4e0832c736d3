"""Works: a coming title that went by a working name before it got its own ("CSI event series", "CSI: Vegas").

Only a working name ever joins another name, and only on evidence that an editor could show. What is called
by the bare name of the series is never joined: it may as well be of the original.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from hitherto.claims import Claim, Entry, Ruling, When, fold
from hitherto.judging.identity.groups import Groups, ruled

# What follows the name of the older work in a working name; a spin-off is a work of its own.
_WORKING = tuple(
    f" {words}"
    for words in (
        "revival series", "reboot series", "sequel series", "event series", "limited series", "revival", "reboot",
        "sequel", "continuation", "follow up",
    )
)  # fmt: skip
_COMING = frozenset({"ordered", "renewed", "revived", "in-development", "optioned"})
_A_YEAR = timedelta(days=365)
_PEOPLE = ("cast", "crew")
_ANSWERS = (*_PEOPLE, "order", "release")


def relatives(work: str, works: Iterable[str]) -> list[str]:
    """Return the names that may be the same work's, by their form alone: "X event series" and every "X: Y".

    Empty where no working name is among them, as for nearly every title.
    """
    beginning = older(work)
    family = [name for name in works if beginning and older(name) == beginning]
    return family if any(map(_is_working, family)) else []


def one_work(work: str, entries: Sequence[Entry], rulings: Sequence[Ruling] = ()) -> Mapping[str, str]:
    """Return the folded names of one work, each with the name to show; `entries` are of it and its relatives.

    A working name joins the one title "X: Y" that is mostly told of as coming, not as long out, if the two
    share two people, or if one article speaks of both and they share one answer. Neither may be called the
    other's sequel, and where two titles fit, none is taken. What editors ruled of titles stands above all this;
    names that they made one go under the one that most is said under.
    """
    told: dict[str, list[Entry]] = {}
    for entry in entries:
        told.setdefault(entry.claim.subject.work, []).append(entry)
    called = {name: _called(name, told) for name in told}
    if rulings:
        return _as_ruled(work, told, called, rulings)
    shown = called.get(work, work)
    return {fold(name): shown for name in (*told, work) if called.get(name, name) == shown}


def _as_ruled(
    work: str, told: Mapping[str, Sequence[Entry]], called: Mapping[str, str], rulings: Sequence[Ruling]
) -> Mapping[str, str]:
    """Join names as editors ruled, then as was found out, as far as that keeps apart what they kept apart."""
    groups = Groups(map(fold, (*told, work, *called.values())))
    ruled(groups, rulings, fold)
    for name, title in called.items():
        groups.union(fold(title), fold(name))
    mine = [name for name in (*told, work) if groups.find(fold(name)) == groups.find(fold(work))]
    shown = max(mine, key=lambda name: (not _is_working(name), len(told.get(name, ()))))
    return {fold(name): shown for name in mine}


def _called(name: str, told: Mapping[str, Sequence[Entry]]) -> str:
    """Return the title that a working name stands for; any other name stands for itself."""
    if not _is_working(name):
        return name
    fitting = [title for title in told if not _is_working(title) and _is_one(told[name], told[title])]
    return fitting[0] if len(fitting) == 1 else name


def _is_one(working: Sequence[Entry], titled: Sequence[Entry]) -> bool:
    if _joins(working, titled) or _joins(titled, working):
        return False
    first = min(entry.said_at for entry in working)
    coming = {e.article.id for e in titled if _is_to_come(e.claim, first)}
    was_out = {e.article.id for e in titled if _was_out(e.claim, first)}
    if not coming or len(coming) < len(was_out):  # some tell of the older work's days under the new one's name
        return False
    shared = _answers(working) & _answers(titled)
    people = [answer for answer in shared if answer[0] in _PEOPLE]
    together = {e.article.id for e in working} & {e.article.id for e in titled}
    return len(people) > 1 or bool(together and shared)


def _joins(entries: Iterable[Entry], others: Sequence[Entry]) -> bool:
    """Tell whether a work is said to be connected with the other: its sequel, its spin-off."""
    name = fold(others[0].claim.subject.work)
    return any(e.claim.property == "connection" and fold(e.claim.value) == name for e in entries)


def _answers(entries: Iterable[Entry]) -> set[tuple[str, str]]:
    said = (e.claim for e in entries if e.claim.polarity == "+" and e.claim.property in _ANSWERS)
    return {(claim.property, fold(claim.value)) for claim in said if claim.value not in ("unknown", "undecided")}


def _is_to_come(claim: Claim, since: date) -> bool:
    """Tell whether a claim has the work made or shown after the working name came up."""
    if claim.property == "order":
        return claim.polarity == "+" and claim.value in _COMING
    return claim.polarity == "+" and (claim.property == "production" or _last_day(claim) >= since)


def _was_out(claim: Claim, since: date) -> bool:
    """Tell whether a claim knows the work from a year or more before the working name came up."""
    return claim.polarity == "+" and date.min < _last_day(claim) < since - _A_YEAR


def _last_day(claim: Claim) -> date:
    """Return the last possible day of a release, `date.min` where there is none."""
    try:
        return When.parse(claim.value).latest or date.min if claim.property == "release" else date.min
    except ValueError:
        return date.min


def _is_working(name: str) -> bool:
    return ":" not in name and fold(name).endswith(_WORKING)


def older(name: str) -> str:
    """Return the folded name of the older work that a name is made from; empty where it is made from none.

    The folded name goes on after it, so that whoever knows many names can look up those that begin with it.
    """
    before, colon, _ = name.partition(":")
    folded = fold(name)
    if colon:
        return fold(before) if folded.startswith(f"{fold(before)} ") else ""
    return next((folded.removesuffix(words) for words in _WORKING if folded.endswith(words)), "")
