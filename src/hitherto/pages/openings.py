"""What is not known yet: what articles say is unknown, and what no article answers."""

from collections.abc import Iterable, Sequence

from hitherto.claims import HELD, Fact, Standing
from hitherto.pages.dates import day
from hitherto.pages.labels import CURRENT, Question, questions
from hitherto.pages.page import Group, Line, Section
from hitherto.pages.setting import Setter
from hitherto.pages.telling import Telling


def unanswered_words(telling: Telling) -> str:
    """Say that no article answers, and when that was last looked at; it is not an announcement of anybody's."""
    return f"No article answers this; last checked {day(telling.checked)}."


def not_known(heading: str, facts: Sequence[Fact], setter: Setter) -> Section:
    """Set the section from the facts of the page's own season and of further ones."""
    said = [fact for fact in facts if _is_unknown(fact) and fact.standing in CURRENT]
    lines = setter.lines(said)
    open_questions = tuple(
        Line(unanswered_words(setter.telling), lead=question.ask) for question in unanswered(facts, setter.telling)
    )
    groups = (Group("unanswered", "Questions that no article answers", open_questions),) if open_questions else ()
    nothing = "" if lines or groups else "Every stock question has an answer."
    return Section("unknown", heading, lines=lines, groups=groups, note=nothing)


def unanswered(facts: Iterable[Fact], telling: Telling) -> list[Question]:
    """Return the stock questions on which no article says anything that still holds."""
    current = [fact for fact in facts if fact.standing in CURRENT or fact.property == "trailer"]
    asked = (q for q in questions() if (telling.series or not q.series) and not (telling.out and q.ahead))
    return [q for q in asked if not any(_answers(fact, q, telling) for fact in current)]


def _answers(fact: Fact, question: Question, telling: Telling) -> bool:
    if question.property == "order" and fact.property == "order":
        ahead = is_further(fact, telling) or reaches_on(fact)
        return ahead if question.key == "further" else not is_further(fact, telling)
    if fact.subject.season not in (None, telling.season) or telling.is_of_the_beginning(fact):
        return False
    if fact.property in question.also:
        return fact.standing in HELD and fact.value != "unknown"
    if question.property == "platform" and fact.property == "release":
        return bool(fact.details.get("platform")) or str(fact.details.get("kind")).startswith("theatrical")
    return fact.property == question.property and question.job in (None, fact.details.get("job"))


def is_further(fact: Fact, telling: Telling) -> bool:
    """Tell whether an order is about what comes after the page's own season."""
    season = fact.subject.season
    return fact.value == "ending" or (season is not None and telling.season is not None and season > telling.season)


def reaches_on(fact: Fact) -> bool:
    """Tell whether one order is for more than one season."""
    return fact.value in ("renewed", "ordered") and str(fact.details.get("count", "")) in ("2", "3", "4")


def _is_unknown(fact: Fact) -> bool:
    return fact.standing is Standing.UNKNOWN or fact.value in ("unknown", "undecided")
