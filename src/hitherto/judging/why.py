"""Why: a fact explains itself in two sentences of plain English."""

from collections.abc import Sequence

from hitherto.claims import HELD, Ruling, Standing
from hitherto.judging.case import Case
from hitherto.judging.rules import Verdict
from hitherto.judging.statement import Statement
from hitherto.judging.wording import decision, strongest, value, voices


def explain(case: Case, verdict: Verdict, origins: int, on_names: Sequence[Ruling] = ()) -> str:
    """Return the rule that decided, and who said it, who said otherwise, and what was set aside and why.

    What editors ruled of its claims and its names (`on_names`) is told by author, day and reason.
    """
    clauses = (_said(case, verdict, origins), _say(verdict), _otherwise(case, verdict), _aside(case, verdict))
    told = "; ".join(filter(None, clauses))
    heard = (*case.said_for, *case.said_against, *case.aside, *verdict.opposed_by)
    rulings = {ruling.id: ruling for ruling in (*(s.ruling for s in heard if s.ruling), *on_names)}
    return " ".join([verdict.reason, f"{told[:1].upper()}{told[1:]}.", *map(decision, rulings.values())])


def set_aside(case: Case, verdict: Verdict) -> list[Statement]:
    """Return the statements on an answer that neither carry its standing nor oppose it."""
    used = {s.claim.id for s in (*verdict.carried_by, *verdict.opposed_by) if not s.is_rejected}
    return [s for s in (*case.said_for, *case.said_against, *case.aside) if s.claim.id not in used]


def _said(case: Case, verdict: Verdict, origins: int) -> str:
    """Tell who says it; of what is denied, who denies it."""
    carried = _heard(verdict.carried_by)
    if not carried:
        return "nobody else here says anything of it"
    doubted = carried[0].negative
    verb = "doubted" if verdict.standing == Standing.SPECULATION else "denied"
    was = "was" if verdict.standing == Standing.SUPERSEDED else "is"
    told = f"it {was} {verb if doubted else 'said'} by {voices(carried)}"
    if verdict.standing in HELD:
        told += f", from {'one origin' if origins == 1 else f'{origins} independent origins'}"
    if doubted and not _heard(verdict.opposed_by) and not case.said_for:
        told += ", and nobody here says that it is so"
    return told


def _say(verdict: Verdict) -> str:
    """Tell what say the strongest voice has, where that decided."""
    if verdict.standing not in (Standing.CONFIRMED, Standing.DENIED):
        return ""
    return next((s.voice.because for s in strongest(verdict.carried_by) if s.voice.say and s.voice.because), "")


def _otherwise(case: Case, verdict: Verdict) -> str:
    """Tell who says otherwise, and what, where that is another value."""
    against = _heard(verdict.opposed_by)
    if not against:
        return ""
    other = [s for s in against if s.key != case.answer.key or s.claim.property != _asked(case)]
    if not other:
        return f"it is {'denied' if against[0].negative else 'said'} by {voices(against)}"
    newest = max(other, key=lambda s: (s.strength, s.day, s.key))
    took = "overtaken by" if verdict.standing == Standing.SUPERSEDED else "against it stands"
    return f"{took} “{value(newest)}”, said by {voices([s for s in other if s.key == newest.key])}"


def _asked(case: Case) -> str:
    return case.answer.statements[0].claim.property


def _aside(case: Case, verdict: Verdict) -> str:
    """Tell what was set aside, by the reason for it."""
    reasons: dict[str, list[Statement]] = {}
    for statement in set_aside(case, verdict):
        reasons.setdefault(_reason(statement, case, verdict), []).append(statement)
    return "; ".join(f"set aside as {reason}: {voices(statements)}" for reason, statements in reasons.items())


def _reason(aside: Statement, case: Case, verdict: Verdict) -> str:
    """Return why one statement was set aside: the first reason that fits."""
    carried = verdict.carried_by
    reasons = (
        (aside.is_rejected, "rejected by an editor"),
        (aside in case.aside, "withdrawn by its outlet"),
        (aside.certainty < min(s.certainty for s in carried), "less certain"),
        (not aside.season_named and any(s.season_named for s in carried), "said of the series, not of this season"),
        (aside.negative == carried[0].negative, "adding nothing to it"),
        (verdict.standing == Standing.SUPERSEDED, "a denial of what was overtaken anyway"),
        (aside.strength < max(s.strength for s in carried), "said by somebody with less of a say"),
    )
    return next((words for fits, words in reasons if fits), "answered since")


def _heard(statements: Sequence[Statement]) -> list[Statement]:
    return [s for s in statements if not s.is_rejected]
