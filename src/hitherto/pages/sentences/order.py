"""Say whether it is coming: ordered, renewed, cancelled."""

from hitherto.claims import HELD, Fact, Standing
from hitherto.pages.sentences.details import after, count, detail, value
from hitherto.pages.telling import Telling
from hitherto.pages.text import counted
from hitherto.pages.voice import Clause

_MOST_SEASONS = 4  # a count above this is of episodes: nobody orders five seasons at once

# What somebody decides: value and the verb's infinitive.
_VERBS = {
    "ordered": "order",
    "renewed": "renew",
    "cancelled": "cancel",
    "revived": "revive",
    "optioned": "option",
}


def order(fact: Fact, telling: Telling) -> Clause:
    """Say what was decided, by whom and for how much: "Netflix has renewed it for two seasons"."""
    it = telling.it(fact)
    own = it == telling.own
    named = telling.name() if own and it == "it" else it  # "it has been ordered" would be heard as of anything
    if fact.value == "undecided":
        return _undecided(fact, it if not own else "", named)
    if fact.value == "ending":
        return _ending(fact, named)
    by, rest = detail(fact, "by"), _scope(fact)
    if fact.value == "in-development":
        return Clause(named if not by else it, f"is in development{after('at', by)}{rest}")
    if fact.value not in _VERBS:
        return Clause(it, f"is {value(fact)}{after('by', by)}{rest}")
    if by:
        return Clause(by, f"has {fact.value} {it}{rest}", f"{_VERBS[fact.value]} {it}{rest}")
    if fact.value == "renewed" and 1 < (count(fact) or 0) <= _MOST_SEASONS:
        named = "the series"  # no season is renewed for two
    return Clause(named, f"has been {fact.value}{rest}", f"be {fact.value}{rest}")


def _undecided(fact: Fact, other: str, named: str) -> Clause:
    if fact.standing in (*HELD, Standing.UNKNOWN):
        return Clause(f"whether {other} comes" if other else "whether it continues", "has not been decided")
    return Clause(f"a decision on {named}", "has not been made")  # what is said of it may not begin with "whether"


def _scope(fact: Fact) -> str:
    many = count(fact)
    if not many or many == 1:
        return ""
    return f" for {counted(many, 'season')}" if many <= _MOST_SEASONS else f", with {counted(many, 'episode')}"


def _ending(fact: Fact, named: str) -> Clause:
    many = count(fact)
    if many:
        return Clause("the series", f"ends after {counted(many, 'season')}", f"end after {counted(many, 'season')}")
    if fact.subject.season is None:
        return Clause("the series", "is to end", "end")
    return Clause(named, "is to be the last", "be the last")
