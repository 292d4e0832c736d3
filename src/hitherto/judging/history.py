"""History: since when each answer to a question has stood as it does."""

from collections.abc import Collection, Sequence
from datetime import date

from hitherto.claims import Standing
from hitherto.judging.questions import Question
from hitherto.judging.rules import rule_on
from hitherto.judging.weighing import weigh


def since(question: Question, days: Sequence[date], credited: Collection[tuple[int | None, str]]) -> list[date]:
    """Return for every answer the day on which its standing as of the last day began.

    The days on which anything was said of the question are replayed backwards, only as far as needed:
    a question that nobody speaks of does not move.
    """
    number = {id(answer): n for n, answer in enumerate(question.answers)}
    now: dict[int, Standing] = {}
    began: dict[int, date] = {}
    settled: set[int] = set()
    for day in reversed(days):
        then = {number[id(case.answer)]: rule_on(case).standing for case in weigh(question, day, credited)}
        now = now or then
        for n in now:
            if n in settled:
                continue
            if then.get(n) == now[n]:
                began[n] = day
            else:
                settled.add(n)
        if len(settled) == len(now):
            break
    return [began[n] for n in range(len(question.answers))]
