"""What a page lacks: the facts that hold and that it does not say, those that matter most first.

What a lone outlet reports comes last: a slip of one article, or of its reading, is told by one outlet only.
"""

from collections.abc import Collection, Iterable, Iterator

from hitherto.claims import HELD, Fact, Finding, Standing
from hitherto.judging.proofing.asked import Asked
from hitherto.judging.questions import Answer, Question
from hitherto.judging.values import GOES_ON, UNDECIDED, UNKNOWN

# What readers look for first. The story, its people and praise are the page's own to choose.
_FIRST = ("order", "release", "platform", "cast", "crew", "episodes", "title", "based-on", "production", "trailer",
          "connection", "adapts", "award", "runtime", "location")  # fmt: skip
_MAKERS = ("showrunner", "director", "creator", "writer")


def lacking(asked: Asked, season: int | None, findings: Iterable[Finding]) -> list[Fact]:
    """Return what holds of a season, and of the title as such, and neither the page nor a finding says."""
    told = {fact.id for finding in findings for fact in finding.rests_on}
    said = set(_said(asked))
    found = []
    for judged in asked.judgement.questions.values():
        question = judged.matter.question
        if question.property not in _FIRST or question.subject.season not in (None, season):
            continue
        known = {question.fact_id(answer) for answer in question.answers if _key(question, answer) in said} | told
        facts = (fact for fact in asked.facts_beside(judged) if fact.id not in known)
        firm = [fact for fact in facts if fact.standing in HELD and fact.value not in (UNKNOWN, UNDECIDED)]
        found += [fact for fact in firm if not _is_told(fact, question, known)]
    return sorted(found, key=_order)


def _is_told(fact: Fact, question: Question, known: Collection[str]) -> bool:
    """Tell whether an order is only another word for one that the page tells, or that is missed already."""
    if fact.value == "renewed" or fact.value not in GOES_ON:
        return False
    others = [answer for answer in question.answers if answer.key in GOES_ON and answer.key != fact.value]
    return any(answer.key == "renewed" or question.fact_id(answer) in known for answer in others)


def _said(asked: Asked) -> Iterator[tuple[object, ...]]:
    for judged in asked.said():
        question = judged.matter.question
        yield from (_key(question, answer) for answer in question.answers if asked.is_said(answer))


def _key(question: Question, answer: Answer) -> tuple[object, ...]:
    """Return what is the same wherever an answer is given: of whichever season, and a day of whatever kind."""
    return question.property, () if question.property == "release" else question.details, answer.key


def _order(fact: Fact) -> tuple[object, ...]:
    job = str(fact.details.get("job", ""))
    makes = _MAKERS.index(job) if job in _MAKERS else len(_MAKERS)
    strength = HELD.index(fact.standing), -fact.origins, -fact.since.toordinal()
    is_lone = fact.origins < 2 and fact.standing != Standing.CONFIRMED
    return is_lone, _FIRST.index(fact.property), fact.property == "crew" and makes, *strength, fact.value
