"""Why: a fact explains itself in two sentences of plain English."""

from collections.abc import Sequence
from datetime import date

from hitherto.claims import Standing
from hitherto.judging.rules import Verdict
from hitherto.judging.statement import Certainty, Statement
from hitherto.judging.weighing import Case

_MONTHS = "January February March April May June July August September October November December".split()
_NAMED = 2  # how many voices a sentence names before it counts the rest


def explain(case: Case, verdict: Verdict, origins: int) -> str:
    """Return the rule that decided, and who said it, who said otherwise, and what was set aside and why."""
    said_so, otherwise = verdict.carried_by, verdict.opposed_by
    if verdict.carried_by[0].negative:
        said_so, otherwise = verdict.opposed_by, verdict.carried_by
    parts = [f"For it: {_voices(said_so)}" if said_so else "Nobody here says that it is so"]
    if verdict.standing in (Standing.CONFIRMED, Standing.REPORTED):
        parts[0] += f" ({origins} independent {'origin' if origins == 1 else 'origins'})"
    say = next((s.voice.because for s in _strongest(verdict.carried_by) if s.voice.say and s.voice.because), "")
    if say and verdict.standing in (Standing.CONFIRMED, Standing.DENIED):
        parts.append(say)
    if otherwise:
        told = "overtaken by" if verdict.standing == Standing.SUPERSEDED else "against it:"
        parts.append(f"{told} {_voices(otherwise)}")
    aside = set_aside(case, verdict)
    if aside:
        parts.append(f"set aside: {len(aside)} that {'is' if len(aside) == 1 else 'are'} {_reason(aside, verdict)}")
    return f"{verdict.reason} {'; '.join(parts)}."


def set_aside(case: Case, verdict: Verdict) -> list[Statement]:
    """Return the statements on an answer that neither carry its standing nor oppose it."""
    used = {s.claim.id for s in (*verdict.carried_by, *verdict.opposed_by)}
    return [s for s in (*case.said_for, *case.said_against) if s.claim.id not in used]


def _reason(aside: Sequence[Statement], verdict: Verdict) -> str:
    weakest = min((s.certainty for s in verdict.carried_by), default=Certainty.CERTAIN)
    if all(s.certainty < weakest for s in aside):
        return "less certain"
    if all(not s.season_named for s in aside) and any(s.season_named for s in verdict.carried_by):
        return "about the series, not about this season"
    return "weaker or already answered"


def _voices(statements: Sequence[Statement]) -> str:
    """Name who said it and when: the strongest first, each voice and each article once."""
    first: list[Statement] = []
    for statement in _strongest(statements):
        labels, articles = {s.voice.label for s in first}, {s.article.id for s in first}
        if statement.voice.label not in labels and statement.article.id not in articles:
            first.append(statement)
    named = [f"{s.voice.label} on {day(s.day)}" for s in first[:_NAMED]]
    more = len(first) - len(named)
    return ", ".join(named) + (f" and {more} more" if more > 0 else "")


def _strongest(statements: Sequence[Statement]) -> list[Statement]:
    return sorted(statements, key=lambda s: (-s.strength, s.day))


def day(when: date) -> str:
    """Write a day as prose does: "14 March 2025"."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"
