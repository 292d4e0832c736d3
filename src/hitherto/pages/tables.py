"""The tables of people: the cast by what becomes of them, the crew by job."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from hitherto.claims import Fact, Standing, fold
from hitherto.pages.labels import CURRENT, is_rejected, rank
from hitherto.pages.page import Row, Rows, Table
from hitherto.pages.sentences.details import detail, value
from hitherto.pages.setting import Setter
from hitherto.pages.text import capital, joined

# status: (heading of the rows, the word in the column); the order is the page's
_STATUSES = {
    "returning": ("Returning", "returning"),
    "new": ("New", "new"),
    "": ("In the cast", ""),
    "recast": ("Recast", "takes over the part"),
    "guest": ("Guests", "guest"),
    "in-talks": ("In talks", "in talks"),
    "guess": ("Guesses, not facts", "guessed"),
    "leaving": ("Leaving", "leaving"),
}
_JOBS = ("creator", "showrunner", "director", "writer", "executive producer", "producer")


def cast(facts: Sequence[Fact], setter: Setter) -> tuple[Table, ...]:
    """Set the cast as a table, grouped; somebody who was announced and left stands under "Leaving"."""
    people = [f for f in facts if f.property == "cast" and f.value != "unknown" and (_is_shown(f, setter))]
    groups = []
    for status, (heading, word) in _STATUSES.items():
        alike = sorted((f for f in people if _status(f) == status), key=lambda f: (rank(f), f.since))
        rows = tuple(_cast_row(fact, word, setter) for fact in alike)
        if rows:
            groups.append(Rows(heading, rows))
    return (Table("cast", "Cast", ("Actor", "Character", "Status"), tuple(groups)),) if groups else ()


def crew(facts: Sequence[Fact], setter: Setter) -> tuple[Table, ...]:
    """Set the crew as a table: one row a person and standing, with all their jobs."""
    people = sorted(
        (f for f in facts if f.property == "crew" and f.value != "unknown" and f.standing in CURRENT),
        key=lambda f: (rank(f), fold(f.value), _job_place(f)),
    )
    grouped = [list(alike) for _, alike in groupby(people, key=lambda f: (rank(f), fold(f.value)))]
    rows = [
        _crew_row(alike, setter) for alike in sorted(grouped, key=lambda alike: (rank(alike[0]), _job_place(alike[0])))
    ]
    return (Table("crew", "Crew", ("Name", "Job"), (Rows("", tuple(rows)),)),) if rows else ()


def has_left(fact: Fact, setter: Setter) -> bool:
    """Tell whether a denied part was announced before, rather than only rumoured."""
    if fact.property != "cast" or fact.standing is not Standing.DENIED or is_rejected(fact):
        return False
    claims = [entry.claim for entry in setter.telling.said(*fact.claims_for, *fact.claims_against, *fact.set_aside)]
    leaving = any(claim.leaves() for claim in claims)
    announced = any(claim.polarity == "+" and claim.certainty == "certain" for claim in claims)
    return leaving or announced or fact.details.get("status") in ("leaving", "returning")


def _is_shown(fact: Fact, setter: Setter) -> bool:
    return fact.standing in CURRENT or has_left(fact, setter)


def _status(fact: Fact) -> str:
    if fact.standing is Standing.DENIED:
        return "leaving"
    if fact.standing is Standing.SPECULATION:
        return "guess"
    status = detail(fact, "status")
    return status if status in _STATUSES else ""


def _cast_row(fact: Fact, word: str, setter: Setter) -> Row:
    if fact.standing is Standing.DENIED and fact.details.get("status") != "leaving":
        word = "not returning" if fact.details.get("status") == "returning" else "no longer in it"
    return Row((value(fact), detail(fact, "character"), word), setter.line(fact))


def _crew_row(facts: Sequence[Fact], setter: Setter) -> Row:
    jobs = joined(tuple(dict.fromkeys(detail(fact, "job") or "crew" for fact in facts)))
    return Row((value(facts[0]), capital(jobs)), setter.line(facts[0], also=facts[1:]))


def _job_place(fact: Fact) -> tuple[int, str]:
    job = detail(fact, "job")
    return (_JOBS.index(job) if job in _JOBS else len(_JOBS), job)


def people(facts: Iterable[Fact]) -> list[Fact]:
    """Return the facts that the tables set, or would set were they current."""
    return [fact for fact in facts if fact.property in ("cast", "crew")]
