"""Say whether it is coming: ordered, renewed, cancelled."""

from hitherto.claims import Fact
from hitherto.pages.sentences.details import after, count, detail, value
from hitherto.pages.telling import Telling
from hitherto.pages.text import counted
from hitherto.pages.voice import Clause

_MOST_SEASONS = 4  # a count above this is of episodes: nobody orders five seasons at once

# value: (stated, infinitive where it can be expected, the word before who did it)
_FORMS = {
    "ordered": ("has been ordered", "be ordered", "by"),
    "renewed": ("has been renewed", "be renewed", "by"),
    "cancelled": ("has been cancelled", "be cancelled", "by"),
    "revived": ("has been revived", "be revived", "by"),
    "in-development": ("is in development", None, "at"),
    "optioned": ("has been optioned", "be optioned", "by"),
}


def order(fact: Fact, telling: Telling) -> Clause:
    """Say what was decided, by whom and for how much: "has been renewed by Netflix for two seasons"."""
    it = telling.it(fact)
    if fact.value == "undecided":
        return Clause("whether it continues" if it == telling.own else f"whether {it} comes", "has not been decided")
    if fact.value == "ending":
        return _ending(fact, it)
    stated, infinitive, by = _FORMS.get(fact.value, (f"is {value(fact)}", None, "by"))
    rest = after(by, detail(fact, "by")) + _scope(fact)
    return Clause(it, stated + rest, infinitive and infinitive + rest)


def _scope(fact: Fact) -> str:
    many = count(fact)
    if not many or many == 1:
        return ""
    return f" for {counted(many, 'season' if many <= _MOST_SEASONS else 'episode')}"


def _ending(fact: Fact, it: str) -> Clause:
    many = count(fact)
    if many:
        return Clause("the series", f"ends after {counted(many, 'season')}", f"end after {counted(many, 'season')}")
    return Clause(it, "is to be the last", "be the last")
