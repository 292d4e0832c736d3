"""History: how each answer to a question stands, and since when."""

from collections.abc import Collection, Sequence
from datetime import date

from hitherto.judging.case import Case
from hitherto.judging.questions import Question
from hitherto.judging.rules import Verdict, verdict_on
from hitherto.judging.weighing import Weighing, weigh


def replay(
    question: Question, days: Sequence[date], credited: Collection[tuple[int | None, str]]
) -> list[tuple[Case, Verdict, date]]:
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
