"""Who is in it and who makes it, as sentences (the page's tables set them as rows)."""

from hitherto.claims import Fact, Standing
from hitherto.pages.sentences.details import after, detail, value
from hitherto.pages.telling import Telling
from hitherto.pages.voice import Clause

_TAKES_PART = {
    "returning": ("is returning", "return"),
    "leaving": ("is leaving", "leave"),
    "recast": ("takes over the part", "take over the part"),
    "guest": ("appears as a guest", "appear as a guest"),
    "in-talks": ("is in talks to join", "join"),
}


def cast(fact: Fact, telling: Telling) -> Clause:
    """Say that somebody is in it, and as whom."""
    status = detail(fact, "status")
    if status == "leaving" and fact.standing is Standing.DENIED:
        status = ""  # what is denied is the part, not the leaving
    stated, infinitive = _TAKES_PART.get(status, ("is in the cast", "be in the cast"))
    part = after("of" if status == "recast" else "as", detail(fact, "character"))
    rest = part + _other(fact, telling, "in")
    return Clause(value(fact), stated + rest, infinitive + rest)


def crew(fact: Fact, telling: Telling) -> Clause:
    """Say what somebody does for it."""
    job = detail(fact, "job") or "crew"
    if fact.value == "unknown":
        return Clause(f"the {job}", "has not been announced")
    rest = job + _other(fact, telling, "of")
    return Clause(value(fact), f"is {rest}", f"be {rest}")


def _other(fact: Fact, telling: Telling, joint: str) -> str:
    it = telling.it(fact)
    return "" if it == telling.own else f" {joint} {it}"
