"""History: how each answer to a question stands, and since when."""

from collections.abc import Collection, Sequence
from datetime import date

from hitherto.claims import Standing
from hitherto.judging.case import Case
from hitherto.judging.questions import Answer, Question
from hitherto.judging.rules import Verdict, verdict_on
from hitherto.judging.weighing import Weighing, weigh

Credited = Collection[tuple[int | None, str]]


def days_of(question: Question) -> list[date]:
    """Return the days on which anything was said of a question, or withdrawn, in their order."""
    said = [s for answer in question.answers for s in answer.statements]
    withdrawn = {s.entry.withdrawn_at for s in said if s.entry.withdrawn_at}
    return sorted({s.day for s in said} | {s.day for s in question.elsewhere} | withdrawn)


def steps(question: Question, credited: Credited) -> list[tuple[Answer, list[tuple[date, Standing]]]]:
    """Return, for every answer, the days on which its standing became another, with what it became."""
    weighing = Weighing(question, credited)
    found: list[list[tuple[date, Standing]]] = [[] for _ in question.answers]
    for day in days_of(question):
        for number, case in weigh(weighing, day, range(len(found))).items():
            standing = verdict_on(case).standing
            if not found[number] or found[number][-1][1] != standing:
                found[number].append((day, standing))
    return list(zip(question.answers, found, strict=True))


def replay(question: Question, days: Sequence[date], credited: Credited) -> list[tuple[Case, Verdict, date]]:
    """Return, for every answer, its case and its verdict as of the last day, and the day its standing began.

    The days on which anything was said of the question are gone through backwards, only as far as needed:
    a question that nobody speaks of does not move.
    """
    weighing = Weighing(question, credited)
    cases = weigh(weighing, days[-1], range(len(question.answers)))
    verdicts = {number: verdict_on(case) for number, case in cases.items()}
    began = dict.fromkeys(cases, days[-1])
    open_still = list(cases)
    for day in reversed(days[:-1]):
        then = weigh(weighing, day, open_still)
        stood = {number: verdict_on(case).standing for number, case in then.items()}
        open_still = [number for number in open_still if stood.get(number) == verdicts[number].standing]
        began |= dict.fromkeys(open_still, day)
        if not open_still:
            break
    return [(case, verdicts[number], began[number]) for number, case in cases.items()]
