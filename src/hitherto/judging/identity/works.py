"""Works: a coming title that went by a working name before it got its own ("CSI event series", "CSI: Vegas").

Only a working name ever joins another name, and only on evidence that an editor could show; and a name with its year
("Tide Table (2026)") joins the bare name that is told of that year. What is called by the bare name of the series is
never joined: it may as well be of the original.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from hitherto.claims import Claim, Entry, Identity, Merge, Ruling, When, fold
from hitherto.judging.identity.credits import PEOPLE
from hitherto.judging.identity.groups import Groups, ruled
from hitherto.judging.identity.names import by_ruling, gather
from hitherto.judging.identity.working import Working, working, year_of

_COMING = frozenset({"ordered", "renewed", "revived", "in-development", "optioned"})
_A_YEAR = timedelta(days=365)
_ANSWERS = (*PEOPLE, "order", "release")
_KIN = ("connection", "based-on")
_SHOWN = 2  # how many shared answers a reason names
Told = Mapping[str, Sequence[Entry]]


def one_work(work: str, entries: Sequence[Entry], rulings: Sequence[Ruling] = ()) -> Mapping[str, str]:
    """Return the folded names of one work, each with the name to show; `entries` are of it and its relatives."""
    title = title_identity(work, entries, rulings)
    return {fold(name): title.name for name in title.spellings}


def title_identity(work: str, entries: Sequence[Entry], rulings: Sequence[Ruling] = ()) -> Identity:
    """Return the names of one work, and why they are one; `entries` are of it and its relatives.

    A working name joins the one title "X: Y", or the one that is said to be to X what the name says, that is mostly
    told of as coming, not as long out, if an article says that it is called so, if the two share two people, or if
    one article speaks of both and they share one answer. Neither may be called the other's sequel, and where two
    titles fit, none is taken. What editors ruled of titles stands above all this; names that are one go under the
    one that most is said under.
    """
    told: dict[str, list[Entry]] = {}
    for entry in entries:
        told.setdefault(entry.claim.subject.work, []).append(entry)
    counted = Counter({name: len(said) for name, said in told.items()})
    forms: dict[str, list[str]] = {}
    for name in dict.fromkeys((*told, work)):
        forms.setdefault(fold(name), []).append(name)
    groups = Groups(forms)
    touched = ruled(groups, rulings, fold)
    merges = by_ruling(touched, {form: names[0] for form, names in forms.items()}, fold)
    for name in told:
        merge = _merge(name, told)
        if merge and groups.union(fold(merge.names[0]), fold(merge.names[1])):
            merges.append((fold(name), merge))
    mine = gather(groups, forms, counted, merges)[groups.find(fold(work))]
    shown = max(mine.spellings, key=lambda name: (not working(name), not year_of(name), counted[name], name == work))
    decided = {ruling.id: ruling for form, ruling in touched if groups.find(form) == groups.find(fold(work))}
    return replace(mine, key=fold(shown), name=shown, sort="title", rulings=tuple(decided.values()))


def connected_with(entries: Iterable[Entry]) -> set[str]:
    """Return the folded names of the works that titles are said to be connected with."""
    claims = (entry.claim for entry in entries)
    return {fold(claim.value) for claim in claims if claim.property == "connection" and claim.polarity == "+"}


def _merge(name: str, told: Told) -> Merge | None:
    """Return what joins a name to the one title that it stands for; None for a title's own name."""
    form = working(name)
    if form:
        found = {title: _is_one(form, told[name], told[title]) for title in told if not working(title)}
    else:
        found = {title: _one_year(name, told[title], told) for title in told}
    fitting = [(title, reason) for title, reason in found.items() if reason]
    if len({fold(title) for title, _ in fitting}) != 1:
        return None
    return Merge((fitting[0][0], name), (fitting[0][1],))


def _one_year(name: str, bare: Sequence[Entry], told: Told) -> str:
    """Say why "X (2026)" is X, as far as all that is told of X is of that year and there is no X of another."""
    dated = year_of(name)
    if not dated or fold(bare[0].claim.subject.work) != fold(dated[0]):
        return ""
    others = {other[1] for other in map(year_of, told) if other and fold(other[0]) == fold(dated[0])}
    claims = (e.claim for e in bare if e.claim.property == "release" and e.claim.polarity == "+")
    years = {int(claim.value[:4]) for claim in claims if claim.value[:4].isdecimal()}
    return f"all that is told of it is of {dated[1]}" if others == years == {dated[1]} else ""


def _is_one(form: Working, coming_work: Sequence[Entry], titled: Sequence[Entry]) -> str:
    """Say why a working name is a title's; nothing where it may as well be another's."""
    if not (_fits(form, titled) or _says_name(coming_work, titled)):
        return ""
    if _joins(coming_work, titled) or _joins(titled, coming_work):
        return ""
    first = min(entry.said_at for entry in coming_work)
    coming = {e.article.id for e in titled if _is_to_come(e.claim, first)}
    was_out = {e.article.id for e in titled if _was_out(e.claim, first)}
    if not coming or len(coming) < len(was_out):  # some tell of the older work's days under the new one's name
        return ""
    if _says_name(coming_work, titled):
        return "an article says that it is called so"
    shared = sorted(_answers(coming_work) & _answers(titled))
    people = [answer for answer in shared if answer[0] in PEOPLE]
    if len(people) > 1:
        return f"both have {' and '.join(value.title() for _, value in people[:_SHOWN])}"
    together = {e.article.id for e in coming_work} & {e.article.id for e in titled}
    return f"one article speaks of both, and tells one {shared[0][0]} of both" if together and shared else ""


def _fits(form: Working, titled: Sequence[Entry]) -> bool:
    """Tell whether a title has the form that such a work gets, or is said to be what the working name says."""
    claims = [entry.claim for entry in titled]
    return form.may_be(claims[0].subject.work) or any(
        claim.property == "connection" and claim.polarity == "+" and fold(claim.value) == form.older
        and form.is_kind(str(claim.details.get("kind", "")))
        for claim in claims
    )  # fmt: skip


def _says_name(coming_work: Iterable[Entry], titled: Sequence[Entry]) -> bool:
    """Tell whether an article says for certain that the work without a name is called by the title."""
    name = fold(titled[0].claim.subject.work)
    said = (e.claim for e in coming_work if e.claim.property == "title" and e.claim.polarity == "+")
    return any(claim.certainty == "certain" and "episode" not in claim.details and fold(claim.value) == name
               for claim in said)  # fmt: skip


def _joins(entries: Iterable[Entry], others: Sequence[Entry]) -> bool:
    """Tell whether a work is said to be connected with the other: its sequel, its spin-off, made from it."""
    name = fold(others[0].claim.subject.work)
    return any(e.claim.property in _KIN and fold(e.claim.value) == name for e in entries)


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
    when = When.read(claim.value) if claim.property == "release" else None
    return (when and when.latest) or date.min
