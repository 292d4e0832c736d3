"""Why: a fact explains itself in two sentences of plain English."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from hitherto.claims import Ruling, Standing
from hitherto.judging.case import Case
from hitherto.judging.rules import Verdict
from hitherto.judging.statement import Certainty, Statement

_MONTHS = "January February March April May June July August September October November December".split()
_NAMED = 2  # how many voices a sentence names before it counts the rest


def explain(case: Case, verdict: Verdict, origins: int, on_names: Sequence[Ruling] = ()) -> str:
    """Return the rule that decided, and who said it, who said otherwise, and what was set aside and why.

    What editors ruled of its claims and its names (`on_names`) is told by author, day and reason.
    """
    said_so, otherwise = _heard(verdict.carried_by), _heard(verdict.opposed_by)
    if verdict.carried_by[0].negative:
        said_so, otherwise = otherwise, said_so
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
        are = "is" if len(aside) == 1 else "are"
        parts.append(f"set aside: {len(aside)} that {are} {_reason(aside, case, verdict)}")
    of_claims = [s.ruling for s in (*verdict.carried_by, *verdict.opposed_by, *case.aside) if s.ruling]
    decided = {ruling.id: ruling for ruling in (*of_claims, *on_names)}
    return " ".join([f"{verdict.reason} {'; '.join(parts)}.", *map(decision, decided.values())])


def decision(ruling: Ruling) -> str:
    """Tell what an editor decided, when and why, in a sentence."""
    when = f" on {day(ruling.made_at.date())}" if ruling.made_at else ""
    return f"{ruling.author}, an editor, {_DECIDED[ruling.kind](ruling, when)}: {ruling.reason.rstrip('.')}."


def _heard(statements: Sequence[Statement]) -> list[Statement]:
    return [s for s in statements if not s.is_rejected]


def _pair(ruling: Ruling) -> str:
    return " and ".join(f"“{name}”" for name in ruling.names or ())


_DECIDED: Mapping[str, Callable[[Ruling, str], str]] = {
    "accept": lambda _, when: f"accepted a claim{when}",
    "reject": lambda _, when: f"rejected a claim{when}",
    "value": lambda ruling, when: f"set “{ruling.value}”{when}",
    "same": lambda ruling, when: f"decided{when} that {_pair(ruling)} are one",
    "not-same": lambda ruling, when: f"decided{when} that {_pair(ruling)} are two",
    "withdraw": lambda ruling, when: f"withdrew the ruling {ruling.about}{when}",
}


def set_aside(case: Case, verdict: Verdict) -> list[Statement]:
    """Return the statements on an answer that neither carry its standing nor oppose it."""
    used = {s.claim.id for s in (*verdict.carried_by, *verdict.opposed_by) if not s.is_rejected}
    return [s for s in (*case.said_for, *case.said_against, *case.aside) if s.claim.id not in used]


def _reason(aside: Sequence[Statement], case: Case, verdict: Verdict) -> str:
    if all(s.is_rejected for s in aside):
        return "rejected by an editor"
    if all(s in case.aside for s in aside):
        return "withdrawn by the outlet"
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
