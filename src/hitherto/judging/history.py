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
    cases = weigh(weighing, days[-1])
    verdicts = [verdict_on(case) for case in cases]
    began = [days[-1]] * len(cases)
    open_still = {id(case.answer): n for n, case in enumerate(cases)}
    for day in reversed(days[:-1]):
        then = {id(case.answer): verdict_on(case).standing for case in weigh(weighing, day)}
        for answer, n in list(open_still.items()):
            if then.get(answer) == verdicts[n].standing:
                began[n] = day
            else:
                del open_still[answer]
        if not open_still:
            break
    return list(zip(cases, verdicts, began, strict=True))
