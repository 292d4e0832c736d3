"""Who is in it and who makes it, as sentences (the page's tables set them as rows)."""

from hitherto.claims import Fact, Standing
from hitherto.pages.sentences.details import after, detail, value
from hitherto.pages.telling import Telling
from hitherto.pages.text import an
from hitherto.pages.voice import Clause

_TAKES_PART = {
    "returning": ("is returning", "return"),
    "leaving": ("is leaving", "leave"),
    "recast": ("takes over the part", "take over the part"),
    "guest": ("appears as a guest", "appear as a guest"),
    "in-talks": ("is in talks to join", "join"),
}

# Jobs that English has a verb for; of others one says "is an executive producer".
_WORK = {
    "director": ("directs", "direct"),
    "writer": ("writes", "write"),
    "composer": ("composes the music for", "compose the music for"),
}


_OF_ONE = frozenset({"showrunner", "narrator", "host"})  # offices that are mostly held by one


def cast(fact: Fact, telling: Telling) -> Clause:
    """Say that somebody is in it, and as whom."""
    status, character = detail(fact, "status"), detail(fact, "character")
    if status == "leaving" and fact.standing is Standing.DENIED:
        status = ""  # what is denied is the part, not the leaving
    it = telling.it(fact)
    elsewhere = "" if it == telling.own else f" in {it}"
    if status in _TAKES_PART:
        stated, infinitive = _TAKES_PART[status]
        rest = after("of" if status == "recast" else "as", character) + elsewhere
        return Clause(value(fact), stated + rest, infinitive + rest)
    if character:
        rest = f" {character}{elsewhere}"
        return Clause(value(fact), f"plays{rest}", f"play{rest}")
    rest = f"in the cast{f' of {it}' if elsewhere else ''}"
    return Clause(value(fact), f"is {rest}", f"be {rest}")


def crew(fact: Fact, telling: Telling) -> Clause:
    """Say what somebody does for it."""
    job, it = detail(fact, "job") or "crew", telling.it(fact)
    if fact.value == "unknown":
        return Clause(f"the {job}", "has not been announced")
    if job == "creator":
        return Clause(value(fact), f"created {it}", denies=f"did not create {it}")
    if job in _WORK:
        stated, infinitive = _WORK[job]
        return Clause(value(fact), f"{stated} {it}", f"{infinitive} {it}")
    if not detail(fact, "job"):
        return Clause(value(fact), f"works on {it}", f"work on {it}")
    office = f"the {job}" if job in _OF_ONE else an(job)
    rest = office if it == telling.own else f"{office} of {it}"
    return Clause(value(fact), f"is {rest}", f"be {rest}")
