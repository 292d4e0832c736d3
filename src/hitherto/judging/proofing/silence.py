"""Silence: when it tells something that no article says what the page says.

It tells nothing of what everybody words in their own way, of what is long past, or of a name in passing; there it is
as likely that the page, or the reader, means something else.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from hitherto.claims import When
from hitherto.judging.proofing.asked import Asked
from hitherto.judging.questions import Answer, Question
from hitherto.judging.statement import Statement
from hitherto.judging.values import GOES_ON, UNDECIDED, UNKNOWN, when
from hitherto.judging.voices import bare

LONG = timedelta(days=365)
_TELLING = frozenset({"order", "release", "episodes", "runtime", "cast", "crew", "based-on", "award", "production"})
_LASTING = frozenset({"based-on", "crew"})  # said of one season, it holds for the others
_JOBS = frozenset({"creator", "showrunner", "writer", "director", "executive producer", "producer", "composer"})
_BEGINS = frozenset({"ordered", "revived"})  # said of a title as such: what there is began so
_NEAR = 120  # characters between two names of one list
_LIST = 4  # names that make one
_BULLET = 3  # characters that may stand before a line of a list


def tells(asked: Asked, question: Question, answer: Answer, said: Statement) -> bool:
    """Tell whether somebody should look at a statement of the page because no article says the same."""
    name = question.property
    if name not in _TELLING or not said.is_certain or answer.key in (UNKNOWN, UNDECIDED):
        return False
    if is_long_past(said, said.day) or (said.claim.id in asked.manner.beside_others and not _is_news(said)):
        return False
    if (not said.season_named or name in _LASTING) and asked.is_said_elsewhere(question, answer):
        return False
    if asked.is_said_later(question, answer) or asked.is_said_closer(question, answer):
        return False
    if not said.claim.details.get("character") and _is_in_doubt(asked, said):
        return False
    test = _TESTS.get(name)
    return asked.is_near(question) and (test is None or test(asked, question, said))


def is_long_past(said: Statement, day: date) -> bool:
    """Tell whether what is told took place long before a day, and so with an older work or season."""
    named = time_of(said)
    return named is not None and named.latest is not None and named.latest + LONG < day


def time_of(said: Statement) -> When | None:
    """Return when that takes place which a statement tells."""
    return when(said.key) if said.claim.property == "release" else said.claim.happens


def _is_news(said: Statement) -> bool:
    """Tell whether something is told as news of a title, and not what everybody knows of another."""
    return said.season_named or "status" in said.claim.details


def _is_somebody(asked: Asked, question: Question, said: Statement) -> bool:
    """Tell whether a statement plainly gives somebody a part or a job: not a character, nor a name in passing."""
    if asked.is_character(question, said.value) or asked.is_merely_named(question, said):
        return False
    if question.property == "crew":
        return dict(question.details).get("job") in _JOBS and (said.season_named or _is_row(said))
    if said.negative or "status" in said.claim.details or _is_row(said):
        return True
    if said.season_named and said.claim.details.get("character"):
        return True
    at = said.claim.evidence[0].start
    near = {s.key for s in asked.cast_of_page if abs(s.claim.evidence[0].start - at) < _NEAR}
    return not said.claim.details.get("character") and len(near) >= _LIST and said.key not in asked.makers(question)


def _is_in_doubt(asked: Asked, said: Statement) -> bool:
    """Tell whether the page only hopes for others of the same list: "We hope that Ada, Bo and Kit will be back"."""
    at = said.claim.evidence[0].start
    near = (s for s in asked.cast_of_page if abs(s.claim.evidence[0].start - at) < _NEAR)
    return said.claim.property == "cast" and any(not s.is_certain for s in near)


def _is_row(said: Statement) -> bool:
    """Tell whether a statement is a line of a list: "Ada Okafor as Captain Reyes"."""
    text, at = said.article.text, said.claim.evidence[0].start
    begin, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line = text[begin : len(text) if end < 0 else end].strip()
    return at - begin <= _BULLET and len(line) <= _NEAR and not line.endswith((".", "!", "?"))


def _is_decision(asked: Asked, question: Question, said: Statement) -> bool:
    """Tell whether an order is news, and not by somebody who orders other titles; what is made was ordered."""
    by = said.claim.details.get("by")
    if said.key in GOES_ON and (asked.is_in_the_making(question) or (said.key in _BEGINS and not said.season_named)):
        return False
    if said.key == "ending" and not asked.has_seasons(question):
        return False  # "the last outing of its hero" ends no film
    return not by or bare(str(by)) in asked.deciders(question)


def _is_plan(asked: Asked, _: Question, said: Statement) -> bool:
    """Tell whether a date is told as to come: what once was planned is history."""
    return any(asked.tense(said, place) == "future" for place in said.claim.evidence)


def _is_dated(_: Asked, __: Question, said: Statement) -> bool:
    return said.claim.happens is not None


_TESTS: Mapping[str, Callable[[Asked, Question, Statement], bool]] = {
    "order": _is_decision,
    "release": _is_plan,
    "production": _is_dated,
    "cast": _is_somebody,
    "crew": _is_somebody,
}
